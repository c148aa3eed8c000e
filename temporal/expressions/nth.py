"""Days and weeks by their place in a period: « le premier dimanche de mars », « le dernier week-end d'août »."""

from dataclasses import dataclass
from typing import ClassVar

from temporal.calendar import Precision, Unit, format_day, weekday
from temporal.context import Context
from temporal.dates import within_days
from temporal.expressions.base import Expression, Meaning
from temporal.expressions.choosing import unanchored
from temporal.expressions.relative import UNKNOWN
from temporal.periods import Period, day, holding

#: The day by which a week belongs to a month: ISO 8601 counts a week where its Thursday lies, a week-end begins one.
TELLING = {Unit.WEEK: 3, Unit.WEEKEND: 5}
#: The last day of a month's first fortnight.
HALF_WAY = 15


def nth_weekday(period: Period, number: int, wanted: int) -> int | None:
    """The day number of the nth such weekday of a period, counted from 1, or from -1 backwards; None beyond it."""
    if number > 0:
        at = period.first + (wanted - weekday(period.first)) % 7 + 7 * (number - 1)
    else:
        at = period.last - (weekday(period.last) - wanted) % 7 + 7 * (number + 1)
    return at if period.first <= at <= period.last else None


@dataclass(frozen=True, slots=True)
class NthWeekday(Expression):
    """« le premier dimanche de mars »: ``number`` counts from 1, or from -1 backwards."""

    symbols: ClassVar = ("{day}", "{when}")
    number: int
    weekday: int
    period: Expression

    def resolve(self, context: Context, /) -> Meaning | None:
        meaning = self.period.resolve(context)
        if meaning is None or meaning.period is None:
            return meaning and unanchored("XXXX-XX-XX")
        at = nth_weekday(meaning.period, self.number, self.weekday)
        if at is None:
            return None
        return meaning._replace(value=format_day(at), date=day(at).date, inferred=(*meaning.inferred, "day"))


@dataclass(frozen=True, slots=True)
class NthUnit(Expression):
    """« la première semaine de janvier »: the nth week or week-end of a period, -1 for the last."""

    symbols: ClassVar = ("{period}", "{when}")
    unit: Unit
    number: int
    period: Expression

    def resolve(self, context: Context, /) -> Meaning | None:
        meaning = self.period.resolve(context)
        if meaning is None or meaning.period is None:
            return meaning and unanchored(UNKNOWN[self.unit])
        at = nth_weekday(meaning.period, self.number, TELLING[self.unit])
        if at is None:
            return None
        found = holding(self.unit, at)
        return meaning._replace(value=found.value, date=found.date, inferred=(*meaning.inferred, str(self.unit)))


@dataclass(frozen=True, slots=True)
class HalfOfMonth(Expression):
    """« la première quinzaine de janvier »: the days to the 15th; TIMEX3 has only the month and its start or end."""

    symbols: ClassVar = ("{when}",)
    is_first: bool
    month: Expression

    def resolve(self, context: Context, /) -> Meaning | None:
        meaning = self.month.resolve(context)
        if meaning is None or meaning.period is None:
            return meaning
        whole, middle = meaning.period, meaning.period.first + HALF_WAY
        first, last = (whole.first, middle - 1) if self.is_first else (middle, whole.last)
        date = within_days(first, last, Precision.MONTH)
        return meaning._replace(mod="START" if self.is_first else "END", date=date)
