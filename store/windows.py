"""Where the events of one class are looked for: the window of a query, as bounds on start and end."""

from collections.abc import Iterable
from typing import Protocol

from store.intervals import FAR_PAST, OPEN_END, OPEN_START, UNDATED, reach, shortest
from store.query import EventQuery, Match, MentionPosition, MentionQuery, Position, Undated

#: The classes without the side that a match asks about: what is unknown lies inside nothing.
UNKNOWN_SIDE = {Match.STARTS: OPEN_START, Match.ENDS: OPEN_END}


class Window(Protocol):
    """What a query says of the time: minutes, both included, None where open."""

    @property
    def start(self) -> int | None:
        """The first minute."""

    @property
    def end(self) -> int | None:
        """The last minute."""

    @property
    def match(self) -> Match:
        """How what is found lies to them."""

    @property
    def undated(self) -> Undated:
        """Whether what has no time is asked for."""


def worth_asking(query: Window, present: Iterable[int]) -> tuple[int, ...]:
    """Of the classes present, those that can hold an answer."""
    return tuple(each for each in present if _can_answer(query, each))


def earliest_start(query: Window, length_class: int) -> int:
    """The earliest minute at which an answer of the class may start."""
    if query.start is None or length_class == UNDATED:
        return FAR_PAST
    if query.match in {Match.WITHIN, Match.STARTS}:
        return query.start
    latest = query.end if query.match is Match.COVERS and query.end is not None else query.start
    return FAR_PAST if length_class in {OPEN_START, OPEN_END} else latest - reach(length_class)


def is_resumed(query: EventQuery | MentionQuery, length_class: int) -> bool:
    """Whether the page before may have ended among the answers of the class, and not before the first of them.

    Downwards every class goes on from there.
    """
    if not isinstance(query.after, Position | MentionPosition):
        return False
    return query.order.is_descending or query.after.start >= earliest_start(query, length_class)


def _can_answer(query: Window, length_class: int) -> bool:
    if length_class == UNDATED or query.undated is Undated.ONLY:
        return length_class == UNDATED and query.undated is not Undated.EXCLUDE
    if query.match is Match.OVERLAPS:
        return True
    if query.match is Match.COVERS:
        return _can_cover(query, length_class)
    if query.match in UNKNOWN_SIDE:
        return length_class != UNKNOWN_SIDE[query.match]
    if length_class == OPEN_START and query.start is not None:
        return False
    return _can_lie_within(query, length_class)


def _can_lie_within(query: Window, length_class: int) -> bool:
    if query.end is None:
        return True
    if length_class == OPEN_END:
        return False
    window = None if query.start is None else query.end - query.start + 1
    return window is None or length_class == OPEN_START or shortest(length_class) <= window


def _can_cover(query: Window, length_class: int) -> bool:
    if length_class in {OPEN_START, OPEN_END}:
        return True
    return query.start is not None and query.end is not None and query.end - query.start <= reach(length_class)
