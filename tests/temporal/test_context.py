"""What the words leave open and the context fills in: direction, running day, night, story, paragraph, publication."""

import pytest

import temporal

TUESDAY = "2024-11-19"


def values(text: str, anchor: str | None = TUESDAY) -> list[str]:
    return [mention.value for mention in temporal.tag(text, anchor)]


class TestDirection:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Le conseil s'est réuni mercredi.", "2024-11-13"),
            ("Le conseil se réunira mercredi.", "2024-11-20"),
            ("Le conseil se réunit mercredi.", "2024-11-20"),
            ("Réunion du conseil mercredi", "2024-11-20"),
            ("Le pont fut inauguré le 6 novembre.", "2024-11-06"),
            ("Le pont sera inauguré le 6 novembre.", "2025-11-06"),
            ("L'usine a fermé en mars.", "2024-03"),
            ("L'usine fermera en mars.", "2025-03"),
            ("Il est revenu à Noël.", "2023-12-25"),
            ("Il reviendra à Noël.", "2024-12-25"),
        ],
    )
    def test_the_tense_of_its_clause_gives_an_open_date_its_direction(self, text: str, expected: str) -> None:
        assert values(text) == [expected]

    def test_each_clause_has_its_own_direction(self) -> None:
        assert values("Le maire, élu mercredi, prendra ses fonctions jeudi.") == ["2024-11-13", "2024-11-21"]

    @pytest.mark.parametrize("verb", ["s'est réuni", "se réunit", "se réunira"])
    def test_the_weekday_of_the_publication_is_the_publication_whatever_the_tense(self, verb: str) -> None:
        assert values(f"Le conseil {verb} mardi.") == [TUESDAY]

    def test_what_was_inferred_and_why_is_told(self) -> None:
        [mention] = temporal.tag("Le conseil votera mercredi.", TUESDAY)
        assert mention.inferred == ("week", "direction")
        assert (mention.anchor, mention.anchored_to) == (TUESDAY, "publication")
        assert mention.because["fr"].startswith("« votera » annonce l’avenir")
        assert mention.because["en"].startswith("“votera” looks ahead")

    @pytest.mark.parametrize("verb", ["est prolongé", "sera prolongé", "a été prolongé", "doit durer"])
    def test_an_end_is_to_come_even_where_it_was_set_in_the_past(self, verb: str) -> None:
        assert values(f"Le contrat {verb} jusqu'au 30 juin.", "2024-05-02") == ["2024-06-30"]

    def test_an_end_in_the_present_is_to_come_however_near_the_last_one_was(self) -> None:
        assert values("La route est fermée jusqu'au 30 juin.") == ["2025-06-30"]


class TestNowadays:
    def test_today_as_a_topic_is_these_days_unless_its_clause_looks_ahead(self) -> None:
        assert values("Aujourd'hui, le village compte six cafés.") == ["PRESENT_REF"]
        assert values("Aujourd'hui, le maire inaugurera le pont.") == [TUESDAY]


class TestTitle:
    @pytest.mark.parametrize(
        ("told", "expected"),
        [("le 11 novembre 2024", "2024-11-11"), ("le 4 novembre 2024", "2024-11-18"), ("hier", "2024-11-18")],
    )
    def test_a_weekday_without_a_verb_is_the_near_one_that_the_rest_of_the_text_tells(
        self, told: str, expected: str
    ) -> None:
        assert values(f"Accident lundi à Lyon\n\nLe conducteur a été blessé {told} à Lyon.")[0] == expected


class TestRunningDay:
    def test_the_day_after_is_counted_from_the_last_day_mentioned(self) -> None:
        assert values("Il est arrivé le 3 mai 2003. Le lendemain, il est reparti.") == ["2003-05-03", "2003-05-04"]

    def test_a_chain_is_counted_from_link_to_link(self) -> None:
        text = "Il est arrivé le 3 mai 2003. Le lendemain, il a signé. Le lendemain, il est reparti."
        assert values(text) == ["2003-05-03", "2003-05-04", "2003-05-05"]

    def test_it_goes_no_further_than_its_paragraph(self) -> None:
        text = "Il est arrivé le 3 mai 2003.\n\nLe lendemain de la fête, il dort."
        first, second = temporal.tag(text, TUESDAY)
        assert (first.value, second.anchor, second.anchored_to) == ("2003-05-03", TUESDAY, "publication")

    def test_a_time_stands_on_the_running_day(self) -> None:
        assert values("Le train a déraillé le 3 mai 2003. À 18 h 30, tout était fini.") == [
            "2003-05-03",
            "2003-05-03T18:30",
        ]

    def test_a_time_without_a_running_day_stands_on_the_publications(self) -> None:
        assert values("Le train a déraillé à 18 h 30.") == ["2024-11-19T18:30"]

    def test_a_month_or_a_year_is_no_running_day(self) -> None:
        _, time = temporal.tag("Le pont fut inauguré en juin 2003, à 18 h 30.", TUESDAY)
        assert (time.value, time.anchored_to) == ("2024-11-19T18:30", "publication")

    def test_a_day_that_only_began_something_is_not_the_running_one(self) -> None:
        _, time = temporal.tag("En grève depuis le 3 mai, ils ont manifesté à 18 h 30.", TUESDAY)
        assert (time.value, time.anchored_to) == ("2024-11-19T18:30", "publication")

    def test_the_afternoon_since_when_somebody_is_missing_is_told_of(self) -> None:
        text = "Elle n'a plus donné signe de vie depuis lundi après-midi. Elle a quitté son domicile vers 16 h."
        assert values(text) == ["2024-11-18TAF", "2024-11-18T16:00"]

    def test_an_hour_does_not_stand_on_a_day_told_in_passing(self) -> None:
        text = "L'armée a évacué jeudi 5.000 vacanciers. La ligne, coupée dimanche, a été rouverte à 16 h."
        assert values(text) == ["2024-11-14", "2024-11-17", "2024-11-14T16:00"]

    def test_an_hour_told_with_a_day_in_passing_stands_on_it(self) -> None:
        assert values("La ligne, coupée dimanche à 16 h, a été rouverte.") == ["2024-11-17", "2024-11-17T16:00"]

    def test_an_hour_stands_on_a_day_told_in_passing_that_announces(self) -> None:
        text = "La réunion, prévue jeudi, commencera à 18 h."
        assert values(text) == ["2024-11-21", "2024-11-21T18:00"]

    def test_an_hour_does_not_stand_on_the_day_that_had_been(self) -> None:
        text = "L'homme, qui avait été arrêté dimanche, a été jugé à 14 h."
        assert values(text) == ["2024-11-17", "2024-11-19T14:00"]

    def test_the_hours_of_two_days_stand_on_the_first(self) -> None:
        text = "Le parc ouvrira samedi et dimanche de 14 h à 18 h."
        assert values(text) == ["2024-11-23", "2024-11-24", "2024-11-23T14:00", "2024-11-23T18:00"]

    def test_a_past_hour_stands_on_a_day_that_is_past(self) -> None:
        text = "Le conseil s'est réuni vendredi. Une réunion aura lieu le 25 mars. La séance a été levée à 23 h 15."
        assert values(text)[-1] == "2024-11-15T23:15"

    def test_an_hour_to_come_stands_on_a_day_to_come(self) -> None:
        text = "Le pont sera inauguré samedi. Il a été fermé mardi dernier. Un vin d'honneur sera servi à 18 h."
        assert values(text)[-1] == "2024-11-23T18:00"

    def test_that_day_is_the_one_that_an_earlier_paragraph_dated(self) -> None:
        text = (
            "On est sans nouvelles de Léo depuis le 14 septembre. Un homme a été arrêté hier.\nCe jour-là, il pleuvait."
        )
        assert values(text) == ["2024-09-14", "2024-11-18", "2024-09-14"]

    def test_that_day_is_the_running_one_within_its_paragraph(self) -> None:
        assert values("Il a disparu le 14 septembre. Sa mère l'a vu hier. Ce jour-là, il pleuvait.")[-1] == "2024-11-18"

    def test_two_days_after_is_counted_as_the_day_after_was(self) -> None:
        text = "Il a disparu le 14 septembre. On l'a cherché le lendemain, puis le surlendemain."
        assert values(text) == ["2024-09-14", "2024-09-15", "2024-09-16"]

    def test_what_lasts_until_an_early_hour_ends_on_the_next_day(self) -> None:
        text = "Le bal débutera samedi à 21 h et durera jusqu'à 3 h. La buvette fermera à 22 h."
        assert values(text) == ["2024-11-23", "2024-11-23T21:00", "2024-11-24T03:00", "2024-11-23T22:00"]

    def test_the_day_before_is_counted_through_paragraphs_in_the_past(self) -> None:
        text = "Le contre-la-montre a eu lieu hier.\nMayo avait perdu du temps la veille."
        assert values(text) == ["2024-11-18", "2024-11-17"]


class TestNight:
    def test_the_early_hours_after_a_night_are_the_next_days(self) -> None:
        text = "L'incendie a éclaté dans la nuit de samedi à dimanche. À 3 h 56, le toit s'est effondré."
        assert values(text) == ["2024-11-16TNI", "2024-11-17T03:56"]

    def test_the_late_hours_of_a_night_are_its_own_days(self) -> None:
        text = "L'incendie a éclaté dans la nuit de samedi à dimanche. À 23 h, le toit s'est effondré."
        assert values(text) == ["2024-11-16TNI", "2024-11-16T23:00"]

    def test_an_evening_ends_at_midnight(self) -> None:
        assert values("Samedi soir, il a dormi. À 3 h, il s'est levé.")[1] == "2024-11-16T03:00"


class TestStory:
    def test_a_year_holds_for_the_months_of_its_sentence(self) -> None:
        assert values("En 1936, il fut élu en mai et reconduit en juin.") == ["1936", "1936-05", "1936-06"]

    def test_a_story_goes_on_from_month_to_month(self) -> None:
        text = "La banque fit faillite en septembre 2008. En janvier, elle fut vendue."
        assert values(text) == ["2008-09", "2009-01"]

    def test_a_story_goes_on_from_day_to_day(self) -> None:
        text = "Il fut arrêté le 3 mai 1968. Le 6 mai, il fut jugé."
        assert values(text) == ["1968-05-03", "1968-05-06"]

    def test_a_new_paragraph_leaves_the_story(self) -> None:
        text = "Il est mort hier. Il fut arrêté le 3 mai 1968.\n\nLe 6 mai, il fut jugé."
        assert values(text) == ["2024-11-18", "1968-05-03", "2024-05-06"]

    def test_a_new_paragraph_goes_on_with_a_history_that_told_of_nothing_near(self) -> None:
        assert values("Il fut arrêté le 3 mai 1968.\n\nLe 6 mai, il fut jugé.") == ["1968-05-03", "1968-05-06"]

    def test_a_day_that_has_just_gone_by_is_no_history(self) -> None:
        text = "Il fut arrêté le 3 mai 1968.\n\nLe 12 novembre, sa veuve fut reçue."
        assert values(text) == ["1968-05-03", "2024-11-12"]

    def test_the_future_of_a_historical_present_is_the_storys(self) -> None:
        text = "Le régiment est anéanti le 24 décembre 1915. Les combats dureront jusqu'au 8 janvier."
        assert values(text) == ["1915-12-24", "1916-01-08"]

    def test_a_pluperfect_lies_before_the_story(self) -> None:
        text = "Napoléon est couronné le 2 décembre 1804. Le 18 mai, le Sénat avait proclamé l'Empire."
        assert values(text) == ["1804-12-02", "1804-05-18"]

    def test_a_year_holds_for_the_days_of_its_sentence(self) -> None:
        text = "En 1995, le pays avait été paralysé du 24 novembre au 15 décembre."
        assert values(text) == ["1995", "1995-11-24", "1995-12-15"]

    def test_what_is_to_come_leaves_the_story(self) -> None:
        assert values("Il fut arrêté le 3 mai 1968. Il sera jugé le 6 mai.") == ["1968-05-03", "2025-05-06"]

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Il fut arrêté en 2003. L'année suivante, il fut libéré.", ["2003", "2004"]),
            ("Il fut arrêté en juin 2003. Le mois précédent, il avait fui.", ["2003-06", "2003-05"]),
        ],
    )
    def test_the_unit_before_or_after_is_counted_from_the_story(self, text: str, expected: list[str]) -> None:
        assert values(text) == expected

    def test_a_distance_is_counted_from_the_story_and_over_paragraphs_from_the_last_day(self) -> None:
        for gap in (" ", "\n\n"):
            *_, later = temporal.tag(f"Il fut arrêté le 3 mai 2003.{gap}Deux jours plus tard, il fut libéré.", TUESDAY)
            assert later.date is not None
            assert (later.anchor, later.anchored_to, later.date.earliest) == ("2003-05-03", "mention", "2003-05-05")

    def test_the_year_of_a_story_is_told_as_inferred(self) -> None:
        _, month = temporal.tag("En 1936, il fut élu en mai.", TUESDAY)
        assert (month.inferred, month.anchored_to) == (("year",), "mention")
        assert month.because["en"] == "the story’s year, 1936"


class TestWithoutPublication:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Il est venu hier.", "XXXX-XX-XX"),
            ("Il est venu lundi.", "XXXX-WXX-1"),
            ("Il est venu le 6 novembre.", "XXXX-11-06"),
            ("Il est venu en juin.", "XXXX-06"),
            ("Il est venu le mois dernier.", "XXXX-XX"),
            ("Il est venu l'an dernier.", "XXXX"),
            ("Il est venu à 18 h 30.", "T18:30"),
            ("Il est venu hier soir.", "TEV"),
        ],
    )
    def test_what_is_relative_stays_open_and_says_why(self, text: str, expected: str) -> None:
        [mention] = temporal.tag(text)
        assert (mention.value, mention.date, mention.anchor, mention.anchored_to) == (expected, None, None, None)
        assert mention.because["en"].startswith("relative, and the article has no publication date")

    def test_what_stands_by_itself_is_dated_all_the_same(self) -> None:
        assert values("Il est venu le 6 novembre 2019, puis en 2021.", None) == ["2019-11-06", "2021"]

    def test_a_month_goes_on_in_the_year_told_before(self) -> None:
        assert values("Il est né en 1968. Il est parti en juin.", None) == ["1968", "1968-06"]

    def test_a_story_needs_no_publication(self) -> None:
        assert values("Il est né le 3 mai 1968. Il est parti le 6 juin. Le lendemain, il pleuvait.", None) == [
            "1968-05-03",
            "1968-06-06",
            "1968-06-07",
        ]


class TestImpossibleDays:
    @pytest.mark.parametrize("anchor", [None, TUESDAY])
    @pytest.mark.parametrize(
        "said", ["31 février", "30 février 2024", "29 février 2023", "31 avril", "31/02/2021", "2024-02-30"]
    )
    def test_a_day_that_the_calendar_has_not_gives_nothing(self, said: str, anchor: str | None) -> None:
        assert [mention.text for mention in temporal.tag(f"La poudre du {said} est bonne.", anchor)] == []

    def test_it_does_not_hide_the_date_beside_it(self) -> None:
        assert values("Le 31 février, dit-il ; le 1er mars, il partit.") == ["2024-03-01"]
