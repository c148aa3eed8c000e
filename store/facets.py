"""The values by which events are found, kept beside them: each event under every source, place, language … it has.

A filter on a rare value starts from the few events that have it, in place of looking through all the others.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import BindParameter, ColumnElement, Connection, Select, bindparam, delete, exists, insert, select

from store.records import EventRecord
from store.tables import event, facet

#: What an event has exactly one of, or nothing: a column of its own.
SINGLE = ("lang", "precision", "kind", "modality", "status")
#: What it has from its reports, any number of them.
MANY = ("section", "place", "actor", "article")

#: What a value is cut to, in code points: no engine indexes texts of any length.
LONGEST_VALUE = 200

ADD = insert(facet)
REMOVE = delete(facet).where(*(column == bindparam(f"old_{column.name}") for column in facet.c))


class Facet(NamedTuple):
    """One value of one event, by the event's number."""

    name: str
    value: str
    number: int


def change(connection: Connection, before: Iterable[EventRecord], after: Iterable[EventRecord]) -> None:
    """Forget what events no longer have, and keep what they have now."""
    old, new = ({each for record in records for each in of(record)} for records in (before, after))
    if gone := sorted(old - new):
        connection.execute(REMOVE, [{f"old_{name}": value for name, value in each._asdict().items()} for each in gone])
    if come := sorted(new - old):
        connection.execute(ADD, [each._asdict() for each in come])


def of(record: EventRecord) -> list[Facet]:
    """All that the event is found by."""
    single = [(name, value) for name in SINGLE if (value := getattr(record, name))]
    sources = [("source", source) for source in record.sources]
    many = [(name, value) for name, values in record.facets.items() for value in values]
    return [Facet(name, value[:LONGEST_VALUE], record.number) for name, value in single + sources + many]


def among(name: str, values: Sequence[BindParameter[str]]) -> Select[int]:
    """The numbers of the events that have one of the values."""
    found = select(facet.c.number).where(facet.c.name == name, facet.c.value.in_(values))
    return found if len(values) == 1 else found.distinct()


def has(name: str, values: Sequence[BindParameter[str]]) -> ColumnElement[bool]:
    """Whether the event has one of the values."""
    return exists().where(facet.c.name == name, facet.c.value.in_(values), facet.c.number == event.c.number)
