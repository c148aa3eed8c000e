"""Mentions and reports: what was read in an article."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select

from store.batches import batches
from store.day_of_year import day_of_year
from store.intervals import Interval
from store.records import columns
from store.tables import article, mention, report

MENTIONS = select(mention.c.body).where(mention.c.article_id == bindparam("id")).order_by(mention.c.position)
OF_ARTICLE = select(report).where(report.c.article_id == bindparam("id")).order_by(report.c.position)
OF_EVENTS = (
    select(report, article.c.title, article.c.url, article.c.lang, article.c.published, article.c.published_at)
    .join(article, article.c.id == report.c.article_id)
    .where(report.c.event_id.in_(bindparam("ids", expanding=True)))
)
DROP_MENTIONS = delete(mention).where(mention.c.article_id == bindparam("id"))
DROP_REPORTS = delete(report).where(report.c.article_id == bindparam("id"))


@dataclass(frozen=True, slots=True)
class MentionRecord:
    """A mention as a row; its interval is NEVER when it has no bounds.

    ``precision`` is that of its own date, ``event_number`` that of the event it dates, if any.
    """

    position: int
    type: str
    value: str
    interval: Interval
    body: bytes
    precision: str | None = None
    event_number: int | None = None


@dataclass(frozen=True, slots=True)
class ReportRecord:
    """A report as a row.

    ``body`` is its JSON without the ids and the article around it; ``telling`` what it says of its event as a whole,
    written and read by chronicle. Without an event both ``event_id`` and ``telling`` are None.
    """

    id: str
    article_id: str
    position: int
    event_id: str | None
    source: str
    body: bytes
    telling: bytes | None


@dataclass(frozen=True, slots=True)
class EventReport(ReportRecord):
    """A report of an event, with what there is to know of its article."""

    title: str
    url: str | None
    lang: str
    published: str | None
    published_at: int


def mentions_of(connection: Connection, article_id: str) -> list[bytes]:
    """The JSON of the mentions in an article, in the order of the text."""
    return list(connection.execute(MENTIONS, {"id": article_id}).scalars())


def reports_of(connection: Connection, article_id: str) -> list[ReportRecord]:
    """The reports in an article, in the order of the text."""
    return [ReportRecord(**row) for row in connection.execute(OF_ARTICLE, {"id": article_id}).mappings()]


def reports_about(connection: Connection, event_ids: Iterable[str]) -> list[EventReport]:
    """All reports of these events, the oldest article first."""
    found = (connection.execute(OF_EVENTS, {"ids": ids}).mappings() for ids in batches(sorted(event_ids)))
    reports = [EventReport(**row) for rows in found for row in rows]
    return sorted(reports, key=lambda each: (each.published_at, each.article_id, each.position))


def replace(
    connection: Connection, article_id: str, mentions: Sequence[MentionRecord], reports: Sequence[ReportRecord]
) -> None:
    """Let these be all the mentions and reports of the article."""
    connection.execute(DROP_MENTIONS, {"id": article_id})
    connection.execute(DROP_REPORTS, {"id": article_id})
    if mentions:
        connection.execute(insert(mention), [{"article_id": article_id, **_row(each)} for each in mentions])
    if reports:
        connection.execute(insert(report), [columns(each) for each in reports])


def _row(record: MentionRecord) -> dict[str, Any]:
    row = columns(record)
    lies = dict(zip(("class", "start", "end"), row.pop("interval"), strict=True))
    return lies | row | {"day": day_of_year(record.interval, record.precision)}
