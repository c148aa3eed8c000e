"""The stretches of days that words name, each with its TIMEX3 value. Knows no language.

The bounds of every kind of date stand here and in :mod:`temporal.dayparts`, nowhere else:

=============  ==========================================================  =============================================
period         bounds                                                      source
=============  ==========================================================  =============================================
week           Monday to Sunday                                            ISO 8601
week-end       Saturday and Sunday of that week                            TIMEX3 ``2024-W47-WE``
quarter, half  three, six calendar months                                  TIMEX3 ``2024-Q2``, ``2024-H1``
season         meteorological and northern: March, June, September,        WMO practice; TIMEX3 ``2024-SU``;
               December, three months each; winter has the year it begins  EDTF ``2024-22``
decade         the ten years sharing three digits                          TIMEX3 ``199``, EDTF ``199X``
century        1801 to 1900 is the 19th                                    French and English usage; TIMEX3 ``18``
millennium     2001 to 3000 is the third                                   usage; TIMEX3 ``2``
=============  ==========================================================  =============================================
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from temporal.calendar import (
    FIRST_YEAR,
    LAST_YEAR,
    Precision,
    Unit,
    civil,
    day_number,
    days_in_month,
    format_day,
    format_year,
    iso_week,
    monday_of,
    shift,
)
from temporal.dates import FuzzyDate, within_days


class Season(StrEnum):
    """TIMEX3's four seasons."""

    SPRING = "SP"
    SUMMER = "SU"
    AUTUMN = "FA"
    WINTER = "WI"


#: TIMEX3's start, middle and end of a period.
THIRDS = ("START", "MID", "END")
FIRST_MONTH = {Season.SPRING: 3, Season.SUMMER: 6, Season.AUTUMN: 9, Season.WINTER: 12}


@dataclass(frozen=True, slots=True)
class Period:
    """The days from ``first`` to ``last``, both included (day numbers), and how TIMEX3 writes them."""

    first: int
    last: int
    precision: Precision
    value: str

    @property
    def date(self) -> FuzzyDate:
        """An instant somewhere within the period."""
        return within_days(self.first, self.last, self.precision)


def day(at: int) -> Period:
    """A day, by its day number."""
    return Period(at, at, Precision.DAY, format_day(at))


def week(at: int) -> Period:
    """The ISO week that holds the day."""
    monday = monday_of(at)
    year, number = iso_week(at)
    return Period(monday, monday + 6, Precision.WEEK, f"{format_year(year)}-W{number:02d}")


def weekend(at: int) -> Period:
    """Saturday and Sunday of the ISO week that holds the day."""
    whole = week(at)
    return Period(whole.last - 1, whole.last, Precision.WEEKEND, f"{whole.value}-WE")


def fortnight(at: int) -> Period:
    """Two weeks from the Monday of the week that holds the day; TIMEX3 has no fortnight, so its first week stands."""
    whole = week(at)
    return Period(whole.first, whole.first + 13, Precision.WEEK, whole.value)


def months(year: int, first: int, count: int, precision: Precision, value: str) -> Period:
    """So many calendar months from a month on."""
    last_year, last0 = divmod(year * 12 + first - 1 + count - 1, 12)
    last = day_number(last_year, last0 + 1, days_in_month(last_year, last0 + 1))
    return Period(day_number(year, first, 1), last, precision, value)


def month(year: int, number: int) -> Period:
    """A calendar month, 1 to 12."""
    return months(year, number, 1, Precision.MONTH, f"{format_year(year)}-{number:02d}")


def quarter(year: int, number: int) -> Period:
    """A quarter, 1 to 4."""
    return months(year, 3 * number - 2, 3, Precision.QUARTER, f"{format_year(year)}-Q{number}")


def half(year: int, number: int) -> Period:
    """A half-year, 1 or 2."""
    return months(year, 6 * number - 5, 6, Precision.HALF, f"{format_year(year)}-H{number}")


def season(year: int, name: Season) -> Period:
    """A season; a winter has the year in which it begins."""
    return months(year, FIRST_MONTH[name], 3, Precision.SEASON, f"{format_year(year)}-{name}")


def year(number: int) -> Period:
    """A calendar year, astronomical."""
    return months(number, 1, 12, Precision.YEAR, format_year(number))


def years(first: int, last: int, precision: Precision, value: str) -> Period:
    """From the first year to the last; what lies outside the calendar is cut."""
    first, last = max(first, FIRST_YEAR), min(last, LAST_YEAR)
    return Period(day_number(first, 1, 1), day_number(last, 12, 31), precision, value)


def decade(first_year: int) -> Period:
    """The decade whose first year is given: 1990 for 1990 to 1999."""
    return years(first_year, first_year + 9, Precision.DECADE, format_year(first_year)[:-1])


def century(number: int) -> Period:
    """1801 to 1900 for 19; before Christ the number is negative: -1 is 100 to 1 BC."""
    if number > 0:
        return years(number * 100 - 99, number * 100, Precision.CENTURY, f"{number - 1:02d}")
    return years(number * 100 + 1, number * 100 + 100, Precision.CENTURY, f"-{-number - 1:02d}")


def millennium(number: int) -> Period:
    """2001 to 3000 for 3; before Christ the number is negative."""
    first = number * 1000 - 999 if number > 0 else number * 1000 + 1
    return years(first, first + 999, Precision.MILLENNIUM, str(number - 1 if number > 0 else number))


def _numbered(year_: int, length: int) -> int:
    """The number of the century or millennium of a year; there is no zeroth, the one before the first is the -1st."""
    number = (year_ - 1) // length
    return number + 1 if number >= 0 else number


HOLDING: dict[Unit, Callable[[int], Period]] = {
    Unit.DAY: day,
    Unit.WEEK: week,
    Unit.WEEKEND: weekend,
    Unit.FORTNIGHT: fortnight,
    Unit.MONTH: lambda at: month(*civil(at)[:2]),
    Unit.QUARTER: lambda at: quarter(civil(at)[0], (civil(at)[1] + 2) // 3),
    Unit.HALF: lambda at: half(civil(at)[0], (civil(at)[1] + 5) // 6),
    Unit.YEAR: lambda at: year(civil(at)[0]),
    Unit.DECADE: lambda at: decade(civil(at)[0] // 10 * 10),
    Unit.CENTURY: lambda at: century(_numbered(civil(at)[0], 100)),
    Unit.MILLENNIUM: lambda at: millennium(_numbered(civil(at)[0], 1000)),
}


def holding(unit: Unit, at: int) -> Period:
    """The day, week … millennium that holds the day. KeyError for units below a day."""
    return HOLDING[unit](at)


def moved(unit: Unit, at: int, count: int) -> Period:
    """The unit that lies so many units after the one that holds the day. ValueError outside the calendar."""
    return holding(unit, shift(holding(unit, at).first, count, unit))


def part_of_period(period: Period, thirds: str) -> Period:
    """The start, middle or end (``START``, ``MID``, ``END``) of a period, its value unchanged as TIMEX3 has it.

    A month's are its days 1–10, 11–20 and 21–end; every other period's are thirds, cut at whole months where it has
    them.
    """
    index = THIRDS.index(thirds)
    first, last = _month_thirds(period, index) if period.precision is Precision.MONTH else _thirds(period, index)
    return Period(first, last, period.precision, period.value)


def _month_thirds(period: Period, index: int) -> tuple[int, int]:
    first = period.first + 10 * index
    return first, period.last if index == 2 else first + 9


def _thirds(period: Period, index: int) -> tuple[int, int]:
    first_year, first_month, _ = civil(period.first)
    length = (civil(period.last)[0] - first_year) * 12 + civil(period.last)[1] - first_month + 1
    if length < 3:
        days = period.last - period.first + 1
        first = days * index // 3
        return period.first + first, period.first + max(first, days * (index + 1) // 3 - 1)
    cuts = [(first_year * 12 + first_month - 1 + length * k // 3) for k in (index, index + 1)]
    begin, after = (_month_start(cut) for cut in cuts)
    return begin, after - 1


def _month_start(months_since_zero: int) -> int:
    year_, month0 = divmod(months_since_zero, 12)
    if year_ > LAST_YEAR:
        return day_number(LAST_YEAR, 12, 31) + 1
    return day_number(year_, month0 + 1, 1)
