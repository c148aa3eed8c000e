"""Reports of one trigger whose dates nest are one happening."""

import pytest

from extraction.report import Extraction
from temporal.dates import Kind
from tests.extraction.tellings import extraction


def bounds(found: Extraction) -> list[tuple[str | None, str | None]]:
    return [(h.date.earliest, h.date.latest) if h.date else (None, None) for h in found.happenings]


def test_a_day_and_its_hour_are_one() -> None:
    found = extraction("Le pont a cédé mardi, vers 21 h 45, sous le poids d’un camion.")
    assert len(found.reports) == 2
    assert bounds(found) == [("2021-09-07T21:45", "2021-09-07T21:45")]
    assert found.happenings[0].reports == found.reports


def test_a_month_and_its_day_are_one() -> None:
    assert bounds(extraction("En mai 2020, le pont a cédé le 12 mai 2020.")) == [("2020-05-12", "2020-05-12")]


def test_two_days_are_two() -> None:
    found = extraction("Le conseil s’est réuni lundi et mercredi.")
    assert bounds(found) == [("2021-09-06", "2021-09-06"), ("2021-09-08", "2021-09-08")]


def test_a_range_is_one_report_with_both_mentions() -> None:
    found = extraction("Le festival s’est tenu du 3 au 5 mai.")
    assert [len(report.mentions) for report in found.reports] == [2]
    assert bounds(found) == [("2021-05-03", "2021-05-05")]


def test_a_start_and_its_end_are_one_span() -> None:
    found = extraction("Depuis le 3 mai et jusqu’au 5 juin, la route était fermée.")
    [happening] = found.happenings
    assert happening.date is not None
    assert (happening.date.earliest, happening.date.latest) == ("2021-05-03", "2021-06-05")
    assert happening.date.kind is Kind.SPAN


def test_two_triggers_are_two_on_the_same_day() -> None:
    assert len(extraction("Le pont a cédé mardi et le préfet a fermé la route mardi.").happenings) == 2


@pytest.mark.parametrize("text", ["Le pont est désormais fermé.", "Le pont a rouvert récemment."])
def test_a_reference_is_reported_with_a_reason_and_is_no_happening(text: str) -> None:
    found = extraction(text)
    assert [report.date for report in found.reports] == [None]
    assert set(found.reports[0].reason or ()) == {"fr", "en"}
    assert found.happenings == ()


def test_durations_and_sets_are_mentions_only() -> None:
    found = extraction("Il pleut tous les mardis pendant trois heures.")
    assert found.mentions
    assert found.reports == ()


def test_without_a_publication_a_weekday_is_a_happening_without_a_date_and_says_why() -> None:
    [happening] = extraction("Le maire a démissionné mardi.", published=None).happenings
    assert happening.date is None
    assert happening.reason
    assert "publication" in happening.reason["fr"]


@pytest.mark.parametrize(
    ("text", "headlines"),
    [
        ("L’arrêté du 12 juin 2019 a été cassé lundi.", ["L’arrêté a été cassé"]),
        ("La charte de 1901 a été corrigée lundi.", ["La charte a été corrigée"]),
        ("L’autocar de 7 h 40 a versé dans un fossé lundi dernier.", ["L’autocar a versé dans un fossé"]),
        ("Le budget 2018 a été retiré lundi.", ["Le budget a été retiré"]),
        ("Le juge a cassé lundi l’arrêté du 12 juin 2019.", ["Le juge a cassé l’arrêté"]),
    ],
)
def test_a_date_that_tells_which_thing_is_meant_dates_no_happening(text: str, headlines: list[str]) -> None:
    found = extraction(text)
    assert [happening.headline for happening in found.happenings] == headlines
    assert [report.is_label for report in found.reports].count(True) == 1


@pytest.mark.parametrize(
    "text",
    [
        "La réunion du 5 mars a tourné court.",
        "Dans la nuit du 5 mars, la digue a cédé.",
        "À compter du 5 octobre, le pont sera fermé.",
        "Dans un arrêté du 5 mars, la mairie a interdit la pêche.",
        "Le juge a signé l’arrêté du 5 mars.",
        "Le bac circulera du 5 au 8 octobre.",
    ],
)
def test_a_date_that_may_be_the_happenings_own_still_dates_it(text: str) -> None:
    assert len(extraction(text).happenings) == 1


def test_a_weekday_between_an_english_subject_and_its_verb_dates_the_verb() -> None:
    found = extraction("The mayor on Tuesday opened the bridge.", lang="en")
    assert [report.is_label for report in found.reports] == [False]
