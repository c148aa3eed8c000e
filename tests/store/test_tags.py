"""What the row of an event tells of its values is what the rows of its facets tell."""

from dataclasses import replace

import pytest
from sqlalchemy import Connection, Engine, bindparam, select

from store import events
from store.query import EventQuery
from store.tables import event
from store.tags import TAGGED, tagged, tags
from tests.store.made import PLAIN, keep

ODD = (
    *("Lille", "lille", "Lill", "ille", " Lille", "place Lille", "L%", "L_lle"),
    *("l'île", 'a "b"', "a\nb", "Ё", "\\n", "{}"),
)


@pytest.mark.parametrize("name", sorted(TAGGED))
@pytest.mark.parametrize("value", ODD)
def test_a_value_is_told_letter_for_letter_and_under_its_name(
    engine: Engine, connection: Connection, name: str, value: str
) -> None:
    keep(engine, [PLAIN] * len(ODD))
    with engine.begin() as writing:
        for number, each in enumerate(ODD, start=1):
            lines = tags([("other", value), (name, each)])
            writing.execute(event.update().where(event.c.number == number).values(tags=lines))
    asked = select(event.c.number).where(tagged(name, [bindparam("one"), bindparam("none")]))
    found = connection.execute(asked, {"one": value, "none": "no such value"}).scalars().all()
    assert [ODD[number - 1] for number in found] == [value]


def test_a_break_in_a_value_makes_no_other_value(engine: Engine, connection: Connection) -> None:
    odd = [{"place": ["A\nactor B"], "actor": ["C"]}, {"place": ["A"], "actor": ["B"]}]
    made = keep(engine, [replace(PLAIN, facets=each) for each in odd])
    for filters, expected in (
        ({"lang": ["fr"], "actor": ["B"]}, made[1:]),
        ({"lang": ["fr"], "place": ["A\nactor B"]}, made[:1]),
        ({"actor": ["C"], "place": ["A\nactor B"]}, made[:1]),
    ):
        found = events.page(connection, EventQuery(filters=filters))
        assert [row.id for row in found] == [each.id for each in expected]
