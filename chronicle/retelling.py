"""Writing what an article tells in the place of what it told before."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

import orjson
from sqlalchemy import Connection

from chronicle.body import article_body
from chronicle.deriving import derive_events
from chronicle.identity import new_id
from chronicle.matching import match
from chronicle.telling import AllTold, Told
from store import articles, reports
from store.articles import ArticleRecord
from store.event_ids import mint, number_of
from store.reports import MentionRecord, ReportRecord


class Retold(NamedTuple):
    """The event of each happening, and into which events others went whose reports it took."""

    events: list[str]
    merged: dict[str, str]


def retell(connection: Connection, record: ArticleRecord, told: AllTold) -> None:
    """Keep all that was read in the article, which is stored; ids stay where the quote stands."""
    old = reports.reports_of(connection, record.id)
    same = match([orjson.loads(each.body) for each in old], [each.data for each in told.reports])
    kept = {new: old[number] for new, number in same.items()}
    retold = _events(connection, _stood_for(told.reports, kept, told.happenings))
    rows = [_row(record, place, each, kept.get(place), retold.events) for place, each in enumerate(told.reports)]
    reports.replace(connection, record.id, _mentions(told, retold.events), rows)
    articles.amend(connection, replace(record, body=article_body(record, len(told.mentions), told.happenings)))
    touched = [*retold.events, *(each.event_id for each in old if each.event_id)]
    derive_events(connection, touched, retold.merged)


def _mentions(told: AllTold, events: Sequence[str]) -> list[MentionRecord]:
    """Each with the event it dates."""
    dated = (None if happening is None else number_of(events[happening]) for happening in told.dated)
    return [replace(each, event_number=number) for each, number in zip(told.mentions, dated, strict=True)]


def _row(
    record: ArticleRecord, position: int, told: Told, kept: ReportRecord | None, events: Sequence[str]
) -> ReportRecord:
    return ReportRecord(
        id=kept.id if kept else new_id(),
        article_id=record.id,
        position=position,
        event_id=None if told.happening is None else events[told.happening],
        source=record.source,
        body=orjson.dumps(told.data),
        telling=None if told.telling is None else told.telling.to_bytes(),
    )


def _events(connection: Connection, stood_for: Sequence[Sequence[str]]) -> Retold:
    """A happening keeps the first event its reports stood for that none before it keeps; else its event is new."""
    kept: dict[str, int] = {}
    for place, before in enumerate(stood_for):
        if free := [each for each in before if each not in kept]:
            kept[free[0]] = place
    fresh = iter(mint(connection, len(stood_for) - len(kept)))
    of = {place: event for event, place in kept.items()}
    events = [of.get(place) or next(fresh) for place in range(len(stood_for))]
    merged = {gone: into for before, into in reversed(list(zip(stood_for, events, strict=True))) for gone in before}
    return Retold(events, {gone: into for gone, into in merged.items() if gone not in kept})


def _stood_for(told: Sequence[Told], kept: Mapping[int, ReportRecord], many: int) -> list[list[str]]:
    found: list[list[str]] = [[] for _ in range(many)]
    for position, report in sorted(kept.items()):
        happening = told[position].happening
        if happening is not None and report.event_id:
            found[happening].append(report.event_id)
    return found
