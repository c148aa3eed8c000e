"""A query string, once validated → the mentions it asks for, and the same query as it was understood."""

from collections.abc import Mapping
from typing import Any

from api import cursors, times, understood
from api.understood import Query, echo_of
from schemas.mentions import NAMES
from store.query import Match, MentionPosition, MentionPublication, MentionQuery, Order, Undated

Understood = understood.Understood[MentionQuery]


def understand(query: Query) -> Understood:
    """Read the dates and the cursor of a validated query. Problem when one cannot be used."""
    said = times.understand(query)
    echo = echo_of(query, said, NAMES)
    return understood.Understood(_asked(query, said, echo), echo, said.fixed, query.get("count"))


def _asked(query: Query, said: times.Understood, echo: Mapping[str, Any]) -> MentionQuery:
    start, end = said.bounds
    return MentionQuery(
        start=start,
        end=end,
        match=Match(query["match"]),
        undated=Undated(query.get("undated", "exclude")),
        filters=times.asked_of(query, NAMES),
        published=said.published,
        after=_after(query, echo),
        order=Order(query["sort"]),
        limit=query["limit"],
    )


def _after(query: Query, echo: Mapping[str, Any]) -> MentionPosition | MentionPublication | None:
    if "cursor" not in query:
        return None
    place = cursors.read(query["cursor"], echo)
    return MentionPublication(*place) if Order(query["sort"]).is_by_publication else MentionPosition(*place)
