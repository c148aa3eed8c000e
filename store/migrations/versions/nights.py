"""The days of the year on which events begin that last no longer than a day and cross midnight, as nights do."""

from collections.abc import Iterator, Sequence

import sqlalchemy as sa
from alembic import op

from temporal.calendar import MINUTES_A_DAY, civil

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

BATCH = 10_000
READ = sa.text(
    'SELECT number, "class", start, "end", published FROM event WHERE number > :after '
    "AND precision IN ('minute', 'hour', 'daypart', 'day') "
    'AND "end" - start BETWEEN 1 AND 1438 ORDER BY number LIMIT :batch'
)
ADD = sa.text(
    'INSERT INTO facet (name, value, "class", start, "end", number, published) '
    "VALUES ('day', :value, :class, :start, :end, :number, :published)"
)
REMOVE = sa.text(
    "DELETE FROM facet WHERE name = 'day' AND value = :value "
    'AND "class" = :class AND start = :start AND "end" = :end AND number = :number'
)
FORGET = "DELETE FROM rollup WHERE unit = 'class' AND dimension = 'day'"
COUNT = """
INSERT INTO rollup (unit, dimension, value, bucket, starting, ending, within, opening, closing, density, mass)
SELECT 'class', name, value, "class", 0, 0, count(*), 0, 0, 0, 0 FROM facet WHERE name = 'day' GROUP BY 2, 3, 4
"""


def upgrade() -> None:
    """Find them, and count all days anew."""
    _for_each_night(ADD)


def downgrade() -> None:
    """Forget them."""
    _for_each_night(REMOVE)


def _for_each_night(statement: sa.TextClause) -> None:
    connection = op.get_bind()
    for events in _batches(connection):
        if found := [{**each, "value": _day(each["start"])} for each in events if _crosses_midnight(each)]:
            connection.execute(statement, found)
    op.execute(FORGET)
    op.execute(COUNT)


def _batches(connection: sa.Connection) -> Iterator[Sequence[sa.RowMapping]]:
    after = 0
    while found := connection.execute(READ, {"after": after, "batch": BATCH}).mappings().all():
        yield found
        after = found[-1]["number"]


def _crosses_midnight(event: sa.RowMapping) -> bool:
    return bool(event["start"] // MINUTES_A_DAY != event["end"] // MINUTES_A_DAY)


def _day(minute: int) -> str:
    _, month, day = civil(minute // MINUTES_A_DAY)
    return f"{month:02d}-{day:02d}"
