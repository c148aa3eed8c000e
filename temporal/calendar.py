"""Units of the proleptic Gregorian calendar and arithmetic on them. Knows no language.

A day is an integer, days since 1970-01-01; a minute is an integer, minutes since 1970-01-01T00:00. Years are
astronomical (ISO 8601: 44 BC is -0043) and run from -9999 to 9999, which the standard library's ``datetime`` cannot
hold. Source of the day arithmetic: the era-based algorithm of ISO 8601's proleptic calendar, 400 years a cycle of
146,097 days.
"""

from enum import StrEnum
from functools import lru_cache

MINUTES_A_DAY = 1440
#: How many days are kept worked out: an article speaks of few.
CACHED = 4096
FIRST_YEAR, LAST_YEAR = -9999, 9999
DAYS_A_CYCLE = 146_097
EPOCH_FROM_MARCH_OF_YEAR_ZERO = 719_468
MONTH_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class Unit(StrEnum):
    """A unit in which people count time."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    FORTNIGHT = "fortnight"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"


class Precision(StrEnum):
    """How finely a date is known, from the finest to the coarsest."""

    MINUTE = "minute"
    HOUR = "hour"
    DAYPART = "daypart"
    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"


#: The order of :class:`Precision`, finest first: ``RANK[Precision.DAY] < RANK[Precision.YEAR]``.
RANK = {precision: rank for rank, precision in enumerate(Precision)}


def coarser(one: Precision, other: Precision) -> Precision:
    """How finely a date is known whose two ends are known so finely."""
    return max(one, other, key=RANK.__getitem__)


MONTHS_IN = {
    Unit.MONTH: 1,
    Unit.QUARTER: 3,
    Unit.HALF: 6,
    Unit.YEAR: 12,
    Unit.DECADE: 120,
    Unit.CENTURY: 1200,
    Unit.MILLENNIUM: 12_000,
}
DAYS_IN = {Unit.DAY: 1, Unit.WEEKEND: 7, Unit.WEEK: 7, Unit.FORTNIGHT: 14}


class OutsideCalendarError(ValueError):
    """The calendar has no such day, or no such year."""


def is_leap(year: int) -> bool:
    """Whether the astronomical year has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """28 to 31; month counts from 1."""
    return 29 if month == 2 and is_leap(year) else MONTH_LENGTHS[month - 1]


@lru_cache(maxsize=CACHED)
def day_number(year: int, month: int, day: int) -> int:
    """Days since 1970-01-01. OutsideCalendarError when the calendar has no such day, or no such year."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        msg = f"year {year} is outside {FIRST_YEAR}…{LAST_YEAR}"
        raise OutsideCalendarError(msg)
    if not (1 <= month <= 12 and 1 <= day <= days_in_month(year, month)):
        msg = f"the calendar has no {format_year(year)}-{month:02d}-{day:02d}"
        raise OutsideCalendarError(msg)
    shifted = year - (month <= 2)
    cycle, year_of_cycle = divmod(shifted, 400)
    day_of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
    day_of_cycle = year_of_cycle * 365 + year_of_cycle // 4 - year_of_cycle // 100 + day_of_year
    return cycle * DAYS_A_CYCLE + day_of_cycle - EPOCH_FROM_MARCH_OF_YEAR_ZERO


@lru_cache(maxsize=CACHED)
def civil(day: int) -> tuple[int, int, int]:
    """(year, month, day of the month) of a day number: the inverse of :func:`day_number`."""
    cycle, day_of_cycle = divmod(day + EPOCH_FROM_MARCH_OF_YEAR_ZERO, DAYS_A_CYCLE)
    year_of_cycle = (day_of_cycle - day_of_cycle // 1460 + day_of_cycle // 36_524 - day_of_cycle // 146_096) // 365
    day_of_year = day_of_cycle - (365 * year_of_cycle + year_of_cycle // 4 - year_of_cycle // 100)
    shifted_month = (5 * day_of_year + 2) // 153
    month = (shifted_month + 2) % 12 + 1
    year = year_of_cycle + cycle * 400 + (month <= 2)
    return year, month, day_of_year - (153 * shifted_month + 2) // 5 + 1


def weekday(day: int) -> int:
    """0 for Monday … 6 for Sunday."""
    return (day + 3) % 7


def iso_week(day: int) -> tuple[int, int]:
    """(ISO year, week) of ISO 8601: the week belongs to the year of its Thursday."""
    thursday = day - weekday(day) + 3
    year, _, _ = civil(thursday)
    return year, (thursday - day_number(year, 1, 1)) // 7 + 1


def monday_of(day: int) -> int:
    """The Monday of the ISO week that holds the day."""
    return day - weekday(day)


def add_months(day: int, months: int) -> int:
    """The same day of the month so many months on; the month's last day where it is shorter."""
    year, month, day_of_month = civil(day)
    year, month0 = divmod(year * 12 + month - 1 + months, 12)
    return day_number(year, month0 + 1, min(day_of_month, days_in_month(year, month0 + 1)))


def shift(day: int, count: int, unit: Unit) -> int:
    """The day so many units on (negative: before). ValueError outside the calendar; KeyError for units below a day."""
    if unit in DAYS_IN:
        moved = day + count * DAYS_IN[unit]
        day_number(*civil(moved))
        return moved
    return add_months(day, count * MONTHS_IN[unit])


@lru_cache(maxsize=CACHED)
def format_day(day: int) -> str:
    """``2024-11-19``; ``-0043-03-15`` before the year 0."""
    year, month, day_of_month = civil(day)
    return f"{format_year(year)}-{month:02d}-{day_of_month:02d}"


def format_year(year: int) -> str:
    """Four digits, signed before the year 0, as ISO 8601 and EDTF write it."""
    return f"-{-year:04d}" if year < 0 else f"{year:04d}"


def format_minute(minute: int) -> str:
    """``2024-11-19T14:30``."""
    day, rest = divmod(minute, MINUTES_A_DAY)
    return f"{format_day(day)}T{rest // 60:02d}:{rest % 60:02d}"
