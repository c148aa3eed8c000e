"""What histograms need of the roll-up: weeks and decades, open events, and the mass of wide ones; made anew."""

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence

import sqlalchemy as sa
from alembic import op

from store.buckets import DECADE, UNITS, WEEK, bucket_of, first_minute
from store.intervals import FAR_FUTURE, FAR_PAST, UNDATED

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

NEW = (("opening", sa.Integer), ("closing", sa.Integer), ("density", sa.BigInteger), ("mass", sa.BigInteger))
COLUMNS = STARTING, ENDING, WITHIN, OPENING, CLOSING, DENSITY, MASS = range(7)
NAMES = "starting, ending, within, opening, closing, density, mass"
ONE = 2**40
BEGINNING = -6_295_085_280  # the first minute of the year -9999
SHOWN = ("asserted", "reported", "planned")
BATCH = 10_000
READ = sa.text(
    'SELECT number, "class", start, "end", modality, lang, precision, sources FROM event '
    "WHERE number > :after ORDER BY number LIMIT :batch"
)
ADD = sa.text(
    f"INSERT INTO rollup (unit, dimension, value, bucket, {NAMES}) VALUES (:unit, :dimension, :value, :bucket, "  # noqa: S608  names of ours
    + ", ".join(f":{name}" for name in NAMES.split(", "))
    + ")"
)

Key = tuple[str, str, str, int]
Place = tuple[str, int, int, int]


def upgrade() -> None:
    """Add the columns, and count all events again."""
    for name, kind in NEW:
        op.add_column("rollup", sa.Column(name, kind, nullable=False, server_default="0"))
    op.execute("DELETE FROM rollup")
    connection = op.get_bind()
    sums: dict[Key, list[int]] = defaultdict(lambda: [0] * len(COLUMNS))
    for events in _batches(connection):
        for event in events:
            _count(sums, event)
    rows = [
        dict(zip(("unit", "dimension", "value", "bucket", *NAMES.split(", ")), (*key, *sums[key]), strict=True))
        for key in sorted(sums)
    ]
    for first in range(0, len(rows), BATCH):
        connection.execute(ADD, rows[first : first + BATCH])


def downgrade() -> None:
    """Drop what was added."""
    op.execute(f"DELETE FROM rollup WHERE unit IN ('{WEEK}', '{DECADE}', 'shown')")  # noqa: S608  names of ours
    for name, _ in NEW:
        op.drop_column("rollup", name)


def _batches(connection: sa.Connection) -> Iterator[Sequence[sa.RowMapping]]:
    after = 0
    while found := connection.execute(READ, {"after": after, "batch": BATCH}).mappings().all():
        yield found
        after = found[-1]["number"]


def _count(sums: dict[Key, list[int]], event: sa.RowMapping) -> None:
    stored = event["sources"]
    sources = json.loads(stored) if isinstance(stored, str) else stored
    dimensions = [("", ""), ("lang", event["lang"]), *(("source", each) for each in sources)]
    dimensions += [("precision", event["precision"])] if event["precision"] is not None else []
    places = list(_places(event))
    for dimension, value in dimensions:
        for unit, bucket, column, number in places:
            sums[unit, dimension, value, bucket][column] += number


def _places(event: sa.RowMapping) -> Iterator[Place]:
    yield "class", event["class"], WITHIN, 1
    if event["modality"] in SHOWN:
        yield "shown", event["class"], WITHIN, 1
        if event["class"] != UNDATED:
            for unit in UNITS[1:]:
                yield from _in_unit(unit, event["start"], event["end"])


def _in_unit(unit: str, start: int, end: int) -> Iterator[Place]:
    first = None if start == FAR_PAST else bucket_of(unit, start)
    last = None if end == FAR_FUTURE else bucket_of(unit, end)
    if first is not None:
        yield unit, first, STARTING, 1
    if last is not None:
        yield unit, last, ENDING, 1
    if first is not None and first == last:
        yield unit, first, WITHIN, 1
    elif first is not None and last is not None:
        density = (ONE + (end - start + 1) // 2) // (end - start + 1)
        for bucket, after, sign in ((first, start, 1), (last, end + 1, -1)):
            yield unit, bucket, DENSITY, sign * density
            yield unit, bucket, MASS, sign * density * (first_minute(unit, bucket + 1) - after)
    elif first is None and last is not None:
        yield unit, last, CLOSING, 1
    else:
        yield unit, bucket_of(unit, BEGINNING) if first is None else first, OPENING, 1
