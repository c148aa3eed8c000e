"""Whose turn it is to write, and the numbers writers take."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, bindparam, update

from store.tables import counter

NEXT_TURN = update(counter).values(turn=counter.c.turn + 1)
TAKE = {
    column.name: update(counter).values({column: column + bindparam("many")}).returning(column)
    for column in (counter.c.change, counter.c.event)
}


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
