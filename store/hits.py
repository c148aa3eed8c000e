"""The events a query asks for on all its pages, as far as they can be looked at: all of them, or a fair sample.

look(connection, EventQuery(filters={"place": ["Lille"]})) -> Hits([Hit(number, start, end), …], one_in=1)
details(connection, [12, 15]) -> {12: Details(…), 15: …}

A sample is of events numbered at equal steps: as good for any time, and the same as long as no event comes.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from sqlalchemy import Connection, RowMapping, bindparam, func, select

from store import prepared
from store.batches import batches
from store.events import planned
from store.facets import LONGEST_VALUE, SINGLE
from store.plans import gather_plan, sample_plan
from store.query import EventQuery
from store.tables import event

#: So many events are looked at, at most.
MOST = 10_000
#: So many are drawn to see how many of them are asked for; and so many in the end, however few of them are.
FIRST_DRAWN, MOST_DRAWN = 1_000, 40_000

LAST = select(func.max(event.c.number))
MANY = ("section", "place", "actor")
COLUMNS = [event.c[name] for name in ("number", *SINGLE, "sources", "facets")]
DETAILS = select(*COLUMNS).where(event.c.number.in_(bindparam("numbers", expanding=True)))


class Hit(NamedTuple):
    """An event by its number, and its first and last minute as they are stored."""

    number: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Hits:
    """Events looked at; each stands for ``one_in`` of those asked for: 1 when it stands for itself alone."""

    found: Sequence[Hit]
    one_in: float = 1

    @property
    def sampled(self) -> bool:
        """Whether they are only some of those asked for."""
        return self.one_in > 1


def look(connection: Connection, query: EventQuery) -> Hits:
    """The events on all pages of the query, or a sample of them when they are more than MOST."""
    found = gather(connection, query, MOST + 1)
    return Hits(sorted(found)) if len(found) <= MOST else _sample(connection, query)


def gather(connection: Connection, query: EventQuery, most: int) -> list[Hit]:
    """The events on all pages of the query, or so many of them, in no order."""
    plan = planned(connection, replace(query, after=None, limit=most), gather_plan)
    return [Hit(*row) for row in prepared.rows(connection, *plan)] if plan else []


def details(connection: Connection, numbers: Iterable[int]) -> Mapping[int, Mapping[str, Sequence[str]]]:
    """By number, the values that events have of each of SINGLE, MANY and ``source``."""
    rows = (row for batch in batches(numbers) for row in connection.execute(DETAILS, {"numbers": batch}).mappings())
    return {row["number"]: _details(row) for row in rows}


def _details(row: RowMapping) -> Mapping[str, Sequence[str]]:
    single = {name: [row[name]] for name in SINGLE if row[name] is not None}
    many = {"source": row["sources"], **{name: row["facets"].get(name, ()) for name in MANY}}
    return {name: [value[:LONGEST_VALUE] for value in values] for name, values in (single | many).items()}


def _sample(connection: Connection, query: EventQuery) -> Hits:
    """Of so many drawn evenly, those that are asked for; drawn again when the first few tell how many to draw."""
    last = connection.execute(LAST).scalar_one()
    few = _drawn(connection, query, _numbers(last, FIRST_DRAWN))
    drawn = min(MOST_DRAWN, last, MOST * FIRST_DRAWN // max(len(few), 1))
    found = sorted(_drawn(connection, query, _numbers(last, drawn)))  # an engine may have an order of its own
    kept = [found[at] for at in _steps(len(found), min(len(found), MOST))]
    return Hits(kept, last / drawn * len(found) / max(len(kept), 1))


def _numbers(last: int, many: int) -> Iterator[int]:
    return (1 + at for at in _steps(last, many))


def _steps(length: int, many: int) -> Iterator[int]:
    """So many places at equal steps in something of that length."""
    return (at * length // many for at in range(many))


def _drawn(connection: Connection, query: EventQuery, numbers: Iterable[int]) -> list[Hit]:
    plan = planned(connection, replace(query, after=None), sample_plan)
    if plan is None:
        return []
    found = (connection.execute(plan.statement, {**plan.values, "numbers": batch}) for batch in batches(numbers))
    return [Hit(*row) for rows in found for row in rows]
