from sqlalchemy import Connection, Engine, select

from store import aliases, events, keeping, writing
from store.records import EventRecord
from store.tables import change
from tests.store.made import PLAIN, exchange, keep


def merge(engine: Engine, gone: EventRecord, into: EventRecord) -> None:
    with writing(engine) as connection:
        keeping.replace(connection, [gone, into], [into], {gone.id: into.id})


def test_an_alias_leads_to_where_its_event_went_however_often_that_went_on(
    engine: Engine, connection: Connection
) -> None:
    one, two, three = keep(engine, [PLAIN] * 3)
    merge(engine, three, two)
    merge(engine, two, one)
    assert aliases.target(connection, three.id) == aliases.target(connection, two.id) == one.id
    assert aliases.target(connection, one.id) is None
    assert [events.get(connection, each.id) for each in (one, two, three)] == [one.body, None, None]


def test_the_tombstone_says_what_the_event_went_into(engine: Engine, connection: Connection) -> None:
    one, two = keep(engine, [PLAIN] * 2)
    merge(engine, two, one)
    last = connection.execute(select(change).order_by(change.c.seq.desc())).first()
    assert last is not None
    assert (last.event_id, last.action, last.merged_into) == (two.id, "deleted", one.id)


def test_an_alias_goes_with_its_event(engine: Engine, connection: Connection) -> None:
    one, two = keep(engine, [PLAIN] * 2)
    merge(engine, two, one)
    exchange(engine, [one], [])
    assert aliases.target(connection, two.id) is None
