"""The values by which events are found."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

import orjson
import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

SINGLE = ("lang", "precision", "kind", "modality", "status")
BATCH = 500
READ = sa.text(
    "SELECT number, lang, precision, kind, modality, status, sources, body FROM event "
    "WHERE number > :after ORDER BY number LIMIT :batch"
)
AMEND = sa.text("UPDATE event SET facets = :facets, source_count = :source_count WHERE number = :number")
ADD = sa.text("INSERT INTO facet (name, value, number) VALUES (:name, :value, :number)")


def upgrade() -> None:
    """Make the table, and fill it from the events there are."""
    op.add_column("event", sa.Column("source_count", sa.Integer, nullable=False, server_default="0"))
    op.add_column("event", sa.Column("facets", sa.JSON, nullable=False, server_default="{}"))
    op.create_table(
        "facet",
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.Column("number", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("name", "value", "number", name=op.f("facet_pk")),
        sqlite_with_rowid=False,
    )
    for events in _batches(op.get_bind()):
        _fill(op.get_bind(), events)


def downgrade() -> None:
    """Drop it."""
    op.drop_table("facet")
    op.drop_column("event", "facets")
    op.drop_column("event", "source_count")


def _batches(connection: sa.Connection) -> Iterator[Sequence[sa.RowMapping]]:
    after = 0
    while found := connection.execute(READ, {"after": after, "batch": BATCH}).mappings().all():
        yield found
        after = found[-1]["number"]


def _fill(connection: sa.Connection, events: Sequence[sa.RowMapping]) -> None:
    rows: list[dict[str, Any]] = []
    for event in events:
        stored = event["sources"]
        sources = json.loads(stored) if isinstance(stored, str) else stored
        facets = _facets(orjson.loads(event["body"]))
        connection.execute(
            AMEND, {"facets": json.dumps(facets), "source_count": len(sources), "number": event["number"]}
        )
        single = {name: [event[name]] for name in SINGLE if event[name]}
        found = {
            (name, value[:200]) for name, each in (facets | single | {"source": sources}).items() for value in each
        }
        rows += [{"name": name, "value": value, "number": event["number"]} for name, value in sorted(found)]
    connection.execute(ADD, rows)


def _facets(body: dict[str, Any]) -> dict[str, list[str]]:
    return {
        "section": sorted({each for each in [body["section"]] if each}),
        "place": sorted(body["places"]),
        "actor": sorted(body["actors"]),
        "article": sorted({report["article"]["id"] for report in body["reports"]}),
    }
