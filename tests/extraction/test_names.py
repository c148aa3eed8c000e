"""Who and where, told by spelling."""

import pytest

from extraction.languages import vocabulary
from extraction.names import MOST_NAMES, NameReader, Names
from extraction.words import capitalised_words, words_in


def names(text: str) -> Names:
    reader = NameReader(text, vocabulary("fr"), capitalised_words(text))
    return reader.names(words_in(text, 0, len(text)), 0)


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Le ministre belge Louis Michel a reçu Ana Palacio.", ("Louis Michel", "Ana Palacio")),
        ("La Corée du Sud et l’Union européenne ont signé.", ("Corée du Sud", "Union européenne")),
        ("Le Conseil a suivi le chef de l’État.", ()),
        ("On attend le Premier ministre belge.", ("Premier ministre",)),
        ("Il a battu Marine Le Pen.", ("Marine Le Pen",)),
        ("Hier, Charles de Gaulle a parlé.", ("Charles de Gaulle",)),
        ("Plusieurs élus de l’UMP ont voté.", ("UMP",)),
        ("Jean-Pierre Raffarin a été nommé.", ("Jean-Pierre Raffarin",)),
        ("Interrogée mardi, la ministre s’est tue.", ()),
        ("Tombé dans l’eau, un enfant a été sauvé.", ()),
        ("Merkel a répondu que Merkel partirait.", ("Merkel",)),
        ("LE VILLAGE FERA LA FÊTE", ()),
    ],
)
def test_a_run_of_capitalised_words_is_a_name_and_a_common_opener_is_none(text: str, actors: tuple[str, ...]) -> None:
    assert names(text).actors == actors


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Le navire a coulé au Havre.", ("Havre",)),
        ("Le navire est parti de la région de Brest vers Saint-Malo.", ("Brest", "Saint-Malo")),
        ("Il vit en Côte d’Ivoire.", ("Côte d’Ivoire",)),
        ("Il a suivi Marie Curie.", ()),
    ],
)
def test_a_name_after_a_locative_preposition_is_a_place(text: str, places: tuple[str, ...]) -> None:
    assert names(text).places == places


def test_a_place_is_not_an_actor_too() -> None:
    found = names("On attend Brest à Brest.")
    assert found.places == ("Brest",)
    assert found.actors == ()


def test_a_long_list_of_names_is_cut() -> None:
    text = "On a vu " + ", ".join(f"Durand{letter}" for letter in "abcdefghijklmnop") + "."
    assert len(names(text).actors) == MOST_NAMES
