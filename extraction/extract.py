"""From an article to its reports and happenings, in one pass over its dates."""

import temporal
from extraction.article import Article
from extraction.happenings import happenings_of
from extraction.language import language_of, why_unread
from extraction.languages import vocabulary
from extraction.names import NameReader
from extraction.report import Extraction
from extraction.reporter import Reporter
from extraction.sections import Sections
from extraction.words import capitalised_words
from temporal.anchor import read_anchor
from temporal.calendar import MINUTES_A_DAY
from temporal.prose import Prose


def extract(article: Article) -> Extraction:
    """All that the article tells; nothing in a language without a grammar. ValueError when ``published`` is no date."""
    language = language_of(article)
    if why_unread(language):
        return Extraction(article, language, (), (), ())
    reading = temporal.read(article.text, article.published, language)
    reporter = _reporter(article, language, reading.prose)
    reports = tuple(reporter.reports(reading.dates))
    told = (report for report in reports if not reporter.sections.is_heading(report.quote.start))
    return Extraction(article, language, reading.mentions, reports, happenings_of(told))


def _reporter(article: Article, language: str, prose: Prose) -> Reporter:
    words = vocabulary(language)
    names = NameReader(article.text, words, capitalised_words(article.text))
    ahead = (read_anchor(article.published)[0] + 1) * MINUTES_A_DAY if article.published else None
    return Reporter(prose, words, Sections(article, prose), names, ahead)
