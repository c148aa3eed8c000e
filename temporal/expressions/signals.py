"""Signals: what « depuis », « jusqu'à », « entre … et », « du … au » make of the dates they govern. Knows no language.

A signal holds its mentions in the order of the phrase's slots; given their meanings it says one or more dates.
"""

from abc import ABC, abstractmethod
from dataclasses import dataclass, replace
from typing import ClassVar

from temporal.calendar import MINUTES_A_DAY
from temporal.context import Context
from temporal.dates import FuzzyDate, Kind, Qualifier
from temporal.expressions.base import Expression, Meaning
from temporal.expressions.distances import Distance
from temporal.expressions.durations import Duration

Dates = tuple[FuzzyDate | None, ...]


@dataclass(frozen=True, slots=True)
class Signal(ABC):
    """Words that bind the mentions of their slots into dates."""

    mentions: tuple[Expression, ...]

    #: Whether the story goes on from these dates; « au pouvoir depuis 1971 » does not put it in 1971.
    leads: ClassVar[bool] = True

    def context(self, context: Context) -> Context:
        """The context in which the mentions are resolved."""
        return context

    def adjusted(self, meanings: tuple[Meaning, ...]) -> tuple[Meaning, ...]:
        """The mentions' meanings, seen together."""
        return meanings

    @abstractmethod
    def dates(self, meanings: tuple[Meaning, ...], context: Context) -> Dates:
        """One date for all the mentions, or one for each."""


class Apart(Signal):
    """« les 6 et 13 avril », « à 18 h 30 mercredi »: mentions that complete each other's words, each its own date."""

    def dates(self, meanings: tuple[Meaning, ...], context: Context) -> Dates:  # noqa: ARG002 - the protocol
        return tuple(meaning.date for meaning in meanings)


class One(Signal):
    """A signal over one mention, or over a day and its hour, of which the last says all."""

    def dates(self, meanings: tuple[Meaning, ...], context: Context) -> Dates:
        date = meanings[-1].date
        return (None if date is None else self.date(date, context),)

    @abstractmethod
    def date(self, date: FuzzyDate, context: Context) -> FuzzyDate | None:
        """What the signal makes of its mention's date."""


class CountedFrom(One):
    """« au lendemain du 5 mai »: the first date, which the last only tells."""

    def dates(self, meanings: tuple[Meaning, ...], context: Context) -> Dates:  # noqa: ARG002 - the protocol
        return (meanings[0].date,)

    def date(self, date: FuzzyDate, context: Context) -> FuzzyDate | None:  # noqa: ARG002 - the protocol
        return date


class Plain(One):
    """« le », « à », « en »: the date itself."""

    def date(self, date: FuzzyDate, context: Context) -> FuzzyDate | None:  # noqa: ARG002 - the protocol
        return date


class From(One):
    """« à partir de mardi », « dès 2014 »: begins within the date, no end said."""

    def context(self, context: Context) -> Context:
        return context.but(is_start=True)

    def date(self, date: FuzzyDate, context: Context) -> FuzzyDate | None:  # noqa: ARG002 - the protocol
        return replace(date, earliest_end=None, latest_end=None, kind=Kind.ONGOING, is_onward=True)


class Ahead(Plain):
    """« reporté au 12 avril », « fixé à mardi »: the verb is past, the date to come."""

    def context(self, context: Context) -> Context:
        return context.but(prefer=1, preferred_by="signal")


class Since(From):
    """« depuis 2014 »: began within the date, which is past, whatever the tense, and goes on."""

    leads = False

    def context(self, context: Context) -> Context:
        return context.but(prefer=-1, preferred_by="signal")

    def date(self, date: FuzzyDate, context: Context) -> FuzzyDate | None:  # noqa: ARG002 - the protocol
        return replace(date, earliest_end=None, latest_end=None, kind=Kind.ONGOING)


class Lasting(Signal):
    """« depuis vingt ans »: a duration whose end is now, and whose start is counted back."""

    def dates(self, meanings: tuple[Meaning, ...], context: Context) -> Dates:
        del meanings
        start = self._distance(context, -1)
        if start is None:
            return (None,)
        return (replace(start, earliest_end=None, latest_end=None, kind=Kind.ONGOING),)

    def _distance(self, context: Context, sign: int) -> FuzzyDate | None:
        duration = self.mentions[0]
        meaning = Distance(duration, sign).resolve(context) if isinstance(duration, Duration) else None
        return None if meaning is None else meaning.date


class Within(Lasting):
    """« sous huit jours », « dans les cinq prochaines années »: at some time from now to the end of the duration."""

    def dates(self, meanings: tuple[Meaning, ...], context: Context) -> Dates:
        del meanings
        end = self._distance(context, 1)
        if end is None or end.latest_end is None or context.publication is None:
            return (None,)
        first = context.publication * MINUTES_A_DAY
        return (replace(end, earliest_start=first, latest_start=end.latest_end, earliest_end=first),)


class Past(Within):
    """« au cours des douze derniers mois »: at some time from its start to now."""

    def dates(self, meanings: tuple[Meaning, ...], context: Context) -> Dates:
        del meanings
        start = self._distance(context, -1)
        if start is None or start.earliest_start is None or context.publication is None:
            return (None,)
        last = (context.publication + 1) * MINUTES_A_DAY - 1
        return (replace(start, latest_start=last, earliest_end=start.earliest_start, latest_end=last),)


class Until(One):
    """« jusqu'au 30 juin »: lasted until then, no beginning said."""

    leads = False

    def context(self, context: Context) -> Context:
        return context.but(is_end=True)

    def date(self, date: FuzzyDate, context: Context) -> FuzzyDate | None:  # noqa: ARG002 - the protocol
        return replace(date, earliest_start=None, latest_start=None, kind=Kind.SPAN)


class Before(One):
    """« avant le 5 mars »: at some time before it; « avant la fin de l'année » is within it still."""

    def dates(self, meanings: tuple[Meaning, ...], context: Context) -> Dates:
        meaning = meanings[0]
        if meaning.mod == "END" and meaning.date is not None:
            last = meaning.date.latest_end
            within = replace(meaning.date, earliest_start=None, latest_start=last, earliest_end=None, latest_end=last)
            return (replace(within, kind=Kind.INSTANT),)
        return super().dates(meanings, context)

    def date(self, date: FuzzyDate, context: Context) -> FuzzyDate | None:  # noqa: ARG002 - the protocol
        if date.earliest_start is None:
            return None
        last = date.earliest_start - 1
        return replace(
            date, earliest_start=None, latest_start=last, earliest_end=None, latest_end=last, kind=Kind.INSTANT
        )


class After(One):
    """« après le 5 mars »: at some time after it."""

    def date(self, date: FuzzyDate, context: Context) -> FuzzyDate | None:  # noqa: ARG002 - the protocol
        if date.latest_end is None:
            return None
        first = date.latest_end + 1
        return replace(
            date, earliest_start=first, latest_start=None, earliest_end=first, latest_end=None, kind=Kind.INSTANT
        )


class AtTheEarliest(One):
    """« 2026 au plus tôt »: at some time in it or after it."""

    def context(self, context: Context) -> Context:
        return context.but(is_end=True)

    def date(self, date: FuzzyDate, context: Context) -> FuzzyDate | None:  # noqa: ARG002 - the protocol
        return replace(date, latest_start=None, latest_end=None, kind=Kind.INSTANT)


class AtTheLatest(AtTheEarliest):
    """« le 30 juin au plus tard »: at some time before it or in it."""

    def date(self, date: FuzzyDate, context: Context) -> FuzzyDate | None:  # noqa: ARG002 - the protocol
        return replace(date, earliest_start=None, earliest_end=None, kind=Kind.INSTANT)


class By(Signal):
    """« d'ici au 30 juin », « d'ici 2030 »: at some time from the publication to the end of it."""

    leads = False

    def context(self, context: Context) -> Context:
        return context.but(prefer=1, preferred_by="signal")

    def dates(self, meanings: tuple[Meaning, ...], context: Context) -> Dates:
        date = meanings[-1].date
        if context.publication is None or date is None or date.latest_end is None:
            return (date,)
        first = context.publication * MINUTES_A_DAY
        if first > date.latest_end:
            return (date,)
        return (replace(date, earliest_start=first, earliest_end=first, latest_start=date.latest_end),)


class About(One):
    """« vers midi », « aux environs du 15 mars »: approximate."""

    def adjusted(self, meanings: tuple[Meaning, ...]) -> tuple[Meaning, ...]:
        return tuple(meaning._replace(mod="APPROX") for meaning in meanings)

    def date(self, date: FuzzyDate, context: Context) -> FuzzyDate | None:  # noqa: ARG002 - the protocol
        return replace(date, qualifier=Qualifier.APPROXIMATE)


class Uncertain(One):
    """« 1850 (incertain) »: EDTF's ``?``."""

    def date(self, date: FuzzyDate, context: Context) -> FuzzyDate | None:  # noqa: ARG002 - the protocol
        return replace(date, qualifier=Qualifier.UNCERTAIN)
