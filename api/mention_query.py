"""A query string, once validated → the mentions it asks for, and the same query as it was understood."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from api import cursors, times
from schemas.mentions import NAMES
from store.query import Match, MentionPosition, MentionQuery, Undated

Query = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Understood:
    """What a query asks for, what of it is echoed, and what must be said again to ask the same on another day."""

    asked: MentionQuery
    echo: Mapping[str, Any]
    fixed: Mapping[str, str]


def understand(query: Query) -> Understood:
    """Read the dates and the cursor of a validated query. Problem when one cannot be used."""
    said = times.understand(query)
    given = {name: query[name] for name in (*NAMES, "undated") if name in query}
    echo = {**said.echo, **given, **({"match": query["match"]} if said.when else {})}
    return Understood(_asked(query, said, echo), echo, said.fixed)


def _asked(query: Query, said: times.Understood, echo: Mapping[str, Any]) -> MentionQuery:
    start, end = said.bounds
    return MentionQuery(
        start=start,
        end=end,
        match=Match(query["match"]),
        undated=Undated(query.get("undated", "exclude")),
        filters=times.asked_of(query, NAMES),
        published=said.published,
        after=MentionPosition(*cursors.read(query["cursor"], echo)) if "cursor" in query else None,
        limit=query["limit"],
    )
