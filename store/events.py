"""Reading events: pages of them, and one of them. A body is the event's JSON as it is served.

page(connection, EventQuery(start, end, Match.OVERLAPS, {"source": ["AFP"]})) -> [Found(start, end, id, body), …]
count(connection, query, at_most) -> int
get(connection, event_id) -> bytes | None
"""

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, select

from store import prepared, ways
from store.plans import Plan, count_plan, more_than, plan
from store.query import EventQuery, Order, Position, Publication
from store.tables import event

BODY = select(event.c.body).where(event.c.id == bindparam("id"))


class Found(NamedTuple):
    """A row of a page: bounds in minutes as they are stored, number, publication, id, JSON."""

    start: int
    end: int
    number: int
    published: int
    id: str
    body: bytes

    def position(self, order: Order) -> Position | Publication:
        """Where the next page goes on, if this row is the last of its page."""
        if order.is_by_publication:
            return Publication(self.published, self.id)
        return Position(self.start, self.end, self.id)


def page(connection: Connection, query: EventQuery) -> list[Found]:
    """The events asked for, in the order of the query.

    KeyError, naming it, when a filter has no row in :data:`store.filters.FILTERS`.
    """
    found = planned(connection, query, plan)
    return [Found(*row) for row in prepared.rows(connection, *found)] if found else []


def count(connection: Connection, query: EventQuery, at_most: int) -> int:
    """How many events are asked for on all pages together, counted up to ``at_most``. KeyError as for a page."""
    found = planned(connection, replace(query, after=None, limit=at_most), count_plan)
    return int(prepared.rows(connection, *found)[0][0]) if found else 0


def get(connection: Connection, event_id: str) -> bytes | None:
    """The event's JSON, or None. An id that went into another event is in :mod:`store.aliases`."""
    return connection.execute(BODY, {"id": event_id}).scalar()


def planned(connection: Connection, query: EventQuery, plan_of: Callable[..., Plan]) -> Plan | None:
    """How to find the answer; None when there is none."""
    dialect = connection.dialect.name
    along = ways.way(connection, query)
    if along is None:
        return None
    query = along.query
    for short in ways.shortcuts(along):
        enough = ways.few_enough(short, query.limit)
        if not prepared.rows(connection, *more_than(query, short, dialect, enough)):
            return plan_of(query, short, dialect)
    return plan_of(query, along, dialect)
