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


def test_what_the_source_denies_is_negated() -> None:
    assert report("Selon la police, le pont n’a pas cédé mardi.", "mardi").modality is Modality.NEGATED


def test_without_a_publication_nothing_lies_ahead_by_its_date_alone() -> None:
    assert report("En concert le 3 mai 2150 à Brest.", "le 3 mai 2150").modality is Modality.PLANNED
    undated = report("En concert le 3 mai 2150 à Brest.", "le 3 mai 2150", published=None)
    assert undated.modality is Modality.ASSERTED
