"""Which events lead, and which are too wide to."""

from dataclasses import replace

import pytest
from sqlalchemy import Connection, Engine

from store.intervals import interval
from store.leading import Room, leading, wide
from store.query import EventQuery
from store.records import EventRecord
from tests.store.made import DAY, PLAIN, keep, many
from tests.store.test_events import answers

WINDOW = (0, 10 * DAY - 1)
SLOTS = [(0, 5 * DAY - 1), (5 * DAY, 10 * DAY - 1)]


def told(name: str, first: int, days: int, sources: int = 1) -> EventRecord:
    lies = interval(first * DAY, (first + days) * DAY - 1)
    return replace(PLAIN, id=name, interval=lies, sources=tuple(f"source {at}" for at in range(sources)))


def led(connection: Connection, room: Room, **filters: list[str]) -> list[str]:
    return [each.id for each in leading(connection, EventQuery(filters=filters), WINDOW, SLOTS, room)]


def test_the_most_told_lead_then_the_narrower_then_the_earlier(engine: Engine, connection: Connection) -> None:
    keep(
        engine,
        [
            told("once", 1, 1),
            told("wider", 2, 3, 5),
            told("often", 3, 1, 5),
            told("twice", 1, 1, 2),
            told("later", 7, 1),
        ],
    )
    assert led(connection, Room(1, 2)) == ["often", "later"]
    assert led(connection, Room(2, 3)) == ["wider", "often", "later"]
    assert led(connection, Room(3, 4)) == ["twice", "wider", "often", "later"]


def test_where_a_slot_is_empty_the_others_have_more(engine: Engine, connection: Connection) -> None:
    keep(engine, [told(name, 1, 1) for name in "abcd"])
    assert led(connection, Room(1, 3)) == ["a", "b", "c"]


def test_wide_ones_do_not_lead_but_what_reaches_into_the_window_does(engine: Engine, connection: Connection) -> None:
    keep(engine, [told("wide", -5, 30, 9), told("same", 0, 10), told("reaching", -3, 4), told("after", 10, 1)])
    assert led(connection, Room(3, 9)) == ["reaching", "same"]


def test_filters_hold(engine: Engine, connection: Connection) -> None:
    keep(engine, [told("one", 1, 1), told("two", 1, 1, 2), replace(told("english", 1, 1, 9), lang="en")])
    assert led(connection, Room(5, 9), lang=["fr"]) == ["one", "two"]
    assert led(connection, Room(5, 9), min_sources=["2"], lang=["fr"]) == ["two"]
    assert led(connection, Room(1, 1), source=["source 8"]) == ["english"]


@pytest.mark.parametrize("filters", [{}, {"lang": ["en"]}], ids=str)
def test_wide_is_what_holds_the_window_and_more(
    engine: Engine, connection: Connection, filters: dict[str, list[str]]
) -> None:
    kept = keep(engine, many(400, seed=3))
    query = EventQuery(*WINDOW, filters=filters)
    expected = {
        each.id: each.interval.end - each.interval.start
        for each in kept
        if answers(each, query) and each.interval.start <= 0 and each.interval.end >= WINDOW[1]
        and each.interval[1:] != WINDOW
    }  # fmt: skip
    found = wide(connection, EventQuery(filters=filters), WINDOW, 5)
    assert found.many == len(expected) > 5
    assert len(found.first) == 5
    widths = [expected[each.id] for each in found.first]
    assert widths == sorted(widths)


def test_where_nothing_is_nothing_leads(connection: Connection) -> None:
    assert led(connection, Room(1, 1)) == []
    assert wide(connection, EventQuery(), WINDOW, 5) == ([], 0)
