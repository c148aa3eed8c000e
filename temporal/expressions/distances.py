"""A duration counted from an anchor: « il y a trois ans », « dans deux jours », « trois jours plus tard »."""

from dataclasses import dataclass, replace
from typing import ClassVar

from temporal.calendar import (
    MINUTES_A_DAY,
    RANK,
    OutsideCalendarError,
    Precision,
    Unit,
    format_day,
    format_minute,
    shift,
)
from temporal.context import Context
from temporal.counting import PUBLICATION as PUBLICATION_SAID
from temporal.counting import day_of, far
from temporal.dates import FuzzyDate, Qualifier, within
from temporal.expressions.base import MENTION, PUBLICATION, Expression, Meaning
from temporal.expressions.durations import Duration
from temporal.mention import TimexType
from temporal.periods import Period, holding

UNIT_OF = {
    Precision.MONTH: Unit.MONTH,
    Precision.QUARTER: Unit.QUARTER,
    Precision.HALF: Unit.HALF,
    Precision.YEAR: Unit.YEAR,
}
MINUTES = {Unit.MINUTE: 1, Unit.HOUR: 60}
#: « il y a un siècle » is about a hundred years, not somewhere in another century.
COARSE = frozenset({Unit.DECADE, Unit.CENTURY, Unit.MILLENNIUM})
#: TIMEX3's words for « moins de », « au plus ».
LESS = frozenset({"LESS_THAN", "EQUAL_OR_LESS"})
#: A count that is not whole is counted in a smaller unit: « un an et demi » is eighteen months.
SMALLER = {
    Unit.YEAR: (12, Unit.MONTH),
    Unit.HOUR: (60, Unit.MINUTE),
    Unit.CENTURY: (100, Unit.YEAR),
    Unit.MONTH: (30, Unit.DAY),
    Unit.WEEK: (7, Unit.DAY),
}


@dataclass(frozen=True, slots=True)
class Origin:
    """The day counted from, how finely it was told, and what it is."""

    day: int
    precision: Precision
    anchored_to: str


@dataclass(frozen=True, slots=True)
class Distance(Expression):
    """The day, month or year that lies a duration before (``sign`` -1) or after (1) an anchor.

    ``from_story``: counted from the last date told instead of the publication. The value stays the duration's, as
    ISO-TimeML anchors durations, unless ``as_date`` asks for the value of the date it locates.
    """

    symbols: ClassVar = ("{distance}",)
    duration: Duration
    sign: int
    from_story: bool = False
    as_date: bool = False

    def resolve(self, context: Context, /) -> Meaning | None:
        meaning = self.duration.resolve(context)
        origin = self._origin(context)
        if meaning is None or origin is None or self.duration.count is None:
            return meaning
        said = PUBLICATION_SAID if origin.anchored_to == PUBLICATION else day_of(format_day(origin.day))
        because = far(self.duration.count, self.duration.unit, self.sign, said)
        anchored = meaning._replace(because=because, anchored_to=origin.anchored_to, anchor=origin.day)
        count, unit = self._whole_units(self.duration.count)
        if unit in MINUTES:
            return self._to_the_minute(anchored, origin.day, context, count * MINUTES[unit])
        period = self._period(origin, count, unit)
        if period is None:
            return anchored
        if self.duration.mod in LESS:
            return self._located(anchored, self._since_or_till(origin, period), TimexType.DATE, period.value)
        rough = (
            unit in COARSE or (unit is Unit.DAY and self.duration.unit is not Unit.DAY) or self.duration.mod is not None
        )
        date = replace(period.date, qualifier=Qualifier.APPROXIMATE if rough else None)
        return self._located(anchored, date, TimexType.DATE, period.value)

    def _since_or_till(self, origin: Origin, period: Period) -> FuzzyDate:
        """« il y a moins de deux ans »: at some time between that and the anchor."""
        first, last = (period.first, origin.day) if self.sign < 0 else (origin.day, period.last)
        return replace(period, first=min(first, last), last=max(first, last)).date

    def _origin(self, context: Context) -> Origin | None:
        if self.from_story and context.story is not None:
            return Origin(context.story.day, context.story.precision, MENTION)
        if self.from_story and context.told is not None:
            return Origin(context.told, Precision.DAY, MENTION)
        return None if context.publication is None else Origin(context.publication, Precision.DAY, PUBLICATION)

    def _whole_units(self, count: float) -> tuple[int, Unit]:
        if count == int(count):
            return int(count), self.duration.unit
        factor, finer = SMALLER.get(self.duration.unit, (1, self.duration.unit))
        return int(count * factor + 0.5), finer

    def _period(self, origin: Origin, count: int, unit: Unit) -> Period | None:
        """The days so far away, no finer than the anchor was told; None below a day and outside the calendar."""
        if unit is Unit.SECOND:
            return None
        try:
            return self._moved(origin, self.sign * count, unit)
        except OutsideCalendarError:
            return None

    def _moved(self, origin: Origin, count: int, unit: Unit) -> Period:
        """The unit so far away; of an anchor told more coarsely, all the days that lie so far from one of its own."""
        period = holding(Unit.YEAR if unit in COARSE else unit, shift(origin.day, count, unit))
        if RANK[origin.precision] <= RANK[period.precision]:
            return period
        told = holding(UNIT_OF.get(origin.precision, Unit.YEAR), origin.day)
        first, last = shift(told.first, count, unit), shift(told.last, count, unit)
        return Period(first, last, told.precision, holding(UNIT_OF.get(origin.precision, Unit.YEAR), first).value)

    def _to_the_minute(self, meaning: Meaning, day: int, context: Context, minutes: int) -> Meaning:
        if context.minute is None or meaning.anchored_to == MENTION:
            return meaning
        at = day * MINUTES_A_DAY + context.minute + self.sign * minutes
        return self._located(meaning, within(at, at, Precision.MINUTE), TimexType.TIME, format_minute(at))

    def _located(self, meaning: Meaning, date: FuzzyDate, timex_type: TimexType, value: str) -> Meaning:
        if not date.is_in_calendar:
            return meaning
        if self.as_date:
            return meaning._replace(type=timex_type, value=value, date=date)
        return meaning._replace(date=date)
