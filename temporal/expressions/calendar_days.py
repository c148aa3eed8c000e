"""A day of the month: « le 6 novembre », « lundi 6 », « le 3 mai 1950 »."""

from dataclasses import dataclass
from typing import ClassVar

from temporal.calendar import (
    FIRST_YEAR,
    LAST_YEAR,
    Precision,
    civil,
    day_number,
    days_in_month,
    format_day,
    format_year,
    weekday,
)
from temporal.context import Context
from temporal.expressions.base import MENTION, PUBLICATION, Expression, Meaning, dated
from temporal.expressions.choosing import STORY_STEP, Which, choose, unanchored
from temporal.expressions.stories import goes_back, in_story
from temporal.lean import Lean
from temporal.mention import Words
from temporal.periods import day
from temporal.reasons import reason

#: Any: what is no day of this year is none of any other.
LEAP_YEAR = 2000
#: A day this near before the publication is meant, unless the story is as near.
RECENT = 60


@dataclass(frozen=True, slots=True)
class CalendarDay(Expression):
    """A day of the month; month and year may be left to the context, a weekday may stand before it.

    A weekday that contradicts the date is kept in the words and ignored in the value, as people misprint it; it does
    choose the year where the year is open. ``of_noun``: it says which (« les congés du 1er mai »), no more.
    """

    symbols: ClassVar = ("{day}", "{when}", "{calendar_day}")
    day: int
    month: int | None = None
    year: int | None = None
    weekday: int | None = None
    which: Which = Which.OPEN
    of_noun: bool = False

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
        in_calendar = FIRST_YEAR <= year <= LAST_YEAR
        return self.month is not None and in_calendar and self.day <= days_in_month(year, self.month)

    def _of_running_month(self, context: Context) -> Meaning | None:
        origin = context.running if context.running is not None else context.publication
        if origin is None:
            return unanchored(f"XXXX-XX-{self.day:02d}")
        year, month, _ = civil(origin)
        if self.day > days_in_month(year, month):
            return None
        of_publication = context.running is None
        because = reason("publication_month") if of_publication else reason("running_day", day=format_day(origin))
        anchored_to = PUBLICATION if of_publication else MENTION
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
        if self.which is Which.FOLLOWING and context.story is not None:
            following = self._year_after(context.story.day)
            return self._on(following, reason("story_year", year=format_year(following)), "year", anchor=anchor)
        lean = context.lean() if self.which is Which.OPEN else None
        story = self._in_story(context, anchor, lean) if lean else None
        if story is not None:
            return self._on(story, reason("story_year", year=format_year(story)), "year", anchor=anchor)
        sign = {Which.LAST: -1, Which.NEXT: 1}.get(self.which, _sign(lean) if lean else 0)
        if self.of_noun and any(0 < at - anchor <= RECENT for at in candidates):
            sign = max(sign, 0)
        if self.of_noun and any(0 < anchor - at <= RECENT for at in candidates):
            sign = min(sign, 0)
        chosen, key = choose(candidates, anchor, sign)
        because = reason(key, lean=lean.because) if lean else reason("last_before" if sign < 0 else "next_after")
        return self._on(civil(chosen)[0], because, "year", "direction", anchor=anchor)

    def _in_story(self, context: Context, anchor: int, lean: Lean) -> int | None:
        """The year in which a story of past years goes on to this day; None when the day has just gone by."""
        origin = in_story(context, lean)
        if origin is None or self.month is None:
            return None
        if goes_back(context, lean):
            return self._before_story(origin)
        year = self._year_after(origin)
        if not self._exists(year) or day_number(year, self.month, self.day) > anchor:
            return None
        if context.story is not None and context.story.precision is Precision.YEAR and context.story.in_sentence:
            return year  # « en 1995, du 24 novembre au 15 décembre »
        step = day_number(year, self.month, self.day) - origin
        recent = any(0 <= anchor - at <= RECENT for at in self._candidates(civil(anchor)[0]))
        goes_on = step <= RECENT if recent else step <= STORY_STEP or lean.is_present
        return year if goes_on else None

    def _year_after(self, origin: int) -> int:
        """The year of the first such day from that day on."""
        return civil(origin)[0] + ((self.month or 0, self.day) < civil(origin)[1:])

    def _before_story(self, origin: int) -> int | None:
        """The year of the last such day before the one that the story has told."""
        year = civil(origin)[0] - ((self.month, self.day) >= civil(origin)[1:])
        return year if self._exists(year) else None

    def _candidates(self, year: int) -> list[int]:
        """The day in the years around; only those on the said weekday, if any is."""
        if self.month is None:
            return []
        first, last = max(FIRST_YEAR, year - 4), min(LAST_YEAR, year + 4)
        years = [near for near in range(first, last + 1) if self._exists(near)]
        days = [day_number(near, self.month, self.day) for near in years]
        named = [at for at in days if weekday(at) == self.weekday and abs(at - day_number(year, 7, 1)) < 900]
        return named or days


def _sign(lean: Lean) -> int:
    """« une réunion prévue le 12 janvier »: a participle or a noun announces, and the day may have gone by since."""
    return lean.of_year
