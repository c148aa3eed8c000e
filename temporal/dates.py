"""A fuzzy date: four points, nothing padded. Knows no language."""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from temporal.calendar import FIRST_YEAR, LAST_YEAR, MINUTES_A_DAY, Precision, day_number, format_day, format_minute

FIRST_MINUTE = day_number(FIRST_YEAR, 1, 1) * MINUTES_A_DAY
LAST_MINUTE = (day_number(LAST_YEAR, 12, 31) + 1) * MINUTES_A_DAY - 1
BELOW_A_DAY = frozenset({Precision.MINUTE, Precision.HOUR, Precision.DAYPART})


class Kind(StrEnum):
    """How an event fills its bounds."""

    INSTANT = "instant"  # once, sometime within them
    SPAN = "span"  # lasted from one to the other
    ONGOING = "ongoing"  # began, no end said


class Qualifier(StrEnum):
    """EDTF's two doubts: ``~`` and ``?``."""

    APPROXIMATE = "approximate"
    UNCERTAIN = "uncertain"


@dataclass(frozen=True, slots=True)
class FuzzyDate:
    """When something was: earliest and latest start, earliest and latest end.

    Points are minutes since 1970-01-01T00:00 of the source's own civil time, all inclusive; ``None`` is an open end,
    never infinity. An instant within a month has both starts and both ends on that month's bounds. ``is_onward``:
    only its beginning was told (« à partir du 3 mars »), not that it goes on since then (« depuis le 3 mars »).
    """

    earliest_start: int | None
    latest_start: int | None
    earliest_end: int | None
    latest_end: int | None
    kind: Kind
    precision: Precision
    qualifier: Qualifier | None = None
    is_onward: bool = False

    @property
    def earliest(self) -> str | None:
        """The first day the words allow (``2024-11-01``), or minute below a day's precision; None when open."""
        return None if self.earliest_start is None else self._format(self.earliest_start)

    @property
    def latest(self) -> str | None:
        """The last day, or minute, the words allow, inclusive; None when open."""
        return None if self.latest_end is None else self._format(self.latest_end)

    @property
    def is_in_calendar(self) -> bool:
        """Whether what is known of it lies in the years -9999 to 9999."""
        for point in (self.earliest_start, self.latest_start, self.earliest_end, self.latest_end):
            if point is not None and not FIRST_MINUTE <= point <= LAST_MINUTE:
                return False
        return True

    def _format(self, minute: int) -> str:
        if self.precision in BELOW_A_DAY:
            return format_minute(minute)
        return format_day(minute // MINUTES_A_DAY)


@lru_cache(maxsize=4096)
def within(first: int, last: int, precision: Precision) -> FuzzyDate:
    """An instant somewhere from the first minute to the last, both included."""
    return FuzzyDate(first, last, first, last, Kind.INSTANT, precision)


def within_days(first_day: int, last_day: int, precision: Precision) -> FuzzyDate:
    """An instant somewhere from the first day to the last, both included (day numbers)."""
    return within(first_day * MINUTES_A_DAY, last_day * MINUTES_A_DAY + MINUTES_A_DAY - 1, precision)
