"""Reports and happenings of a few words of French, for the tests of this folder."""

from extraction.article import Article
from extraction.extract import extract
from extraction.report import Extraction, Report

PUBLISHED = "2021-09-09"  # a Thursday


def extraction(text: str, *, title: str = "", published: str | None = PUBLISHED, lang: str = "fr") -> Extraction:
    return extract(Article(text, title=title, published=published, lang=lang))


def report(text: str, said: str, *, published: str | None = PUBLISHED, lang: str = "fr") -> Report:
    """The report of the mention with these words."""
    reports = extraction(text, published=published, lang=lang).reports
    [found] = [one for one in reports if any(mention.text == said for mention in one.mentions)]
    return found


def trigger(text: str, said: str, *, lang: str = "fr") -> str | None:
    """The words of the trigger of the mention with these words."""
    span = report(text, said, lang=lang).trigger
    return text[span.start : span.end] if span else None
