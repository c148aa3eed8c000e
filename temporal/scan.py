"""From text to runs of words that a language knows. Cost is linear: each code point is looked at once."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from temporal.grammar import Entry, Grammar

#: A run is cut here, so that hostile input stays linear.
LONGEST_RUN = 40

#: What digits may be, in any language; a language adds how it writes days in figures.
NUMBERS = r"""
    (?P<iso>\d{4}-\d{2}-\d{2}(?:[tT]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[zZ]|[+-]\d{2}:?\d{2})?)?(?![\w-]))
  | (?P<figures>\d{1,2}(?P<_sep>[/.-])\d{1,2}(?P=_sep)\d{2}(?:\d{2})?(?![\w]|[/.-]\d))
  | (?P<slashed>\d{1,2}/\d{1,2}(?![\w/]))
  | (?P<clock>\d{1,2}:[0-5]\d(?::[0-5]\d)?(?![\w:]))
  | (?P<thousands>\d{1,3}(?:[.,\ \u00a0\u202f]\d{3})+(?!\d))
  | (?P<decimal>\d+[.,]\d+)
  | (?P<digits>\d+)
"""


WORDLIKE = frozenset({"word", "mark"})
UNCOUNTED = frozenset({"thousands", "decimal"})


@dataclass(frozen=True, slots=True)
class Word:
    """A known word: its offsets and what it may be."""

    start: int
    end: int
    entries: tuple[Entry, ...]


Figures = Callable[[str], list[Entry]]


@dataclass(slots=True)
class Scanner:
    """How a language cuts and knows its words.

    ``words``: a pattern of its words, elisions included. ``figures``: what ``03/05/2021`` may be.
    """

    grammar: Grammar
    words: str
    figures: Figures
    _pattern: re.Pattern[str] = field(init=False)

    def __post_init__(self) -> None:
        self._pattern = re.compile(rf"(?P<word>{self.words})|{NUMBERS}|(?P<mark>\S)", re.VERBOSE)

    def runs(self, text: str) -> Iterator[list[Word]]:
        """Unbroken stretches of known words in which at least one may begin a date; ``text`` must be folded."""
        run: list[Word] = []
        strong = False
        known, is_weak, words = self._known, self.grammar.is_weak, self.grammar.words
        for match in self._pattern.finditer(text):
            said = match[0]
            if match.lastgroup in WORDLIKE:
                entries = words.get(said)
                strong_here = entries is not None and not is_weak(said)
            else:
                entries = known(match.lastgroup or "", said)
                strong_here = match.lastgroup not in UNCOUNTED and bool(entries)
            if entries and len(run) < LONGEST_RUN:
                run.append(Word(match.start(), match.end(), tuple(entries)))
                strong = strong or strong_here
                continue
            if strong:
                yield run
            run, strong = [], False
            if entries:
                run.append(Word(match.start(), match.end(), tuple(entries)))
                strong = strong_here
        if strong:
            yield run

    def _known(self, group: str, said: str) -> list[Entry]:
        return [*NUMBER_READERS.get(group, self.figures)(said), *self.grammar.words.get(said, ())]


def digits(said: str) -> list[Entry]:
    """The classes that a run of digits may fill."""
    number = int(said) if len(said) < 16 else -1
    return [entry for entry, holds in _digit_classes(said, number) if holds]


def _digit_classes(said: str, number: int) -> list[tuple[Entry, bool]]:
    length = len(said)
    return [
        (("{number}", number), number >= 0),
        (("{integer}", number), number >= 0),
        (("{day_number}", number), length <= 2 and 1 <= number <= 31),
        (("{hour}", number), length <= 2 and number <= 24),
        (("{minutes}", number), length == 2 and number <= 59),
        (("{two_digits}", number), length == 2),
        (("{three_digits}", number), length == 3 and number >= 100),
        (("{four_digits}", number), length == 4 and number >= 1000),
        (("{year_number}", number), 1 <= length <= 4 and number >= 1),
    ]


def slashed(said: str) -> list[Entry]:
    """« 18/11 »: (first number, second number), a day and a month where a language says so."""
    first, second = (int(part) for part in said.split("/"))
    return [("{day_and_month}", (first, second))] if 1 <= first <= 31 and 1 <= second <= 12 else []


def thousands(said: str) -> list[Entry]:
    """« 10 000 » is a number like another."""
    figures = re.sub(r"\D", "", said)
    return [("{number}", int(figures))] if len(figures) < 16 else []


def decimal(said: str) -> list[Entry]:
    """« 30,4 » counts units."""
    return [("{number}", float(said.replace(",", ".")))] if len(said) < 16 else []


def clock(said: str) -> list[Entry]:
    """« 18:30 »."""
    hour, minute, *_ = (int(part) for part in said.split(":"))
    return [("{clock_figures}", (hour, minute))] if hour <= 24 else []


def iso(said: str) -> list[Entry]:
    """``2021-05-03`` or ``2021-05-03T18:30``: (year, month, day, hour, minute), the time None where there is none."""
    year, month, day = (int(part) for part in said[:10].split("-"))
    time = (int(said[11:13]), int(said[14:16])) if len(said) > 10 else (None, None)
    return [("{iso_date}", (year, month, day, *time))]


NUMBER_READERS: dict[str, Figures] = {
    "digits": digits,
    "thousands": thousands,
    "decimal": decimal,
    "clock": clock,
    "slashed": slashed,
    "iso": iso,
}
