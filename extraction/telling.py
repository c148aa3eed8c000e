"""A date where it stands: in its sentence, its clause, beside its predicate."""

from collections.abc import Iterator
from dataclasses import dataclass

from extraction.vocabulary import Vocabulary
from extraction.words import Word, words_in
from temporal.mention import SaidDate
from temporal.prose import Clause, Predicate, Prose, Role, Sentence, Span

MARKS = frozenset(",;:.()«»“”–—")


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of a text: its words, and the dates said in it."""

    text: str
    sentence: Sentence
    words: tuple[Word, ...]
    dates: tuple[SaidDate, ...]
    vocabulary: Vocabulary

    def words_of(self, *spans: Span) -> tuple[Word, ...]:
        """Its words inside the spans, in order."""
        return tuple(
            word for word in self.words if any(span.start <= word.start and word.end <= span.end for span in spans)
        )

    def is_parted(self, start: int, end: int) -> bool:
        """Whether a comma or another mark stands between the two offsets."""
        return not MARKS.isdisjoint(self.text[start:end])


@dataclass(frozen=True, slots=True)
class Telling:
    """A said date in its passage.

    ``predicate`` is the one it hangs on, None where there is no verb; ``clause`` is the predicate's. ``home`` is the
    clause whose own words hold the date, which may have no predicate of its own.
    """

    passage: Passage
    said: SaidDate
    home: Clause
    clause: Clause
    predicate: Predicate | None

    @property
    def is_placed(self) -> bool:
        """« est prévu »: whether the verb only places its subject in time. « a prévu » does more."""
        if self.predicate is None or len(self.passage.words_of(self.predicate.span)) > 1 > self.predicate.passive:
            return False
        return any(
            word.folded in self.passage.vocabulary.placing for word in self.passage.words_of(self.predicate.head)
        )

    @property
    def words(self) -> tuple[Word, ...]:
        """The words of the date itself."""
        return self.passage.words_of(Span(self.said.start, self.said.end))

    @property
    def before(self) -> Iterator[Word]:
        """The words of the sentence before the date, the nearest first."""
        return (word for word in reversed(self.passage.words) if word.end <= self.said.start)

    @property
    def after(self) -> Iterator[Word]:
        """The words of the sentence after the date, the nearest first."""
        return (word for word in self.passage.words if word.start >= self.said.end)


def passage_of(sentence: Sentence, dates: tuple[SaidDate, ...], text: str, vocabulary: Vocabulary) -> Passage:
    """The sentence with its words."""
    words = words_in(text, sentence.span.start, sentence.span.end)
    return Passage(text, sentence, words, dates, vocabulary)


def telling_of(said: SaidDate, passage: Passage, prose: Prose) -> Telling:
    """The date in its passage, with the predicate it hangs on and that one's clause."""
    # To its start only: « à partir du 3 mai » holds what looks like a verb.
    predicate = prose.predicate_for(said.start, said.start)
    home = prose.clause_at(said.start)
    holders = (clause for clause in passage.sentence.clauses if predicate in clause.predicates)
    clause = next(holders, home)
    aside = _aside(said, passage, clause, predicate)
    return Telling(passage, said, aside, aside, None) if aside else Telling(passage, said, home, clause, predicate)


def _aside(said: SaidDate, passage: Passage, clause: Clause, predicate: Predicate | None) -> Clause | None:
    """« Erich Honecker, au pouvoir depuis 1971, a été remplacé »: words of their own between subject and verb."""
    part = next((part for part in clause.parts if part.start <= said.start < part.end), None)
    if predicate is None or part is None:
        return None
    opening = passage.text.rfind(",", part.start, said.start)
    closing = passage.text.find(",", said.end, max(predicate.span.start, said.end))
    if opening < 0 or closing < 0:
        return None
    subject, own = passage.words_of(Span(part.start, opening)), passage.words_of(Span(opening, said.start))
    loose = passage.vocabulary.loose_ends - passage.vocabulary.determiners
    if not subject or subject[0].folded in loose or all(word.folded in passage.vocabulary.leads for word in own):
        return None
    whole = Span(part.start, closing)
    return Clause(whole, (), None, Role.ASIDE, (whole,), clause.within)
