"""How far an article vouches for a happening."""

import pytest

from extraction.report import Modality
from tests.extraction.tellings import report


@pytest.mark.parametrize(
    ("text", "said", "modality"),
    [
        ("Le pont a cédé mardi.", "mardi", Modality.ASSERTED),
        ("La réunion de mardi a tourné court.", "mardi", Modality.ASSERTED),
        ("Le pont n’a pas cédé mardi.", "mardi", Modality.NEGATED),
        ("Personne n’est venu lundi.", "lundi", Modality.NEGATED),
        ("Le pont rouvrira lundi.", "lundi", Modality.PLANNED),
        ("Le pont doit rouvrir lundi.", "lundi", Modality.PLANNED),
        ("Une réunion est prévue lundi.", "lundi", Modality.PLANNED),
        ("En concert samedi à Brest.", "samedi", Modality.PLANNED),
        ("Le pont pourrait rouvrir lundi.", "lundi", Modality.HYPOTHETICAL),
        ("Le pont devrait rouvrir lundi.", "lundi", Modality.PLANNED),
        ("Si la digue est rompue lundi, le port fermera.", "lundi", Modality.HYPOTHETICAL),
        ("Si la pluie cesse, le port rouvrira lundi.", "lundi", Modality.HYPOTHETICAL),
        ("Selon la police, deux bateaux ont coulé mardi.", "mardi", Modality.REPORTED),
        ("Deux bateaux ont coulé mardi, selon la police.", "mardi", Modality.REPORTED),
        ("Deux bateaux ont coulé mardi, a indiqué la mairie.", "mardi", Modality.REPORTED),
        ("La mairie a indiqué que deux bateaux avaient coulé mardi.", "mardi", Modality.REPORTED),
        ("Deux bateaux auraient coulé mardi.", "mardi", Modality.REPORTED),
        ("La mairie a indiqué mardi que deux bateaux avaient coulé.", "mardi", Modality.ASSERTED),
    ],
)
def test_the_words_around_the_verb_say_how_sure_it_is(text: str, said: str, modality: Modality) -> None:
    assert report(text, said).modality is modality


@pytest.mark.parametrize(
    "text", ["Les voisins se seraient battus mardi.", "Un chien l’aurait mordu mardi.", "Elle y serait venue mardi."]
)
def test_a_pronoun_before_the_press_conditional_leaves_it_hearsay(text: str) -> None:
    assert report(text, "mardi").modality is Modality.REPORTED


@pytest.mark.parametrize(
    "text",
    [
        "La digue a-t-elle cédé mardi ?",
        "Qui a coupé la digue mardi ?",
        "Est-ce que la digue a cédé mardi ?",
        "« La digue n’a-t-elle pas cédé mardi ? » demande le préfet.",
    ],
)
def test_a_question_tells_no_fact(text: str) -> None:
    assert report(text, "mardi").modality is Modality.HYPOTHETICAL


@pytest.mark.parametrize(
    "text", ["La digue, qui a cédé mardi, sera-t-elle refaite ?", "Le préfet a répondu mardi « à quoi bon ? »"]
)
def test_what_a_question_takes_for_granted_is_a_fact(text: str) -> None:
    assert report(text, "mardi").modality is Modality.ASSERTED


def test_a_condition_that_denies_is_a_condition() -> None:
    text = "Si la digue n’est pas réparée lundi, le port fermera."
    assert report(text, "lundi").modality is Modality.HYPOTHETICAL


@pytest.mark.parametrize(
    "text",
    [
        "Le pêcheur affirme avoir sauvé deux enfants lundi.",
        "Le pêcheur a dit s’être réfugié au port lundi.",
        "Le pêcheur a reconnu avoir menti lundi.",
    ],
)
def test_what_someone_says_of_themselves_is_reported(text: str) -> None:
    assert report(text, "lundi").modality is Modality.REPORTED


def test_what_the_source_denies_is_negated() -> None:
    assert report("Selon la police, le pont n’a pas cédé mardi.", "mardi").modality is Modality.NEGATED


def test_without_a_publication_nothing_lies_ahead_by_its_date_alone() -> None:
    assert report("En concert le 3 mai 2150 à Brest.", "le 3 mai 2150").modality is Modality.PLANNED
    undated = report("En concert le 3 mai 2150 à Brest.", "le 3 mai 2150", published=None)
    assert undated.modality is Modality.ASSERTED
