"""An expression read by itself, as data."""

from collections.abc import Mapping
from typing import Any

from api import languages
from api.arguments import shape_of
from api.blame import blaming
from api.dates_of_query import Reader, day, today
from schemas.queries import NormalizeQuery
from temporal import Mention
from temporal.as_data import date_data, mention_data
from temporal.explain import derivation_data, derivation_text

Data = dict[str, Any]
SHAPE = shape_of(NormalizeQuery())


def normalized(query: Mapping[str, Any]) -> Data:
    """What a validated query's expression means and why. Problem when it is no date in any of its languages."""
    expression = query["expression"]
    with blaming("parameter", "anchor", SHAPE):
        anchor = day(query.get("anchor", today()))
    reader = Reader(anchor, languages.read((query["lang"],) if "lang" in query else ()), query["prefer"])
    with blaming("parameter", "expression", SHAPE):
        lang, said = reader.words(expression)
    mentions = [_explained(mention, expression) for mention in said.mentions]
    return {
        "expression": expression,
        "lang": lang,
        "anchor": anchor,
        "date": date_data(said.date),
        "mentions": mentions,
    }


def _explained(mention: Mention, expression: str) -> Data:
    derivation = mention.derivation
    return {
        **mention_data(mention),
        "derivation": derivation_data(derivation, expression),
        "explanation": derivation_text(derivation, expression).splitlines(),
    }
