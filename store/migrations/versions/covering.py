"""Indexes that hold what most queries ask of an event, so that what is passed over is not read."""

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

WIDE = {
    "event_by_length": ["class", "start", "end", "id", "published", "modality"],
    "event_by_publication": ["published", "id", "class", "start", "end", "modality"],
}
NARROW = {"event_by_length": ["class", "start", "end", "id"], "event_by_publication": ["published", "id"]}


def upgrade() -> None:
    """Make them anew, wider."""
    _make(WIDE)


def downgrade() -> None:
    """Make them anew, narrow."""
    _make(NARROW)


def _make(indexes: dict[str, list[str]]) -> None:
    for name, columns in indexes.items():
        op.drop_index(name, "event")
        op.create_index(name, "event", columns)
