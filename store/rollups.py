"""Counts kept beside the events, so that what sums them up need not read them.

By day, week, month, year and decade: what a histogram shows of the events a reader sees unless asked otherwise, which
are dated, and asserted, reported or planned. An event counts where it starts, where it ends, and within a bucket that
holds it whole. One that is wider than a bucket has a mass of one spread evenly over its minutes: ``density`` is how
much the mass of a minute changes in the bucket, ``mass`` what these changes come to by the bucket's end, so that a
bucket before whose changes a minute has the mass d holds d times its minutes and ``mass`` (:mod:`store.histograms`).
An event with an open side has no mass; it counts as ``opening`` where it starts, or as ``closing`` where it ends.

By class of length, counted within their class: all events, and those of every value they are found by
(:mod:`store.facets`), so that a query asks only the classes that hold an answer, and starts from the value that fewest
events have; and those a reader sees, whose values are what there is to filter by.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from sqlalchemy import CompoundSelect, Connection, Select, bindparam, literal_column, select, text, union_all

from store import facets, filters, prepared
from store.buckets import UNITS, bucket_of, first_minute
from store.intervals import FAR_FUTURE, FAR_PAST, UNDATED
from store.records import EventRecord
from store.tables import rollup
from temporal.calendar import FIRST_YEAR, MINUTES_A_DAY, day_number

SHOWN = frozenset(filters.SHOWN)
COLUMNS = STARTING, ENDING, WITHIN, OPENING, CLOSING, DENSITY, MASS = (
    "starting", "ending", "within", "opening", "closing", "density", "mass",
)  # fmt: skip
ALL, CLASS, SHOWN_CLASS = "", "class", "shown"
DIMENSIONS = ("source", "lang", "precision")
#: What those a reader sees are counted under besides.
FACETS = (*DIMENSIONS, "kind", "modality", "status", "section", "place", "actor")
#: The units kept: hours would be as many rows as events.
KEPT = UNITS[1:]
#: The mass of one event, in whole numbers, which add up and take away without a trace. An event of a century is spread
#: with an error of 2 in 100,000.
ONE = 2**40
BEGINNING = day_number(FIRST_YEAR, 1, 1) * MINUTES_A_DAY
SHAPES_KEPT = 256

KEY = ("unit", "dimension", "value", "bucket")
ADDED = ", ".join(f"{name} = rollup.{name} + excluded.{name}" for name in COLUMNS)
KEEP = text(
    f"INSERT INTO rollup ({', '.join(KEY + COLUMNS)}) VALUES ({', '.join(f':{name}' for name in KEY + COLUMNS)}) "  # noqa: S608  names of ours
    f"ON CONFLICT ({', '.join(KEY)}) DO UPDATE SET {ADDED}"
)
EMPTY = " AND ".join([*(f"{name} = :{name}" for name in KEY), *(f"{name} = 0" for name in COLUMNS)])
DROP_EMPTY = text(f"DELETE FROM rollup WHERE {EMPTY}")  # noqa: S608  the same


class Key(NamedTuple):
    """A row: a bucket of a unit, for all events or those with one source, language or precision."""

    unit: str
    dimension: str
    value: str
    bucket: int


#: Numbers by row and column.
Counts = Mapping[Key, Mapping[str, int]]
#: Numbers of events by class of length, by name and value.
Sizes = Mapping[tuple[str, str], Mapping[int, int]]
#: A bucket, a column, and what an event adds to it.
Place = tuple[int, str, int]


def change(connection: Connection, before: Iterable[EventRecord], after: Iterable[EventRecord]) -> None:
    """Take the events as they were out of the counts, and put them in as they are; in key order."""
    sums = _sums([(before, -1), (after, 1)])
    rows = [key._asdict() | sums[key] for key in sorted(sums) if any(sums[key].values())]
    if rows:
        connection.execute(KEEP, rows)
    lessened = [row for row in rows if min(row[column] for column in COLUMNS) < 0]
    if lessened:
        connection.execute(DROP_EMPTY, lessened)


def counts(events: Iterable[EventRecord]) -> Counts:
    """What the events amount to in every row they count in."""
    return _sums([(events, 1)])


def classes(connection: Connection, asked: Mapping[str, Sequence[str]]) -> Mapping[str, Mapping[int, int]]:
    """How many events each class of length holds of those with the values, by the names of filters; of all under ALL.

    An event with several of a filter's values counts once for each.
    """
    return by_filter(sizes(connection, asked), asked)


def by_filter(found: Sizes, asked: Mapping[str, Sequence[str]]) -> Mapping[str, Mapping[int, int]]:
    """The same from what is counted already."""
    return {name: _together([found.get((name, each), {}) for each in values]) for name, values in _and_all(asked)}


def sizes(connection: Connection, asked: Mapping[str, Sequence[str]]) -> Sizes:
    """How many events each class of length holds of those with each value, and of all; no value that none has."""
    wanted = _and_all(asked)
    binds = {f"{name}_{place}": value for name, values in wanted for place, value in enumerate(values)}
    found: dict[tuple[str, str], dict[int, int]] = {}
    counted = _by_class(tuple([(name, len(values)) for name, values in wanted]))
    for name, value, length_class, many in prepared.rows(connection, counted, binds):
        found.setdefault((name, value), {})[length_class] = many
    return found


def _and_all(asked: Mapping[str, Sequence[str]]) -> list[tuple[str, Sequence[str]]]:
    return [(ALL, ("",)), *asked.items()]


def _together(counted: Sequence[Mapping[int, int]]) -> Mapping[int, int]:
    first, *others = counted
    if not others:
        return first
    found = dict(first)
    for other in others:
        for length_class, many in other.items():
            found[length_class] = found.get(length_class, 0) + many
    return found


@lru_cache(SHAPES_KEPT)
def _by_class(asked: tuple[tuple[str, int], ...]) -> CompoundSelect[str, str, int, int]:
    """Kept, because making it costs more than running it; one arm a filter, for each is one search of the key."""
    return union_all(*(_of_filter(name, many) for name, many in asked))


def _of_filter(name: str, many: int) -> Select[str, str, int, int]:
    return select(rollup.c.dimension, rollup.c.value, rollup.c.bucket, rollup.c.within).where(
        rollup.c.unit == literal_column(f"'{CLASS}'"),
        rollup.c.dimension == literal_column(f"'{name}'"),
        rollup.c.value.in_([bindparam(f"{name}_{place}") for place in range(many)]),
    )


def _sums(signed: Iterable[tuple[Iterable[EventRecord], int]]) -> dict[Key, dict[str, int]]:
    sums: dict[Key, dict[str, int]] = defaultdict(lambda: dict.fromkeys(COLUMNS, 0))
    for events, sign in signed:
        for event in events:
            for key, column, number in _places(event):
                sums[key][column] += sign * number
    return sums


def _places(event: EventRecord) -> Iterator[tuple[Key, str, int]]:
    length_class, start, end = event.interval
    values = [(ALL, ""), *facets.values(event)]
    yield from ((Key(CLASS, name, value, length_class), WITHIN, 1) for name, value in values)
    if event.modality not in SHOWN:
        return
    yield from (
        (Key(SHOWN_CLASS, name, value, length_class), WITHIN, 1) for name, value in values if name in {ALL, *FACETS}
    )
    units = () if length_class == UNDATED else KEPT
    places = [(unit, place) for unit in units for place in _in_unit(unit, start, end)]
    for (dimension, value), (unit, (bucket, column, number)) in product(_dimensions(event), places):
        yield Key(unit, dimension, value, bucket), column, number


def _in_unit(unit: str, start: int, end: int) -> Iterator[Place]:
    first = None if start == FAR_PAST else bucket_of(unit, start)
    last = None if end == FAR_FUTURE else bucket_of(unit, end)
    if first is not None:
        yield first, STARTING, 1
    if last is not None:
        yield last, ENDING, 1
    if first is None or last is None:
        yield _open(unit, first, last)
    elif first == last:
        yield first, WITHIN, 1
    else:
        yield from _spread(unit, start, end)


def _open(unit: str, first: int | None, last: int | None) -> Place:
    """Without any bound it has been going on since the calendar begins."""
    if first is None and last is not None:
        return last, CLOSING, 1
    return bucket_of(unit, BEGINNING) if first is None else first, OPENING, 1


def _spread(unit: str, start: int, end: int) -> Iterator[Place]:
    minutes = end - start + 1
    density = (ONE + minutes // 2) // minutes
    for minute, after, sign in ((start, start, 1), (end, end + 1, -1)):
        bucket = bucket_of(unit, minute)
        yield bucket, DENSITY, sign * density
        yield bucket, MASS, sign * density * (first_minute(unit, bucket + 1) - after)


def _dimensions(event: EventRecord) -> list[tuple[str, str]]:
    found = [(ALL, ""), ("lang", event.lang), *(("source", source) for source in event.sources)]
    return found if event.precision is None else [*found, ("precision", event.precision)]
