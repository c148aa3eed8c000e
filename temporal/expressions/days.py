"""Days: yesterday, Monday, the 6th of November."""

from dataclasses import dataclass, replace
from enum import Enum
from typing import ClassVar

from temporal.calendar import (
    FIRST_YEAR,
    LAST_YEAR,
    civil,
    day_number,
    days_in_month,
    format_day,
    format_year,
    monday_of,
    weekday,
)
from temporal.context import Context, Lean
from temporal.expressions.base import MENTION, PUBLICATION, Expression, Meaning, dated
from temporal.mention import TimexType, Words
from temporal.periods import day
from temporal.reasons import WEEKDAYS, reason

#: Any: what is no day of this year is none of any other.
LEAP_YEAR = 2000
#: A day this near before the publication is meant, unless the story is as near.
RECENT = 60
#: A story told in the past goes on by at most this many days before its year is said again.
STORY_STEP = 125


class Which(Enum):
    """Which of the days, months or years of a name is meant."""

    OPEN = "open"  # bare: the tense decides
    LAST = "last"  # « dernier », "last"
    NEXT = "next"  # « prochain », "next"
    THIS = "this"  # « ce », "this"
    SAME = "same"  # « ce même », "that same": the one the story is in


def unanchored(value: str) -> Meaning:
    """A relative date in a text without a publication date: X's, no bounds, and it says so."""
    return Meaning(TimexType.DATE, value, None, reason("no_anchor"))


@dataclass(frozen=True, slots=True)
class DayOffset(Expression):
    """« hier » is -1, « demain » 1, counted from the publication."""

    symbols: ClassVar = ("{day}", "{when}", "{deictic_day}")
    days: int

    def resolve(self, context: Context, /) -> Meaning | None:
        if context.publication is None:
            return unanchored("XXXX-XX-XX")
        key = "day_offset" if self.days else "publication_day"
        return dated(
            day(context.publication + self.days),
            reason(key, count=self.days),
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
        anchored_to = PUBLICATION if context.running is None else MENTION
        because = reason("running_offset", count=self.days, day=format_day(origin))
        return dated(day(origin + self.days), because, anchored_to=anchored_to, anchor=origin, inferred=("day",))


@dataclass(frozen=True, slots=True)
class Weekday(Expression):
    """A day of the week, 0 for Monday; bare, its direction is open."""

    symbols: ClassVar = ("{day}", "{when}", "{weekday_day}")
    weekday: int
    which: Which = Which.OPEN
    weeks: int = 0

    def resolve(self, context: Context, /) -> Meaning | None:
        anchor = context.publication
        if anchor is None:
            return unanchored(f"XXXX-WXX-{self.weekday + 1}")
        ahead = (self.weekday - weekday(anchor)) % 7
        match self.which:
            case Which.LAST:
                return self._on(anchor, ahead - 7, "last_before")
            case Which.NEXT:
                return self._on(anchor, (ahead or 7) + 7 * self.weeks, "next_after")
            case Which.THIS if context.running is None or weekday(context.running) != self.weekday:
                return self._this(context, anchor, ahead)
            case Which.SAME | Which.THIS:
                return self._of_story(context, anchor, ahead)
        return self._open(context, anchor, ahead)

    def _on(self, anchor: int, offset: int, key: str) -> Meaning:
        return dated(day(anchor + offset), reason(key), anchored_to=PUBLICATION, anchor=anchor, inferred=("week",))

    def _this(self, context: Context, anchor: int, ahead: int) -> Meaning:
        """« ce samedi » leans on its verb as « samedi » does; without one it is the week's."""
        lean = context.lean()
        if lean.sign or lean.is_present:
            return self._open(context, anchor, ahead)
        return self._on(anchor, monday_of(anchor) + self.weekday - anchor, "this_week")

    def _of_story(self, context: Context, anchor: int, ahead: int) -> Meaning:
        running = context.told if context.running is None else context.running
        if running is None:
            return self._this(context, anchor, ahead)
        at = running + (self.weekday - weekday(running)) % 7
        because = reason("running_day", day=format_day(at))
        return dated(day(at), because, anchored_to=MENTION, anchor=running, inferred=("week",))

    def _open(self, context: Context, anchor: int, ahead: int) -> Meaning:
        lean = context.lean()
        if ahead == 0:
            at, key = anchor, "that_day"
        elif lean.sign > 0 or lean.is_present:
            at, key = anchor + ahead, "weekday.after"
        else:
            at, key = anchor + ahead - 7, "weekday.before"
        because = reason(key, lean=lean.because, weekday=WEEKDAYS[self.weekday])
        inferred = ("week", "direction")
        return dated(day(at), because, anchored_to=PUBLICATION, anchor=anchor, inferred=inferred)


@dataclass(frozen=True, slots=True)
class CalendarDay(Expression):
    """A day of the month; month and year may be left to the context, a weekday may stand before it.

    A weekday that contradicts the date is kept in the words and ignored in the value, as people misprint it; it does
    choose the year where the year is open.
    """

    symbols: ClassVar = ("{day}", "{when}", "{calendar_day}")
    day: int
    month: int | None = None
    year: int | None = None
    weekday: int | None = None
    which: Which = Which.OPEN

    def within(self, other: "CalendarDay") -> "CalendarDay":
        """The same day with the month and year of another, where it has none of its own."""
        month = self.month or other.month
        return replace(self, month=month, year=self.year if self.year is not None else other.year)

    def resolve(self, context: Context, /) -> Meaning | None:
        if self.month is None:
            return self._of_running_month(context)
        if self.year is not None:
            return self._on(self.year, reason("stated"))
        if context.publication is None:
            return self._without_publication(context)
        return self._open_year(context, context.publication)

    def _on(self, year: int, because: Words, *inferred: str, anchor: int | None = None) -> Meaning | None:
        if self.month is None or not self._exists(year):
            return None
        return dated(
            day(day_number(year, self.month, self.day)),
            because,
            anchored_to=None if anchor is None else PUBLICATION,
            anchor=anchor,
            inferred=inferred,
        )

    def _exists(self, year: int) -> bool:
        return self.month is not None and self.day <= days_in_month(year, self.month)

    def _of_running_month(self, context: Context) -> Meaning | None:
        origin = context.running if context.running is not None else context.publication
        if origin is None:
            return unanchored(f"XXXX-XX-{self.day:02d}")
        year, month, _ = civil(origin)
        if self.day > days_in_month(year, month):
            return None
        because = reason("running_day", day=format_day(origin))
        anchored_to = PUBLICATION if context.running is None else MENTION
        at = day(day_number(year, month, self.day))
        return dated(at, because, anchored_to=anchored_to, anchor=origin, inferred=("month", "year"))

    def _without_publication(self, context: Context) -> Meaning | None:
        year = None if context.story is None else civil(context.story.day)[0]
        if not self._exists(LEAP_YEAR):
            return None
        if year is None or not self._exists(year):
            return unanchored(f"XXXX-{self.month:02d}-{self.day:02d}")
        return self._on(year, reason("story_year", year=format_year(year)), "year")

    def _open_year(self, context: Context, anchor: int) -> Meaning | None:
        candidates = self._candidates(civil(anchor)[0])
        if not candidates:
            return None
        lean = context.lean() if self.which is Which.OPEN else None
        story = self._in_story(context, anchor, lean) if lean else None
        if story is not None:
            return self._on(story, reason("story_year", year=format_year(story)), "year", anchor=anchor)
        sign = {Which.LAST: -1, Which.NEXT: 1}.get(self.which, lean.sign if lean else 0)
        chosen, key = choose(candidates, anchor, sign)
        because = reason(key, lean=lean.because) if lean else reason("last_before" if sign < 0 else "next_after")
        return self._on(civil(chosen)[0], because, "year", "direction", anchor=anchor)

    def _in_story(self, context: Context, anchor: int, lean: Lean) -> int | None:
        """The year in which a story of past years goes on to this day; None when the day has just gone by."""
        origin = context.in_story(lean)
        if origin is None or self.month is None:
            return None
        year = civil(origin)[0] + ((self.month, self.day) < civil(origin)[1:])
        if not self._exists(year):
            return None
        step = day_number(year, self.month, self.day) - origin
        recent = any(0 <= anchor - at <= RECENT for at in self._candidates(civil(anchor)[0]))
        goes_on = step <= RECENT if recent else step <= STORY_STEP or lean.is_present
        return year if goes_on else None

    def _candidates(self, year: int) -> list[int]:
        """The day in the years around; only those on the said weekday, if any is."""
        if self.month is None:
            return []
        first, last = max(FIRST_YEAR, year - 4), min(LAST_YEAR, year + 4)
        years = [near for near in range(first, last + 1) if self._exists(near)]
        days = [day_number(near, self.month, self.day) for near in years]
        named = [at for at in days if weekday(at) == self.weekday and abs(at - day_number(year, 7, 1)) < 900]
        return named or days


def choose(candidates: list[int], anchor: int, sign: int) -> tuple[int, str]:
    """The candidate (a day number) that the lean points to, and the key of the reason."""
    nearest = min(candidates, key=lambda at: (abs(at - anchor), at))
    if sign < 0 and any(at <= anchor for at in candidates):
        chosen = max(at for at in candidates if at <= anchor)
        return chosen, "that_day" if chosen == anchor else "before"
    if sign > 0 and any(at >= anchor for at in candidates):
        chosen = min(at for at in candidates if at >= anchor)
        return chosen, "that_day" if chosen == anchor else "after"
    return nearest, "that_day" if nearest == anchor else "nearest"


@dataclass(frozen=True, slots=True)
class HabitualWeekday(Expression):
    """« le lundi »: every Monday (a SET), unless its clause tells of the past or the future.

    ``follows``: the one after the day just told (« du lundi au vendredi »).
    """

    symbols: ClassVar = ("{habitual}",)
    weekday: int
    follows: bool = False

    @property
    def value(self) -> str:
        """TIMEX3's weekday of any week."""
        return f"XXXX-WXX-{self.weekday + 1}"

    def resolve(self, context: Context, /) -> Meaning | None:
        lean = context.lean()
        if lean.sign and lean.is_finite:
            which = Which.SAME if self.follows and context.running is not None else Which.OPEN
            return Weekday(self.weekday, which).resolve(context)
        return Meaning(TimexType.SET, self.value, None, reason("set"))


@dataclass(frozen=True, slots=True)
class NthWeekday(Expression):
    """« le premier dimanche de mars »: ``number`` counts from 1, or from -1 backwards."""

    symbols: ClassVar = ("{day}", "{when}")
    number: int
    weekday: int
    period: Expression

    def resolve(self, context: Context, /) -> Meaning | None:
        meaning = self.period.resolve(context)
        if meaning is None or meaning.period is None:
            return None
        period = meaning.period
        if self.number > 0:
            at = period.first + (self.weekday - weekday(period.first)) % 7 + 7 * (self.number - 1)
        else:
            at = period.last - (weekday(period.last) - self.weekday) % 7 + 7 * (self.number + 1)
        if not period.first <= at <= period.last:
            return None
        return replace(meaning, value=format_day(at), date=day(at).date, inferred=(*meaning.inferred, "day"))
