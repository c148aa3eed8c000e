"""The values by which events are found, kept beside them: each event under every source, place, language … it has.

A row repeats the event's class, bounds, publication and signature, so that the events of one value lie in the order of
a timeline, class by class, as all events do in their own index. Whether an event has another value too is told by the
row of that value, which lies as near to the rows before it as the events do; that it has not, mostly by its signature.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    bindparam,
    delete,
    exists,
    insert,
    literal_column,
    select,
    update,
)
from sqlalchemy.sql.expression import FromClause

from store import signatures
from store.day_of_year import day_of_year
from store.records import EventRecord
from store.tables import facet

#: What an event has exactly one of, or nothing: a column of its own.
SINGLE = ("lang", "precision", "kind", "modality", "status")
#: What it has from its reports, any number of them.
MANY = ("section", "place", "actor", "article")
#: Under each number of sources up to its own.
TOLD_BY = "min_sources"

#: Its words that many events have, and those that so many have that they need no rows: store.common_words.
WORD, FILLER = "word", "filler"

#: The day of the year, where it has one.
DAY = "day"

#: What a value is cut to, in code points: no engine indexes texts of any length.
LONGEST_VALUE = 200
#: More sources than anyone asks for.
MOST_SOURCES = 1000

ADD = insert(facet)
_THIS = [column == bindparam(f"old_{column.name}") for column in facet.primary_key]
REMOVE = delete(facet).where(*_THIS)
AMEND = update(facet).where(*_THIS)


class Facet(NamedTuple):
    """One value of one event, with the event's class, bounds, number, publication and signature."""

    name: str
    value: str
    length_class: int
    start: int
    end: int
    number: int
    published: int
    traits: int
    marks: int
    word_marks: int

    @property
    def key(self) -> tuple[str | int, ...]:
        """What no other has; the rest may change."""
        return self[: len(facet.primary_key)]

    def row(self) -> dict[str, str | int]:
        """By the names of the columns."""
        return dict(zip(facet.c.keys(), self, strict=True))

    def beside_the_key(self) -> dict[str, str | int]:
        """What may change, by the names of the columns."""
        return {column.name: getattr(self, column.name) for column in facet.c if not column.primary_key}


def change(connection: Connection, before: Iterable[EventRecord], after: Iterable[EventRecord]) -> None:
    """Forget what events no longer have, and keep what they have now."""
    old, new = ({each.key: each for record in records for each in of(record)} for records in (before, after))
    if gone := sorted(old.keys() - new.keys()):
        connection.execute(REMOVE, [_this(key) for key in gone])
    if come := sorted(new.keys() - old.keys()):
        connection.execute(ADD, [new[key].row() for key in come])
    if amended := sorted(key for key in old.keys() & new.keys() if old[key] != new[key]):
        connection.execute(AMEND, [_this(key) | new[key].beside_the_key() for key in amended])


def _this(key: tuple[str | int, ...]) -> dict[str, str | int]:
    return {f"old_{column.name}": value for column, value in zip(facet.primary_key, key, strict=True)}


def of(record: EventRecord) -> list[Facet]:
    """All that the event is found by."""
    found = values(record)
    bits = _signature(record, found)
    rest = (*record.interval, record.number, record.published, *(bits[name] for name in signatures.COLUMNS))
    return [Facet(name, value, *rest) for name, value in found if name != FILLER]


def values(record: EventRecord) -> list[tuple[str, str]]:
    """The names and values, as they are stored, each once and in order."""
    single = [(name, value) for name in SINGLE if (value := getattr(record, name))]
    sources = [("source", source) for source in record.sources]
    told_by = [(TOLD_BY, str(many + 1)) for many in range(min(len(record.sources), MOST_SOURCES))]
    many = [(name, value) for name, values in record.facets.items() for value in values]
    day = day_of_year(record.interval, record.precision)
    days = [(DAY, day)] if day else []
    return sorted({(name, value[:LONGEST_VALUE]) for name, value in single + sources + told_by + many + days})


def signature_of(record: EventRecord) -> dict[str, int]:
    """The bits of all that the event has, by their columns."""
    return _signature(record, values(record))


def _signature(record: EventRecord, found: Iterable[tuple[str, str]]) -> dict[str, int]:
    return signatures.signature([*found, *((WORD, word) for word in record.words.split())])


def has(row: FromClause, name: str, values: Sequence[BindParameter[str]]) -> ColumnElement[bool]:
    """Whether the event that a row of ``event`` or ``facet`` is of has one of the values."""
    other = facet.alias()
    same = (other.c[column] == row.c[column] for column in ("class", "start", "end", "number"))
    return exists(
        select(literal_column("1")).where(named(other, name), other.c.value.in_(values), *same).correlate(row)
    )


def named(row: FromClause, name: str) -> ColumnElement[bool]:
    """Whether the row of ``facet`` is one of the filter with the name, which is ours and may stand in the SQL."""
    return row.c.name == literal_column(f"'{name}'")
