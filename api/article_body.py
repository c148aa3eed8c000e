"""The body of a request → an article."""

from collections.abc import Mapping
from typing import Any

from api.arguments import shape_of
from api.blame import blaming
from api.dates_of_query import day
from chronicle import Article
from schemas.articles import NewArticle

SHAPE = shape_of(NewArticle())


def article_of(said: Mapping[str, Any]) -> Article:
    """The article that a validated body describes. Problem when it was published on no day of the calendar."""
    if said.get("published") is None:
        return Article(**said)
    with blaming("pointer", "published", SHAPE):
        return Article(**{**said, "published": day(said["published"])})
