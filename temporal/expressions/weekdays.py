"""Days of the week: « lundi », « le lundi », « le premier dimanche de mars »."""

from dataclasses import dataclass
from typing import ClassVar

from temporal.calendar import (
    format_day,
    monday_of,
    weekday,
)
from temporal.context import Context
from temporal.dayparts import DayPart
from temporal.expressions.base import MENTION, PUBLICATION, Expression, Meaning, dated
from temporal.expressions.choosing import Which, unanchored
from temporal.expressions.clock import PartOfDay
from temporal.mention import TimexType
from temporal.periods import day
from temporal.reasons import WEEKDAYS, reason

#: A title's weekday is looked for within this many days of the publication.
NEAR = 10


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
            case Which.SAME | Which.THIS | Which.FOLLOWING | Which.PRECEDING:
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
        if self.which is Which.FOLLOWING:
            at += 7 * (at == running)
        if self.which is Which.PRECEDING:
            at -= 7
        because = reason("running_day", day=format_day(at))
        return dated(day(at), because, anchored_to=MENTION, anchor=running, inferred=("week",))

    def _open(self, context: Context, anchor: int, ahead: int) -> Meaning:
        lean = context.lean()
        guess = lean.sign == 0 and not lean.is_present
        told = self._told(context, anchor) if guess else None
        if told is not None:
            because = reason("told_elsewhere", day=format_day(told))
            return dated(day(told), because, anchored_to=MENTION, anchor=told, inferred=("week",))
        if ahead == 0:
            at, key = anchor, "that_day"
        elif lean.sign > 0 or lean.is_present or (guess and self._goes_on_ahead(context, anchor)):
            at, key = anchor + ahead, "weekday.after"
        else:
            at, key = anchor + ahead - 7, "weekday.before"
        because = reason(key, lean=lean.because, weekday=WEEKDAYS[self.weekday])
        inferred = ("week", "direction")
        meaning = dated(day(at), because, anchored_to=PUBLICATION, anchor=anchor, inferred=inferred)
        return meaning._replace(is_guess=guess)

    @staticmethod
    def _goes_on_ahead(context: Context, anchor: int) -> bool:
        """Whether the text has come to days that lie ahead: « Demain, des averses. Samedi, temps sec. »."""
        return context.told is not None and context.told > anchor

    def _told(self, context: Context, anchor: int) -> int | None:
        """The such day nearest to the publication that the rest of the text tells for certain."""
        same = [at for at in context.days if weekday(at) == self.weekday and abs(at - anchor) <= NEAR]
        return min(same, key=lambda at: (abs(at - anchor), at), default=None)


@dataclass(frozen=True, slots=True)
class HabitualWeekday(Expression):
    """« le lundi »: every Monday (a SET), unless its clause tells of the past or the future.

    ``in_range``: an end of « du lundi au vendredi », which has no article and may be one to come; ``follows``: its
    last.
    """

    symbols: ClassVar = ("{habitual}",)
    weekday: int
    in_range: bool = False
    follows: bool = False
    daypart: DayPart | None = None

    @property
    def value(self) -> str:
        """TIMEX3's weekday of any week."""
        return f"XXXX-WXX-{self.weekday + 1}" + (f"T{self.daypart}" if self.daypart else "")

    def resolve(self, context: Context, /) -> Meaning | None:
        lean = context.lean()
        if lean.is_certain and not lean.is_habit and (lean.sign < 0 or (lean.sign > 0 and self.in_range)):
            which = Which.SAME if self.follows and context.running is not None else Which.OPEN
            day = Weekday(self.weekday, which)
            return (PartOfDay(self.daypart, day) if self.daypart else day).resolve(context)
        return Meaning(TimexType.SET, self.value, None, reason("set"))
