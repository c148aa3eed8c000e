"""How the database goes about a page: it reads what it shows, and sorts nothing but what is few."""

import re
from collections.abc import Sequence
from dataclasses import replace

import pytest
from sqlalchemy import Connection, Engine, create_mock_engine

from store import events, ways
from store.plans import count_plan, more_than, plan
from store.query import EventQuery, Match, Order, Position, Publication, Published, Undated
from store.shapes import Few
from tests.store import explained
from tests.store.filled import filled
from tests.store.made import DAY, id_of, keep, many

#: Any filter makes its rows those that are read; those of the rarest when there are several.
QUERIES = (
    EventQuery(),
    EventQuery(0, DAY),
    EventQuery(-DAY * 400, DAY * 400, Match.WITHIN),
    EventQuery(0, DAY, Match.STARTS),
    EventQuery(0, DAY * 500, undated=Undated.INCLUDE),
    EventQuery(0, DAY * 500, after=Position(DAY * 3, DAY * 4, id_of(7))),
    EventQuery(0, DAY * 500, order=Order.EARLIEST_LAST),
    EventQuery(0, DAY * 500, order=Order.EARLIEST_LAST, after=Position(DAY * 3, DAY * 4, id_of(7))),
    EventQuery(0, DAY * 500, published=Published(0, DAY * 50)),
    EventQuery(0, DAY * 500, filters={"q": ["pont"]}),
)
FILTERS: Sequence[dict[str, Sequence[str]]] = (
    {"source": ["AFP"]},
    {"source": ["AFP", "Reuters"]},
    {"lang": ["fr", "en"]},
    {"place": ["Lille"], "lang": ["fr"]},
    {"status": ["auto"], "min_sources": ["2"]},
    {"precision": ["day"], "modality": ["asserted", "negated"]},
    {"actor": ["Rutte"], "q": ["le pont"]},
)
#: The steps by which SQLite reads a table whole. The text index is only ever searched, for words or for one row.
SCANNED = re.compile(r"SCAN (?!event_text VIRTUAL TABLE INDEX \d+:(=|=?M))")
SORTED = "USE TEMP B-TREE"
BY_CLASS = re.compile(r"SEARCH event USING (COVERING )?INDEX event_by_length \(class=\? AND [(s]")
BY_VALUE = re.compile(r"SEARCH facet USING PRIMARY KEY \(name=\? AND value=\? AND class=\? AND [(s]")
POSTGRESQL = create_mock_engine("postgresql+psycopg://", lambda *_: None).dialect
BODY = "SEARCH event USING INTEGER PRIMARY KEY (rowid=?)"


@pytest.fixture(autouse=True)
def _kept(engine: Engine) -> None:
    filled(engine, "planned", lambda: keep(engine, many(300, seed=3), ["le pont"] * 299 + [""]))


@pytest.fixture
def never_few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ways, "few_enough", lambda *_: 0)


@pytest.fixture
def always_few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ways, "few_enough", lambda *_: 1000)


def steps(connection: Connection, query: EventQuery) -> list[str]:
    """How the page, which shows something, is found."""

    def ask() -> None:
        assert events.page(connection, query)

    return explained.steps(connection, ask)


@pytest.mark.usefixtures("never_few")
@pytest.mark.parametrize("query", QUERIES, ids=str)
def test_classes_are_merged_in_the_order_of_the_index(connection: Connection, query: EventQuery) -> None:
    found = steps(connection, query)
    assert "MERGE (UNION ALL)" in found
    assert not [step for step in found if SCANNED.match(step) or step.startswith(SORTED)]
    assert sum(bool(BY_CLASS.match(step)) for step in found) == len(chosen(connection, query).classes)


@pytest.mark.usefixtures("never_few")
@pytest.mark.parametrize("filters", FILTERS, ids=str)
@pytest.mark.parametrize("query", QUERIES[:9], ids=str)
def test_so_are_the_classes_of_the_rarest_value(
    connection: Connection, query: EventQuery, filters: dict[str, Sequence[str]]
) -> None:
    query = replace(query, filters=filters)
    found = steps(connection, query)
    assert "MERGE (UNION ALL)" in found
    assert not [step for step in found if SCANNED.match(step) or step.startswith(SORTED)]
    way = chosen(connection, query)
    assert way.lead
    arms = len(filters[way.lead.name]) * len(way.classes)
    assert sum(bool(BY_VALUE.match(step)) for step in found) == sum(step == BODY for step in found) == arms


@pytest.mark.usefixtures("never_few")
def test_a_page_goes_on_from_the_cursor_itself(connection: Connection) -> None:
    for filters in ({}, {"lang": ["fr"]}):
        found = steps(connection, EventQuery(after=Position(0, DAY, id_of(9)), filters=filters))
        searches = [each for each in found if BY_CLASS.match(each) or BY_VALUE.match(each)]
        assert searches
        assert all(re.search(r"\(start,end,(id|number)\)>\(\?,\?,\?\)", each) for each in searches)


@pytest.mark.usefixtures("never_few")
@pytest.mark.parametrize("order", [Order.PUBLISHED, Order.PUBLISHED_LAST])
@pytest.mark.parametrize("after", [None, Publication(DAY * 20, id_of(7))])
@pytest.mark.parametrize(
    ("filters", "index"),
    [
        ({}, "event USING INDEX event_by_publication"),
        ({"lang": ["fr"]}, "facet USING COVERING INDEX facet_by_publication"),
        ({"place": ["Lille", "Rome"]}, "facet USING COVERING INDEX facet_by_publication"),
    ],
)
def test_the_order_of_publication_has_indexes_of_its_own(
    connection: Connection, order: Order, after: Publication | None, filters: dict[str, Sequence[str]], index: str
) -> None:
    query = EventQuery(0, DAY * 500, filters=filters, order=order, published=Published(0, None), after=after)
    found = steps(connection, query)
    assert [step for step in found if f"SEARCH {index}" in step and "published" in step]
    assert not [step for step in found if SCANNED.match(step) or step.startswith(SORTED)]


@pytest.mark.usefixtures("always_few")
def test_the_few_that_have_the_words_are_found_by_their_number_and_sorted_without_their_bodies(
    connection: Connection,
) -> None:
    found = steps(connection, EventQuery(0, DAY * 500, filters={"q": ["pont"]}))
    assert found.count(BODY) == 2
    assert not [step for step in found if re.match(r"SCAN event\b", step)]


@pytest.mark.usefixtures("always_few")
@pytest.mark.parametrize(
    ("filters", "index"),
    [
        ({}, "event USING COVERING INDEX event_by_publication"),
        ({"lang": ["fr"]}, "facet USING COVERING INDEX facet_by_publi"),
    ],
)
def test_so_are_the_few_that_were_told_in_a_time(
    connection: Connection, filters: dict[str, Sequence[str]], index: str
) -> None:
    found = steps(connection, EventQuery(filters=filters, published=Published(0, DAY * 20)))
    assert [step for step in found if f"SEARCH {index}" in step and "published>" in step]
    assert not [step for step in found if re.match(r"SCAN (event|facet)\b", step)]


@pytest.mark.usefixtures("always_few")
def test_so_are_the_few_of_a_time_in_the_order_of_publication(connection: Connection) -> None:
    query = EventQuery(0, DAY, order=Order.PUBLISHED)
    found = steps(connection, query)
    assert sum(bool(BY_CLASS.match(step)) for step in found) == len(chosen(connection, query).classes)
    assert not [step for step in found if re.match(r"SCAN (event|facet)\b", step)]


def test_so_are_the_few_that_have_any_of_too_many_values(connection: Connection) -> None:
    query = EventQuery(filters={"article": [f"{each:032x}" for each in range(40)]}, limit=1000)
    assert len(chosen(connection, query).classes) * 40 > ways.MOST_ARMS
    found = steps(connection, query)
    assert [step for step in found if re.match(r"SEARCH facet USING .*\(name=\? AND value=\?\)", step)]
    assert "MERGE (UNION ALL)" not in found


def test_a_value_that_no_event_has_is_looked_for_nowhere(connection: Connection) -> None:
    for name in ("precision", "place", "actor", "source"):
        assert ways.way(connection, EventQuery(filters={"lang": ["fr"], name: ["no such value"]})) is None


def test_the_rarest_filter_leads(connection: Connection) -> None:
    query = EventQuery(filters={"lang": ["fr"], "actor": ["Rutte"], "status": ["auto"]})
    lead = chosen(connection, query).lead
    assert lead
    assert lead.name == "actor"


@pytest.mark.parametrize("filters", [{}, *FILTERS], ids=str)
@pytest.mark.parametrize("few", [None, *Few])
@pytest.mark.parametrize("query", QUERIES, ids=str)
def test_postgresql_has_the_same_statements_with_a_limit_in_each_arm(
    connection: Connection, query: EventQuery, few: Few | None, filters: dict[str, Sequence[str]]
) -> None:
    query = replace(query, filters={"q": ["pont"], **filters})
    way = replace(chosen(connection, query), few=few)
    way = replace(way, lead=None) if few is Few.SAYING else way
    plans = [plan(query, way, "postgresql"), count_plan(query, way, "postgresql")]
    plans += [more_than(query, way, "postgresql", 5)] if few else []
    page, *_ = (str(each.statement.compile(dialect=POSTGRESQL)) for each in plans)
    arms = page.count("UNION ALL") + 1
    assert few or page.count("LIMIT") == arms + (arms > 1)
    # Were few rows believed to pass, it would sort them all; what is read by the index of publication has no bits.
    assert few or page.count("NULLIF") >= arms


def chosen(connection: Connection, query: EventQuery) -> ways.Way:
    found = ways.way(connection, query)
    assert found
    return found
