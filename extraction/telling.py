"""A date where it stands: in its sentence, its clause, beside its predicate."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from extraction.vocabulary import Vocabulary
from extraction.words import Word, words_in
from temporal.mention import SaidDate
from temporal.prose import Clause, Predicate, Prose, Role, Sentence, Span

MARKS = frozenset(",;:.()«»“”–—")


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of a text: its words, the offsets at which they start, and the dates said in it."""

    text: str
    sentence: Sentence
    words: tuple[Word, ...]
    starts: tuple[int, ...]
    dates: tuple[SaidDate, ...]
    vocabulary: Vocabulary

    def words_of(self, *spans: Span) -> Sequence[Word]:
        """Its words that lie whole inside the spans, span by span."""
        return [word for span in spans for word in self._words_of(span)]

    def _words_of(self, span: Span) -> Sequence[Word]:
        first, last = bisect_left(self.starts, span.start), bisect_left(self.starts, span.end)
        while last > first and self.words[last - 1].end > span.end:
            last -= 1
        return self.words[first:last]

    def words_before(self, offset: int) -> Iterator[Word]:
        """Its words that end by the offset, the nearest first."""
        for at in range(bisect_left(self.starts, offset) - 1, -1, -1):
            if self.words[at].end <= offset:
                yield self.words[at]

    def words_after(self, offset: int) -> Iterator[Word]:
        """Its words from the offset on."""
        return islice(self.words, bisect_left(self.starts, offset), None)

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
    def words(self) -> Sequence[Word]:
        """The words of the date itself."""
        return self.passage.words_of(Span(self.said.start, self.said.end))

    @property
    def before(self) -> Iterator[Word]:
        """The words of the sentence before the date, the nearest first."""
        return self.passage.words_before(self.said.start)

    @property
    def after(self) -> Iterator[Word]:
        """The words of the sentence after the date, the nearest first."""
        return self.passage.words_after(self.said.end)


def passage_of(sentence: Sentence, dates: tuple[SaidDate, ...], text: str, vocabulary: Vocabulary) -> Passage:
    """The sentence with its words."""
    words = words_in(text, sentence.span.start, sentence.span.end)
    return Passage(text, sentence, words, tuple(word.start for word in words), dates, vocabulary)


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
