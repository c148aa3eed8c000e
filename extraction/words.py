"""A stretch of text as words with offsets."""

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass

from temporal.fold import fold

WORD = re.compile(r"[^\W\d_]+['’]|[^\W_]+(?:[-.][^\W_]+)*")
#: A capitalised word that follows a lower-case letter: in the midst of a sentence.
CAPITALISED = re.compile(r"(?<=[^\W\d_][ ’'\u00a0])[^\W\d_][^\W_]+(?:-[^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Word:
    """A word as written, folded for look-up, its code points, and the folded word before it.

    An elided « l’ » is a word of its own.
    """

    text: str
    folded: str
    start: int
    end: int
    previous: str = ""

    @property
    def is_capitalised(self) -> bool:
        """Whether its first letter is a capital."""
        return self.text[0].isupper()


def words_in(text: str, start: int, end: int) -> tuple[Word, ...]:
    """The words between two offsets, in order."""
    words: list[Word] = []
    folded = fold(text[start:end])
    previous = ""
    for match in WORD.finditer(text, start, end):
        known_as = folded[match.start() - start : match.end() - start]
        words.append(Word(match[0], known_as, match.start(), match.end(), previous))
        previous = known_as
    return tuple(words)


def capitalised_words(text: str) -> frozenset[str]:
    """The words that a text spells with a capital in the midst of its sentences."""
    return frozenset(match[0] for match in CAPITALISED.finditer(text) if match[0][0].isupper())


def without_loose_end(words: Sequence[Word], loose: Container[str]) -> Sequence[Word]:
    """The words up to the last one that is not loose: that may end a headline."""
    end = len(words)
    while end and words[end - 1].folded in loose:
        end -= 1
    return words[:end]
