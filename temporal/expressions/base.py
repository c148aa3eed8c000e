"""An expression: what was said, before anybody asks when it was said. Knows no language."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from temporal.calendar import MINUTES_A_DAY
from temporal.context import Context
from temporal.dates import FuzzyDate
from temporal.mention import TimexType, Words
from temporal.periods import Period

PUBLICATION, MENTION = "publication", "mention"


class Meaning(NamedTuple):
    """What an expression means in its context: TIMEX3 on one side, a fuzzy date on the other, and why.

    ``is_guess``: nothing in its clause decided, so the rest of the text may.
    """

    type: TimexType
    value: str
    date: FuzzyDate | None
    because: Words
    mod: str | None = None
    inferred: tuple[str, ...] = ()
    anchored_to: str | None = None
    anchor: int | None = None
    is_guess: bool = False

    @property
    def period(self) -> Period | None:
        """The days it covers, where it covers days."""
        if self.date is None or self.date.earliest_start is None or self.date.latest_end is None:
            return None
        first, last = self.date.earliest_start // MINUTES_A_DAY, self.date.latest_end // MINUTES_A_DAY
        return Period(first, last, self.date.precision, self.value)


class Expression(ABC):
    """Something that was said of time. ``symbols`` are the slots of a phrase that it fits."""

    symbols: ClassVar[Sequence[str]] = ("{when}",)
    __slots__ = ()

    @abstractmethod
    def resolve(self, context: Context, /) -> Meaning | None:
        """What it means here; None when the calendar has no such date. Raises nothing."""


def dated(  # noqa: PLR0913 - the fields of a Meaning, by name
    period: Period,
    because: Words,
    *,
    anchored_to: str | None = None,
    anchor: int | None = None,
    inferred: tuple[str, ...] = (),
    mod: str | None = None,
) -> Meaning:
    """The meaning of a period of days."""
    return Meaning(TimexType.DATE, period.value, period.date, because, mod, inferred, anchored_to, anchor)
