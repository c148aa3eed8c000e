"""What the date of a mention is by itself, the event it dates, and mentions in the order of their articles."""

from collections.abc import Iterator
from typing import Any

import orjson
import sqlalchemy as sa
from alembic import op

from temporal.calendar import MINUTES_A_DAY, civil

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

BATCH = 1000
COLUMNS = {"precision": sa.Text, "day": sa.Text, "event_number": sa.BigInteger}
INDEXES = {
    "mention_by_event_number": ["event_number"],
    **{f"mention_by_{name}": [name, "class"] for name in ("type", "precision", "day")},
}
TO_THE_DAY = ("minute", "hour", "daypart", "day")
NUMBER_DIGITS = 12

ARTICLES = sa.text("SELECT id FROM article WHERE id > :after ORDER BY id LIMIT :batch")
MENTIONS = sa.text('SELECT position, start, "end", body FROM mention WHERE article_id = :id')
REPORTS = sa.text("SELECT event_id, body FROM report WHERE article_id = :id AND event_id IS NOT NULL")
AMEND = sa.text(
    "UPDATE mention SET precision = :precision, day = :day, event_number = :event_number "
    "WHERE article_id = :id AND position = :position"
)


def upgrade() -> None:
    """Make the columns from what was read, and the indexes."""
    for name, kind in COLUMNS.items():
        op.add_column("mention", sa.Column(name, kind))
    connection = op.get_bind()
    for article_id in _articles(connection):
        if rows := list(_mentions(connection, article_id)):
            connection.execute(AMEND, rows)
    for name, columns in INDEXES.items():
        op.create_index(name, "mention", columns)
    _order_articles(unique=True)


def downgrade() -> None:
    """Drop them."""
    _order_articles(unique=False)
    for name in INDEXES:
        op.drop_index(name, "mention")
    for name in COLUMNS:
        op.drop_column("mention", name)


def _order_articles(*, unique: bool) -> None:
    """An id is unique already: said of the index, it lets SQLite tell the order of what is joined to the articles."""
    op.drop_index("article_in_order", "article")
    op.create_index("article_in_order", "article", ["published_at", "id"], unique=unique)


def _articles(connection: sa.Connection) -> Iterator[str]:
    after = ""
    while found := connection.execute(ARTICLES, {"after": after, "batch": BATCH}).scalars().all():
        yield from found
        after = found[-1]


def _mentions(connection: sa.Connection, article_id: str) -> Iterator[dict[str, Any]]:
    dated = _dated(connection, article_id)
    for row in connection.execute(MENTIONS, {"id": article_id}).mappings():
        said = orjson.loads(row["body"])
        yield {
            "id": article_id,
            "position": row["position"],
            "precision": said["precision"],
            "day": _day(row["start"], row["end"], said["precision"]),
            "event_number": dated.get((said["start"], said["end"])),
        }


def _dated(connection: sa.Connection, article_id: str) -> dict[tuple[int, int], int]:
    """The number of the event that a mention dates, by where it stands."""
    return {
        (said["start"], said["end"]): int(row["event_id"][:NUMBER_DIGITS], 16)
        for row in connection.execute(REPORTS, {"id": article_id}).mappings()
        for said in orjson.loads(row["body"])["mentions"]
    }


def _day(start: int, end: int, precision: str | None) -> str | None:
    if end - start >= MINUTES_A_DAY or precision not in TO_THE_DAY:
        return None
    _, month, day = civil(start // MINUTES_A_DAY)
    return f"{month:02d}-{day:02d}"
