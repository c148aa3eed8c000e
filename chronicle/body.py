"""The JSON of events and articles, written once on the way in and served as it is."""

from collections.abc import Sequence
from typing import Any

import orjson

from chronicle.telling import Telling
from extraction.as_data import unread_data
from store.articles import ArticleRecord
from store.reports import EventReport, ReportRecord

Data = dict[str, Any]

#: What an event shows of a report; the rest is said once for the event.
REPORT_KEYS = ("quote", "start", "end", "clause", "trigger", "modality", "date", "mention", "mentions")


def event_body(event_id: str, status: str, lead: Telling, reports: Sequence[tuple[EventReport, Data]]) -> bytes:
    """The event as the API shows it, told by its lead. ``reports`` come with their data, the oldest first."""
    first, first_data = reports[0]
    return orjson.dumps(
        {
            "id": event_id,
            "headline": lead.headline,
            "lang": first.lang,
            "date": lead.date,
            **({} if lead.date else {"reason": lead.reason}),
            "status": status,
            "section": first_data["section"],
            "actors": _each_once("actors", reports),
            "places": _each_once("places", reports),
            "reports": [_report(report, data) for report, data in reports],
            "links": {"self": f"/v1/events/{event_id}"},
        }
    )


def article_body(record: ArticleRecord, mentions: int, events: int) -> bytes:
    """The article as a list shows it: how many mentions and events."""
    return orjson.dumps({**_named(record), "mentions": mentions, "events": events, "links": _links(record)})


def whole_article_body(record: ArticleRecord, mentions: Sequence[bytes], reports: Sequence[ReportRecord]) -> bytes:
    """The article in full: its text, its mentions and its reports, each with the event it tells or null."""
    return orjson.dumps(
        {
            **_named(record),
            "text": record.text,
            "mentions": [orjson.Fragment(mention) for mention in mentions],
            "events": len({report.event_id for report in reports} - {None}),
            "reports": [{"id": report.id, "event": report.event_id, **orjson.loads(report.body)} for report in reports],
            "links": _links(record),
        }
    )


def _report(report: EventReport, data: Data) -> Data:
    article = {
        "id": report.article_id,
        "title": report.title,
        "source": report.source,
        "url": report.url,
        "published": report.published,
    }
    return {"id": report.id, "article": article, **{key: data[key] for key in REPORT_KEYS}}


def _each_once(key: str, reports: Sequence[tuple[EventReport, Data]]) -> list[str]:
    return list(dict.fromkeys(name for _, data in reports for name in data[key]))


def _named(record: ArticleRecord) -> Data:
    return {
        "id": record.id,
        "title": record.title,
        "source": record.source,
        "url": record.url,
        "lang": record.lang,
        **unread_data(record.lang),
        "published": record.published,
    }


def _links(record: ArticleRecord) -> Data:
    return {"self": f"/v1/articles/{record.id}"}
