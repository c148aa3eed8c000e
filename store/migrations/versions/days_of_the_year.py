"""The days of the year on which events happened that are known to the day."""

from collections.abc import Iterator, Sequence

import sqlalchemy as sa
from alembic import op

from temporal.calendar import MINUTES_A_DAY, civil

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

BATCH = 10_000
READ = sa.text(
    'SELECT number, "class", start, "end", published FROM event WHERE number > :after '
    "AND precision IN ('minute', 'hour', 'daypart', 'day') ORDER BY number LIMIT :batch"
)
ADD = sa.text(
    'INSERT INTO facet (name, value, "class", start, "end", number, published) '
    "VALUES ('day', :value, :class, :start, :end, :number, :published)"
)
COUNT = """
INSERT INTO rollup (unit, dimension, value, bucket, starting, ending, within, opening, closing, density, mass)
SELECT 'class', name, value, "class", 0, 0, count(*), 0, 0, 0, 0 FROM facet WHERE name = 'day' GROUP BY 2, 3, 4
"""


def upgrade() -> None:
    """Find them, and count them."""
    connection = op.get_bind()
    for events in _batches(connection):
        if found := [{**each, "value": _day(each["start"])} for each in events if _is_one_day(each)]:
            connection.execute(ADD, found)
    op.execute(COUNT)


def downgrade() -> None:
    """Forget them."""
    op.execute("DELETE FROM facet WHERE name = 'day'")
    op.execute("DELETE FROM rollup WHERE unit = 'class' AND dimension = 'day'")


def _batches(connection: sa.Connection) -> Iterator[Sequence[sa.RowMapping]]:
    after = 0
    while found := connection.execute(READ, {"after": after, "batch": BATCH}).mappings().all():
        yield found
        after = found[-1]["number"]


def _is_one_day(event: sa.RowMapping) -> bool:
    return bool(event["start"] // MINUTES_A_DAY == event["end"] // MINUTES_A_DAY)


def _day(minute: int) -> str:
    _, month, day = civil(minute // MINUTES_A_DAY)
    return f"{month:02d}-{day:02d}"
