"""An article's language: said, or told by its small words."""

import pytest

from extraction.article import Article
from extraction.language import language_of


def test_a_language_that_is_said_stands() -> None:
    assert language_of(Article("The bridge was closed on Monday.", lang="br")) == "br"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le maire a démissionné mardi.", "fr"),
        ("L’usine rouvrira d’ici un an, a-t-on appris hier.", "fr"),
        ("The mayor resigned on Tuesday.", "en"),
        ("London, May 4. A ship has left for the island.", "en"),
        ("Concert mardi, 20 h", "fr"),
        ("", "fr"),
        ("😀 ¿?", "fr"),
    ],
)
def test_small_words_tell_the_language_and_french_is_the_default(text: str, language: str) -> None:
    assert language_of(Article(text)) == language


def test_the_title_counts_too() -> None:
    assert language_of(Article("Blavet, Lorient, 1990", title="The bridge of the two towns")) == "en"
