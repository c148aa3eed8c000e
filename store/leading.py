"""The events to show first where there is no room for all: those of most sources, then the narrower, then the earlier.

leading(connection, query, window, slots, Room(3, 30)) -> [Found, …]    three of each stretch of the window
wide(connection, query, window, 5) -> Wide([Found, …], 27)              those that hold all of it, and more

Sources are told apart by level: one, two, four or more … A level is looked at only where a higher one leaves room, and
among the first CANDIDATES of it in the order of time, so that the cost does not grow with the events.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from sqlalchemy import Connection

from store import events
from store.events import Found
from store.hits import gather
from store.query import EventQuery, Match, Order

Window = tuple[int, int]
LEVELS = (2, 4, 8, 16, 32, 64)
CANDIDATES = 20
#: Wide events are counted up to so many.
MOST_WIDE = 1_000
BY_SOURCES = "min_sources"


class Room(NamedTuple):
    """For how many events there is room: in a slot, and in all."""

    slot: int
    whole: int


class Wide(NamedTuple):
    """The first of the events that are wider than a window, and how many there are, up to MOST_WIDE."""

    first: Sequence[Found]
    many: int


def leading(
    connection: Connection, query: EventQuery, window: Window, slots: Sequence[Window], room: Room
) -> list[Found]:
    """The events that lead in each slot of the window, in the order of time; none of them is wider than the window.

    They begin in the slot; what began before the window may lead in its first. Where slots are left empty, others have
    more.
    """
    levels = _levels(connection, replace(query, start=window[0], end=window[1]))
    first: dict[str, Found] = {}
    more: list[Found] = []
    for slot in slots:
        asked = _reaching(query, slot) if slot[0] == window[0] else _starting(query, slot)
        ranked = _by_level(connection, asked, levels, room.slot, window)
        first |= {event.id: event for event in ranked[: room.slot]}
        more += ranked[room.slot :]
    first |= {event.id: event for event in more[: max(room.whole - len(first), 0)]}
    return sorted(first.values(), key=lambda event: event[:3])


def wide(connection: Connection, query: EventQuery, window: Window, most: int) -> Wide:
    """The events that begin before the window and hold all of it, or hold it and end after."""
    before, after = (window[0] - 1, window[1]), (window[0], window[1] + 1)
    asked = [replace(query, start=first, end=last, match=Match.COVERS) for first, last in (before, after)]
    numbers = {hit.number for each in asked for hit in gather(connection, each, MOST_WIDE)}
    if not numbers:
        return Wide([], 0)
    latest = [replace(each, order=Order.EARLIEST_LAST, limit=CANDIDATES) for each in asked]
    levels = _levels(connection, asked[0]) or _levels(connection, asked[1])
    candidates = {event.id: event for each in latest for event in _by_level(connection, each, levels, most)}
    return Wide(sorted(candidates.values(), key=_width)[:most], min(len(numbers), MOST_WIDE))


def _levels(connection: Connection, query: EventQuery) -> list[int]:
    """The levels that any of the events are of, the highest first."""
    found = []
    for level in LEVELS:
        if not events.page(connection, replace(_of_level(query, level), limit=1)):
            break
        found.append(level)
    return found[::-1]


def _of_level(query: EventQuery, level: int) -> EventQuery:
    asked = int(query.filters.get(BY_SOURCES, ("0",))[0])
    return replace(query, filters={**query.filters, BY_SOURCES: [str(max(level, asked))]})


def _starting(query: EventQuery, slot: Window) -> EventQuery:
    return replace(query, start=slot[0], end=slot[1], match=Match.STARTS, limit=CANDIDATES)


def _reaching(query: EventQuery, slot: Window) -> EventQuery:
    """The latest first: the earliest are the widest."""
    return replace(_starting(query, slot), match=Match.OVERLAPS, order=Order.EARLIEST_LAST)


def _by_level(
    connection: Connection, query: EventQuery, levels: Sequence[int], enough: int, window: Window | None = None
) -> list[Found]:
    """Candidates of each level, its narrower ones first, until there are enough; none wider than the window."""
    found: dict[str, Found] = {}
    for asked in [*(_of_level(query, level) for level in levels), query]:
        if len(found) < enough:
            ranked = sorted(events.page(connection, asked), key=_width)
            found |= {event.id: event for event in ranked if window is None or not _is_wider(event, window)}
    return list(found.values())


def _width(event: Found) -> tuple[int, int, str]:
    return event.end - event.start, event.start, event.id


def _is_wider(event: Found, window: Window) -> bool:
    first, last = window
    return event.start <= first and event.end >= last and (event.start, event.end) != window
