"""Reading events: pages of them, and one of them. A body is the event's JSON as it is served.

page(connection, EventQuery(start, end, Match.OVERLAPS, {"source": ["AFP"]})) -> [Found(start, end, id, body), …]
count(connection, query, at_most) -> int
get(connection, event_id) -> bytes | None
"""

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, select

from store import rollups
from store.filters import BY_NAME
from store.plans import Few, Plan, count_plan, plan, told, values_of
from store.query import EventQuery, Order, Position, Publication
from store.tables import event
from store.windows import worth_asking

#: Up to so many events that pass a filter, it is quicker to start from them.
FEW = 500

BODY = select(event.c.body).where(event.c.id == bindparam("id"))

TOLD = (
    select(event.c.number)
    .where(event.c.published.between(bindparam("start"), bindparam("end")))
    .limit(bindparam("cap"))
)


class Found(NamedTuple):
    """A row of a page: bounds in minutes as they are stored, id, JSON, publication."""

    start: int
    end: int
    id: str
    body: bytes
    published: int

    def position(self, order: Order) -> Position | Publication:
        """Where the next page goes on, if this row is the last of its page."""
        if order.is_by_publication:
            return Publication(self.published, self.id)
        return Position(self.start, self.end, self.id)


def page(connection: Connection, query: EventQuery) -> list[Found]:
    """The events asked for, in the order of the query.

    KeyError, naming it, when a filter has no row in :data:`store.filters.FILTERS`.
    """
    planned = _planned(connection, query, plan)
    return [Found(*row) for row in connection.execute(*planned)] if planned else []


def count(connection: Connection, query: EventQuery, at_most: int) -> int:
    """How many events are asked for on all pages together, counted up to ``at_most``. KeyError as for a page."""
    planned = _planned(connection, replace(query, after=None, limit=at_most), count_plan)
    return connection.execute(*planned).scalar_one() if planned else 0


def get(connection: Connection, event_id: str) -> bytes | None:
    """The event's JSON, or None. An id that went into another event is in :mod:`store.aliases`."""
    return connection.execute(BODY, {"id": event_id}).scalar()


def _planned(connection: Connection, query: EventQuery, plan_of: Callable[..., Plan]) -> Plan | None:
    """How to find the answer; None when there is none."""
    for name in query.filters:
        BY_NAME[name]
    classes = worth_asking(query, rollups.classes(connection, query.filters))
    few = _few(connection, query) if classes else None
    if not classes or (few and not few.numbers):
        return None
    return plan_of(query, classes, connection.dialect.name, few)


def _few(connection: Connection, query: EventQuery) -> Few | None:
    """All events that pass the first of the filters that few pass; None when many pass each of them."""
    for name in query.filters:
        asked = BY_NAME[name]
        if asked.hits:
            numbers = asked.hits(connection, values_of(query, asked), FEW)
            if len(numbers) < FEW:
                return Few(asked, numbers)
    return _few_told(connection, query) if query.published else None


def _few_told(connection: Connection, query: EventQuery) -> Few | None:
    start, end = told(query)
    found = connection.execute(TOLD, {"start": start, "end": end, "cap": FEW})
    numbers = list(found.scalars())
    return Few(None, numbers) if len(numbers) < FEW else None
