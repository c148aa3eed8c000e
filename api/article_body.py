"""The body of a request → an article."""

from collections.abc import Mapping
from typing import Any

from flask import current_app

from api.arguments import shape_of
from api.blame import blaming
from api.dates_of_query import day
from api.faults import fault
from api.problems import Kind, Problem
from chronicle import Article
from schemas.articles import NewArticle

SHAPE = shape_of(NewArticle())


def article_of(said: Mapping[str, Any]) -> Article:
    """The article that a validated body describes.

    Problem when its text is longer than the server reads, or it was published on no day of the calendar.
    """
    most = current_app.config["MAX_TEXT_CHARACTERS"]
    if len(said["text"]) > most:
        raise Problem(Kind.INVALID_BODY, [fault("pointer", "text", "too_long", SHAPE, said["text"], max=most)])
    if said.get("published") is None:
        return Article(**said)
    with blaming("pointer", "published", SHAPE):
        return Article(**{**said, "published": day(said["published"])})
