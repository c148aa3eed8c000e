"""What readers see while others write, whose turn it is to write, and the numbers writers take."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, bindparam, update

from store.tables import counter

NEXT_TURN = update(counter).values(turn=counter.c.turn + 1)
TAKE = {
    column.name: update(counter).values({column: column + bindparam("many")}).returning(column)
    for column in (counter.c.change, counter.c.event)
}

#: SQLite keeps to the moment of the first statement anyway; PostgreSQL must be told, or the next one sees another.
ONE_MOMENT: Mapping[str, Mapping[str, str]] = {
    "sqlite": {},
    "postgresql": {"isolation_level": "REPEATABLE READ"},
}


def reading(engine: Engine) -> Connection:
    """A connection, as a context manager, whose statements all see the database as it was at the first of them."""
    return engine.connect().execution_options(**ONE_MOMENT[engine.dialect.name])


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A transaction that writes, committed at the end unless an exception leaves it.

    Its first statement updates the counter's only row, so that writers queue there, on SQLite and on PostgreSQL alike:
    what it reads afterwards no other writer changes, and the numbers it takes are in the order of commit.
    """
    with engine.begin() as connection:
        connection.execute(NEXT_TURN)
        yield connection


def take(connection: Connection, name: str, many: int) -> range:
    """The next so many numbers of the counter's column (``change`` or ``event``)."""
    last = connection.execute(TAKE[name], {"many": many}).scalar_one()
    return range(last - many + 1, last + 1)
