"""A query string, once validated → the events it asks for, and the same query as it was understood."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from api import cursors, times
from api.arguments import shape_of
from api.faults import fault
from api.problems import Kind, Problem
from schemas.filters import NAMES
from schemas.queries import PAGE, EventsQuery
from store.fulltext import words
from store.query import EventQuery, Match, Order, Position, Publication, Undated

Query = Mapping[str, Any]
SHAPE = shape_of(EventsQuery())


@dataclass(frozen=True, slots=True)
class Understood:
    """What a query asks for, and what of it is echoed.

    ``fixed`` is what must be said again to ask the same on another day; ``count`` is how it is to be counted.
    """

    asked: EventQuery
    echo: Mapping[str, Any]
    fixed: Mapping[str, str]
    count: str | None = None

    def after(self, position: Position | Publication) -> dict[str, str]:
        """The parameters that lead to the page after the position."""
        return {**self.fixed, "cursor": cursors.sign(list(position), self.echo)}


def understand(query: Query) -> Understood:
    """Read the dates and the cursor of a validated query, which may have no order and no pages.

    Problem when one cannot be used.
    """
    said = times.understand(query)
    echo = {**said.echo, **_filters(query)}
    if query.get("sort", Order.EARLIEST) != Order.EARLIEST:
        echo["sort"] = query["sort"]
    if said.when and "match" in query:
        echo["match"] = query["match"]
    return Understood(_asked(query, said, echo), echo, said.fixed, query.get("count"))


def _filters(query: Query) -> dict[str, Any]:
    if "q" in query and not words(query["q"]):
        raise Problem(Kind.INVALID_PARAMETERS, [fault("parameter", "q", "wordless", SHAPE, query["q"])])
    return {name: query[name] for name in (*NAMES, "undated") if name in query}


def _asked(query: Query, said: times.Understood, echo: Mapping[str, Any]) -> EventQuery:
    start, end = said.bounds
    return EventQuery(
        start=start,
        end=end,
        match=Match(query.get("match", Match.OVERLAPS)),
        filters=times.asked_of(query, NAMES),
        undated=Undated(query.get("undated", "exclude")),
        after=_after(query, echo),
        published=said.published,
        order=Order(query.get("sort", Order.EARLIEST)),
        limit=query.get("limit", PAGE),
    )


def _after(query: Query, echo: Mapping[str, Any]) -> Position | Publication | None:
    if "cursor" not in query:
        return None
    place = cursors.read(query["cursor"], echo)
    return Publication(*place) if Order(query["sort"]).is_by_publication else Position(*place)
