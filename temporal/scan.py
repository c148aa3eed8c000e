"""From text to runs of words that a language knows; words are cut one by one only around what may begin a date.

Cost is linear: each code point is looked at a few times at most.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from temporal.grammar import Entry, Grammar
from temporal.sieve import Sieve, marked
from temporal.vocabulary import Lexeme, Vocabulary

#: A run is cut here, so that hostile input stays linear.
LONGEST_RUN = 40

#: What digits may be, in any language; a language says what the figures of a day are.
NUMBERS = {
    "telephone": r"\d{2}(?:[.\ \u00a0\u202f-]\d{2}){4}(?![.]?\d)",
    "iso": r"\d{4}-\d{2}-\d{2}(?:t\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:z|[+-]\d{2}:?\d{2})?)?(?![\w-])",
    "figures": r"\d{1,2}(?:/\d{1,2}/|[.]\d{1,2}[.]|-\d{1,2}-)\d{2}(?:\d{2})?(?!\w|[/.-]\d)",
    "slashed": r"\d{1,2}/\d{1,2}(?![\w/])",
    "clock": r"\d{1,2}:[0-5]\d(?::[0-5]\d)?(?![\w:])",
    "thousands": r"\d{1,3}(?:[.,\ \u00a0\u202f]\d{3})+(?!\d)",
    "decimal": r"\d+[.,]\d+",
    "digits": r"\d+",
}
NUMBER = re.compile("|".join(f"(?P<{kind}>{pattern})" for kind, pattern in NUMBERS.items()))
UNCOUNTED = frozenset({"thousands", "decimal"})


class Word(NamedTuple):
    """A known word where it stands."""

    start: int
    end: int
    lexeme: Lexeme

    @property
    def entries(self) -> Sequence[Entry]:
        """What it may be."""
        return self.lexeme.entries


Figures = Callable[[str], Sequence[Entry]]


class Scanner:
    """How a language cuts and knows its words."""

    def __init__(self, grammar: Grammar, words: str, figures: Figures) -> None:
        """``words``: a pattern of its words, elisions included. ``figures``: what ``03/05/2021`` may be."""
        self.grammar = grammar
        self.words = words
        self.figures = figures
        self._words = re.compile(rf"{words}|(?=\d)(?:{'|'.join(NUMBERS.values())})|\S")
        self._figure = lru_cache(maxsize=4096)(self._figure_unkept)

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """Its words, once all rules are declared."""
        return Vocabulary(self.grammar)

    @cached_property
    def _sieve(self) -> Sieve:
        return Sieve(self.vocabulary.lexemes)

    def runs(self, text: str) -> Iterator[Sequence[Word]]:
        """Known words that a phrase may hold, among them a reason to look for one; ``text`` must be folded."""
        marks, sieve, read = marked(text), self._sieve, 0
        for trigger in sieve.triggers(text, marks):
            if trigger >= read:
                stretch, read = self._stretch(text, sieve.start(text, marks, trigger, read), trigger)
                for cut in range(0, len(stretch), LONGEST_RUN):
                    run = trimmed(stretch[cut : cut + LONGEST_RUN])
                    if any(word.lexeme.is_strong for word in run):
                        yield run

    def _stretch(self, text: str, start: int, trigger: int) -> tuple[list[Word], int]:
        """The words around a trigger that a phrase may hold, and where the word after them begins."""
        found: list[Word] = []
        followers: frozenset[str] = frozenset()
        lexemes = self.vocabulary.lexemes
        for match in self._words.finditer(text, start):
            said, (begin, end) = match[0], match.span()
            lexeme = self.number(said, text, begin) if said[0].isdecimal() else lexemes.get(said)
            if lexeme is None or followers.isdisjoint(lexeme.shape.symbols):
                if begin > trigger:
                    return found, begin
                found.clear()
            if lexeme is not None:
                found.append(Word(begin, end, lexeme))
                followers = lexeme.shape.followers
        return found, len(text)

    def number(self, said: str, text: str, start: int) -> Lexeme | None:
        """What the figures at that place may be; None when they can be nothing."""
        match = None if said.isdecimal() else NUMBER.match(text, start)
        return self._figure(said, (match and match.lastgroup) or "digits")

    def _figure_unkept(self, said: str, kind: str) -> Lexeme | None:
        entries = [*self.grammar.words.get(said, ()), *NUMBER_READERS.get(kind, self.figures)(said)]
        return self.vocabulary.lexeme(entries, is_strong=kind not in UNCOUNTED) if entries else None


def trimmed(run: Sequence[Word]) -> Sequence[Word]:
    """The run without the words before any phrase may begin, and after all must have ended."""
    start, end = 0, len(run)
    while start < end and not run[start].lexeme.shape.begins:
        start += 1
    while end > start and not run[end - 1].lexeme.shape.ends:
        end -= 1
    return run[start:end]


@lru_cache(maxsize=4096)
def digits(said: str) -> Sequence[Entry]:
    """The classes that a run of digits may fill."""
    number = int(said) if len(said) < 16 else -1
    return tuple(entry for entry, holds in _digit_classes(said, number) if holds)


def _digit_classes(said: str, number: int) -> list[tuple[Entry, bool]]:
    length = len(said)
    return [
        (("{number}", number), number >= 0),
        (("{integer}", number), number >= 0),
        (("{day_number}", number), length <= 2 and 1 <= number <= 31),
        (("{hour}", number), length <= 2 and number <= 24),
        (("{minutes}", number), length == 2 and number <= 59),
        (("{two_digits}", number), length == 2),
        (("{late_two_digits}", number), length == 2 and number > 31),
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
    "telephone": lambda _: [],
    "digits": digits,
    "thousands": thousands,
    "decimal": decimal,
    "clock": clock,
    "slashed": slashed,
    "iso": iso,
}
