"""Events, derived from their reports and from nothing else.

Whatever changes reports names the events it touched; those are made anew from the reports they have now, and an event
without reports is gone.
"""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence

import orjson
from sqlalchemy import Connection

from chronicle.body import event_body
from chronicle.telling import Telling, read_telling
from extraction.report import Modality
from store import fulltext, keeping
from store.event_ids import number_of
from store.intervals import FAR_PAST, NEVER, interval
from store.records import EventRecord
from store.reports import EventReport, reports_about
from temporal.calendar import RANK, Precision

AUTO = "auto"
#: How far articles vouch for an event, the strongest first: the event has the strongest of its reports'.
MODALITIES = tuple(Modality)

Reports = Sequence[EventReport]


def derive_events(connection: Connection, event_ids: Iterable[str], merged: Mapping[str, str]) -> None:
    """Make these events anew from their reports, or for the first time.

    ``merged`` says of events whose reports all went to another, by id, which that is.
    """
    ids = list(dict.fromkeys(event_ids))
    told = _by_event(reports_about(connection, ids))
    before = {each.id: each for each in keeping.records(connection, ids)}
    derived = [_derive(each, before.get(each), told[each]) for each in ids if each in told]
    keeping.replace(
        connection,
        list(before.values()),
        derived,
        {gone: into for gone, into in merged.items() if gone in before and gone not in told},
    )


def _by_event(reports: Iterable[EventReport]) -> dict[str, list[EventReport]]:
    found: dict[str, list[EventReport]] = {}
    for report in reports:
        if report.event_id is not None:
            found.setdefault(report.event_id, []).append(report)
    return found


def _derive(event_id: str, known: EventRecord | None, reports: Reports) -> EventRecord:
    data = [orjson.loads(report.body) for report in reports]
    lead = min(map(_telling, reports), key=_vagueness)
    status = known.status if known else AUTO
    said = [lead.headline, *dict.fromkeys(each["quote"] for each in data)]
    return EventRecord(
        number=number_of(event_id),
        id=event_id,
        interval=NEVER if lead.date is None else interval(lead.earliest, lead.latest),
        precision=None if lead.date is None else lead.date["precision"],
        kind=None if lead.date is None else lead.date["kind"],
        modality=min((each["modality"] for each in data), key=MODALITIES.index),
        status=status,
        lang=reports[0].lang,
        sources=tuple(_names(report.source for report in reports)),
        body=event_body(event_id, status, lead, list(zip(reports, data, strict=True))),
        facets={
            "section": _names(each["section"] for each in data if each["section"]),
            "place": _names(place for each in data for place in each["places"]),
            "actor": _names(actor for each in data for actor in each["actors"]),
            "article": sorted({report.article_id for report in reports}),
        },
        published=min((each.published_at for each in reports if each.published_at > FAR_PAST), default=FAR_PAST),
        words=fulltext.each_word(" ".join(said)),
    )


def _names(said: Iterable[str]) -> list[str]:
    """Each name once and in NFC, as it will be asked for, however its article wrote its accents."""
    return sorted({unicodedata.normalize("NFC", each) for each in said})


def _telling(report: EventReport) -> Telling:
    if report.telling is None:
        msg = f"report {report.id} tells nothing of event {report.event_id}"
        raise ValueError(msg)
    return read_telling(report.telling)


def _vagueness(telling: Telling) -> int:
    return len(RANK) if telling.date is None else RANK[Precision(telling.date["precision"])]
