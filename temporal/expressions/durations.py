"""Durations, distances from an anchor, recurrences and references: time that is not a date by itself."""

from dataclasses import dataclass, replace
from typing import ClassVar

from temporal.calendar import MINUTES_A_DAY, Precision, Unit, format_day, shift
from temporal.context import Context
from temporal.dates import FuzzyDate, Qualifier, within
from temporal.expressions.base import MENTION, PUBLICATION, Expression, Meaning
from temporal.mention import TimexType
from temporal.periods import holding
from temporal.reasons import reason

CODES = {
    Unit.SECOND: "T{}S",
    Unit.MINUTE: "T{}M",
    Unit.HOUR: "T{}H",
    Unit.DAY: "{}D",
    Unit.WEEKEND: "{}WE",
    Unit.WEEK: "{}W",
    Unit.MONTH: "{}M",
    Unit.YEAR: "{}Y",
}
#: Units that TIMEX3 counts in others.
COUNTED_IN = {
    Unit.FORTNIGHT: (15, Unit.DAY),
    Unit.QUARTER: (3, Unit.MONTH),
    Unit.HALF: (6, Unit.MONTH),
    Unit.DECADE: (10, Unit.YEAR),
    Unit.CENTURY: (100, Unit.YEAR),
    Unit.MILLENNIUM: (1000, Unit.YEAR),
}
#: Vague numbers of them: « des siècles ».
VAGUE = {Unit.DECADE: "{}DE", Unit.CENTURY: "{}CE", Unit.MILLENNIUM: "{}ML"}
#: « il y a un siècle » is about a hundred years, not somewhere in another century.
COARSE = frozenset({Unit.DECADE, Unit.CENTURY, Unit.MILLENNIUM})
MINUTES = {Unit.MINUTE: 1, Unit.HOUR: 60}


@dataclass(frozen=True, slots=True)
class Duration(Expression):
    """« trois ans », « quelques jours » (count None), « plus de vingt ans » (mod MORE_THAN)."""

    symbols: ClassVar = ("{duration}",)
    count: float | None
    unit: Unit
    mod: str | None = None

    @property
    def value(self) -> str:
        """TIMEX3: ``P3Y``, ``PXM``, ``PT30.4S``; an hour and a half is ``PT1H30M``."""
        factor, unit = COUNTED_IN.get(self.unit, (1, self.unit))
        if self.count is None:
            return "P" + VAGUE.get(self.unit, CODES[unit]).format("X")
        count = self.count * factor
        if unit is Unit.HOUR and count != int(count):
            hours, minutes = divmod(round(count * 60), 60)
            return "PT" + (f"{hours}H" if hours else "") + f"{minutes}M"
        return "P" + CODES[unit].format(f"{count:g}")

    def resolve(self, _: Context, /) -> Meaning | None:
        return Meaning(TimexType.DURATION, self.value, None, reason("duration"), self.mod)


@dataclass(frozen=True, slots=True)
class Distance(Expression):
    """A duration counted from an anchor: « il y a trois ans », « dans deux jours », « trois jours plus tard ».

    ``sign`` is -1 or 1; ``from_running``: counted from the last day mentioned instead of the publication. Its value
    stays the duration's, as ISO-TimeML anchors durations; its date is the day, month or year that lies so far.
    """

    symbols: ClassVar = ("{distance}",)
    duration: Duration
    sign: int
    from_running: bool = False

    def resolve(self, context: Context, /) -> Meaning | None:
        meaning = self.duration.resolve(context)
        running = self.from_running and context.running is not None
        origin = context.running if running else context.publication
        if meaning is None or origin is None or self.duration.count is None:
            return meaning
        date = self._date(origin, context)
        because = reason("distance", distance=self.duration.value, origin=format_day(origin))
        anchored_to = MENTION if running else PUBLICATION
        return replace(meaning, date=date, because=because, anchored_to=anchored_to, anchor=origin)

    def _date(self, origin: int, context: Context) -> FuzzyDate | None:
        count, unit = self._whole_units()
        if unit in MINUTES:
            return self._moment(origin, context, count * MINUTES[unit])
        if unit is Unit.SECOND:
            return None
        try:
            at = shift(origin, self.sign * count, unit)
        except (ValueError, OverflowError):
            return None
        if unit in COARSE:
            return replace(holding(Unit.YEAR, at).date, qualifier=Qualifier.APPROXIMATE)
        return holding(unit, at).date

    def _whole_units(self) -> tuple[int, Unit]:
        """« un an et demi » counts months: a unit that is not whole is counted in the next smaller one."""
        count, unit = self.duration.count or 0, self.duration.unit
        if count == int(count):
            return int(count), unit
        smaller = {Unit.YEAR: (12, Unit.MONTH), Unit.HOUR: (60, Unit.MINUTE), Unit.CENTURY: (100, Unit.YEAR)}
        factor, finer = smaller.get(unit, (1, unit))
        return round(count * factor), finer

    def _moment(self, origin: int, context: Context, minutes: int) -> FuzzyDate | None:
        if context.minute is None:
            return None
        at = origin * MINUTES_A_DAY + context.minute + self.sign * minutes
        return within(at, at, Precision.MINUTE)


@dataclass(frozen=True, slots=True)
class Recurrence(Expression):
    """TIMEX3's SET: « chaque jour » P1D, « tous les jeudis » XXXX-WXX-4."""

    symbols: ClassVar = ("{set}",)
    value: str

    def resolve(self, _: Context, /) -> Meaning | None:
        return Meaning(TimexType.SET, self.value, None, reason("set"))


@dataclass(frozen=True, slots=True)
class Reference(Expression):
    """« désormais » PRESENT_REF, « autrefois » PAST_REF, « à l'avenir » FUTURE_REF; of type TIME by custom."""

    symbols: ClassVar = ("{reference}",)
    value: str
    type: TimexType = TimexType.TIME

    def resolve(self, _: Context, /) -> Meaning | None:
        return Meaning(self.type, self.value, None, reason("reference"))


@dataclass(frozen=True, slots=True)
class Generic(Expression):
    """A time in general, on no day in particular: « nocturne » TNI, « en été » of every year XXXX-SU."""

    symbols: ClassVar = ("{generic}",)
    value: str
    type: TimexType = TimexType.TIME

    def resolve(self, _: Context, /) -> Meaning | None:
        return Meaning(self.type, self.value, None, reason("generic"))
