"""Days counted from the publication or from the story: « hier », « la veille »."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from temporal.calendar import FIRST_YEAR, LAST_YEAR, civil, day_number, days_in_month, format_day
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
class DayFrom(Expression):
    """« le lendemain » (1), « la veille » (-1) of a day that is said."""

    days: int
    day: Expression

    def resolve(self, context: Context, /) -> Meaning | None:
        meaning = self.day.resolve(context)
        if meaning is None or meaning.period is None:
            return None if meaning is None else unanchored("XXXX-XX-XX")
        origin = meaning.period.first
        because = days_from(self.days, day_of(format_day(origin)))
        return dated(day(origin + self.days), because, anchored_to=MENTION, anchor=origin)


@dataclass(frozen=True, slots=True)
class DayAlone(Expression):
    """« le 30 »: the first such day from the last day mentioned on; what is past is not yet to come.

    Without a day mentioned it is a number; where it can only be a day (``is_sure``), its verb tells on which side of
    the publication it lies.
    """

    symbols: ClassVar[Sequence[str]] = ()
    number: int
    is_sure: bool = False

    def resolve(self, context: Context, /) -> Meaning | None:
        running = context.running
        if running is None:
            return self._beside(context) if self.is_sure else None
        latest = context.publication if context.lean().sign < 0 else None
        days = [at for at in self._around(running) if latest is None or at <= latest]
        if not days:
            return None
        at = min(days, key=lambda at: (at < running, abs(at - running)))
        because = reason("running_day", day=format_day(running))
        return dated(day(at), because, anchored_to=MENTION, anchor=running, inferred=("month", "year"))

    def _beside(self, context: Context) -> Meaning | None:
        """The nearest such day before or after the publication, as the verb tells."""
        publication, sign = context.publication, context.lean().sign
        if publication is None or not sign:
            return None
        days = [at for at in self._around(publication) if (at - publication) * sign >= 0]
        if not days:
            return None
        at = min(days, key=lambda at: abs(at - publication))
        because = reason("publication_month")
        return dated(day(at), because, anchored_to=PUBLICATION, anchor=publication, inferred=("month", "year"))

    def _around(self, running: int) -> Iterator[int]:
        """Such a day in the month of another, and in those beside it, as far as there is one."""
        year, month, _ = civil(running)
        for step in (-1, 0, 1):
            years, months = divmod(year * 12 + month - 1 + step, 12)
            if FIRST_YEAR <= years <= LAST_YEAR and self.number <= days_in_month(years, months + 1):
                yield day_number(years, months + 1, self.number)


@dataclass(frozen=True, slots=True)
class RunningDay(Expression):
    """« la veille » is -1, « le lendemain » 1, « le même jour » 0: counted from the last day mentioned.

    ``of_event``: counted from what has no date (« la veille de son départ »); ``recalls``: « ce jour-là », which a new
    paragraph, or a past beside what is to come, understands of the last day said by its number.
    """

    symbols: ClassVar = ("{day}", "{when}")
    days: int
    of_event: bool = False
    recalls: bool = False

    def resolve(self, context: Context, /) -> Meaning | None:
        if self.of_event:
            return unanchored("XXXX-XX-XX")._replace(because=reason("no_antecedent"))
        told = self._told(context)
        origin = context.publication if told is None else told
        if origin is None:
            return unanchored("XXXX-XX-XX")
        if self.days > 0 and told is None and context.lean().sign < 0:
            return unanchored("XXXX-XX-XX")._replace(because=reason("no_antecedent"))
        anchored_to = PUBLICATION if told is None else MENTION
        said = PUBLICATION_SAID if told is None else day_of(format_day(origin))
        because = days_from(self.days, said)
        return dated(day(origin + self.days), because, anchored_to=anchored_to, anchor=origin, inferred=("day",))

    @staticmethod
    def _is_apart(context: Context) -> bool:
        """Whether the running day cannot be meant: there is none, or it is to come and the verb is past."""
        if context.running is None:
            return True
        return context.publication is not None and context.running > context.publication and context.tells_the_past

    def _told(self, context: Context) -> int | None:
        """The paragraph's running day, else the last day told where the clause goes on in the past."""
        if self.recalls and context.dated is not None and self._is_apart(context):
            return context.dated
        if self.days > 1 and context.told is not None and context.running == context.told + 1:
            return context.told  # « le lendemain, puis le surlendemain »: both from the same day
        if context.running is not None or context.told is None or context.publication is None:
            return context.running
        if context.told > context.publication:
            return context.told if context.lean().sign > 0 else None
        return context.told if context.tells_the_past else None
