"""A report as JSON-ready data, in the shape of the API."""

from collections.abc import Sequence

from extraction.language import why_unread
from extraction.report import Extraction, Report
from temporal.as_data import date_data, mention_data
from temporal.mention import Mention
from temporal.prose import Span

Data = dict[str, object]


def extraction_data(extraction: Extraction) -> Data:
    """``{"lang", "mentions": […], "reports": […]}``, and the ``reason`` when nothing is read in the language."""
    text = extraction.article.text
    return {
        "lang": extraction.lang,
        **unread_data(extraction.lang),
        "mentions": [mention_data(mention) for mention in extraction.mentions],
        "reports": [report_data(report, text) for report in extraction.reports],
    }


def unread_data(language: str) -> Data:
    """``{"reason": {"fr", "en"}}`` when nothing is read in the language; else nothing."""
    reason = why_unread(language)
    return {"reason": dict(reason)} if reason else {}


def report_data(report: Report, text: str) -> Data:
    """The report with its words; ``text`` is the article's, whose code points the offsets count."""
    return {
        "headline": report.headline,
        **_worded("quote", report.quote, text),
        "clause": _offsets(report.clause),
        "trigger": report.trigger and _worded("text", report.trigger, text),
        "modality": report.modality.value,
        "section": report.section,
        "actors": list(report.actors),
        "places": list(report.places),
        "date": report.date and date_data(report.date),
        "mention": mention_data(report.mention),
        "mentions": _mentions(report.mentions),
        "reason": report.reason and dict(report.reason),
    }


def _mentions(mentions: Sequence[Mention]) -> list[object]:
    return [mention_data(mention) for mention in mentions]


def _offsets(span: Span) -> Data:
    return {"start": span.start, "end": span.end}


def _worded(key: str, span: Span, text: str) -> Data:
    return {key: text[span.start : span.end], **_offsets(span)}
