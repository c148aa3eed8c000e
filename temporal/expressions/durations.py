"""Durations, recurrences and references: time that is not a date by itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from temporal.calendar import DAYS_IN, MONTHS_IN, Unit
from temporal.context import Context
from temporal.expressions.base import Expression, Meaning
from temporal.mention import TimexType
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
SECONDS_IN = {Unit.SECOND: 1, Unit.MINUTE: 60, Unit.HOUR: 3600}
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


@dataclass(frozen=True, slots=True)
class Duration(Expression):
    """« trois ans », « quelques jours » (count None), « plus de vingt ans » (mod MORE_THAN).

    ``said``: its TIMEX3 value where that is not told by one unit (« un an et deux mois » is P1Y2M, fourteen months).
    """

    symbols: ClassVar[Sequence[str]] = ("{duration}",)
    count: float | None
    unit: Unit
    mod: str | None = None
    said: str | None = None

    @property
    def value(self) -> str:
        """TIMEX3: ``P3Y``, ``PXM``, ``PT30.4S``; an hour and a half is ``PT1H30M``."""
        if self.said is not None:
            return self.said
        factor, unit = COUNTED_IN.get(self.unit, (1, self.unit))
        if self.count is None:
            return "P" + VAGUE.get(self.unit, CODES[unit]).format("X")
        count = self.count * factor
        if unit is Unit.HOUR and count != int(count):
            hours, minutes = divmod(round(count * 60), 60)
            return "PT" + (f"{hours}H" if hours else "") + f"{minutes}M"
        return "P" + CODES[unit].format(int(count) if count == int(count) else f"{count:g}")

    def resolve(self, _: Context, /) -> Meaning | None:
        return Meaning(TimexType.DURATION, self.value, None, reason("duration"), self.mod)


def together(lengths: Sequence[Duration]) -> Duration:
    """Lengths in several units, the longest first, as one in the last: « un an et deux mois » is fourteen months.

    Months and days do not measure each other, so that « deux mois et trois jours » has no count.
    """
    unit = lengths[-1].unit
    counts = [_in_smaller(length, unit) for length in lengths]
    values = [length.value[1:] for length in lengths]
    days, times = [v for v in values if v[0] != "T"], [v[1:] for v in values if v[0] == "T"]
    said = "P" + "".join(days) + ("T" + "".join(times) if times else "")
    return Duration(None if None in counts else sum(filter(None, counts)), unit, said=said)


def _in_smaller(length: Duration, unit: Unit) -> float | None:
    sizes = next((sizes for sizes in (MONTHS_IN, DAYS_IN, SECONDS_IN) if {length.unit, unit} <= sizes.keys()), None)
    return None if sizes is None or length.count is None else length.count * sizes[length.unit] / sizes[unit]


@dataclass(frozen=True, slots=True)
class Stretch(Duration):
    """A duration up to now or from now on: « ces trois dernières années », « les cinq prochaines années »."""

    symbols: ClassVar[Sequence[str]] = ("{stretch}",)


@dataclass(frozen=True, slots=True)
class Elapsed(Expression):
    """A length in hours, minutes and seconds: « 2 h 09 min 14 s » is ``PT2H9M14S``."""

    symbols: ClassVar = ("{elapsed}",)
    hours: int
    minutes: int
    seconds: int

    def resolve(self, _: Context, /) -> Meaning | None:
        said = zip((self.hours, self.minutes, self.seconds), "HMS", strict=True)
        value = "PT" + "".join(f"{count}{unit}" for count, unit in said if count)
        return Meaning(TimexType.DURATION, value, None, reason("duration"))


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
