"""Text search: the one place where the engines differ.

Words are folded here, in Python, on both ways, so that every engine finds the same: SQLite's FTS5 and PostgreSQL's
tsvector only ever see plain words with single spaces between them, and need no extension for accents.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import orjson
from sqlalchemy import BindParameter, Boolean, Connection, Integer, Select, bindparam, column, select, table, text
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import NULLTYPE

from store.batches import batches

WORD = re.compile(r"[^\W_]+")
#: Letters that Unicode does not take apart, as people type them.
LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "đ": "d", "ł": "l", "ı": "i"})
#: What a word is cut to, in code points: no engine takes words of any length.
LONGEST_WORD = 250

CREATE = {
    "sqlite": ("CREATE VIRTUAL TABLE event_text USING fts5(words, detail=none, columnsize=0, tokenize='ascii')",),
    "postgresql": (
        "CREATE TABLE event_text (rowid bigint PRIMARY KEY, words tsvector NOT NULL)",
        "CREATE INDEX event_text_words ON event_text USING gin (words)",
    ),
}
ADD = {
    "sqlite": "INSERT INTO event_text (rowid, words) VALUES (:number, :words)",
    "postgresql": "INSERT INTO event_text (rowid, words) "
    "VALUES (:number, array_to_tsvector(string_to_array(:words, ' ')))",
}
REMOVE = text("DELETE FROM event_text WHERE rowid = :number")
MATCHES = {
    "sqlite": "event_text MATCH {words}",
    "postgresql": "words @@ replace({words}, ' ', ' & ')::tsquery",
}
#: The text of an event that is known. SQLite reads it where FTS5 keeps it, in a plain table: through the index it costs
#: twice as much.
OF_EVENT = {
    "sqlite": "event_text_content WHERE event_text_content.id = {number}",
    "postgresql": "event_text WHERE event_text.rowid = {number}",
}
#: Whether it has one word. SQLite looks in the text: to find one event among all that have the word costs 50 times as
#: much.
HAS_WORD = {
    "sqlite": "instr(' ' || c0 || ' ', ' ' || {word} || ' ') > 0",
    "postgresql": "words @@ {word}::tsquery",
}
#: The texts of events as they are indexed.
TEXTS = {
    "sqlite": "SELECT rowid, words FROM event_text WHERE rowid IN :numbers",
    "postgresql": "SELECT rowid, array_to_string(tsvector_to_array(words), ' ') FROM event_text "
    "WHERE rowid IN :numbers",
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


def create(connection: Connection) -> None:
    """Make the index, empty."""
    for statement in CREATE[connection.dialect.name]:
        connection.exec_driver_sql(statement)


def drop(connection: Connection) -> None:
    """Unmake the index."""
    connection.exec_driver_sql("DROP TABLE event_text")


def add(connection: Connection, texts: Mapping[int, str]) -> None:
    """Index these texts, which are :func:`words`, under their events' numbers."""
    rows = [{"number": number, "words": each} for number, each in sorted(texts.items())]
    if rows:
        connection.execute(text(ADD[connection.dialect.name]), rows)


def remove(connection: Connection, numbers: Iterable[int]) -> None:
    """Forget the texts of these events."""
    rows = [{"number": number} for number in sorted(numbers)]
    if rows:
        connection.execute(REMOVE, rows)


def texts(connection: Connection, numbers: Iterable[int]) -> dict[int, str]:
    """The texts of these events, by number, as they are indexed; their words may be in another order."""
    wanted = text(TEXTS[connection.dialect.name]).bindparams(bindparam("numbers", expanding=True))
    found = (connection.execute(wanted, {"numbers": batch}) for batch in batches(numbers))
    return {number: each for rows in found for number, each in rows}


def frequent(connection: Connection, among: Sequence[str], many: int) -> list[str]:
    """Of these words, those that so many events have."""
    values = {"words": orjson.dumps(among).decode(), "skipped": many - 1}
    return list(connection.execute(text(FREQUENT[connection.dialect.name]), values).scalars())


def among(wanted: BindParameter[str]) -> Select[int]:
    """The numbers of the events that have all the words."""
    return select(column("rowid", Integer)).select_from(table("event_text")).where(Matches(wanted))


class Matches(FunctionElement[Any]):
    """Whether a row of the index has all the words."""

    type = NULLTYPE  # of a boolean SQLite would be asked whether it equals 1, which no index answers
    inherit_cache = True


@compiles(Matches)
def _matches(element: Matches, compiler: SQLCompiler, **options: object) -> str:
    (wanted,) = (compiler.process(clause, **options) for clause in element.clauses)
    return MATCHES[compiler.dialect.name].format(words=wanted)


class Says(FunctionElement[bool]):
    """Whether the event has all the words: ``Says(event.c.number, word, word …)``."""

    type = Boolean()
    inherit_cache = True


@compiles(Says)
def _says(element: Says, compiler: SQLCompiler, **options: object) -> str:
    number, *wanted = (compiler.process(clause, **options) for clause in element.clauses)
    of_event = OF_EVENT[compiler.dialect.name].format(number=number)
    has = " AND ".join(HAS_WORD[compiler.dialect.name].format(word=word) for word in wanted)
    return f"EXISTS (SELECT 1 FROM {of_event} AND {has})"  # noqa: S608  ours
