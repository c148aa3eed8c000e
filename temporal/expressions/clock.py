"""Times of the day and parts of the day, on a said day or on the running one."""

from dataclasses import dataclass, replace
from typing import ClassVar

from temporal.calendar import MINUTES_A_DAY, Precision, format_day, format_minute
from temporal.context import FIRST_DAY, Context
from temporal.dates import within
from temporal.dayparts import DayPart, daypart_date, daypart_value
from temporal.expressions.base import MENTION, PUBLICATION, Expression, Meaning
from temporal.expressions.hours import day_of_hour
from temporal.mention import TimexType, Words
from temporal.reasons import reason

#: « dans la nuit de dimanche à lundi, à 3 h 56 »: an hour before this is the next day's.
FORENOON = 9
#: A story of days further back than these may be told in the present.
YEAR = 365
#: Until an hour before this a feast goes on that began the evening before.
DAWN = 7


@dataclass(frozen=True, slots=True)
class Host:
    """The day that a time stands on, and why."""

    day: int | None
    because: Words
    anchored_to: str | None
    anchor: int | None = None
    inferred: tuple[str, ...] = ()


def host_of(day: Expression | None, context: Context) -> Host | None:
    """The said day, else the running one, else the publication's."""
    if day is not None:
        return _said(day.resolve(context))
    running = _running(context)
    if running is not None:
        return Host(running, reason("running_day", day=format_day(running)), MENTION, running, ("day",))
    publication = context.publication
    if publication is not None:
        return Host(publication, reason("publication_day"), PUBLICATION, publication, ("day",))
    return Host(None, reason("no_anchor"), None)


def _running(context: Context) -> int | None:
    """The paragraph's running day, else the last day told if the clause goes on in the past, or that day is to come."""
    if context.running is not None:
        return day_of_hour(context)
    if context.told is None or context.publication is None:
        return context.told
    goes_on = context.told > context.publication or context.tells_the_past
    return context.told if goes_on else None


def _said(meaning: Meaning | None) -> Host | None:
    if meaning is None:
        return None
    day = meaning.period.first if meaning.period else None
    return Host(day, meaning.because, meaning.anchored_to, meaning.anchor, meaning.inferred)


@dataclass(frozen=True, slots=True)
class Clock(Expression):
    """« 18 h 30 »: hour 0 to 24, minute 0 to 59, on a day or on the running one."""

    symbols: ClassVar = ("{clock}", "{when}")
    hour: int
    minute: int = 0
    day: Expression | None = None

    def on(self, day: Expression) -> "Clock":
        """The same time on that day."""
        return replace(self, day=day)

    def resolve(self, context: Context, /) -> Meaning | None:
        time = f"T{self.hour:02d}:{self.minute:02d}"
        if self.day is None and context.recurring is not None:
            return Meaning(TimexType.TIME, context.recurring + time, None, reason("set"))
        host = host_of(self.day, context)
        if host is None:
            return None
        if host.day is None:
            return Meaning(TimexType.TIME, time, None, host.because)
        day = host.day + (self.day is None and self._is_past_midnight(host.day, context))
        at = day * MINUTES_A_DAY + self.hour * 60 + self.minute
        return Meaning(
            TimexType.TIME,
            format_day(day) + time,
            within(at, at, Precision.MINUTE),
            reason("clock", day=host.because),
            inferred=host.inferred,
            anchored_to=host.anchored_to,
            anchor=host.anchor,
        )

    def _is_past_midnight(self, day: int, context: Context) -> bool:
        """« la nuit, à 3 h 56 »; « à 20 h 30 … jusqu'à 3 h »."""
        if context.is_night and self.hour < FORENOON:
            return True
        at = day * MINUTES_A_DAY + self.hour * 60 + self.minute
        goes_on = context.clock is not None and at < context.clock < (day + 1) * MINUTES_A_DAY
        return context.is_end and self.hour < DAWN and goes_on


@dataclass(frozen=True, slots=True)
class PartOfDay(Expression):
    """« hier soir », « mardi en début d'après-midi », « la nuit »; without a day, the running one's."""

    symbols: ClassVar = ("{daypart_of}", "{when}")
    part: DayPart
    day: Expression | None = None
    thirds: str | None = None
    is_bare: bool = False

    def resolve(self, context: Context, /) -> Meaning | None:
        if self.is_bare and self._is_of_every_day(context):
            return Meaning(TimexType.TIME, f"T{self.part}", None, reason("generic"), self.thirds)
        host = host_of(self.day, context)
        if host is None:
            return None
        if self._is_last_night(host, context):
            return ThisNight().resolve(context)
        if host.day is None:
            return Meaning(TimexType.TIME, f"T{self.part}", None, host.because, self.thirds)
        return Meaning(
            TimexType.TIME,
            daypart_value(host.day, self.part),
            daypart_date(host.day, self.part, self.thirds),
            host.because,
            self.thirds,
            host.inferred,
            host.anchored_to,
            host.anchor,
        )

    @staticmethod
    def _is_of_every_day(context: Context) -> bool:
        """« Les enfants dorment enfin la nuit »: under a present that is not a story's of former years."""
        if context.publication is None or FIRST_DAY < context.latest < context.publication - YEAR:
            return False
        return context.lean().is_present

    def _is_last_night(self, host: Host, context: Context) -> bool:
        """« la nuit » of the publication's day, told in the past, is the one that ended on its morning."""
        bare = self.day is None and host.anchored_to == PUBLICATION
        return bare and self.part is DayPart.NIGHT and context.lean().sign < 0


@dataclass(frozen=True, slots=True)
class ThisNight(Expression):
    """« cette nuit »: the night that ends on the publication's morning when told in the past, else the coming one."""

    def resolve(self, context: Context, /) -> Meaning | None:
        if context.publication is None:
            return Meaning(TimexType.TIME, "TNI", None, reason("no_anchor"))
        lean = context.lean()
        day = context.publication - (lean.sign < 0)
        return Meaning(
            TimexType.TIME,
            daypart_value(day, DayPart.NIGHT),
            daypart_date(day, DayPart.NIGHT),
            lean.because,
            inferred=("direction",),
            anchored_to=PUBLICATION,
            anchor=context.publication,
        )


def next_day(meaning: Meaning) -> Meaning:
    """The same time on the day after; a meaning without a date is left as it is."""
    date = meaning.date
    if date is None or date.earliest_start is None:
        return meaning
    at = date.earliest_start + MINUTES_A_DAY
    return meaning._replace(value=format_minute(at), date=within(at, at, date.precision))
