"""Statements that keep their SQL find what SQLAlchemy finds with them."""

import pytest
from sqlalchemy import BigInteger, Connection, Engine, Select, bindparam, literal, select, union_all
from sqlalchemy.sql.selectable import CompoundSelect

from store import prepared
from store.tables import event
from tests.store.filled import filled
from tests.store.made import keep, many

FIRST, LAST = (bindparam(name, type_=BigInteger) for name in ("first", "last"))
AMONG = select(event.c.number, event.c.lang, event.c.body).where(
    event.c.number >= FIRST, event.c.number + literal(1) <= LAST
)
TWICE = union_all(AMONG, AMONG).order_by("number")


@pytest.fixture(autouse=True)
def _kept(engine: Engine) -> None:
    filled(engine, "prepared", lambda: keep(engine, many(20, seed=3)))


@pytest.mark.parametrize("statement", [AMONG, TWICE], ids=["once", "twice"])
@pytest.mark.parametrize(("first", "last", "many_found"), [(1, 21, 20), (2, 6, 4), (6, 6, 0)])
def test_it_finds_the_same_with_any_values(
    connection: Connection,
    statement: Select[int, str, bytes] | CompoundSelect[int, str, bytes],
    first: int,
    last: int,
    many_found: int,
) -> None:
    asked = {"first": first, "last": last}
    found = prepared.rows(connection, statement, {**asked, "unasked": "for"})
    assert [tuple(row) for row in found] == [tuple(row) for row in connection.execute(statement, asked)]
    assert len({row[0] for row in found}) == many_found


def test_a_value_that_is_missing_is_named(connection: Connection) -> None:
    with pytest.raises(KeyError, match="last"):
        prepared.rows(connection, AMONG, {"first": 1})
