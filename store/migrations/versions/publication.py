"""When events were first told."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

UNKNOWN = str(-(2**40))
FILL = f"""
UPDATE event SET published = COALESCE((
    SELECT min(article.published_at) FROM report JOIN article ON article.id = report.article_id
    WHERE report.event_id = event.id AND article.published_at > {UNKNOWN}
), {UNKNOWN})
"""  # noqa: S608  a number of ours


def upgrade() -> None:
    """Make the column from the articles there are, and an index of it."""
    op.add_column("event", sa.Column("published", sa.BigInteger, nullable=False, server_default=UNKNOWN))
    op.execute(FILL)
    op.create_index("event_by_publication", "event", ["published", "id"])


def downgrade() -> None:
    """Drop them."""
    op.drop_index("event_by_publication", "event")
    op.drop_column("event", "published")
