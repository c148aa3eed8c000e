"""A text as prose: sentences, clauses, predicates. Knows no dates; a language brings the words."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol

from temporal.prose import clauses, hanging, sentences
from temporal.prose.clause import Clause, Role
from temporal.syntax import Mood, Predicate, Span, Syntax, Tense

__all__ = ["Clause", "Mood", "Predicate", "Prose", "Role", "Sentence", "Span", "Tense", "read"]


@dataclass(frozen=True)
class Sentence:
    """A sentence, or a line that stands alone. Its clauses are read when they are first asked for."""

    span: Span
    is_heading: bool
    text: str = field(repr=False)
    syntax: Syntax = field(repr=False)

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """Its clauses in the order of their first word; a sentence without a verb is one clause."""
        return clauses.read(self.text, self.span, self.syntax)

    @cached_property
    def _parts(self) -> Sequence[hanging.Part]:
        return hanging.parts_of(self.clauses)

    def clause_at(self, offset: int) -> Clause:
        """The clause that holds the code point."""
        return hanging.clause_at(self.clauses, self._parts, offset)

    def predicate_for(self, start: int, end: int) -> Predicate | None:
        """The predicate that the expression at these offsets hangs on, or None."""
        return hanging.predicate_for(self.clauses, self._parts, self.text, start, end)


class Prose(Protocol):
    """A text read lazily: nothing is split or conjugated before it is asked for."""

    text: str

    def sentence_at(self, offset: int) -> Sentence:
        """The sentence that holds the code point; between two, the one before it."""

    def clause_at(self, offset: int) -> Clause:
        """The clause that holds the code point."""

    def predicate_for(self, start: int, end: int) -> Predicate | None:
        """The predicate that the expression at these offsets hangs on, or None."""

    def sentences(self) -> Sequence[Sentence]:
        """All sentences, headings included, in order."""


def read(text: str, syntax: Syntax) -> Prose:
    """A text as prose of that language. Costs nothing before it is asked something."""
    return _Text(text, syntax)


def _start(sentence: Sentence) -> int:
    return sentence.span.start


class _Text:
    def __init__(self, text: str, syntax: Syntax) -> None:
        self.text = text
        self._syntax = syntax
        self._read: dict[int, Sequence[Sentence]] = {}
        self._latest = self._sentence(Span(0, 0))

    def sentence_at(self, offset: int) -> Sentence:
        start, end = self._latest.span
        if not start <= offset < end and self._paragraphs:
            found = self._of(max(bisect_right(self._paragraph_starts, offset) - 1, 0))
            self._latest = found[max(bisect_right(found, offset, key=_start) - 1, 0)]
        return self._latest

    def clause_at(self, offset: int) -> Clause:
        return self.sentence_at(offset).clause_at(offset)

    def predicate_for(self, start: int, end: int) -> Predicate | None:
        return self.sentence_at(start).predicate_for(start, end)

    def sentences(self) -> Sequence[Sentence]:
        return [sentence for number in range(len(self._paragraphs)) for sentence in self._of(number)]

    @cached_property
    def _paragraphs(self) -> list[Span]:
        return list(sentences.paragraphs(self.text))

    @cached_property
    def _paragraph_starts(self) -> list[int]:
        return [paragraph.start for paragraph in self._paragraphs]

    def _of(self, number: int) -> Sequence[Sentence]:
        """The sentences of a paragraph, by its number."""
        if number not in self._read:
            paragraph = self._paragraphs[number]
            heads = number + 1 < len(self._paragraphs) and sentences.is_heading(self.text, paragraph)
            spans = sentences.split(self.text, paragraph, self._syntax)
            self._read[number] = [self._sentence(span, heads) for span in spans]
        return self._read[number]

    def _sentence(self, span: Span, is_heading: bool = False) -> Sentence:  # noqa: FBT001, FBT002 - private
        return Sentence(span, is_heading, self.text, self._syntax)
