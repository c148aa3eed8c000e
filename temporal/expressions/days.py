"""Days counted from the publication or from the story: « hier », « la veille »."""

from dataclasses import dataclass, replace
from typing import ClassVar

from temporal.calendar import (
    format_day,
)
from temporal.context import Context
from temporal.counting import PUBLICATION as PUBLICATION_SAID
from temporal.counting import day_of, days_from
from temporal.expressions.base import MENTION, PUBLICATION, Expression, Meaning, dated
from temporal.expressions.choosing import unanchored
from temporal.mention import TimexType
from temporal.periods import day
from temporal.reasons import reason


@dataclass(frozen=True, slots=True)
class DayOffset(Expression):
    """« hier » is -1, « demain » 1, counted from the publication."""

    symbols: ClassVar = ("{day}", "{when}", "{deictic_day}")
    days: int

    def resolve(self, context: Context, /) -> Meaning | None:
        if context.publication is None:
            return unanchored("XXXX-XX-XX")
        return dated(
            day(context.publication + self.days),
            days_from(self.days, PUBLICATION_SAID),
            anchored_to=PUBLICATION,
            anchor=context.publication,
        )


@dataclass(frozen=True, slots=True)
class Nowadays(Expression):
    """« aujourd'hui » as the topic of its sentence: these days, unless its clause looks ahead to the day itself."""

    symbols: ClassVar = ("{nowadays}",)

    def resolve(self, context: Context, /) -> Meaning | None:
        if context.lean().sign > 0:
            return DayOffset(0).resolve(context)
        return Meaning(TimexType.TIME, "PRESENT_REF", None, reason("reference"))


@dataclass(frozen=True, slots=True)
class RunningDay(Expression):
    """« la veille » is -1, « le lendemain » 1, « le même jour » 0: counted from the last day mentioned."""

    symbols: ClassVar = ("{day}", "{when}")
    days: int

    def resolve(self, context: Context, /) -> Meaning | None:
        origin = context.publication if context.running is None else context.running
        if origin is None:
            return unanchored("XXXX-XX-XX")
        if self.days > 0 and context.running is None and context.lean().sign < 0:
            return replace(unanchored("XXXX-XX-XX"), because=reason("no_antecedent"))
        anchored_to = PUBLICATION if context.running is None else MENTION
        said = PUBLICATION_SAID if context.running is None else day_of(format_day(origin))
        because = days_from(self.days, said)
        return dated(day(origin + self.days), because, anchored_to=anchored_to, anchor=origin, inferred=("day",))
