"""A text as prose: sentences, clauses, predicates. Knows no dates; a language brings the words."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Tense(StrEnum):
    """Where a predicate puts its happening, seen from the moment of telling."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"


class Mood(StrEnum):
    """How far a predicate vouches for its happening."""

    INDICATIVE = "indicative"
    CONDITIONAL = "conditional"
    SUBJUNCTIVE = "subjunctive"
    INFINITIVE = "infinitive"
    PARTICIPLE = "participle"


@dataclass(frozen=True, slots=True)
class Span:
    """Code points from start up to, and not including, end."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Predicate:
    """A verb group: « a été signé ». ``head`` is its meaningful word (« signé »), the trigger of a report.

    ``announcing``: a modal or announcing word puts it ahead (« doit », « prévu », « aura lieu »).
    """

    span: Span
    head: Span
    tense: Tense | None
    mood: Mood
    negated: bool = False
    announcing: bool = False
    passive: bool = False


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a sentence around one main predicate, or none (a headline, a list)."""

    span: Span
    predicates: tuple[Predicate, ...]
    subordinator: str | None = None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, or a line that stands alone."""

    span: Span
    clauses: tuple[Clause, ...]
    is_heading: bool = False


class Prose(Protocol):
    """A text read lazily: nothing is split or conjugated before it is asked for."""

    text: str

    def sentence_at(self, offset: int) -> Sentence:
        """The sentence that holds the code point."""

    def clause_at(self, offset: int) -> Clause:
        """The clause that holds the code point."""

    def predicate_for(self, start: int, end: int) -> Predicate | None:
        """The predicate that the expression at these offsets hangs on, or None."""

    def paragraph_at(self, offset: int) -> int:
        """The number of the paragraph (line) that holds the code point, from 0."""

    def sentences(self) -> Sequence[Sentence]:
        """All sentences, headings included, in order."""
