"""How many events readers see have each value they are found by."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

COUNT = """
INSERT INTO rollup (unit, dimension, value, bucket, starting, ending, within, opening, closing, density, mass)
SELECT 'shown', facet.name, facet.value, event."class", 0, 0, count(*), 0, 0, 0, 0
FROM facet JOIN event ON event.number = facet.number
WHERE event.modality IN ('asserted', 'reported', 'planned')
    AND facet.name IN ('source', 'lang', 'precision', 'kind', 'modality', 'status', 'section', 'place', 'actor')
GROUP BY facet.name, facet.value, event."class"
ORDER BY facet.name, facet.value, event."class"
"""


def upgrade() -> None:
    """Count them."""
    op.execute(sa.text("DELETE FROM rollup WHERE unit = 'shown' AND dimension <> ''"))
    op.execute(sa.text(COUNT))


def downgrade() -> None:
    """Forget those that histograms do not ask for."""
    op.execute(
        sa.text("DELETE FROM rollup WHERE unit = 'shown' AND dimension NOT IN ('', 'source', 'lang', 'precision')")
    )
