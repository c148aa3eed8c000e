"""TIMEX3 values that name a stretch of days and are no EDTF → fuzzy dates: what mentions say of themselves, read back.

``2024-W47`` and ``2024-W47-3`` are also ISO 8601's; ``2024-W47-WE``, ``2024-Q2``, ``2024-H1``, ``2024-SU`` and
``2024-11-18TEV`` are TIMEX3's own.
"""

import re
from collections.abc import Callable

from temporal import periods
from temporal.calendar import day_number, iso_week, monday_of
from temporal.dates import FuzzyDate
from temporal.dayparts import DayPart, daypart_date
from temporal.periods import Season

Read = Callable[[int, str], FuzzyDate]

YEAR = r"(?P<year>-?[0-9]{4})"


def _week(year: int, number: str) -> FuzzyDate:
    return periods.week(_monday(year, number)).date


def _weekend(year: int, number: str) -> FuzzyDate:
    return periods.weekend(_monday(year, number)).date


def _weekday(year: int, said: str) -> FuzzyDate:
    number, weekday = said.split("-")
    return periods.day(_monday(year, number) + int(weekday) - 1).date


def _monday(year: int, number: str) -> int:
    monday = monday_of(day_number(year, 1, 4)) + 7 * (int(number) - 1)
    if iso_week(monday) != (year, int(number)):
        msg = f"{year} has no week {number}"
        raise ValueError(msg)
    return monday


#: What follows the year, the part of it that says which, and what that means.
FORMS: tuple[tuple[str, Read], ...] = (
    ("-W([0-9]{2})", _week),
    ("-W([0-9]{2})-WE", _weekend),
    ("-W([0-9]{2}-[1-7])", _weekday),
    ("-Q([1-4])", lambda year, number: periods.quarter(year, int(number)).date),
    ("-H([12])", lambda year, number: periods.half(year, int(number)).date),
    (f"-({'|'.join(Season)})", lambda year, name: periods.season(year, Season(name)).date),
)
OF_YEARS = [(re.compile(YEAR + form), read) for form, read in FORMS]
OF_DAYS = re.compile(YEAR + f"-([0-9]{{2}})-([0-9]{{2}})T({'|'.join(DayPart)})")


def read_value(text: str) -> FuzzyDate | None:
    """The date of such a value, None for any other text. ValueError when the calendar has no such week or day."""
    for form, read in OF_YEARS:
        if match := form.fullmatch(text):
            return read(int(match["year"]), match[2])
    if match := OF_DAYS.fullmatch(text):
        *day, part = match.groups()
        return daypart_date(day_number(*map(int, day)), DayPart(part))
    return None
