"""Units counted from the publication or from the story: « le mois dernier », « l'année suivante »."""

from dataclasses import dataclass
from typing import ClassVar

from temporal.calendar import OutsideCalendarError, Unit, civil, format_day, weekday
from temporal.context import Context
from temporal.counting import PUBLICATION as PUBLICATION_SAID
from temporal.counting import day_of, units_from
from temporal.expressions.base import MENTION, PUBLICATION, Expression, Meaning, dated
from temporal.expressions.choosing import unanchored
from temporal.periods import (
    holding,
    moved,
)
from temporal.reasons import reason

OCTOBER = 10
THURSDAY = 3
UNKNOWN = {
    Unit.DAY: "XXXX-XX-XX",
    Unit.WEEK: "XXXX-WXX",
    Unit.FORTNIGHT: "XXXX-WXX",
    Unit.WEEKEND: "XXXX-WXX-WE",
    Unit.MONTH: "XXXX-XX",
    Unit.QUARTER: "XXXX-QX",
    Unit.HALF: "XXXX-HX",
    Unit.YEAR: "XXXX",
    Unit.DECADE: "XXX",
    Unit.CENTURY: "XX",
    Unit.MILLENNIUM: "X",
}


@dataclass(frozen=True, slots=True)
class RelativeUnit(Expression):
    """« le mois dernier » is (month, -1), « cette année » (year, 0), « la semaine prochaine » (week, 1)."""

    symbols: ClassVar = ("{period}", "{when}", "{relative_unit}")
    unit: Unit
    offset: int

    def resolve(self, context: Context, /) -> Meaning | None:
        anchor = context.publication
        if anchor is None:
            return unanchored(UNKNOWN[self.unit])
        try:
            period = moved(self.unit, self._origin(context, anchor), self.offset)
        except OutsideCalendarError:
            return None
        because = units_from(self.unit, self.offset, PUBLICATION_SAID)
        return dated(period, because, anchored_to=PUBLICATION, anchor=anchor, inferred=(str(self.unit),))

    def _origin(self, context: Context, anchor: int) -> int:
        """« ce week-end », said of the past early in a week, is the one that has just ended.

        « Le week-end prochain », said early in a week, is the first that comes.
        """
        if self.unit is not Unit.WEEKEND:
            return anchor
        comes = self.offset == 1 and weekday(anchor) < THURSDAY
        just_ended = self.offset == 0 and weekday(anchor) <= THURSDAY and context.lean().sign < 0
        return anchor - 7 if comes or just_ended else anchor


@dataclass(frozen=True, slots=True)
class NewYear(Expression):
    """« la nouvelle année »: from October on the one that comes."""

    symbols: ClassVar = ("{period}", "{when}")

    def resolve(self, context: Context, /) -> Meaning | None:
        comes = context.publication is not None and civil(context.publication)[1] >= OCTOBER
        return RelativeUnit(Unit.YEAR, int(comes)).resolve(context)


@dataclass(frozen=True, slots=True)
class UnitOf(Expression):
    """« la semaine du 18 novembre »: the week that holds the day."""

    symbols: ClassVar = ("{period}", "{when}")
    unit: Unit
    day: Expression

    def resolve(self, context: Context, /) -> Meaning | None:
        meaning = self.day.resolve(context)
        if meaning is None or meaning.period is None:
            return None if meaning is None else meaning._replace(value=UNKNOWN[self.unit])
        period = holding(self.unit, meaning.period.first)
        return meaning._replace(value=period.value, date=period.date)


@dataclass(frozen=True, slots=True)
class StoryUnit(Expression):
    """« l'année suivante » is (year, 1), « le mois précédent » (month, -1), « cette année-là » (year, 0)."""

    symbols: ClassVar = ("{period}", "{when}")
    unit: Unit
    offset: int

    def resolve(self, context: Context, /) -> Meaning | None:
        origin = context.told if context.story is None else context.story.day
        if origin is None:
            return unanchored(UNKNOWN[self.unit])._replace(because=reason("no_antecedent"))
        try:
            period = moved(self.unit, origin, self.offset)
        except OutsideCalendarError:
            return None
        because = units_from(self.unit, self.offset, day_of(format_day(origin)))
        return dated(period, because, anchored_to=MENTION, anchor=origin, inferred=(str(self.unit),))
