"""Whether a stretch of time is the start, the middle or the end of a unit, seen from its bounds. Knows no language."""

from temporal.calendar import OutsideCalendarError, Precision, Unit, civil
from temporal.dayparts import DayPart, daypart_bounds
from temporal.periods import FIRST_MONTH, THIRDS, Period, holding, part_of_period, season

DAYPART_THIRDS = {daypart_bounds(part, thirds): (part, thirds) for part in DayPart for thirds in THIRDS}
MONTHS_A_SEASON = 3
SEASON_FROM = {month: name for name, month in FIRST_MONTH.items()}


def part_of_days(first: int, last: int, precision: Precision) -> tuple[Period, str] | None:
    """The unit of this precision that the days are a third of, and which third: ``START``, ``MID`` or ``END``."""
    try:
        whole = _whole(first, precision)
        parts = ((part_of_period(whole, thirds), thirds) for thirds in THIRDS)
        return next(((whole, thirds) for part, thirds in parts if (part.first, part.last) == (first, last)), None)
    except OutsideCalendarError:  # a unit that the end of the calendar cuts
        return None


def _whole(day: int, precision: Precision) -> Period:
    if precision is not Precision.SEASON:
        return holding(Unit(precision.value), day)
    year, month, _ = civil(day)
    back = month % MONTHS_A_SEASON
    begins = (year * 12 + month - 1) - back
    return season(begins // 12, SEASON_FROM[begins % 12 + 1])
