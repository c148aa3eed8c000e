"""Signals over two mentions: « du … au », « entre … et », and what the one lacks that the other says."""

from abc import abstractmethod
from dataclasses import replace

from temporal.calendar import Precision, civil, coarser
from temporal.context import Context
from temporal.dates import FuzzyDate, Kind
from temporal.expressions.base import Expression, Meaning
from temporal.expressions.calendar_days import CalendarDay
from temporal.expressions.clock import Clock, next_day
from temporal.expressions.named import NamedPeriod
from temporal.expressions.parts import PartOf
from temporal.expressions.signals import Dates, Signal


class Two(Signal):
    """A signal over a first and a last mention, of which one may lack what the other says."""

    def adjusted(self, meanings: tuple[Meaning, ...]) -> tuple[Meaning, ...]:
        """Ends that came out in the wrong order: « de 21 h à 3 h », « de novembre à mars » (told in November)."""
        first, last = meanings
        if first.period is None or last.period is None or _starts(first) <= _starts(last):
            return meanings
        if first.period.precision is last.period.precision is Precision.MINUTE:
            return first, next_day(last)
        inferred = "year" in first.inferred and "year" in last.inferred
        return (_a_year_before(self.mentions[0], first), last) if inferred else meanings

    def dates(self, meanings: tuple[Meaning, ...], context: Context) -> Dates:
        first, last = (meaning.date for meaning in meanings)
        if first is None or last is None:
            return (None,)
        if first.earliest_start is None or last.latest_end is None or first.earliest_start > last.latest_end:
            return (first, last)
        return (self.date(first, last, context),)

    @abstractmethod
    def date(self, first: FuzzyDate, last: FuzzyDate, context: Context) -> FuzzyDate | None:
        """What the signal makes of both, which are in order."""


def _starts(meaning: Meaning) -> int:
    date = meaning.date
    return 0 if date is None or date.earliest_start is None else date.earliest_start


def _a_year_before(said: Expression, meaning: Meaning) -> Meaning:
    """The same day or month of the year before, where there is one."""
    if not isinstance(said, CalendarDay | NamedPeriod) or meaning.period is None:
        return meaning
    before = replace(said, year=civil(meaning.period.first)[0] - 1).resolve(Context())
    return meaning if before is None else meaning._replace(value=before.value, date=before.date)


class FromTo(Two):
    """« du 3 au 5 mars »: lasted from one to the other. « de 2024 à mars 2024 » begins by March."""

    def date(self, first: FuzzyDate, last: FuzzyDate, context: Context) -> FuzzyDate | None:  # noqa: ARG002
        latest_start = min(point for point in (first.latest_start, last.latest_end) if point is not None)
        earliest_end = max(point for point in (last.earliest_end, first.earliest_start) if point is not None)
        precision = coarser(first.precision, last.precision)
        return FuzzyDate(first.earliest_start, latest_start, earliest_end, last.latest_end, Kind.SPAN, precision)


class Between(Two):
    """« entre le 3 et le 5 mars »: once, sometime from one to the other."""

    def date(self, first: FuzzyDate, last: FuzzyDate, context: Context) -> FuzzyDate | None:  # noqa: ARG002
        precision = coarser(first.precision, last.precision)
        start, end = first.earliest_start, last.latest_end
        return FuzzyDate(start, end, start, end, Kind.INSTANT, precision)


def completed(first: Expression, last: Expression) -> tuple[Expression, Expression]:
    """Both ends of a range, each with what only the other says: « du 3 au 5 mars 2024 », « de mars à juin 2003 »."""
    if isinstance(first, CalendarDay) and isinstance(last, CalendarDay):
        return _completed_days(first, last)
    if isinstance(first, CalendarDay) and isinstance(last, Clock):
        return first, last.on(first)
    year = _said_year(last)
    return first if year is None else _begun_by(first, year, last), last


def _said_year(expression: Expression) -> int | None:
    """The year that is said of a day, of a month or another part of the year, or of a part of these."""
    whole = expression.whole if isinstance(expression, PartOf) else expression
    return whole.year if isinstance(whole, CalendarDay | NamedPeriod) else None


def _begun_by(first: Expression, year: int, last: Expression) -> Expression:
    """The first with the year of the last, or with the year before where it would begin after the last."""
    if isinstance(first, PartOf):
        return replace(first, whole=_begun_by(first.whole, year, last))
    if not isinstance(first, CalendarDay | NamedPeriod) or first.year is not None:
        return first
    same = replace(first, year=year)
    begins, ends = same.resolve(Context()), last.resolve(Context())
    if begins is None or ends is None or _starts(begins) <= _starts(ends):
        return same
    return replace(first, year=year - 1)


def _completed_days(first: CalendarDay, last: CalendarDay) -> tuple[Expression, Expression]:
    first = replace(first, month=first.month or last.month)
    if first.year is None and last.year is not None and first.month and last.month:
        first = replace(first, year=last.year - (first.month > last.month))
    return replace(first, which=last.which) if first.year is None else first, last
