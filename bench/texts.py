"""Text to measure with: the articles of seeds/, cut to the length of a dispatch and repeated."""

from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

from extraction.article import Article
from extraction.readers import read_article

SEEDS = Path(__file__).parent.parent / "seeds"
LENGTH = 900


def dispatches(count: int) -> list[Article]:
    """That many articles of about 900 characters."""
    return list(islice(cycle(list(pieces())), count))


def pieces() -> Iterator[Article]:
    """The seeds, each cut between lines into pieces of about 900 characters."""
    for path in sorted(SEEDS.glob("*.txt")):
        article = read_article(path.read_bytes())
        for text in cut(article.text):
            yield Article(text, lang=article.lang, published=article.published)


def cut(text: str) -> Iterator[str]:
    """Whole lines, as many as make up the length; what is left over at the end is dropped."""
    piece = ""
    for line in text.splitlines(keepends=True):
        piece += line
        if len(piece) >= LENGTH:
            yield piece
            piece = ""
