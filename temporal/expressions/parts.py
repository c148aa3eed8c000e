"""A part of a period: its start, middle or end, what of it lies before or after the publication."""

from dataclasses import dataclass, replace
from typing import ClassVar

from temporal.context import Context
from temporal.dates import Qualifier
from temporal.expressions.base import PUBLICATION, Expression, Meaning
from temporal.periods import Period, part_of_period
from temporal.reasons import reason


@dataclass(frozen=True, slots=True)
class PartOf(Expression):
    """« début octobre », « mi-juin », « la fin des années 90 »; thirds is TIMEX3's START, MID or END."""

    symbols: ClassVar = ("{period}", "{when}")
    whole: Expression
    thirds: str

    def resolve(self, context: Context, /) -> Meaning | None:
        meaning = self.whole.resolve(context)
        if meaning is None or meaning.period is None:
            return None if meaning is None else meaning._replace(mod=self.thirds)
        part = part_of_period(meaning.period, self.thirds)
        because = reason("part", because=meaning.because)
        return meaning._replace(mod=self.thirds, date=part.date, because=because)


@dataclass(frozen=True, slots=True)
class EarlierIn(Expression):
    """« plus tôt ce mois-ci »: from the start of the period to the day before the publication."""

    whole: Expression

    def resolve(self, context: Context, /) -> Meaning | None:
        return _cut(self.whole, context, earlier=True)


@dataclass(frozen=True, slots=True)
class LaterIn(Expression):
    """« plus tard cette année »: from the day after the publication to the end of the period."""

    whole: Expression

    def resolve(self, context: Context, /) -> Meaning | None:
        return _cut(self.whole, context, earlier=False)


def _cut(whole: Expression, context: Context, *, earlier: bool) -> Meaning | None:
    meaning = whole.resolve(context)
    anchor = context.publication
    if meaning is None or anchor is None or meaning.period is None:
        return meaning
    period = meaning.period
    if not period.first <= anchor <= period.last:
        return None
    first = period.first if earlier else min(anchor + 1, period.last)
    last = max(anchor - 1, period.first) if earlier else period.last
    because = reason("earlier_in" if earlier else "later_in")
    cut = Period(first, last, period.precision, period.value)
    return meaning._replace(date=cut.date, because=because, anchored_to=PUBLICATION, anchor=anchor)


@dataclass(frozen=True, slots=True)
class Approximate(Expression):
    """« vers 1850 », « aux alentours du 15 mars »: EDTF's ``~``, TIMEX3's APPROX."""

    symbols: ClassVar = ("{approximate}", "{when}")
    whole: Expression

    def resolve(self, context: Context, /) -> Meaning | None:
        meaning = self.whole.resolve(context)
        if meaning is None or meaning.date is None:
            return meaning
        return meaning._replace(mod="APPROX", date=replace(meaning.date, qualifier=Qualifier.APPROXIMATE))
