"""An expression read by itself, as data."""

from collections.abc import Mapping
from typing import Any

import temporal
from api import languages
from api.arguments import shape_of
from api.blame import blaming
from api.dates_of_query import UnreadableDateError, day, today
from schemas.queries import NormalizeQuery
from temporal import Mention, SaidDate
from temporal.as_data import date_data, mention_data
from temporal.explain import derivation_data, derivation_text

Data = dict[str, Any]
SHAPE = shape_of(NormalizeQuery())


def normalized(query: Mapping[str, Any]) -> Data:
    """What a validated query's expression means and why. Problem when it is no date in any of its languages."""
    expression = query["expression"]
    with blaming("parameter", "anchor", SHAPE):
        anchor = day(query.get("anchor", today()))
    with blaming("parameter", "expression", SHAPE):
        lang, said = _read(expression, anchor, query)
    mentions = [_explained(mention, expression) for mention in said.mentions]
    return {
        "expression": expression,
        "lang": lang,
        "anchor": anchor,
        "date": date_data(said.date),
        "mentions": mentions,
    }


def _read(expression: str, anchor: str, query: Mapping[str, Any]) -> tuple[str, SaidDate]:
    for language in languages.read((query["lang"],) if "lang" in query else ()):
        said = temporal.normalize(expression, anchor, language, query["prefer"])
        if said is not None:
            return language, said
    raise UnreadableDateError(expression, "unreadable")


def _explained(mention: Mention, expression: str) -> Data:
    derivation = mention.derivation
    return {
        **mention_data(mention),
        "derivation": derivation_data(derivation, expression),
        "explanation": derivation_text(derivation, expression).splitlines(),
    }
