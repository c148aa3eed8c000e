"""Adds the articles of this folder the way any article comes in: through the chronicle."""

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Engine

import chronicle
from extraction.article import Article
from extraction.readers import read_article

FOLDER = Path(__file__).parent


def articles() -> list[Article]:
    """Every article of the folder, in order of its file's name, which begins with the year."""
    return [read_article(path.read_bytes(), path.name) for path in sorted(FOLDER.glob("*.txt"))]


def load(engine: Engine, tell: Callable[[str], object] = lambda _: None) -> int:
    """Add every article, each in its own transaction; known ones stay as they are. Returns how many are new.

    ``tell`` gets a line for people after each article.
    """
    return sum(_add(engine, article, tell) for article in articles())


def _add(engine: Engine, article: Article, tell: Callable[[str], object]) -> bool:
    added = chronicle.add(engine, article)
    tell(f"{'+' if added.created else '='} {article.published} {article.title}")
    return added.created
