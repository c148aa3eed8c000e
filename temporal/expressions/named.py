"""What a year has several of: months, quarters, halves, seasons; the year may be open."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from temporal.calendar import FIRST_YEAR, LAST_YEAR, OutsideCalendarError, civil, format_year
from temporal.context import Context
from temporal.expressions.base import MENTION, PUBLICATION, Expression, Meaning, dated
from temporal.expressions.choosing import STORY_STEP, Which, choose, unanchored
from temporal.expressions.stories import goes_back, in_story
from temporal.lean import Lean
from temporal.mention import TimexType, Words
from temporal.periods import (
    Period,
    Season,
    half,
    month,
    quarter,
    season,
)
from temporal.reasons import reason

#: A period that ended at most this many days before the publication is meant, unless the story is as near.
RECENT = 100


@dataclass(frozen=True, slots=True)
class NamedPeriod(Expression):
    """What a year has several of: a month, a quarter, a half, a season. The year may be open.

    ``of_noun``: it says which (« les résultats du troisième trimestre »), and its verb is another happening's.
    """

    symbols: ClassVar[Sequence[str]] = ("{period}", "{when}")
    number: int
    year: int | None = None
    which: Which = Which.OPEN
    of_noun: bool = False

    #: Whether it is numbered, and spoken of once it has begun: « le bénéfice du premier semestre ».
    is_term: ClassVar[bool] = False

    def of(self, year: int) -> Period:
        """The period in that year."""
        raise NotImplementedError

    def unknown(self) -> str:
        """Its TIMEX3 value when the year cannot be told."""
        return "XXXX" + self.of(2000).value[4:]

    def resolve(self, context: Context, /) -> Meaning | None:
        if self.year is not None:
            in_calendar = FIRST_YEAR <= self.year < LAST_YEAR
            return dated(self.of(self.year), reason("stated")) if in_calendar else None
        if context.publication is None:
            return self._without_publication(context)
        return self._open(context, context.publication)

    def _without_publication(self, context: Context) -> Meaning:
        if context.story is None:
            return unanchored(self.unknown())
        return self._of_story(civil(context.story.day)[0])

    def _of_story(self, year: int) -> Meaning:
        because = reason("story_year", year=format_year(year))
        return dated(self.of(year), because, anchored_to=MENTION, inferred=("year",))

    def _open(self, context: Context, anchor: int) -> Meaning:
        this_year = civil(anchor)[0]
        if self.which is Which.FOLLOWING and context.story is not None:
            return self._of_story(self._year_after(context.story.day + 1))
        if self.which is Which.PRECEDING and context.story is not None:
            return self._of_story(self._year_before(context.story.day))
        asked = self.which is Which.OPEN or (self.which is Which.THIS and _crosses_years(self.of(LAST_YEAR - 1)))
        if self.which is Which.SAME and context.story is not None:
            return self._of_story(self._year_holding(context.story.day))
        lean = context.lean() if asked else Lean(0, reason("no_verb"))
        story = in_story(context, lean) if self.which is Which.OPEN else None
        if story is not None:
            year = self._year_before(story) if goes_back(context, lean) else self._year_after(story)
            if self.of(year).first <= anchor and (lean.is_present or self._goes_on(year, story, anchor)):
                return self._of_story(year)
        years = range(max(FIRST_YEAR, this_year - 2), min(LAST_YEAR, this_year + 2))  # two: in February, last winter
        chosen, because = self._choose(lean, anchor, [self.of(year) for year in years])
        inferred = ("year", "direction")
        return dated(chosen, because, anchored_to=PUBLICATION, anchor=anchor, inferred=inferred)

    def _year_holding(self, story: int) -> int:
        """The year of the one that holds the story's day, else of the one in its year."""
        year = civil(story)[0]
        return year - (year > FIRST_YEAR and self.of(year - 1).last >= story)

    def _year_after(self, story: int) -> int:
        year = civil(story)[0]
        return year + (self.of(year).last < story)

    def _year_before(self, story: int) -> int:
        year = civil(story)[0]
        return year - (self.of(year).first >= story)

    def _goes_on(self, year: int, story: int, anchor: int) -> bool:
        """Whether a story told in the past goes on to that year; one that has just gone by takes the next step only."""
        this_year = civil(anchor)[0]
        recent = any(0 <= anchor - self.of(near).last <= RECENT for near in (this_year - 1, this_year))
        return not recent or self.of(year).first - story <= STORY_STEP

    def _choose(self, lean: Lean, anchor: int, periods: list[Period]) -> tuple[Period, Words]:
        match self.which:
            case Which.LAST | Which.PRECEDING:
                return max(_some(p for p in periods if p.last < anchor), key=_first), reason("last_before")
            case Which.NEXT:
                return min(_some(p for p in periods if p.first > anchor), key=_first), reason("next_after")
            case Which.THIS:
                return _of_year(periods, anchor, lean), reason("of_this_year")
        begun = [p for p in periods if p.first <= anchor and civil(p.first)[0] == civil(anchor)[0]]
        if lean.is_present and self.is_term and begun:
            return begun[0], reason("of_this_year")
        told = [p for p in periods if p.first <= anchor <= p.last + RECENT]
        if self.of_noun and told:
            return told[-1], reason("last_begun")
        edge = {p.last if lean.of_year > 0 else p.first: p for p in periods}
        chosen, key = choose(list(edge), anchor, lean.of_year)
        return edge[chosen], reason(key, lean=lean.because)


def _some(periods: Iterable[Period]) -> list[Period]:
    """The periods, of which the end of the calendar may have left none."""
    found = list(periods)
    if not found:
        msg = "the calendar has no such period"
        raise OutsideCalendarError(msg)
    return found


def _first(period: Period) -> int:
    return period.first


def _crosses_years(period: Period) -> bool:
    return civil(period.first)[0] != civil(period.last)[0]


def _of_year(periods: list[Period], anchor: int, lean: Lean) -> Period:
    """The publication's year's; of winters, which lie in two, the nearest on the side that its verb tells."""
    if not _crosses_years(periods[0]):
        return min(periods, key=lambda p: abs(civil(p.first)[0] - civil(anchor)[0]))
    ahead, behind = lean.sign >= 0, lean.sign <= 0
    told = _some(p for p in periods if (ahead and p.last >= anchor) or (behind and p.first <= anchor))
    return min(told, key=lambda p: max(p.first - anchor, anchor - p.last))


@dataclass(frozen=True, slots=True)
class CalendarMonth(NamedPeriod):
    """A month, 1 to 12."""

    symbols: ClassVar[Sequence[str]] = ("{month_of}", "{period}", "{when}")

    def of(self, year: int) -> Period:
        return month(year, self.number)


@dataclass(frozen=True, slots=True)
class Quarter(NamedPeriod):
    """A quarter, 1 to 4."""

    is_term: ClassVar[bool] = True

    def of(self, year: int) -> Period:
        return quarter(year, self.number)


@dataclass(frozen=True, slots=True)
class Half(NamedPeriod):
    """A half-year, 1 or 2."""

    is_term: ClassVar[bool] = True

    def of(self, year: int) -> Period:
        return half(year, self.number)


@dataclass(frozen=True, slots=True)
class SeasonOf(NamedPeriod):
    """A season, numbered in the order of :class:`Season` from 0."""

    symbols: ClassVar[Sequence[str]] = ("{season_of}", "{period}", "{when}")

    def of(self, year: int) -> Period:
        return season(year, list(Season)[self.number])


@dataclass(frozen=True, slots=True)
class OrEach(Expression):
    """« en été », « d'habitude en mai »: of every year (XXXX-SU), unless its clause tells of the past or the future."""

    symbols: ClassVar = ("{or_each}",)
    period: NamedPeriod

    def resolve(self, context: Context, /) -> Meaning | None:
        if context.lean().sign == 0:
            return Meaning(TimexType.DATE, self.period.unknown(), None, reason("generic"))
        return self.period.resolve(context)
