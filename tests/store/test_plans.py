"""How the database goes about a page: it reads what it shows, and sorts nothing."""

import re
from collections.abc import Sequence

import pytest
import sqlalchemy
from sqlalchemy import Connection, Engine

from store import events, rollups
from store.intervals import FAR_PAST
from store.query import EventQuery, Match, Order, Position, Publication, Published, Undated
from store.windows import worth_asking
from tests.store.made import DAY, keep, many

QUERIES = (
    EventQuery(),
    EventQuery(0, DAY),
    EventQuery(-DAY * 400, DAY * 400, Match.WITHIN),
    EventQuery(0, DAY, Match.STARTS),
    EventQuery(0, DAY * 500, undated=Undated.INCLUDE),
    EventQuery(0, DAY * 500, after=Position(DAY * 3, DAY * 4, "e00007")),
    EventQuery(0, DAY * 500, after=Position(FAR_PAST, DAY * 4, "e00007"), undated=Undated.INCLUDE),
    EventQuery(0, DAY * 500, filters={"source": ["AFP", "Reuters"], "lang": ["fr"], "q": ["pont"]}),
    EventQuery(0, DAY * 500, published=Published(0, DAY * 50), filters={"source": ["AFP"]}),
    EventQuery(0, DAY * 500, order=Order.EARLIEST_LAST),
    EventQuery(0, DAY * 500, order=Order.EARLIEST_LAST, after=Position(DAY * 3, DAY * 4, "e00007")),
    EventQuery(0, DAY * 500, filters={"precision": ["day"], "modality": ["asserted", "negated"]}),
)
#: The steps by which SQLite reads or sorts a table whole. The text index is only ever searched for its words.
WHOLE = re.compile(r"SCAN (?!event_text VIRTUAL TABLE INDEX \d+:=?M)|USE TEMP B-TREE")
BY_CLASS = re.compile(r"SEARCH event USING INDEX event_by_length \(class=\? AND [(s]")
BY_NUMBER = "SEARCH event USING INTEGER PRIMARY KEY (rowid=?)"


@pytest.fixture(autouse=True)
def _kept(engine: Engine) -> None:
    keep(engine, many(300, seed=3), ["le pont"] * 300)


def steps(connection: Connection, query: EventQuery) -> Sequence[str]:
    """What SQLite says it does for the statement that shows the page, the last that is run."""
    ran: list[tuple[str, tuple[object, ...]]] = []

    def note(_connection: object, _cursor: object, sql: str, values: tuple[object, ...], *_: object) -> None:
        ran.append((sql, values))

    sqlalchemy.event.listen(connection, "before_cursor_execute", note)
    assert events.page(connection, query)
    sql, values = ran[-1]
    return [row.detail for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", values)]


@pytest.mark.parametrize("query", QUERIES, ids=str)
def test_classes_are_merged_in_the_order_of_the_index(
    connection: Connection, query: EventQuery, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(events, "FEW", 0)  # or so few hits would be looked at one by one
    found = steps(connection, query)
    assert "MERGE (UNION ALL)" in found
    assert not [step for step in found if WHOLE.match(step)]
    asked = worth_asking(query, rollups.classes(connection, query.filters))
    assert sum(bool(BY_CLASS.match(step)) for step in found) == len(asked)


def test_a_page_goes_on_from_the_cursor_itself(connection: Connection) -> None:
    searches = [each for each in steps(connection, EventQuery(after=Position(0, DAY, "e"))) if BY_CLASS.match(each)]
    assert searches
    assert all("(start,end,id)>(?,?,?)" in each or "start=? AND" in each for each in searches)


def test_the_few_that_have_the_words_are_found_by_their_number(connection: Connection) -> None:
    found = steps(connection, EventQuery(0, DAY * 500, filters={"q": ["pont"]}))
    assert BY_NUMBER in found
    assert not [step for step in found if re.match(r"SCAN event\b", step)]


@pytest.mark.parametrize("order", [Order.PUBLISHED, Order.PUBLISHED_LAST])
@pytest.mark.parametrize("after", [None, Publication(DAY * 20, "e00007")])
def test_the_order_of_publication_has_an_index_of_its_own(
    connection: Connection, order: Order, after: Publication | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(events, "FEW", 0)
    found = steps(connection, EventQuery(0, DAY * 500, order=order, published=Published(0, None), after=after))
    assert [step for step in found if "event_by_publication (published" in step]
    assert not [step for step in found if WHOLE.match(step)]


@pytest.mark.parametrize(("name", "value"), [("status", "auto"), ("actor", "Rutte"), ("place", "Lille")])
def test_so_are_the_few_that_have_a_rare_value(connection: Connection, name: str, value: str) -> None:
    found = steps(connection, EventQuery(filters={name: [value]}))
    assert BY_NUMBER in found
    assert not [step for step in found if re.match(r"SCAN event\b", step)]


def test_so_are_the_few_that_were_told_in_a_time(connection: Connection) -> None:
    found = steps(connection, EventQuery(published=Published(0, DAY * 20)))
    assert BY_NUMBER in found
    assert not [step for step in found if re.match(r"SCAN event\b|SEARCH event USING INDEX event_by_length", step)]


def test_a_precision_that_no_event_has_is_looked_for_nowhere(connection: Connection) -> None:
    query = EventQuery(filters={"precision": ["no such precision"]})
    assert worth_asking(query, rollups.classes(connection, query.filters)) == ()
    assert events.page(connection, query) == []
