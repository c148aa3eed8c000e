"""Bits beside an event's bounds, which tell of most events at a glance that they lack a value; its text in its row.

On SQLite the text index keeps no copy of the texts any more. And words that fewer than a quarter of all events have get
their rows here, not with the first event that says them.
"""

from collections.abc import Iterator, Mapping
from itertools import groupby, islice
from operator import itemgetter
from typing import Any
from zlib import crc32

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

BATCH = 1000
TEXTS_IN_ITS_ROW = ("words", "tags")
TAGGED = ("source", "section", "place", "actor", "article", "day")
COLUMNS = ("traits", "marks", "word_marks")
#: The column that a name sets bits in, the first of them, how many they are, and how many a value sets.
BITS_OF = {
    "modality": ("traits", 0, 9, 1),
    "kind": ("traits", 9, 7, 1),
    "status": ("traits", 16, 11, 1),
    "precision": ("traits", 27, 32, 1),
    **dict.fromkeys(("lang", "source", "section", "place", "actor", "day", "min_sources"), ("marks", 0, 63, 2)),
    "word": ("word_marks", 0, 63, 2),
}

BEGIN = (
    "CREATE TEMPORARY TABLE event_value AS SELECT number, name, value FROM facet WHERE name <> 'word'",
    "CREATE INDEX event_value_by_number ON event_value (number, name, value)",
)
READ = sa.text("SELECT number, name, value FROM event_value ORDER BY number, name, value").execution_options(
    yield_per=BATCH
)
END = "DROP TABLE event_value"
TEXTS = {
    "sqlite": "SELECT rowid, words FROM event_text WHERE rowid IN :numbers",
    "postgresql": "SELECT rowid, array_to_string(tsvector_to_array(words), ' ') AS words FROM event_text "
    "WHERE rowid IN :numbers",
}
MARK = sa.text(
    "UPDATE event SET words = :words, tags = :tags, traits = :traits, marks = :marks, word_marks = :word_marks "
    "WHERE number = :number"
)
FOLLOW = """
UPDATE facet SET traits = event.traits, marks = event.marks, word_marks = event.word_marks
FROM event WHERE event.number = facet.number
"""
NARROW = {
    "event_by_length": ["class", "start", "end", "id", "published", "modality"],
    "event_by_publication": ["published", "id", "class", "start", "end", "modality"],
}
OUT_OF_ITS_ROW = {
    "sqlite": (
        "DROP TABLE event_text",
        "CREATE VIRTUAL TABLE event_text USING fts5(words, detail=none, columnsize=0, tokenize='ascii')",
        "INSERT INTO event_text (rowid, words) SELECT number, words FROM event ORDER BY number",
    ),
    "postgresql": (),
}
WITHOUT_TEXTS = """
CREATE VIRTUAL TABLE event_text USING fts5(
    words, content='event', content_rowid='number', detail=none, columnsize=0, tokenize='ascii'
)
"""
IN_ITS_ROW = {
    "sqlite": (
        "DROP TABLE event_text",
        WITHOUT_TEXTS,
        "INSERT INTO event_text (event_text) VALUES ('rebuild')",
    ),
    "postgresql": (),
}


RARE_FILLER = sa.text(
    "SELECT value FROM rollup WHERE unit = 'class' AND dimension = 'filler' "
    "GROUP BY value HAVING 4 * sum(within) < (SELECT count(*) FROM event) ORDER BY value"
)
HAVE_IT = {
    "sqlite": "number IN (SELECT rowid FROM event_text WHERE event_text MATCH :word)",
    "postgresql": "number IN (SELECT rowid FROM event_text WHERE words @@ CAST(:word AS tsquery))",
}
ADD_ROWS = """
INSERT INTO facet (name, value, "class", start, "end", number, published, traits, marks, word_marks)
SELECT 'word', CAST(:word AS text), "class", start, "end", number, published, traits, marks, word_marks
FROM event WHERE {have_it} ORDER BY "class", start, "end", number
"""
TURN = sa.text("UPDATE rollup SET dimension = 'word' WHERE unit = 'class' AND dimension = 'filler' AND value = :word")


def upgrade() -> None:
    """Make the columns from what events are found by, and let the indexes hold them."""
    for name in TEXTS_IN_ITS_ROW:
        op.add_column("event", sa.Column(name, sa.Text, nullable=False, server_default=""))
    for table in ("event", "facet"):
        for name in COLUMNS:
            op.add_column(table, sa.Column(name, sa.BigInteger, nullable=False, server_default="0"))
    connection = op.get_bind()
    for events in _batches(connection):
        connection.execute(MARK, events)
    op.execute(FOLLOW)
    _index({name: [*columns, *COLUMNS] for name, columns in NARROW.items()})
    _run(IN_ITS_ROW)
    for word in connection.execute(RARE_FILLER).scalars().all():
        connection.execute(sa.text(ADD_ROWS.format(have_it=HAVE_IT[connection.dialect.name])), {"word": word})
        connection.execute(TURN, {"word": word})


def downgrade() -> None:
    """Drop them."""
    _run(OUT_OF_ITS_ROW)
    _index(NARROW)
    for table in ("event", "facet"):
        for name in COLUMNS:
            op.drop_column(table, name)
    for name in TEXTS_IN_ITS_ROW:
        op.drop_column("event", name)


def _run(statements: Mapping[str, tuple[str, ...]]) -> None:
    for statement in statements[op.get_bind().dialect.name]:
        op.execute(statement)


def _index(indexes: Mapping[str, list[str]]) -> None:
    for name, columns in indexes.items():
        op.drop_index(name, "event")
        op.create_index(name, "event", columns)


def _batches(connection: sa.Connection) -> Iterator[list[dict[str, Any]]]:
    """Events with their text and the bits of all they have; every event has a value."""
    for statement in BEGIN:
        op.execute(statement)
    events = groupby(connection.execute(READ), key=itemgetter(0))
    while values := {number: [(name, value) for _, name, value in rows] for number, rows in islice(events, BATCH)}:
        texts = _texts(connection, list(values))
        yield [_event(number, values[number], texts.get(number, "")) for number in values]
    op.execute(END)


def _event(number: int, values: list[tuple[str, str]], text: str) -> dict[str, Any]:
    tags = "".join(f"{name} {value}".replace("\n", " ") + "\n" for name, value in values if name in TAGGED)
    words = [("word", word) for word in text.split()]
    return {"number": number, "words": text, "tags": f"\n{tags}", **_signature(values + words)}


def _signature(values: list[tuple[str, str]]) -> dict[str, int]:
    found = dict.fromkeys(COLUMNS, 0)
    for name, value in values:
        if name in BITS_OF:
            column, first, many, each = BITS_OF[name]
            checksum = crc32(f"{name} {value}".encode())
            for _ in range(each):
                checksum, place = divmod(checksum, many)
                found[column] |= 1 << first + place
    return found


def _texts(connection: sa.Connection, numbers: list[int]) -> dict[int, str]:
    wanted = sa.text(TEXTS[connection.dialect.name]).bindparams(sa.bindparam("numbers", expanding=True))
    found = connection.execute(wanted, {"numbers": numbers})
    return {row.rowid: " ".join(sorted(set(row.words.split()))) for row in found}
