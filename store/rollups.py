"""Counts kept beside the events, so that what sums them up need not read them.

By day, month and year: what a histogram shows of the events a reader sees unless asked otherwise, which are dated, and
asserted, reported or planned. An event counts where it starts, where it ends, and within a bucket that holds it whole;
an open side counts nowhere.

By class of length: all events, counted within their class, so that a query asks only the classes that hold an answer.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, select, text

from store.intervals import FAR_FUTURE, FAR_PAST, UNDATED
from store.records import EventRecord
from store.tables import rollup
from temporal.calendar import MINUTES_A_DAY, civil

SHOWN = frozenset({"asserted", "reported", "planned"})
COLUMNS = STARTING, ENDING, WITHIN = ("starting", "ending", "within")
ALL, CLASS = "", "class"
DIMENSIONS = ("source", "lang", "precision")
MONTHS = 12

KEEP = text(
    "INSERT INTO rollup (unit, dimension, value, bucket, starting, ending, within) "
    "VALUES (:unit, :dimension, :value, :bucket, :starting, :ending, :within) "
    "ON CONFLICT (unit, dimension, value, bucket) DO UPDATE SET starting = rollup.starting + excluded.starting, "
    "ending = rollup.ending + excluded.ending, within = rollup.within + excluded.within"
)
DROP_EMPTY = text(
    "DELETE FROM rollup WHERE unit = :unit AND dimension = :dimension AND value = :value AND bucket = :bucket "
    "AND starting = 0 AND ending = 0 AND within = 0"
)
CLASSES = select(rollup.c.bucket).where(
    rollup.c.unit == CLASS,
    rollup.c.dimension == bindparam("dimension"),
    rollup.c.value.in_(bindparam("values", expanding=True)),
)


class Key(NamedTuple):
    """A row: a bucket of a unit, for all events or those with one source, language or precision."""

    unit: str
    dimension: str
    value: str
    bucket: int


#: Numbers by row and column.
Counts = Mapping[Key, Mapping[str, int]]


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


def classes(connection: Connection, filters: Mapping[str, Sequence[str]]) -> list[int]:
    """The classes of length that hold events, as far as these filters can tell; in order."""
    wanted = [(name, filters[name]) for name in DIMENSIONS if name in filters] or [(ALL, [""])]
    found = (
        set(connection.execute(CLASSES, {"dimension": dimension, "values": values}).scalars())
        for dimension, values in wanted
    )
    return sorted(set.intersection(*found))


def buckets(minute: int) -> dict[str, int]:
    """The day, month and year that hold a minute: day number, months since the year 0, astronomical year."""
    day = minute // MINUTES_A_DAY
    year, month, _ = civil(day)
    return {"day": day, "month": year * MONTHS + month - 1, "year": year}


def _sums(signed: Iterable[tuple[Iterable[EventRecord], int]]) -> dict[Key, dict[str, int]]:
    sums: dict[Key, dict[str, int]] = defaultdict(lambda: dict.fromkeys(COLUMNS, 0))
    for events, sign in signed:
        for event in events:
            places = list(_places(event))
            for dimension, value in _dimensions(event):
                for unit, bucket, column in places:
                    sums[Key(unit, dimension, value, bucket)][column] += sign
    return sums


def _places(event: EventRecord) -> Iterator[tuple[str, int, str]]:
    length_class, start, end = event.interval
    yield CLASS, length_class, WITHIN
    if length_class == UNDATED or event.modality not in SHOWN:
        return
    starting = {} if start == FAR_PAST else buckets(start)
    ending = {} if end == FAR_FUTURE else buckets(end)
    yield from ((unit, bucket, STARTING) for unit, bucket in starting.items())
    yield from ((unit, bucket, ENDING) for unit, bucket in ending.items())
    yield from ((unit, bucket, WITHIN) for unit, bucket in starting.items() & ending.items())


def _dimensions(event: EventRecord) -> list[tuple[str, str]]:
    found = [(ALL, ""), ("lang", event.lang), *(("source", source) for source in event.sources)]
    return found if event.precision is None else [*found, ("precision", event.precision)]
