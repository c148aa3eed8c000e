"""The histogram of a query, whichever way it is made."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

import pytest
from sqlalchemy import Connection, Engine

from store import hits, hours
from store.buckets import UNITS, bucket_of, first_minute
from store.intervals import UNDATED, interval
from store.query import EventQuery, Published, Undated
from store.records import EventRecord
from store.series import Window, histogram, selections
from tests.store.filled import filled
from tests.store.made import DAY, PLACES, PLAIN, keep, many
from tests.store.test_events import answers
from tests.store.test_histograms import counted, same

FILTERS: tuple[Mapping[str, Sequence[str]], ...] = (
    {},
    {"source": ["AFP"]},
    {"lang": ["fr", "en", "fr"]},
    {"precision": ["day", "month"]},
    {"source": ["AFP", "Reuters"]},
    {"source": ["AFP"], "lang": ["fr"]},
    {"place": ["Lille"]},
    {"modality": ["negated"]},
    {"q": ["pont"]},
)


@pytest.fixture
def kept(engine: Engine) -> list[EventRecord]:
    return filled(engine, "events with words", lambda: keep(engine, many(400, seed=2), ["le pont"] * 400))


def cut(unit: str, window: Window | None) -> tuple[str, range]:
    return unit, range(0) if window is None else range(bucket_of(unit, window[0]), bucket_of(unit, window[1]) + 1)


def passing(kept: Sequence[EventRecord], query: EventQuery) -> list[EventRecord]:
    """Those that pass the filters, whenever they were, made such as are counted."""
    asked = replace(query, start=None, end=None, undated=Undated.INCLUDE)
    asked = replace(asked, filters={name: values for name, values in query.filters.items() if name != "q"})
    return [replace(each, modality="asserted") for each in kept if answers(each, asked)]


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("filters", FILTERS, ids=str)
def test_each_bucket_has_what_a_look_at_every_event_finds(
    kept: list[EventRecord], connection: Connection, filters: Mapping[str, Sequence[str]], unit: str
) -> None:
    width = 2 if unit == "hour" else 20
    query = EventQuery(-DAY * width, DAY * width, filters=filters)
    found = histogram(connection, query, partial(cut, unit))
    expected = passing(kept, query)
    same(found.bars, [counted(expected, unit, bucket) for bucket in found.buckets])
    assert first_minute(unit, found.buckets.start) <= -DAY * width
    assert found.undated == sum(each.interval.length_class == UNDATED for each in expected)


@pytest.mark.parametrize("most", [0, 10_000])
@pytest.mark.parametrize("filters", [{}, {"lang": ["fr", "en"]}, {"source": ["AFP"]}], ids=str)
def test_hours_follow_from_the_day_they_are_in_whether_few_or_many_events_begin_there(
    engine: Engine,
    connection: Connection,
    filters: Mapping[str, Sequence[str]],
    most: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(hours, "MOST", most)
    lies = [interval(start, start + length) for start in range(-DAY, DAY, 97) for length in (0, 50, 1439, 5000)]
    events = [*many(200, seed=7), *(replace(PLAIN, interval=each, sources=("AFP",)) for each in lies)]
    query = EventQuery(600, DAY + 70, filters=filters)
    found = histogram(connection, query, partial(cut, "hour")) if keep(engine, events) else None
    assert found
    assert (found.hits is None) == bool(most)
    expected = passing(events, query)
    same(found.bars, [counted(expected, "hour", bucket) for bucket in found.buckets])


@pytest.mark.parametrize("by", ["source", "lang", "precision"])
@pytest.mark.parametrize("filters", [{}, {"lang": ["fr"]}, {"place": ["Lille"]}, {"source": ["AFP"]}], ids=str)
def test_by_a_dimension_each_value_has_bars_of_its_own(
    kept: list[EventRecord], connection: Connection, by: str, filters: Mapping[str, Sequence[str]]
) -> None:
    query = EventQuery(-DAY * 50, DAY * 50, filters=filters)
    found = histogram(connection, query, partial(cut, "week"), by)
    assert found.by
    for value, bars in found.by.items():
        having = [each for each in passing(kept, query) if value in _values(each, by)]
        same(bars, [counted(having, "week", bucket) for bucket in found.buckets])


@pytest.mark.parametrize("unit", ["hour", "day"])
@pytest.mark.parametrize("also", [{}, {"place": [*PLACES]}], ids=str)
@pytest.mark.parametrize("sources", [["Reuters"], ["Reuters", "AFP", "AFP"], ["Reuters", "nobody"]], ids=str)
def test_by_what_it_filters_by_it_shows_exactly_these_values_in_one_order_on_every_path(
    engine: Engine, connection: Connection, sources: list[str], also: dict[str, list[str]], unit: str
) -> None:
    keep(engine, many(400, seed=2))
    query = EventQuery(0, DAY * 2 - 1, filters={"source": sources, **also})
    assert list(histogram(connection, query, partial(cut, unit), "source").by) == sorted(set(sources))


@pytest.mark.parametrize("unit", ["hour", "day"])
def test_values_that_nobody_asked_for_stand_in_the_same_order_on_every_path(
    engine: Engine, connection: Connection, unit: str
) -> None:
    keep(engine, [replace(PLAIN, sources=sources) for sources in (("b", "c"), ("b",), ("a",))])
    assert list(histogram(connection, EventQuery(0, DAY - 1), partial(cut, unit), "source").by) == ["a", "b", "c"]


def _values(event: EventRecord, by: str) -> Sequence[str | None]:
    return event.sources if by == "source" else (event.lang if by == "lang" else event.precision,)


@pytest.mark.parametrize("filters", [{}, {"lang": ["fr"]}, {"place": ["Lille"]}], ids=str)
def test_without_a_time_it_is_that_of_what_there_is(
    kept: list[EventRecord], connection: Connection, filters: Mapping[str, Sequence[str]]
) -> None:
    found = histogram(connection, EventQuery(filters=filters), partial(cut, "year"))
    expected = passing(kept, EventQuery(filters=filters))
    closed = [each for each in expected if each.interval.length_class in range(UNDATED + 1, 60)]
    assert sum(bar.exact + bar.fuzzy for bar in found.bars) == pytest.approx(len(closed), abs=0.01)


@pytest.mark.parametrize(
    ("start", "end", "years"), [(0, None, (1970, 1970)), (None, 0, (1970, 1970)), (DAY * 99_999, None, (2243, 2243))]
)
def test_a_side_that_is_open_goes_as_far_as_there_is_anything(
    engine: Engine, connection: Connection, start: int | None, end: int | None, years: tuple[int, int]
) -> None:
    keep(engine, [PLAIN, replace(PLAIN, interval=interval(DAY * 9, None))])
    found = histogram(connection, EventQuery(start, end), partial(cut, "year"))
    assert (found.buckets.start, found.buckets.stop - 1) == years
    assert [bar.ongoing for bar in found.bars] == [1]


@pytest.mark.parametrize("filters", [{}, {"place": ["Lille"]}], ids=str)
def test_where_nothing_is_there_is_no_bucket(connection: Connection, filters: Mapping[str, Sequence[str]]) -> None:
    found = histogram(connection, EventQuery(filters=filters), partial(cut, "year"))
    assert (found.unit, len(found.buckets), list(found.bars), found.undated) == ("year", 0, [], 0)


def test_what_the_roll_up_cannot_tell() -> None:
    """More than one dimension, events of several sources, what it does not count by, when events were told."""
    assert selections(EventQuery()) is not None
    assert selections(EventQuery(), "source") is not None
    assert selections(EventQuery(filters={"lang": ["fr"]}), "lang") is not None
    assert selections(EventQuery(filters={"lang": ["fr"]}), "source") is None
    assert selections(EventQuery(filters={"source": ["a", "b"]})) is None
    assert selections(EventQuery(filters={"modality": ["asserted"]})) is None
    assert selections(EventQuery(published=Published(0, None))) is None


def test_many_hits_are_sampled_evenly_and_the_numbers_estimated(
    engine: Engine, connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of events all alike, a tenth stand for ten each."""
    monkeypatch.setattr(hits, "MOST", 100)
    keep(engine, [replace(PLAIN, interval=interval(at * DAY, (at + 1) * DAY - 1)) for at in range(1000)])
    found = histogram(connection, EventQuery(filters={"kind": ["instant"]}), partial(cut, "year"))
    assert found.hits
    assert found.hits.sampled
    assert len(found.hits.found) == 100
    assert [bar.exact for bar in found.bars] == pytest.approx([365, 365, 270], abs=11)
    again = histogram(connection, EventQuery(filters={"kind": ["instant"]}), partial(cut, "year"))
    assert again.bars == found.bars


def test_a_sample_is_of_those_asked_for(
    kept: list[EventRecord], connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    """How many they are can only be estimated, here from a handful."""
    monkeypatch.setattr(hits, "MOST", 30)
    for filters in ({"lang": ["fr"]}, {"place": ["Lille"], "lang": ["en"]}, {"modality": ["asserted"]}):
        query = EventQuery(-DAY * 50, DAY * 50, filters=filters)
        found = hits.look(connection, query)
        wanted = {each.number for each in kept if answers(each, query)}
        assert found.sampled
        assert 10 < len(found.found) <= 30
        assert {hit.number for hit in found.found} <= wanted
        assert len(found.found) * found.one_in == pytest.approx(len(wanted), rel=0.25)
