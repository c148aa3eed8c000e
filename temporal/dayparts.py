"""Parts of the day: their TIMEX3 codes and, in one table, their bounds, after French newspaper usage."""

from enum import StrEnum

from temporal.calendar import MINUTES_A_DAY, Precision, format_day
from temporal.dates import FuzzyDate, within
from temporal.periods import THIRDS

DAWN, NOON, EVENING, NIGHT = 6 * 60, 12 * 60, 18 * 60, 21 * 60


class DayPart(StrEnum):
    """TIMEX3's codes."""

    MORNING = "MO"
    MIDDAY = "MI"
    AFTERNOON = "AF"
    EVENING = "EV"
    NIGHT = "NI"
    DAYTIME = "DT"


#: First and last minute from midnight, both included. A night begins on its day and ends on the next.
BOUNDS = {
    DayPart.MORNING: (DAWN, NOON - 1),
    DayPart.MIDDAY: (NOON, 14 * 60 - 1),
    DayPart.AFTERNOON: (NOON, EVENING - 1),
    DayPart.EVENING: (EVENING, MINUTES_A_DAY - 1),
    DayPart.NIGHT: (NIGHT, MINUTES_A_DAY + DAWN - 1),
    DayPart.DAYTIME: (DAWN, EVENING - 1),
}


def daypart_bounds(part: DayPart, thirds: str | None = None) -> tuple[int, int]:
    """First and last minute of a part of the day, or of its start, middle or end; both included."""
    first, last = BOUNDS[part]
    if thirds is None:
        return first, last
    index, length = THIRDS.index(thirds), last - first + 1
    return first + length * index // 3, first + length * (index + 1) // 3 - 1


def daypart_date(day: int, part: DayPart, thirds: str | None = None) -> FuzzyDate:
    """An instant within a part of a day (day number), or within its start, middle or end."""
    first, last = daypart_bounds(part, thirds)
    return within(day * MINUTES_A_DAY + first, day * MINUTES_A_DAY + last, Precision.DAYPART)


def daypart_value(day: int, part: DayPart) -> str:
    """``2024-11-18TEV``."""
    return f"{format_day(day)}T{part}"
