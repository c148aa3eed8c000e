"""How many of the events a query asks for have which value: from the roll-up where it can tell, else from the events.

facet_counts(connection, query, 10) -> Facets({"source": Counted([("AFP", 12), …], sampled=False), …}, hits)
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from sqlalchemy import Connection, func, select

from store import histograms, hits
from store.commonest import ranked
from store.counted import counted
from store.histograms import Selection
from store.hits import Hits
from store.intervals import UNDATED
from store.query import EventQuery, Match, Undated
from store.rollups import DIMENSIONS, FACETS, SHOWN_CLASS
from store.series import selections
from store.tables import rollup
from temporal.calendar import MINUTES_A_DAY

Values = Sequence[tuple[str, int]]
#: For each value shown, so many that may be among the commonest are counted exactly.
CANDIDATES = 3
BY_VALUE = (
    select(rollup.c.value, func.sum(rollup.c.within).label("many"))
    .where(rollup.c.unit == SHOWN_CLASS, rollup.c.value != "")
    .group_by(rollup.c.value)
    .having(func.sum(rollup.c.within) > 0)
    .order_by(func.sum(rollup.c.within).desc(), rollup.c.value)
)


class Counted(NamedTuple):
    """The commonest values and how many events have each; ``sampled`` when that is estimated."""

    values: Values
    sampled: bool


class Facets(NamedTuple):
    """The values of each facet, and the events looked at, None when there was no need."""

    counted: Mapping[str, Counted]
    hits: Hits | None


def facet_counts(connection: Connection, query: EventQuery, most: int) -> Facets:
    """Of each facet so many values, the commonest first, those of equal number by the alphabet; none is empty."""
    if not query.filters and query.published is None and query.start is None and query.end is None:
        return Facets({name: Counted(_of_all(connection, query, name, most), sampled=False) for name in FACETS}, None)
    found = hits.look(connection, query)
    counted = {name: Counted(values, found.sampled) for name, values in _of_hits(connection, found, most).items()}
    if found.sampled and _days_alone(query):
        told = (name for name in DIMENSIONS if selections(query, name) is not None)
        counted |= {name: Counted(_by_days(connection, query, name, most), sampled=False) for name in told}
    return Facets(counted, found)


def _of_all(connection: Connection, query: EventQuery, name: str, most: int) -> Values:
    asked = BY_VALUE.where(rollup.c.dimension == name)
    if query.undated is not Undated.INCLUDE:
        only = query.undated is Undated.ONLY
        asked = asked.where(rollup.c.bucket == UNDATED if only else rollup.c.bucket != UNDATED)
    return [(row.value, int(row.many)) for row in connection.execute(asked.limit(most))]


def _of_hits(connection: Connection, found: Hits, most: int) -> dict[str, Values]:
    many = counted(connection, [hit.number for hit in found.found])
    return {
        name: [(value, round(count * found.one_in)) for value, count in ranked(many[name].items(), most)]
        for name in FACETS
    }


def _days_alone(query: EventQuery) -> bool:
    """Whether the window is of whole days and all that reaches into it is asked for, as the roll-up counts."""
    edges = [query.start, None if query.end is None else query.end + 1]
    whole = all(edge is None or edge % MINUTES_A_DAY == 0 for edge in edges)
    return whole and query.match is Match.OVERLAPS and query.undated is Undated.EXCLUDE


def _by_days(connection: Connection, query: EventQuery, name: str, most: int) -> Values:
    values = query.filters.get(name) or _candidates(connection, query, name, most * CANDIDATES)
    many = (histograms.reaching(connection, Selection(name, value), query.start, query.end) for value in values)
    return ranked(((value, count) for value, count in zip(values, many, strict=True) if count), most)


def _candidates(connection: Connection, query: EventQuery, name: str, most: int) -> Sequence[str]:
    """The values that most events have at any time: a few of them are the commonest in the window."""
    return [value for value, _ in _of_all(connection, replace(query, undated=Undated.EXCLUDE), name, most)]
