"""Buckets of time, numbered: those of one unit follow one another without a gap."""

from collections.abc import Callable

from temporal.calendar import FIRST_YEAR, LAST_YEAR, MINUTES_A_DAY, civil, day_number

#: From the finest to the coarsest.
UNITS = HOUR, DAY, WEEK, MONTH, YEAR, DECADE = ("hour", "day", "week", "month", "year", "decade")
MINUTES_AN_HOUR = 60
DAYS_A_WEEK = 7
#: 1970-01-01, day 0, was a Thursday.
DAYS_SINCE_MONDAY = 3
MONTHS_A_YEAR = 12
YEARS_A_DECADE = 10


def bucket_of(unit: str, minute: int) -> int:
    """The bucket that holds the minute; weeks begin on Monday, month 0 is January of year 0, decade 199 the 1990s."""
    if unit == HOUR:
        return minute // MINUTES_AN_HOUR
    return OF_DAY[unit](minute // MINUTES_A_DAY)


def first_minute(unit: str, bucket: int) -> int:
    """The minute a bucket begins with; outside the calendar there is none earlier or later than its edge."""
    if unit == HOUR:
        return bucket * MINUTES_AN_HOUR
    return FIRST_DAY[unit](bucket) * MINUTES_A_DAY


def edges(unit: str, buckets: range) -> tuple[int, int]:
    """The first and the last minute of buckets that follow one another."""
    return first_minute(unit, buckets.start), first_minute(unit, buckets.stop) - 1


def _month_of(day: int) -> int:
    year, month, _ = civil(day)
    return year * MONTHS_A_YEAR + month - 1


def _first_day_of_month(bucket: int) -> int:
    year, month = divmod(bucket, MONTHS_A_YEAR)
    return _first_day_of_year(year) if year > LAST_YEAR else day_number(year, month + 1, 1)


def _first_day_of_year(year: int) -> int:
    return day_number(LAST_YEAR, 12, 31) + 1 if year > LAST_YEAR else day_number(max(year, FIRST_YEAR), 1, 1)


OF_DAY: dict[str, Callable[[int], int]] = {
    DAY: lambda day: day,
    WEEK: lambda day: (day + DAYS_SINCE_MONDAY) // DAYS_A_WEEK,
    MONTH: _month_of,
    YEAR: lambda day: civil(day)[0],
    DECADE: lambda day: civil(day)[0] // YEARS_A_DECADE,
}
FIRST_DAY: dict[str, Callable[[int], int]] = {
    DAY: lambda bucket: bucket,
    WEEK: lambda bucket: bucket * DAYS_A_WEEK - DAYS_SINCE_MONDAY,
    MONTH: _first_day_of_month,
    YEAR: _first_day_of_year,
    DECADE: lambda bucket: _first_day_of_year(bucket * YEARS_A_DECADE),
}
