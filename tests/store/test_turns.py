import threading
from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import Connection, Engine, select

from store import reading, writing
from store.tables import change, counter, event
from store.turns import take
from tests.store.made import PLAIN, exchange, keep


def at_once(*tasks: Callable[[], object]) -> None:
    threads = [threading.Thread(target=task) for task in tasks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def feed(connection: Connection) -> list[tuple[str, str]]:
    return [(row.event_id, row.action) for row in connection.execute(select(change).order_by(change.c.seq))]


def test_a_reader_sees_one_moment_whoever_writes(engine: Engine) -> None:
    keep(engine, [PLAIN] * 2)
    with reading(engine) as connection:
        first = feed(connection)
        keep(engine, [PLAIN])
        assert feed(connection) == first
    with reading(engine) as connection:
        assert len(feed(connection)) == 3


def test_changes_are_numbered_in_the_order_of_commit(engine: Engine, connection: Connection) -> None:
    at_once(*(lambda: [keep(engine, [PLAIN] * 3) for _ in range(10)] for _ in range(4)))
    rows = connection.execute(select(change.c.seq, change.c.event_id).order_by(change.c.seq)).all()
    assert [seq for seq, _ in rows] == list(range(1, 121))
    numbers = connection.execute(select(event.c.id).order_by(event.c.number)).scalars().all()
    assert [event_id for _, event_id in rows] == numbers


def test_the_feed_tells_what_came_what_changed_and_what_went(engine: Engine, connection: Connection) -> None:
    one, two, three = keep(engine, [PLAIN] * 3)
    exchange(engine, [one, two, three], [replace(one, lang="en"), three])
    created = [(each.id, "created") for each in (one, two, three)]
    assert feed(connection) == [*created, (one.id, "updated"), (two.id, "deleted")]


def test_a_transaction_that_fails_leaves_nothing_and_frees_its_turn(engine: Engine, connection: Connection) -> None:
    def fail() -> None:
        with writing(engine) as failing:
            take(failing, "event", 5)
            raise OSError

    with pytest.raises(OSError):  # noqa: PT011  any error will do
        fail()
    assert connection.execute(select(counter.c.turn, counter.c.event)).one() == (0, 0)
    connection.rollback()
    assert keep(engine, [PLAIN])[0].number == 1


def test_readers_do_not_wait_for_a_writer(engine: Engine, connection: Connection) -> None:
    with writing(engine):
        assert connection.execute(select(event)).all() == []
