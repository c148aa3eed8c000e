"""Reading events: pages of them, and one of them. A body is the event's JSON as it is served.

page(connection, EventQuery(start, end, Match.OVERLAPS, {"source": ["AFP"]})) -> [Found(start, end, id, body), …]
count(connection, query, at_most) -> int
get(connection, event_id) -> bytes | None
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, select

from store import rollups
from store.filters import BY_NAME
from store.plans import Plan, count_plan, plan, values, values_of
from store.query import EventQuery, Order, Position, Publication
from store.shapes import Asked, Few, Told
from store.statements import nth
from store.tables import event
from store.windows import worth_asking

#: Up to so many events that pass a filter, it is quicker to start from them.
FEW = 10_000

BODY = select(event.c.body).where(event.c.id == bindparam("id"))


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
    found = planned(connection, query, plan)
    return [Found(*row) for row in connection.execute(*found)] if found else []


def count(connection: Connection, query: EventQuery, at_most: int) -> int:
    """How many events are asked for on all pages together, counted up to ``at_most``. KeyError as for a page."""
    found = planned(connection, replace(query, after=None, limit=at_most), count_plan)
    return connection.execute(*found).scalar_one() if found else 0


def get(connection: Connection, event_id: str) -> bytes | None:
    """The event's JSON, or None. An id that went into another event is in :mod:`store.aliases`."""
    return connection.execute(BODY, {"id": event_id}).scalar()


def planned(connection: Connection, query: EventQuery, plan_of: Callable[..., Plan]) -> Plan | None:
    """How to find the answer; None when there is none."""
    for name in query.filters:
        BY_NAME[name]
    classes = worth_asking(query, rollups.classes(connection, query.filters))
    if not classes or _wants_no_words(query):
        return None
    few = next((each for each in _indexed(query) if _is_passed_by_few(connection, query, each)), None)
    return plan_of(query, classes, connection.dialect.name, few)


def _wants_no_words(query: EventQuery) -> bool:
    return any(
        BY_NAME[name].is_one_text and not "".join(map(str, values_of(query, BY_NAME[name]))) for name in query.filters
    )


def _indexed(query: EventQuery) -> Iterator[Few]:
    """What is asked for that has an index to start from."""
    for name in query.filters:
        asked = values_of(query, BY_NAME[name])
        if BY_NAME[name].among and asked:
            yield Asked(BY_NAME[name], len(asked))
    if query.published:
        yield Told()


def _is_passed_by_few(connection: Connection, query: EventQuery, asked: Few) -> bool:
    return connection.execute(nth(asked), values(query) | {"skipped": FEW}).first() is None
