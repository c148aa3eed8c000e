"""Said dates become reports, sentence by sentence."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from extraction.headline import headline_of
from extraction.headline.pieces import pieces_of
from extraction.labels import is_label
from extraction.modality import modality_of
from extraction.names import NameReader, Names
from extraction.report import Modality, Report
from extraction.sections import Sections
from extraction.telling import Telling, passage_of, telling_of
from extraction.triggers import trigger_of
from extraction.vocabulary import Vocabulary
from extraction.words import Word
from temporal.calendar import RANK
from temporal.dates import FuzzyDate
from temporal.mention import Mention, SaidDate, TimexType
from temporal.prose import Predicate, Prose, Span

POINTS = frozenset({TimexType.DATE, TimexType.TIME})


@dataclass(frozen=True, slots=True)
class _Told:
    """What a clause and its trigger tell, whichever of their dates is asked about."""

    headline: str
    modality: Modality
    names: Names


_Key = tuple[Span, Predicate | None, Span | None, bool]


@dataclass(frozen=True, slots=True)
class Reporter:
    """What holds for a whole article. ``ahead`` is the first minute after the day of its publication, if known."""

    prose: Prose
    vocabulary: Vocabulary
    sections: Sections
    names: NameReader
    ahead: int | None

    def reports(self, dates: Sequence[SaidDate]) -> Iterator[Report]:
        """A report for every date that says a point in time; ``dates`` in text order."""
        for sentence, together in groupby(dates, key=lambda said: self.prose.sentence_at(said.start)):
            passage = passage_of(sentence, tuple(together), self.prose.text, self.vocabulary)
            # A clause with a hundred dates is read once.
            told: dict[_Key, _Told] = {}
            for said in passage.dates:
                if is_told(said):
                    yield self._report(telling_of(said, passage, self.prose), told)

    def _report(self, telling: Telling, known: dict[_Key, _Told]) -> Report:
        said, labels = telling.said, is_label(telling)
        trigger = None if labels else trigger_of(telling)
        is_ahead = self._is_ahead(said.date)
        key = (telling.clause.span, telling.predicate, trigger, is_ahead)
        told = known.get(key) or known.setdefault(key, self._told(telling, trigger, is_ahead=is_ahead))
        quote = telling.passage.sentence.span
        mention = most_precise(said.mentions)
        return Report(
            headline=told.headline,
            quote=quote,
            clause=telling.clause.span,
            trigger=trigger,
            modality=told.modality,
            section=self.sections.at(quote.start - 1),
            actors=told.names.actors,
            places=told.names.places,
            date=said.date,
            mention=mention,
            mentions=said.mentions,
            reason=None if said.date else mention.because,
            is_label=labels,
        )

    def _told(self, telling: Telling, trigger: Span | None, *, is_ahead: bool) -> _Told:
        names = self.names.names(_naming_words(telling), telling.passage.words[0].start)
        return _Told(headline_of(telling, trigger), modality_of(telling, trigger, is_ahead=is_ahead), names)

    def _is_ahead(self, date: FuzzyDate | None) -> bool:
        if date is None or date.earliest_start is None or self.ahead is None:
            return False
        return date.earliest_start >= self.ahead


def is_told(said: SaidDate) -> bool:
    """Whether the words say a point in time: a DATE, a TIME, or a duration that a signal ties to one."""
    return said.date is not None or any(mention.type in POINTS for mention in said.mentions)


def most_precise(mentions: Sequence[Mention]) -> Mention:
    """The mention with the finest date; the first of equals, and of those without a date."""
    return min(mentions, key=lambda mention: RANK[mention.date.precision] if mention.date else len(RANK))


def _naming_words(telling: Telling) -> Sequence[Word]:
    """The happening's own words, its dates left out: « au XIXe siècle » names no place."""
    passage = telling.passage
    dated = {word.start for said in passage.dates for word in passage.words_of(Span(said.start, said.end))}
    return [word for word in passage.words_of(*pieces_of(telling)) if word.start not in dated]
