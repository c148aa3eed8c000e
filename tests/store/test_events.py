"""Pages of events, held against the same question asked of a list."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import product

import pytest
from sqlalchemy import Connection, Engine

from store import events, ways
from store.intervals import FAR_FUTURE, FAR_PAST, UNDATED, interval
from store.query import EventQuery, Match, Order, Position, Publication, Published, Undated
from store.records import EventRecord
from tests.store.filled import filled
from tests.store.made import DAY, MODALITIES, PLAIN, exchange, keep, many

SHOWN = ("asserted", "reported", "planned")
WINDOWS = (
    (None, None),
    (0, DAY - 1),
    (0, 0),
    (-DAY * 40, DAY * 3),
    (None, -DAY * 10),
    (DAY * 10, None),
    (-DAY * 40_000, DAY * 40_000),
)
FILTERS: tuple[dict[str, Sequence[str]], ...] = (
    {},
    {"source": ["AFP"]},
    {"source": ["AFP", "Reuters"], "lang": ["fr"]},
    {"precision": ["day", "month"]},
    {"modality": ["negated"]},
    {"modality": MODALITIES, "lang": ["en"]},
    {"source": ["nobody"]},
    {"kind": ["ongoing", "span"]},
    {"status": ["confirmed"]},
    {"section": ["Monde", "Économie"], "place": ["Lille"]},
    {"place": ["Lille", "Paris"]},
    {"lang": ["en", "fr", "en"], "place": ["Rome", "Rome"]},
    {"actor": ["Rutte"], "lang": ["fr"]},
    {"article": [f"{7:032x}"]},
    {"min_sources": ["2"]},
    {"day": ["01-01", "01-15", "12-31"]},
    {"day": ["02-01"], "lang": ["fr"]},
    {"min_sources": ["1"], "kind": ["instant"]},
)


@pytest.fixture
def kept(engine: Engine) -> list[EventRecord]:
    return filled(engine, "events", lambda: keep(engine, many(400, seed=2)))


def answers(event: EventRecord, query: EventQuery) -> bool:
    """Whether the event belongs on a page, said without SQL, classes or indexes."""
    asked = {"modality": SHOWN, **query.filters}
    values: dict[str, set[str | None]] = {
        "source": {*event.sources},
        "lang": {event.lang},
        "precision": {event.precision},
        "modality": {event.modality},
        "kind": {event.kind},
        "status": {event.status},
        "day": days_of(event),
        "min_sources": {str(many) for many in range(len(event.sources) + 1)},
        **{name: {*found} for name, found in event.facets.items()},
    }
    if not all(values[name] & set(wanted) for name, wanted in asked.items()):
        return False
    if query.published and not was_told(event, query.published):
        return False
    if event.interval.length_class == UNDATED:
        return query.undated is not Undated.EXCLUDE
    return query.undated is not Undated.ONLY and lies(event, query)


def days_of(event: EventRecord) -> set[str | None]:
    _, start, end = event.interval
    if event.precision not in {"minute", "hour", "daypart", "day"} or end - start >= DAY or start == FAR_FUTURE:
        return set()
    return {(date(1970, 1, 1) + timedelta(minutes=start)).strftime("%m-%d")}


def was_told(event: EventRecord, window: Published) -> bool:
    first = float("-inf") if window.start is None else window.start
    last = float("inf") if window.end is None else window.end
    return event.published != FAR_PAST and first <= event.published <= last


def lies(event: EventRecord, query: EventQuery) -> bool:
    first = float("-inf") if query.start is None else query.start
    last = float("inf") if query.end is None else query.end
    _, start, end = event.interval
    if query.match is Match.OVERLAPS:
        return start <= last and end >= first
    if query.match is Match.ENDS:
        return first <= end <= last and end != FAR_FUTURE
    if query.match is Match.STARTS:
        return first <= start <= last and start != FAR_PAST
    if query.match is Match.COVERS:
        return start <= (FAR_PAST if query.start is None else first) and end >= (
            FAR_FUTURE if query.end is None else last
        )
    return first <= start and end <= last


def expected(kept: Sequence[EventRecord], query: EventQuery) -> list[str]:
    key = publication if query.order.is_by_publication else place
    in_order = sorted(kept, key=key, reverse=query.order.is_descending)
    return [event.id for event in in_order if answers(event, query)]


def publication(event: EventRecord) -> Publication:
    return Publication(event.published, event.id)


def place(event: EventRecord) -> Position:
    return Position(event.interval.start, event.interval.end, event.id)


def walk(connection: Connection, query: EventQuery) -> list[str]:
    """The ids on all pages, one page after the other."""
    found: list[str] = []
    while page := events.page(connection, query):
        assert len(page) <= query.limit
        found += [row.id for row in page]
        query = replace(query, after=page[-1].position(query.order))
    return found


@pytest.mark.parametrize("undated", Undated)
@pytest.mark.parametrize("match", Match)
@pytest.mark.parametrize("window", WINDOWS, ids=str)
def test_a_window_shows_what_lies_to_it_as_the_match_says_in_order(
    kept: list[EventRecord], connection: Connection, window: tuple[int, int], match: Match, undated: Undated
) -> None:
    query = EventQuery(*window, match, undated=undated, limit=1000)
    assert [row.id for row in events.page(connection, query)] == expected(kept, query)


@pytest.mark.parametrize("filters", FILTERS, ids=str)
def test_filters_are_all_passed_by_one_of_their_values(
    kept: list[EventRecord], connection: Connection, filters: dict[str, Sequence[str]]
) -> None:
    query = EventQuery(-DAY * 40, DAY * 40, filters=filters, undated=Undated.INCLUDE, limit=1000)
    assert [row.id for row in events.page(connection, query)] == expected(kept, query)


TIMES_TOLD = (None, Published(DAY * 3, DAY * 20), Published(None, DAY * 9), Published(0, None))


@pytest.mark.parametrize("few", [1, 500])
@pytest.mark.parametrize("order", Order)
@pytest.mark.parametrize("told", TIMES_TOLD, ids=str)
def test_any_order_of_either_time_is_kept_from_page_to_page(
    engine: Engine, order: Order, told: Published | None, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ways, "few_enough", lambda *_: few)
    kept = filled(engine, "events", lambda: keep(engine, many(400, seed=2)))
    asked = EventQuery(filters={"lang": ["fr"]}, limit=50, published=told, order=order)
    with engine.connect() as connection:
        for (start, end), undated in product(WINDOWS, Undated):
            query = replace(asked, start=start, end=end, undated=undated)
            assert walk(connection, query) == expected(kept, query)


@pytest.mark.parametrize("match", Match)
@pytest.mark.parametrize("filters", FILTERS, ids=str)
def test_a_count_is_of_all_pages_and_stops_where_told(
    kept: list[EventRecord], connection: Connection, filters: dict[str, Sequence[str]], match: Match
) -> None:
    query = EventQuery(-DAY * 40, DAY * 40, match, filters, Undated.INCLUDE, limit=3)
    many = len(expected(kept, query))
    resumed = replace(query, after=max(map(place, kept)))
    assert events.count(connection, query, 1000) == events.count(connection, resumed, 1000) == many
    assert events.count(connection, query, 5) == min(5, many)


@pytest.mark.parametrize("few", [1, 40])
@pytest.mark.parametrize("filters", FILTERS, ids=str)
def test_rare_and_common_values_find_the_same(
    kept: list[EventRecord],
    connection: Connection,
    filters: dict[str, Sequence[str]],
    few: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whether a page starts from the few events of a value or looks through all: page by page, nothing differs."""
    monkeypatch.setattr(ways, "few_enough", lambda *_: few)
    query = EventQuery(-DAY * 40, DAY * 40, filters=filters, undated=Undated.INCLUDE, limit=9)
    assert walk(connection, query) == expected(kept, query)


@pytest.mark.parametrize("limit", [1, 7, 100])
@pytest.mark.parametrize("match", Match)
def test_pages_neither_repeat_nor_leave_out(
    kept: list[EventRecord], connection: Connection, match: Match, limit: int
) -> None:
    query = EventQuery(-DAY * 40, DAY * 40, match, undated=Undated.INCLUDE, limit=limit)
    assert walk(connection, query) == expected(kept, query)


def test_pages_go_on_among_events_of_the_same_bounds(engine: Engine, connection: Connection) -> None:
    kept = keep(engine, [PLAIN] * 50)
    query = EventQuery(0, 0, limit=8)
    assert walk(connection, query) == expected(kept, query)


def test_events_that_come_and_go_between_pages_shift_no_other(engine: Engine, connection: Connection) -> None:
    kept = keep(engine, [replace(PLAIN, interval=interval(day * DAY, None)) for day in range(0, 40, 2)])
    query = EventQuery(limit=10)
    first = events.page(connection, query)
    connection.rollback()
    *_, last = keep(engine, [replace(PLAIN, interval=interval(day * DAY, None)) for day in (1, 3, 39)])
    exchange(engine, kept[15:16], [])
    rest = walk(connection, replace(query, after=first[-1].position(query.order)))
    assert [row.id for row in first] + rest == [event.id for event in kept[:15] + kept[16:]] + [last.id]


def test_an_empty_database_has_an_empty_page(connection: Connection) -> None:
    assert events.page(connection, EventQuery(0, 1)) == []


def test_a_filter_nobody_knows_is_an_error_that_names_it(connection: Connection) -> None:
    with pytest.raises(KeyError, match="colour"):
        events.page(connection, EventQuery(filters={"colour": ["red"]}))


def test_an_event_is_read_by_its_id(engine: Engine, connection: Connection) -> None:
    keep(engine, [replace(PLAIN, id="here", body=b'{"id":"here"}')])
    assert events.get(connection, "here") == b'{"id":"here"}'
    assert events.get(connection, "there") is None
