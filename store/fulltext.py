"""Text search: the one place where the engines differ.

Words are folded here, in Python, on both ways, so that every engine finds the same: SQLite's FTS5 and PostgreSQL's
tsvector only ever see plain words with single spaces between them, and need no extension for accents. The text itself
stands in the event's row, where one event can be asked for its words; ``event_text`` finds events by them.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import ClassVar

import orjson
from sqlalchemy import BindParameter, Connection, Integer, Select, column, select, table, text

from store.by_engine import ByEngine
from store.records import EventRecord

WORD = re.compile(r"[^\W_]+")
#: Letters that Unicode does not take apart, as people type them.
LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "đ": "d", "ł": "l", "ı": "i"})
#: What a word is cut to, in code points: no engine takes words of any length.
LONGEST_WORD = 250

ADD = {
    "sqlite": "INSERT INTO event_text (rowid, words) VALUES (:number, :words)",
    "postgresql": "INSERT INTO event_text (rowid, words) "
    "VALUES (:number, array_to_tsvector(string_to_array(:words, ' ')))",
}
#: SQLite must be told what it forgets: it keeps no text of its own.
REMOVE = {
    "sqlite": "INSERT INTO event_text (event_text, rowid, words) VALUES ('delete', :number, :words)",
    "postgresql": "DELETE FROM event_text WHERE rowid = :number",
}
#: Of the words in a JSON list, those that more events have than are skipped.
FREQUENT = {
    "sqlite": "SELECT value FROM json_each(:words) WHERE EXISTS "
    "(SELECT 1 FROM event_text WHERE event_text MATCH value LIMIT 1 OFFSET :skipped)",
    "postgresql": "SELECT value FROM json_array_elements_text(CAST(:words AS json)) WHERE EXISTS "
    "(SELECT 1 FROM event_text WHERE words @@ value::tsquery OFFSET :skipped)",
}


def words(said: str) -> str:
    """The words of a text, case and accents folded, single spaces between: « L'Élysée » → ``l elysee``."""
    apart = unicodedata.normalize("NFKD", said).casefold().translate(LIGATURES)
    plain = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return " ".join(word[:LONGEST_WORD] for word in WORD.findall(plain))


def each_word(said: str) -> str:
    """Each of the words once and in order, as an event keeps them: told in another order it is the same."""
    return " ".join(sorted(set(words(said).split())))


def add(connection: Connection, events: Iterable[EventRecord]) -> None:
    """Index the words of these events."""
    _each(connection, ADD, events)


def remove(connection: Connection, events: Iterable[EventRecord]) -> None:
    """Forget the words of these events, which are those that were indexed."""
    _each(connection, REMOVE, events)


def frequent(connection: Connection, among: Sequence[str], many: int) -> list[str]:
    """Of these words, those that so many events have."""
    values = {"words": orjson.dumps(among).decode(), "skipped": many - 1}
    return list(connection.execute(text(FREQUENT[connection.dialect.name]), values).scalars())


def among(wanted: BindParameter[str]) -> Select[int]:
    """The numbers of the events that have all the words."""
    return select(column("rowid", Integer)).select_from(table("event_text")).where(Matches(wanted))


def _each(connection: Connection, statements: Mapping[str, str], events: Iterable[EventRecord]) -> None:
    in_order = sorted(events, key=lambda each: each.number)  # as FTS5 writes them at once
    rows = [{"number": each.number, "words": each.words} for each in in_order]
    if rows:
        connection.execute(text(statements[connection.dialect.name]), rows)


class Matches(ByEngine):
    """Whether a row of the index has all the words."""

    inherit_cache = True
    SQL: ClassVar = {
        "sqlite": "event_text MATCH {0}",
        "postgresql": "words @@ replace({0}, ' ', ' & ')::tsquery",
    }


class Holds(ByEngine):
    """Whether a text holds another: ``Holds(event.c.words, " pont ")``."""

    inherit_cache = True
    SQL: ClassVar = {"sqlite": "(instr({0}, {1}) > 0)", "postgresql": "(strpos({0}, {1}) > 0)"}
