"""How many events lie in each of the buckets that follow one another, from the roll-up.

    extent(connection, selection) -> (first minute, last minute) | None
    from_rollup(connection, selection, "month", range(24_286, 24_298)) -> [Bar(exact, fuzzy, ongoing), …]

What it costs depends on the buckets, not on the events: the density of the minute before the first bucket is the sum of
all changes before it, by decades, then by years, months and days; from there each bucket follows from the one before.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import BigInteger, Connection, bindparam, cast, func, literal, select, union_all
from sqlalchemy.sql.selectable import CompoundSelect

from store.buckets import DAY, DECADE, MONTH, YEAR, bucket_of, first_minute
from store.intervals import FAR_PAST, UNDATED
from store.rollups import ALL, ONE, SHOWN_CLASS
from store.tables import rollup
from store.tallies import DECIMALS, Bar
from temporal.calendar import LAST_YEAR, MINUTES_A_DAY, day_number

#: The units that lie in one another, from the coarsest.
NESTED = (DECADE, YEAR, MONTH, DAY)


class Selection(NamedTuple):
    """Events that the roll-up knows: all of them, or those with one source, language or precision."""

    dimension: str = ALL
    value: str = ""


class Before(NamedTuple):
    """The sums of the changes in all buckets before a minute; and of ``closing`` in all buckets at all."""

    density: int
    opening: int
    closing: int
    starting: int
    ending: int
    ever_closing: int


AFTER_ALL = (day_number(LAST_YEAR, 12, 31) + 1) * MINUTES_A_DAY
_OURS = (rollup.c.dimension == bindparam("dimension"), rollup.c.value == bindparam("value"))
ROWS = select(*(rollup.c[name] for name in ("bucket", "within", "opening", "closing", "density", "mass"))).where(
    rollup.c.unit == bindparam("unit"), *_OURS, rollup.c.bucket.between(bindparam("first"), bindparam("last"))
)
#: Two searches of the key: for both at once SQLite would read all between.
DAYS = select(
    *(
        select(edge(rollup.c.bucket)).where(rollup.c.unit == DAY, *_OURS).scalar_subquery()
        for edge in (func.min, func.max)
    )
)
UNDATED_ONES = select(rollup.c.within).where(rollup.c.unit == SHOWN_CLASS, *_OURS, rollup.c.bucket == UNDATED)
SUMMED = [func.coalesce(func.sum(rollup.c[name]), 0) for name in Before._fields[:-1]]
#: Unit by unit, the changes in its buckets from one to before another; and what ends at any time.
SUMS: CompoundSelect[Any] = union_all(
    *(
        select(*(cast(column, BigInteger) for column in (*SUMMED, literal(0)))).where(
            rollup.c.unit == unit,
            *_OURS,
            rollup.c.bucket >= bindparam(f"{unit}_from", type_=BigInteger),
            rollup.c.bucket < bindparam(f"{unit}_to", type_=BigInteger),
        )
        for unit in NESTED
    ),
    select(*(cast(literal(0), BigInteger) for _ in SUMMED), cast(SUMMED[2], BigInteger)).where(
        rollup.c.unit == DECADE, *_OURS
    ),
)


def extent(connection: Connection, selection: Selection) -> tuple[int, int] | None:
    """The first and last minute of the days on which anything starts or ends; None when nothing does."""
    first, last = connection.execute(DAYS, selection._asdict()).one()
    return None if first is None else (first * MINUTES_A_DAY, (last + 1) * MINUTES_A_DAY - 1)


def undated(connection: Connection, selection: Selection) -> int:
    """How many have no date."""
    return connection.execute(UNDATED_ONES, selection._asdict()).scalar() or 0


def reaching(connection: Connection, selection: Selection, start: int | None, end: int | None) -> int:
    """How many events share a minute with the days from the first minute of one to the last of another.

    Those that start before the days are over, or never started, less those that ended before.
    """
    before = _before(connection, selection, AFTER_ALL if end is None else end + 1)
    ended = 0 if start is None else _before(connection, selection, start).ending
    return before.starting + before.ever_closing - ended


def reaching_density(connection: Connection, selection: Selection, minute: int) -> tuple[float, int]:
    """The mass of the minute, with which a day begins, of all that began before; and how many open events reach it."""
    before = _before(connection, selection, minute)
    return before.density / ONE, before.opening + before.ever_closing - before.closing


def from_rollup(connection: Connection, selection: Selection, unit: str, buckets: range) -> list[Bar]:
    """A bar for each bucket of the unit: day, week, month, year or decade."""
    asked = {**selection._asdict(), "unit": unit, "first": buckets.start, "last": buckets.stop - 1}
    changes = {row.bucket: row for row in connection.execute(ROWS, asked)}
    before = _before(connection, selection, first_minute(unit, buckets.start))
    density, opened, closing = before.density, before.opening, before.ever_closing - before.closing
    bars = []
    for bucket in buckets:
        spread = density * (first_minute(unit, bucket + 1) - first_minute(unit, bucket))
        change = changes.get(bucket)
        if change is None:
            bars.append(_bar(0, spread, opened + closing))
            continue
        opened += change.opening
        bars.append(_bar(change.within, spread + change.mass, opened + closing))
        density, closing = density + change.density, closing - change.closing
    return bars


def added(series: Sequence[Sequence[Bar]]) -> list[Bar]:
    """The bars of several selections that have no event in common, together."""
    together = (zip(*bars, strict=True) for bars in zip(*series, strict=True))
    return [Bar(sum(exact), round(sum(fuzzy), DECIMALS), sum(ongoing)) for exact, fuzzy, ongoing in together]


def edges_before(minute: int) -> dict[str, int]:
    """By ``decade_from``, ``decade_to``, ``year_from`` …: the buckets that together stand before a day's first minute.

    Each unit goes from where the coarser one ended to before its own bucket of the minute.
    """
    edges: dict[str, int] = {}
    begin = None
    for unit in NESTED:
        bucket = bucket_of(unit, minute)
        edges |= {f"{unit}_from": FAR_PAST if begin is None else bucket_of(unit, begin), f"{unit}_to": bucket}
        begin = first_minute(unit, bucket)
    return edges


def _before(connection: Connection, selection: Selection, minute: int) -> Before:
    """What stands before a minute with which a day begins."""
    asked = {**selection._asdict(), **edges_before(minute)}
    return Before(*(int(sum(column)) for column in zip(*connection.execute(SUMS, asked), strict=True)))


def _bar(exact: int, mass: int, ongoing: int) -> Bar:
    return Bar(exact, round(mass / ONE, DECIMALS), ongoing)
