"""Events as intervals of minutes, sorted into classes of like length.

All intervals of a class are shorter than its reach, so those that overlap a window start in a narrow range, which one
index (class, start, end, id) finds: whatever the window, few events are looked at in vain.
"""

from typing import NamedTuple

#: Outside the calendar on both sides: where an open start or end is stored. Shown as null.
FAR_PAST, FAR_FUTURE = -(2**40), 2**40

#: The classes that are no length.
UNDATED, OPEN_START, OPEN_END = -1, 62, 63


class Interval(NamedTuple):
    """A class, and the earliest and latest minute as they are stored, both included."""

    length_class: int
    start: int
    end: int


#: Where events without a date are stored: after all others, so that one order and one index serve both.
NEVER = Interval(UNDATED, FAR_FUTURE, FAR_FUTURE)


def interval(earliest: int | None, latest: int | None) -> Interval:
    """The interval of these bounds in minutes, None where open; its class is ceil(log2(length)) unless one is."""
    start = FAR_PAST if earliest is None else earliest
    end = FAR_FUTURE if latest is None else latest
    if earliest is None:
        return Interval(OPEN_START, start, end)
    return Interval(OPEN_END if latest is None else (end - start).bit_length(), start, end)


def reach(length_class: int) -> int:
    """How many minutes before its end, at most, an interval of the class starts."""
    return (1 << length_class) - 1


def shortest(length_class: int) -> int:
    """The fewest minutes an interval of the class lasts."""
    return ((1 << length_class) >> 1) + 1
