"""Which unit a stretch of time is, seen from its bounds. Knows no language."""

from typing import NamedTuple

from temporal.calendar import MINUTES_A_DAY, RANK, Precision, civil, weekday
from temporal.dates import BELOW_A_DAY
from temporal.dayparts import BOUNDS, DayPart
from temporal.labels.parts import DAYPART_THIRDS, part_of_days

#: Length in months, and where a unit may begin, in months since the year 0 modulo that length. The 19th
#: century is 1801 to 1900; people call 1800 to 1899 so too.
MONTHS_OF = {
    Precision.MONTH: (1, {0}),
    Precision.QUARTER: (3, {0}),
    Precision.HALF: (6, {0}),
    Precision.SEASON: (3, {2}),
    Precision.YEAR: (12, {0}),
    Precision.DECADE: (120, {0}),
    Precision.CENTURY: (1200, {0, 12}),
    Precision.MILLENNIUM: (12_000, {0, 12}),
}
#: First weekday (Monday is 0) and length in days.
WEEKDAYS_OF = {Precision.WEEKEND: (5, 2), Precision.WEEK: (0, 7)}
DAYPART_OF = {bounds: part for part, bounds in BOUNDS.items()}
#: Length in minutes.
MINUTES_OF = {Precision.MINUTE: 1, Precision.HOUR: 60, Precision.DAY: MINUTES_A_DAY}
#: What any stretch may turn out to be, whatever its precision.
PLAIN = (Precision.DAY, Precision.MONTH, Precision.YEAR, Precision.MINUTE)
#: The units that begin at midnight on 1 January, coarsest first; at other moments a tail of them begins.
TURNING = (Precision.YEAR, Precision.MONTH, Precision.DAY, Precision.MINUTE)
#: The decades of the first century share their names with those of ours.
FIRST_MONTH_OF_NAMED_DECADES = 1200


class Stretch(NamedTuple):
    """The minutes from first to last, both included, and the unit they are exactly, if they are one.

    Where they are the start, the middle or the end of a unit, ``thirds`` says so (``START``, ``MID``, ``END``) and
    ``whole`` is that unit.
    """

    unit: Precision | None
    first: int
    last: int
    thirds: str | None = None
    whole: "Stretch | None" = None

    @property
    def first_day(self) -> int:
        """Day number of the day it begins on."""
        return self.first // MINUTES_A_DAY

    @property
    def date(self) -> tuple[int, int, int]:
        """Year, month and day of the month of its beginning."""
        return civil(self.first_day)

    @property
    def time(self) -> tuple[int, int]:
        """Hour and minute of its beginning."""
        hour, minute = divmod(self.first % MINUTES_A_DAY, 60)
        return hour, minute

    @property
    def daypart(self) -> DayPart:
        """The part of the day it is. KeyError when it is none."""
        midnight = self.first_day * MINUTES_A_DAY
        return DAYPART_OF[self.first - midnight, self.last - midnight]

    @property
    def ordinal(self) -> int:
        """Its number among a year's quarters or halves, the centuries or millennia: -1 is the first BC."""
        year, month, _ = self.date
        match self.unit:
            case Precision.QUARTER | Precision.HALF:
                return (month - 1) // MONTHS_OF[self.unit][0] + 1
            case Precision.CENTURY | Precision.MILLENNIUM:
                length = MONTHS_OF[self.unit][0] // 12
                before = (year + length // 2) // length
                return before + 1 if before >= 0 else before
        raise ValueError(self.unit)


def stretch(first: int, last: int, precision: Precision) -> Stretch:
    """The minutes from first to last, with their unit: the precision where they fit it, else a plain one."""
    if precision not in BELOW_A_DAY:
        first, last = _midnight(first), _midnight(last) + MINUTES_A_DAY - 1
    part = None if _is_one(first, last, precision) else _part(first, last, precision)
    unit = next((unit for unit in (precision, *PLAIN) if _is_one(first, last, unit)), None)
    return part or Stretch(unit, first, last)


def _part(first: int, last: int, precision: Precision) -> Stretch | None:
    """The start, middle or end of a unit of this precision, where the minutes are one."""
    day, closing = first // MINUTES_A_DAY, last // MINUTES_A_DAY
    if precision is Precision.DAYPART:
        midnight = day * MINUTES_A_DAY
        return _part_of_daypart(first, last, midnight) or _part_of_daypart(first, last, midnight - MINUTES_A_DAY)
    found = part_of_days(day, closing, precision) if RANK[precision] > RANK[Precision.WEEKEND] else None
    if found is None:
        return None
    period, thirds = found
    whole = Stretch(precision, period.first * MINUTES_A_DAY, (period.last + 1) * MINUTES_A_DAY - 1)
    return Stretch(precision, first, last, thirds, whole)


def _part_of_daypart(first: int, last: int, midnight: int) -> Stretch | None:
    found = DAYPART_THIRDS.get((first - midnight, last - midnight))
    if found is None:
        return None
    begins, ends = BOUNDS[found[0]]
    return Stretch(
        Precision.DAYPART, first, last, found[1], Stretch(Precision.DAYPART, midnight + begins, midnight + ends)
    )


def ends(whole: Stretch) -> tuple[Stretch, Stretch]:
    """Its first and last year where it is whole years, else its first and last month, day or minute."""
    unit = next(unit for unit in _turning(whole.first) if unit in _turning(whole.last + 1))
    return Stretch(unit, whole.first, whole.first), Stretch(unit, whole.last, whole.last)


def finer(whole: Stretch) -> Precision:
    """The next finer unit of those that ends are told by; a minute has none."""
    return TURNING[min(TURNING.index(whole.unit or Precision.MINUTE) + 1, len(TURNING) - 1)]


def edge(minute: int, precision: Precision, *, starting: bool) -> Stretch:
    """The coarsest unit, up to the precision, that starts (or ends) with the minute."""
    if precision not in BELOW_A_DAY:
        minute = _midnight(minute) + (0 if starting else MINUTES_A_DAY - 1)
    turning = _turning(minute if starting else minute + 1)
    unit = next((unit for unit in turning if RANK[unit] <= RANK[precision]), Precision.MINUTE)
    return Stretch(unit, minute, minute)


def _midnight(minute: int) -> int:
    return minute // MINUTES_A_DAY * MINUTES_A_DAY


def _turning(minute: int) -> tuple[Precision, ...]:
    """The units that begin with the minute, coarsest first."""
    day, from_midnight = divmod(minute, MINUTES_A_DAY)
    _, month, day_of_month = civil(day)
    coarsest = 3 if from_midnight else 2 if day_of_month > 1 else int(month > 1)
    return TURNING[coarsest:]


def _is_one(first: int, last: int, unit: Precision) -> bool:
    length, day = last - first + 1, first // MINUTES_A_DAY
    if unit is Precision.DAYPART:
        midnight = day * MINUTES_A_DAY
        return (first - midnight, last - midnight) in DAYPART_OF
    if unit in MINUTES_OF:
        return length == MINUTES_OF[unit] and first % length == 0
    if unit in WEEKDAYS_OF:
        begins, days = WEEKDAYS_OF[unit]
        return length == days * MINUTES_A_DAY and first % MINUTES_A_DAY == 0 and weekday(day) == begins
    return _is_months(first, last, unit)


def _is_months(first: int, last: int, unit: Precision) -> bool:
    if not (Precision.MONTH in _turning(first) and Precision.MONTH in _turning(last + 1)):
        return False
    begins, after = _months_since_year_zero(first), _months_since_year_zero(last + 1)
    length, beginnings = MONTHS_OF[unit]
    named = unit is not Precision.DECADE or begins >= FIRST_MONTH_OF_NAMED_DECADES
    return named and after - begins == length and begins % length in beginnings


def _months_since_year_zero(minute: int) -> int:
    year, month, _ = civil(minute // MINUTES_A_DAY)
    return year * 12 + month - 1
