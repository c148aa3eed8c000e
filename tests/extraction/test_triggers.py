"""Which word names the happening that a date dates."""

import pytest

from tests.extraction.tellings import report, trigger


@pytest.mark.parametrize(
    ("text", "said", "word"),
    [
        ("Le conseil a voté le budget mardi.", "mardi", "voté"),
        ("Mardi, le conseil a voté le budget.", "Mardi", "voté"),
        ("Le pont a été inauguré en 1998 par la ministre.", "1998", "inauguré"),
        ("Deux alpinistes sont morts samedi.", "samedi", "morts"),
        ("La ville ouvrira un musée en 2023.", "2023", "ouvrira"),
        ("Le musée doit s’ouvrir lundi.", "lundi", "doit s’ouvrir"),
        ("La liste est désormais complète.", "désormais", "est désormais complète"),
        ("Le port restera fermé samedi.", "samedi", "restera fermé"),
        ("Le port est à Brest depuis 1950.", "1950", "est"),
        ("Le port avait pu rouvrir lundi.", "lundi", "pu rouvrir"),
    ],
)
def test_a_date_dates_the_verb_of_its_clause_with_its_modal_or_attribute(text: str, said: str, word: str) -> None:
    assert trigger(text, said) == word


def test_each_date_goes_to_its_own_clause() -> None:
    text = "La halle, incendiée en mars, a été rasée le 3 août, tandis que le kiosque rouvrira samedi."
    assert trigger(text, "mars") == "incendiée"
    assert trigger(text, "le 3 août") == "rasée"
    assert trigger(text, "samedi") == "rouvrira"


@pytest.mark.parametrize(
    ("text", "said", "word"),
    [
        ("Il a perdu aux élections régionales de 2004.", "2004", "élections"),
        ("Le compte rendu de la réunion de mardi a paru.", "mardi", "réunion"),
        ("Elle s’entraîne pour le Tournoi 2022.", "2022", "Tournoi"),
        ("On compare ce chiffre à celui du recensement de 1999.", "1999", "recensement"),
    ],
)
def test_a_date_that_is_a_noun_s_own_dates_the_noun(text: str, said: str, word: str) -> None:
    assert trigger(text, said) == word


def test_a_date_before_the_verb_dates_the_noun_it_follows() -> None:
    assert trigger("Après sa visite à Brest lundi, le préfet a promis des renforts.", "lundi") == "visite"


def test_a_noun_that_is_the_time_of_the_verb_takes_the_date() -> None:
    assert trigger("Le gardien s’est blessé avant le match de Metz samedi.", "samedi") == "match"


@pytest.mark.parametrize(
    ("text", "said", "word"),
    [
        ("Une réunion est prévue le 16 octobre.", "le 16 octobre", "réunion"),
        ("Le procès, reporté au 4 octobre, durera un mois.", "4 octobre", "procès"),
        ("Le maire a prévu mardi un budget en baisse.", "mardi", "prévu"),
    ],
)
def test_a_verb_that_only_places_its_subject_leaves_it_the_date(text: str, said: str, word: str) -> None:
    assert trigger(text, said) == word


def test_an_adjective_of_time_dates_its_noun() -> None:
    assert trigger("Les habitants attendent le prochain concert.", "prochain") == "concert"


@pytest.mark.parametrize(
    ("text", "said", "word"),
    [
        ("En concert samedi à Brest.", "samedi", "concert"),
        ("Samedi, ouverture du salon.", "Samedi", "ouverture"),
        ("Les Triplettes à Brest samedi.", "samedi", None),
    ],
)
def test_without_a_verb_the_nearest_event_noun_is_dated(text: str, said: str, word: str | None) -> None:
    assert trigger(text, said) == word


def test_an_aside_between_subject_and_verb_is_told_apart() -> None:
    text = "Marie Blanc, au pouvoir depuis 2015, a été battue dimanche."
    assert trigger(text, "2015") == "pouvoir"
    assert trigger(text, "dimanche") == "battue"


def test_a_signal_that_looks_like_a_verb_is_none() -> None:
    assert trigger("Le bal reprend à partir de samedi.", "samedi") == "reprend"


def test_the_trigger_lies_in_the_clause_and_the_clause_in_the_quote() -> None:
    told = report("Il pleut. Le pont, fermé mardi, rouvrira vendredi. Il vente.", "mardi")
    assert told.trigger is not None
    assert told.quote.start <= told.clause.start <= told.trigger.start
    assert told.trigger.end <= told.clause.end <= told.quote.end


def test_english_words_work_the_same_way() -> None:
    assert trigger("The bridge was opened on Tuesday by the mayor.", "Tuesday", lang="en") == "opened"


def test_a_date_between_commas_dates_the_noun_that_it_parts_from_its_complement() -> None:
    text = "La mairie a fermé le parc mardi après l’incendie, la veille, de deux kiosques."
    assert trigger(text, "mardi") == "fermé"
    assert trigger(text, "la veille") == "incendie"
