"""Histograms, held against every event looked at in every bucket."""

import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Engine

from store import histograms
from store.buckets import UNITS, bucket_of, first_minute
from store.histograms import Selection
from store.intervals import FAR_FUTURE, FAR_PAST, UNDATED, Interval, interval
from store.records import EventRecord
from store.rollups import KEPT, SHOWN
from store.tallies import Bar, Tally
from temporal.calendar import FIRST_YEAR, LAST_YEAR, day_number
from tests.store.filled import filled
from tests.store.made import DAY, PLAIN, exchange, keep, many

SELECTIONS = (Selection(), Selection("source", "AFP"), Selection("lang", "en"), Selection("precision", "month"))
BEGIN, END = day_number(FIRST_YEAR, 1, 1) * DAY, (day_number(LAST_YEAR, 12, 31) + 1) * DAY - 1


def counted(events: Sequence[EventRecord], unit: str, bucket: int) -> Bar:
    """One bucket by the definition, in exact fractions."""
    begin, after = first_minute(unit, bucket), first_minute(unit, bucket + 1)
    exact, fuzzy, ongoing = 0, Fraction(0), 0
    for event in events:
        length_class, start, end = event.interval
        overlap = min(end + 1, after) - max(start, begin)
        if length_class == UNDATED or event.modality not in SHOWN or overlap <= 0:
            continue
        if start == FAR_PAST or end == FAR_FUTURE:
            ongoing += 1
        elif overlap == end - start + 1:
            exact += 1
        else:
            fuzzy += Fraction(overlap, end - start + 1)
    return Bar(exact, float(fuzzy), ongoing)


def selected(events: Sequence[EventRecord], selection: Selection) -> list[EventRecord]:
    values: dict[str, Callable[[EventRecord], Sequence[str | None]]] = {
        "": lambda _: ("",),
        "source": lambda each: each.sources,
        "lang": lambda each: (each.lang,),
        "precision": lambda each: (each.precision,),
    }
    return [each for each in events if selection.value in values[selection.dimension](each)]


def same(found: Sequence[Bar], expected: Sequence[Bar]) -> None:
    assert [each[::2] for each in found] == [each[::2] for each in expected]
    assert [each.fuzzy for each in found] == pytest.approx([each.fuzzy for each in expected], rel=1e-4, abs=2e-6)


def tallied(intervals: Sequence[Interval], unit: str, buckets: range) -> Sequence[Bar]:
    """The same, counted one by one."""
    tally = Tally(unit, buckets)
    for _, start, end in intervals:
        tally.add(start, end)
    return tally.bars()


def around(unit: str, minute: int, width: int) -> range:
    return range(bucket_of(unit, minute) - width, bucket_of(unit, minute) + width)


@pytest.mark.parametrize("selection", SELECTIONS, ids=str)
def test_the_roll_up_says_what_a_recount_would_after_any_writing(
    engine: Engine, connection: Connection, selection: Selection
) -> None:
    chance = random.Random(4)  # noqa: S311  nothing to protect
    standing = keep(engine, many(150, seed=5))
    for turn in range(4):
        gone = chance.sample(standing, 30)
        amended = [
            replace(new, number=old.number, id=old.id) for old, new in zip(gone, many(20, seed=turn), strict=False)
        ]
        exchange(engine, gone, amended)
        standing = [each for each in standing if each not in gone] + amended
        for unit in KEPT:
            buckets = around(unit, chance.randrange(-90, 90) * DAY, 8)
            found = histograms.from_rollup(connection, selection, unit, buckets)
            same(found, [counted(selected(standing, selection), unit, bucket) for bucket in buckets])
        connection.rollback()


MINUTES = st.one_of(st.integers(-60 * DAY, 60 * DAY), st.integers(BEGIN, END), st.sampled_from([BEGIN, END, 0, -1]))
SIDES = st.tuples(st.one_of(st.none(), MINUTES), st.one_of(st.none(), MINUTES))


@given(sides=st.lists(SIDES, max_size=12), at=MINUTES, unit=st.sampled_from(UNITS))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bounds_anywhere_in_the_calendar_are_counted_right_in_both_ways(
    engine: Engine, connection: Connection, sides: list[tuple[int | None, int | None]], at: int, unit: str
) -> None:
    lie = [interval(*(sorted(each) if None not in each else each)) for each in sides]  # type: ignore[type-var]
    events = [replace(PLAIN, interval=each) for each in lie]
    buckets = range(
        max(bucket_of(unit, at) - 3, bucket_of(unit, BEGIN)), min(bucket_of(unit, at) + 3, bucket_of(unit, END)) + 1
    )
    expected = [counted(events, unit, bucket) for bucket in buckets]
    same(tallied(lie, unit, buckets), expected)
    if unit in KEPT:
        standing = keep(engine, events)
        found = histograms.from_rollup(connection, Selection(), unit, buckets)
        connection.rollback()
        exchange(engine, standing, [])
        assert [each[::2] for each in found] == [each[::2] for each in expected]
        assert [each.fuzzy for each in found] == pytest.approx([each.fuzzy for each in expected], rel=1e-2, abs=2e-6)


@pytest.mark.parametrize("unit", KEPT)
def test_over_all_of_time_every_closed_event_weighs_one(engine: Engine, connection: Connection, unit: str) -> None:
    kept = filled(engine, "histogram", lambda: keep(engine, many(300, seed=8)))
    closed = [
        e for e in kept if e.modality in SHOWN and {e.interval.start, e.interval.end}.isdisjoint({FAR_PAST, FAR_FUTURE})
    ]
    (first, last) = histograms.extent(connection, Selection()) or (0, 0)
    bars = histograms.from_rollup(
        connection, Selection(), unit, range(bucket_of(unit, first), bucket_of(unit, last) + 1)
    )
    assert sum(bar.exact + bar.fuzzy for bar in bars) == pytest.approx(len(closed), abs=0.01)


def test_the_extent_is_that_of_what_starts_or_ends(engine: Engine, connection: Connection) -> None:
    assert histograms.extent(connection, Selection()) is None
    connection.rollback()
    keep(
        engine,
        [replace(PLAIN, interval=interval(5, None)), replace(PLAIN, interval=Interval(12, DAY, 3 * DAY), lang="en")],
    )
    assert histograms.extent(connection, Selection()) == (0, 4 * DAY - 1)
    assert histograms.extent(connection, Selection("lang", "fr")) == (0, DAY - 1)
    assert histograms.extent(connection, Selection("lang", "de")) is None


def test_undated_events_are_counted_apart(engine: Engine, connection: Connection) -> None:
    kept = filled(engine, "histogram", lambda: keep(engine, many(300, seed=8)))
    for selection in SELECTIONS[:3]:
        expected = [
            each
            for each in selected(kept, selection)
            if each.interval.length_class == UNDATED and each.modality in SHOWN
        ]
        assert histograms.undated(connection, selection) == len(expected) > 0


@pytest.mark.parametrize("selection", SELECTIONS, ids=str)
def test_how_many_reach_into_some_days_is_known_without_looking(
    engine: Engine, connection: Connection, selection: Selection
) -> None:
    kept = [
        each
        for each in selected(filled(engine, "histogram", lambda: keep(engine, many(300, seed=8))), selection)
        if each.modality in SHOWN
    ]
    dated = [each.interval for each in kept if each.interval.length_class != UNDATED]
    for start, end in ((None, None), (0, DAY - 1), (-9 * DAY, 20 * DAY - 1), (None, 5 * DAY - 1), (DAY, None)):
        first, last = FAR_PAST if start is None else start, FAR_FUTURE if end is None else end
        expected = sum(each.start <= last and each.end >= first for each in dated)
        assert histograms.reaching(connection, selection, start, end) == expected
