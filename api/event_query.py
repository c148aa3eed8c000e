"""A query string, once validated → the events it asks for, and the same query as it was understood."""

from collections.abc import Mapping
from typing import Any

from api import cursors, times, understood
from api.understood import Query, echo_of
from schemas.filters import NAMES
from schemas.queries import PAGE
from store.query import EventQuery, Match, Order, Position, Publication, Undated

Understood = understood.Understood[EventQuery]


def understand(query: Query) -> Understood:
    """Read the dates and the cursor of a validated query, which may have no order and no pages.

    Problem when one cannot be used.
    """
    said = times.understand(query)
    echo = echo_of(query, said, NAMES)
    return understood.Understood(_asked(query, said, echo), echo, said.fixed, query.get("count"))


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
