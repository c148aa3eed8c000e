"""What the engine returns: a mention (a TIMEX3) and a date (one or two mentions and their signals)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from temporal.dates import FuzzyDate
from temporal.prose import Prose


class TimexType(StrEnum):
    """The four types of TIMEX3 (ISO 24617-1, ISO-TimeML)."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


#: What people are told, by language: {"fr": …, "en": …}.
Words = Mapping[str, str]


class Derivation:
    """Which rule read which words, and the rules below it, looked up when asked for. Offsets are code points."""

    __slots__ = ("_below", "end", "rule", "start")

    def __init__(
        self, rule: str, start: int, end: int, below: Callable[[], tuple["Derivation", ...]] = lambda: ()
    ) -> None:
        """``below`` gives the rules below it."""
        self.rule, self.start, self.end, self._below = rule, start, end, below

    @property
    def parts(self) -> tuple["Derivation", ...]:
        """The rules below it, in the order of their words."""
        return self._below()


@dataclass(frozen=True, slots=True)
class Mention:
    """A temporal expression with its own words, meaning and reason.

    ``value`` and ``mod`` follow TIMEX3. ``date`` is None for what has no bounds (durations, sets, references, and what
    cannot be resolved without an anchor). ``anchor`` is the ISO day counted from, ``anchored_to`` what that day is
    (``publication``, ``mention``, or None for a date that stands by itself). ``clause`` is the span of the clause it
    hangs on.
    """

    text: str
    start: int
    end: int
    type: TimexType
    value: str
    mod: str | None
    date: FuzzyDate | None
    anchor: str | None
    anchored_to: str | None
    inferred: tuple[str, ...]
    rule: str
    because: Words
    derivation: Derivation = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class SaidDate:
    """What one or two mentions and their signal (« depuis », « du … au », « entre … et ») say together.

    ``start`` and ``end`` cover the signal too. Every mention of a text stands in exactly one said date; ``date`` is
    None where no bounds follow (durations, sets, references).
    """

    start: int
    end: int
    mentions: tuple[Mention, ...]
    date: FuzzyDate | None
    signal: str | None


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read in one text: mentions in order of their start, the dates they make, the prose around them."""

    mentions: tuple[Mention, ...]
    dates: tuple[SaidDate, ...]
    prose: Prose
