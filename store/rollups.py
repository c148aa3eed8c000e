"""Counts by day, month and year, kept beside the events so that a histogram need not read them.

They count the events a reader sees unless asked otherwise: dated, and asserted, reported or planned. Of an event it is
counted in which bucket it starts, in which it ends, and whether it lies in one whole; an open side is counted nowhere.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from sqlalchemy import Connection, text

from store.intervals import FAR_FUTURE, FAR_PAST, UNDATED
from store.records import EventRecord
from temporal.calendar import MINUTES_A_DAY, civil

COUNTED = frozenset({"asserted", "reported", "planned"})
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


class Key(NamedTuple):
    """A row: a bucket of a unit, for all events or those with one source, language or precision."""

    unit: str
    dimension: str
    value: str
    bucket: int


class Cell(NamedTuple):
    """A count in a row."""

    key: Key
    column: str


def change(connection: Connection, before: Iterable[EventRecord], after: Iterable[EventRecord]) -> None:
    """Take the events as they were out of the counts, and put them in as they are; in key order."""
    cells = counts(after)
    cells.subtract(counts(before))
    changed = sorted({cell.key for cell, by in cells.items() if by})
    if not changed:
        return
    rows = [_row(key, cells) for key in changed]
    connection.execute(KEEP, rows)
    connection.execute(DROP_EMPTY, rows)


def counts(events: Iterable[EventRecord]) -> Counter[Cell]:
    """What the events amount to in every row they are counted in."""
    return Counter(cell for each in events if _is_counted(each) for cell in _cells(each))


def buckets(minute: int) -> dict[str, int]:
    """The day, month and year that hold a minute: day number, months since the year 0, astronomical year."""
    day = minute // MINUTES_A_DAY
    year, month, _ = civil(day)
    return {"day": day, "month": year * MONTHS + month - 1, "year": year}


def _is_counted(event: EventRecord) -> bool:
    return event.interval.length_class != UNDATED and event.modality in COUNTED


def _row(key: Key, cells: Counter[Cell]) -> dict[str, Any]:
    return key._asdict() | {name: cells[Cell(key, name)] for name in ("starting", "ending", "within")}


def _cells(event: EventRecord) -> Iterator[Cell]:
    _, start, end = event.interval
    starting = {} if start == FAR_PAST else buckets(start)
    ending = {} if end == FAR_FUTURE else buckets(end)
    for dimension, value in _dimensions(event):
        for unit, bucket in starting.items():
            yield Cell(Key(unit, dimension, value, bucket), "starting")
            if ending.get(unit) == bucket:
                yield Cell(Key(unit, dimension, value, bucket), "within")
        for unit, bucket in ending.items():
            yield Cell(Key(unit, dimension, value, bucket), "ending")


def _dimensions(event: EventRecord) -> Iterator[tuple[str, str]]:
    yield "", ""
    yield "lang", event.lang
    if event.precision is not None:
        yield "precision", event.precision
    for source in event.sources:
        yield "source", source
