"""Words that many events have, found as values are: rows in the order of the timeline, and counts by class."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

MANY, LONGEST = 1000, 200
#: Of a word that more than one event in so many has there are counts and no rows.
FILLS = 8

BEGIN = {
    "sqlite": "CREATE VIRTUAL TABLE temp.event_word USING fts5vocab(main, event_text, row)",
    "postgresql": """
        CREATE TEMPORARY TABLE event_word AS
        SELECT word AS term, ndoc AS doc FROM ts_stat('SELECT words FROM event_text')
    """,
}
END = "DROP TABLE event_word"
FREQUENT = sa.text(
    "SELECT term, CAST(doc * :fills > (SELECT count(*) FROM event) AS integer) "
    "FROM event_word WHERE doc >= :many AND length(term) <= :longest ORDER BY term"
)
HAVE_IT = {
    "sqlite": "number IN (SELECT rowid FROM event_text WHERE event_text MATCH :word)",
    "postgresql": "number IN (SELECT rowid FROM event_text WHERE words @@ CAST(:word AS tsquery))",
}
COUNT = """
INSERT INTO rollup (unit, dimension, value, bucket, starting, ending, within, opening, closing, density, mass)
SELECT 'class', CAST(:kind AS text), CAST(:word AS text), "class", 0, 0, count(*), 0, 0, 0, 0
FROM event WHERE {have_it} GROUP BY "class"
"""
ADD = """
INSERT INTO facet (name, value, "class", start, "end", number, published)
SELECT 'word', CAST(:word AS text), "class", start, "end", number, published
FROM event WHERE {have_it} ORDER BY "class", start, "end", number
"""


def upgrade() -> None:
    """Find the words, and count those of their events; of those that are no filler keep the rows."""
    connection = op.get_bind()
    have_it = HAVE_IT[connection.dialect.name]
    for word, is_filler in _frequent(connection):
        kind = "filler" if is_filler else "word"
        connection.execute(sa.text(COUNT.format(have_it=have_it)), {"word": word, "kind": kind})
        if not is_filler:
            connection.execute(sa.text(ADD.format(have_it=have_it)), {"word": word})


def downgrade() -> None:
    """Forget them."""
    op.execute("DELETE FROM facet WHERE name = 'word'")
    op.execute("DELETE FROM rollup WHERE unit = 'class' AND dimension IN ('word', 'filler')")


def _frequent(connection: sa.Connection) -> Sequence[tuple[str, int]]:
    op.execute(BEGIN[connection.dialect.name])
    found = connection.execute(FREQUENT, {"many": MANY, "longest": LONGEST, "fills": FILLS}).all()
    op.execute(END)
    return [(word, is_filler) for word, is_filler in found]
