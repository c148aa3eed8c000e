"""Parts of the day: their TIMEX3 codes and, in one table, their bounds, after French newspaper usage."""

from enum import StrEnum

from temporal.calendar import MINUTES_A_DAY, Precision, format_day
from temporal.dates import FuzzyDate, within

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


def daypart_date(day: int, part: DayPart, thirds: str | None = None) -> FuzzyDate:
    """An instant within a part of a day (day number), or within its start, middle or end."""
    first, last = BOUNDS[part]
    if thirds is not None:
        index, length = ("START", "MID", "END").index(thirds), last - first + 1
        first, last = first + length * index // 3, first + length * (index + 1) // 3 - 1
    return within(day * MINUTES_A_DAY + first, day * MINUTES_A_DAY + last, Precision.DAYPART)


def daypart_value(day: int, part: DayPart) -> str:
    """``2024-11-18TEV``."""
    return f"{format_day(day)}T{part}"
