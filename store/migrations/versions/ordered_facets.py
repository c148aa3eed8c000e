"""The values by which events are found, in the order of a timeline; and ids that sort as the events were made.

The new id of an event is its number and the end of its old one, which becomes an alias: who has the old address is sent
on from there for good.
"""

from collections.abc import Iterator, Sequence
from typing import Any

import orjson
import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

BATCH = 500
MOST_SOURCES = 1000

#: An alias is checked against its event at once, unless told otherwise.
RELAX = {
    "sqlite": ("PRAGMA defer_foreign_keys = ON",),
    "postgresql": ("ALTER TABLE event_alias DROP CONSTRAINT event_alias_event_id_of_event",),
}
HOLD_ALIASES = """
ALTER TABLE event_alias ADD CONSTRAINT event_alias_event_id_of_event
FOREIGN KEY (event_id) REFERENCES event (id) ON DELETE CASCADE
"""
HOLD = {"sqlite": (), "postgresql": ("SET CONSTRAINTS ALL IMMEDIATE", HOLD_ALIASES)}
READ = sa.text("SELECT number, id, body FROM event WHERE number > :after ORDER BY number LIMIT :batch")
RENAME = sa.text("UPDATE event SET id = :id, body = :body WHERE number = :number")
ADD_ALIAS = sa.text("INSERT INTO event_alias (alias, event_id) VALUES (:was, :id)")
#: What speaks of events by their ids. Of those that are gone the ids stay: only what was renamed has the same end.
SPEAKS_OF = (
    ("event_alias", "event_id"),
    ("report", "event_id"),
    ("correction", "event_id"),
    ("change", "event_id"),
    ("change", "merged_into"),
)
FOLLOW = """
UPDATE {table} SET {column} = (
    SELECT renamed.event_id FROM event_alias AS renamed WHERE renamed.alias = {table}.{column}
)
WHERE EXISTS (
    SELECT 1 FROM event_alias AS renamed WHERE renamed.alias = {table}.{column}
    AND renamed.event_id <> renamed.alias AND substr(renamed.event_id, 13) = substr(renamed.alias, 13)
)
"""

COLUMNS = 'name, value, class, start, "end", number, published'
OF_EVENT = 'event.class, event.start, event."end", event.number, event.published'
FILL = f"""
INSERT INTO facet ({COLUMNS})
SELECT facet_before.name, facet_before.value, {OF_EVENT}
FROM facet_before JOIN event ON event.number = facet_before.number ORDER BY 1, 2, 3, 4, 5, 6
"""  # noqa: S608  columns of ours
MOST = sa.text("SELECT COALESCE(max(source_count), 0) FROM event")
FILL_SOURCES = sa.text(f"""
INSERT INTO facet ({COLUMNS})
WITH RECURSIVE told (many) AS (SELECT 1 UNION ALL SELECT many + 1 FROM told WHERE many < :most)
SELECT 'min_sources', CAST(told.many AS text), {OF_EVENT}
FROM event JOIN told ON told.many <= event.source_count ORDER BY 1, 2, 3, 4, 5, 6
""")  # noqa: S608  columns of ours
COUNT = """
INSERT INTO rollup (unit, dimension, value, bucket, starting, ending, within, opening, closing, density, mass)
SELECT 'class', name, value, class, 0, 0, count(*), 0, 0, 0, 0 FROM facet GROUP BY name, value, class
"""
FILL_BEFORE = """
INSERT INTO facet (name, value, number)
SELECT name, value, number FROM facet_before WHERE name <> 'min_sources' ORDER BY 1, 2, 3
"""


def upgrade() -> None:
    """Rename the events there are, then fill the new table and count it."""
    _rename(op.get_bind())
    _make_anew(
        [
            sa.Column("class", sa.Integer, nullable=False),
            sa.Column("start", sa.BigInteger, nullable=False),
            sa.Column("end", sa.BigInteger, nullable=False),
        ],
        [sa.Column("published", sa.BigInteger, nullable=False)],
    )
    op.execute(FILL)
    op.get_bind().execute(FILL_SOURCES, {"most": min(MOST_SOURCES, op.get_bind().execute(MOST).scalar_one())})
    op.drop_table("facet_before")
    op.create_index("facet_by_publication", "facet", ["name", "value", "published", "number"])
    op.execute("DELETE FROM rollup WHERE unit = 'class' AND dimension <> ''")
    op.execute(COUNT)


def downgrade() -> None:
    """Make the narrow table again; the ids stay."""
    op.execute("DELETE FROM rollup WHERE unit = 'class' AND dimension NOT IN ('', 'source', 'lang', 'precision')")
    op.drop_index("facet_by_publication", "facet")
    _make_anew([], [])
    op.execute(FILL_BEFORE)
    op.drop_table("facet_before")


def _make_anew(in_key: Sequence[sa.Column[Any]], beside: Sequence[sa.Column[Any]]) -> None:
    op.rename_table("facet", "facet_before")
    if op.get_bind().dialect.name == "postgresql":  # where the key's name is the schema's, and stays
        op.execute("ALTER INDEX facet_pk RENAME TO facet_before_pk")
    op.create_table(
        "facet",
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        *in_key,
        sa.Column("number", sa.BigInteger, nullable=False),
        *beside,
        sa.PrimaryKeyConstraint("name", "value", *(each.name for each in in_key), "number", name=op.f("facet_pk")),
        sqlite_with_rowid=False,
    )


def _rename(connection: sa.Connection) -> None:
    for statement in RELAX[connection.dialect.name]:
        op.execute(statement)
    for events in _batches(connection):
        if renamed := [_renamed(event) for event in events if event["id"] != _new_id(event)]:
            connection.execute(RENAME, renamed)
            connection.execute(ADD_ALIAS, renamed)
    for table, column in SPEAKS_OF:
        op.execute(FOLLOW.format(table=table, column=column))
    for statement in HOLD[connection.dialect.name]:
        op.execute(statement)


def _batches(connection: sa.Connection) -> Iterator[Sequence[sa.RowMapping]]:
    after = 0
    while found := connection.execute(READ, {"after": after, "batch": BATCH}).mappings().all():
        yield found
        after = found[-1]["number"]


def _new_id(event: sa.RowMapping) -> str:
    return f"{event['number']:012x}{event['id'][12:]}"


def _renamed(event: sa.RowMapping) -> dict[str, Any]:
    new, body = _new_id(event), orjson.loads(event["body"])
    body |= {"id": new, "links": body["links"] | {"self": f"/v1/events/{new}"}}
    return {"number": event["number"], "was": event["id"], "id": new, "body": orjson.dumps(body)}
