"""Mentions as intervals sorted by length, and articles by source and language."""

from collections.abc import Iterator, Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

from store.intervals import NEVER, interval

revision = "0006"
down_revision = "0004"
branch_labels = None
depends_on = None

BATCH = 1000
READ = sa.text(
    "SELECT article_id, position, earliest, latest FROM mention "
    "WHERE (article_id, position) > (:article_id, :position) ORDER BY article_id, position LIMIT :batch"
)
AMEND = sa.text(
    'UPDATE mention SET "class" = :class, start = :start, "end" = :end '
    "WHERE article_id = :article_id AND position = :position"
)
RESTORE = """
UPDATE mention SET
    earliest = CASE WHEN "class" IN (-1, 62) THEN NULL ELSE start END,
    latest = CASE WHEN "class" IN (-1, 63) THEN NULL ELSE "end" END
"""


def upgrade() -> None:
    """Make the columns from the bounds there are, and the indexes."""
    for name, kind in (("class", sa.Integer), ("start", sa.BigInteger), ("end", sa.BigInteger)):
        op.add_column("mention", sa.Column(name, kind, nullable=False, server_default="0"))
    connection = op.get_bind()
    for rows in _batches(connection):
        connection.execute(AMEND, [_row(each) for each in rows])
    op.drop_column("mention", "earliest")
    op.drop_column("mention", "latest")
    op.create_index("mention_by_length", "mention", ["class", "start", "end", "article_id", "position"])
    op.create_index("article_by_source", "article", ["source", "id"])
    op.create_index("article_by_lang", "article", ["lang", "id"])


def downgrade() -> None:
    """Drop them, and make the bounds anew."""
    op.drop_index("article_by_lang", "article")
    op.drop_index("article_by_source", "article")
    op.drop_index("mention_by_length", "mention")
    for name in ("earliest", "latest"):
        op.add_column("mention", sa.Column(name, sa.BigInteger))
    op.execute(RESTORE)
    for name in ("end", "start", "class"):
        op.drop_column("mention", name)


def _batches(connection: sa.Connection) -> Iterator[Sequence[sa.RowMapping]]:
    last: dict[str, Any] = {"article_id": "", "position": -1}
    while found := connection.execute(READ, {**last, "batch": BATCH}).mappings().all():
        yield found
        last = {**found[-1]}


def _row(mention: sa.RowMapping) -> dict[str, Any]:
    bounds = mention["earliest"], mention["latest"]
    where = NEVER if bounds == (None, None) else interval(*bounds)
    return {**mention, **dict(zip(("class", "start", "end"), where, strict=True))}
