"""An expression read by itself, as data."""

from collections.abc import Mapping
from typing import Any

from api import languages
from api.arguments import shape_of
from api.blame import blaming
from api.dates_of_query import Reader, day, today
from schemas.queries import NormalizeQuery
from temporal.explain import explained

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
    return {"expression": expression, "lang": lang, "anchor": anchor, **explained(said, expression)}
