"""From an article to its reports and happenings, in one pass over its dates."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

import temporal
from extraction.article import Article
from extraction.happenings import happenings_of
from extraction.headline import headline_of
from extraction.language import language_of
from extraction.languages import vocabulary
from extraction.modality import modality_of
from extraction.names import NameReader
from extraction.pieces import pieces_of
from extraction.report import Extraction, Report
from extraction.sections import Sections
from extraction.telling import Telling, passage_of, telling_of
from extraction.triggers import trigger_of
from extraction.vocabulary import Vocabulary
from extraction.words import Word, capitalised_words
from temporal.anchor import read_anchor
from temporal.calendar import MINUTES_A_DAY, RANK
from temporal.dates import FuzzyDate
from temporal.mention import Mention, SaidDate, TimexType
from temporal.prose import Prose

POINTS = frozenset({TimexType.DATE, TimexType.TIME})


def extract(article: Article) -> Extraction:
    """All that the article tells; nothing in a language without a grammar. ValueError when ``published`` is no date."""
    language = language_of(article)
    if language not in temporal.known():
        return Extraction(article, language, (), (), ())
    reading = temporal.read(article.text, article.published, language)
    page = _page(article, language)
    reports = tuple(page.reports(reading.dates))
    told = (report for report in reports if not page.sections.is_heading(report.quote.start))
    return Extraction(article, language, reading.mentions, reports, happenings_of(told))


@dataclass(frozen=True, slots=True)
class _Page:
    """What holds for the whole article. ``ahead``: the first minute after the day of its publication."""

    prose: Prose
    vocabulary: Vocabulary
    sections: Sections
    names: NameReader
    ahead: int | None

    def reports(self, dates: Sequence[SaidDate]) -> Iterator[Report]:
        """A report for every date that is one, sentence by sentence."""
        for sentence, together in groupby(dates, key=lambda said: self.prose.sentence_at(said.start)):
            passage = passage_of(sentence, tuple(together), self.prose.text, self.vocabulary)
            for said in passage.dates:
                if is_told(said):
                    yield self._report(telling_of(said, passage, self.prose))

    def _report(self, telling: Telling) -> Report:
        passage, said = telling.passage, telling.said
        trigger = trigger_of(telling)
        names = self.names.names(_naming_words(telling), passage.sentence.span.start)
        mention = most_precise(said.mentions)
        return Report(
            headline=headline_of(telling, trigger),
            quote=passage.sentence.span,
            clause=telling.clause.span,
            trigger=trigger,
            modality=modality_of(telling, trigger, is_ahead=self._is_ahead(said.date)),
            section=self.sections.at(passage.sentence.span.start - 1),
            actors=names.actors,
            places=names.places,
            date=said.date,
            mention=mention,
            mentions=said.mentions,
            reason=None if said.date else mention.because,
        )

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
    dates = [(said.start, said.end) for said in telling.passage.dates]
    words = telling.passage.words_of(*pieces_of(telling))
    return [word for word in words if not any(start <= word.start < end for start, end in dates)]


def _page(article: Article, language: str) -> _Page:
    prose = temporal.prose_of(article.text, language)
    words = vocabulary(language)
    ahead = (read_anchor(article.published)[0] + 1) * MINUTES_A_DAY if article.published else None
    names = NameReader(article.text, words, capitalised_words(article.text))
    return _Page(prose, words, Sections(article, prose), names, ahead)
