"""Writing events, with all that is kept beside them: values, the text index, the counts, the feed of changes."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, RowMapping, bindparam, delete, insert, select, update

from store import aliases, changes, facets, fulltext, rollups, signatures
from store.batches import batches
from store.changes import Action, Change
from store.common_words import counted
from store.event_ids import number_of
from store.intervals import Interval
from store.keeping_words import review, with_words
from store.records import EventRecord, columns
from store.tables import event, mention
from store.tags import TAGGED, tags

BY_IDS = select(event).where(event.c.id.in_(bindparam("ids", expanding=True)))
ADD = insert(event)
AMEND = update(event).where(event.c.number == bindparam("which"))
DROP = delete(event).where(event.c.number == bindparam("which"))
#: Columns that are made of others.
DERIVED = {"source_count", "tags", *signatures.COLUMNS}
MOVE = update(mention).where(mention.c.event_number == bindparam("gone")).values(event_number=bindparam("into"))


class Difference(NamedTuple):
    """What became of events: those that came, those that are told otherwise, those that went."""

    added: list[EventRecord]
    amended: list[EventRecord]
    dropped: list[EventRecord]


def records(connection: Connection, ids: Iterable[str]) -> list[EventRecord]:
    """The events with these ids, as they are stored; oldest first."""
    found = (connection.execute(BY_IDS, {"ids": batch}).mappings() for batch in batches(sorted(ids)))
    return sorted((_record(row) for rows in found for row in rows), key=lambda each: each.number)


def replace(
    connection: Connection,
    before: Sequence[EventRecord],
    after: Sequence[EventRecord],
    merged: Mapping[str, str],
) -> None:
    """Let the events ``after`` stand where those ``before`` stood: added, amended or dropped, each as it needs.

    Those before are as they are stored. ``merged`` says of dropped events, by id, which they went into: their addresses
    and the mentions that dated them lead there.
    """
    difference = _difference(before, after)
    aliases.add(connection, merged)
    _move_mentions(connection, merged)
    _write(connection, difference)
    _find_by(connection, before, difference)
    changes.record(connection, _feed(difference, merged))


def _difference(before: Sequence[EventRecord], after: Sequence[EventRecord]) -> Difference:
    old, new = ({each.number: each for each in events} for events in (before, after))
    return Difference(
        [each for number, each in new.items() if number not in old],
        [each for number, each in new.items() if number in old and each != old[number]],
        [each for number, each in old.items() if number not in new],
    )


def _write(connection: Connection, difference: Difference) -> None:
    if difference.dropped:
        connection.execute(DROP, [{"which": each.number} for each in difference.dropped])
    if difference.amended:
        connection.execute(AMEND, [{"which": each.number, **_row(each)} for each in difference.amended])
    if difference.added:
        connection.execute(ADD, [_row(each) for each in difference.added])


def _find_by(connection: Connection, before: Sequence[EventRecord], difference: Difference) -> None:
    """Let what changed be found by its words and values, and counted."""
    come = difference.added + difference.amended
    gone_numbers = {each.number for each in difference.amended + difference.dropped}
    gone = [each for each in before if each.number in gone_numbers]
    fulltext.remove(connection, gone)
    fulltext.add(connection, come)
    known = counted(connection, {word for each in gone + come for word in each.words.split()})
    sides = with_words(gone, known), with_words(come, known)
    facets.change(connection, *sides)
    rollups.change(connection, *sides)
    review(connection, come)


def _move_mentions(connection: Connection, merged: Mapping[str, str]) -> None:
    """What dated an event that went into another now dates that one; what was read anew knows already."""
    if moved := [{"gone": number_of(gone), "into": number_of(into)} for gone, into in merged.items()]:
        connection.execute(MOVE, moved)


def _feed(difference: Difference, merged: Mapping[str, str]) -> list[Change]:
    return (
        [Change(each.id, Action.CREATED) for each in difference.added]
        + [Change(each.id, Action.UPDATED) for each in difference.amended]
        + [Change(each.id, Action.DELETED, merged.get(each.id)) for each in difference.dropped]
    )


def _row(record: EventRecord) -> dict[str, Any]:
    row = columns(record)
    length_class, start, end = row.pop("interval")
    lies = {"class": length_class, "start": start, "end": end}
    found_by = tags(each for each in facets.values(record) if each[0] in TAGGED)
    return row | lies | {"source_count": len(record.sources), "tags": found_by} | facets.signature_of(record)


def _record(row: RowMapping) -> EventRecord:
    values = {name: value for name, value in row.items() if name not in DERIVED}
    interval = Interval(values.pop("class"), values.pop("start"), values.pop("end"))
    return EventRecord(**values | {"interval": interval, "sources": tuple(values["sources"])})
