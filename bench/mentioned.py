"""What an article of bench/mentions_fixture.py mentions, and what it tells of its events."""

import random
from collections.abc import Iterator, Sequence

import orjson

from bench.events_fixture import headline
from store.articles import ArticleRecord
from store.intervals import NEVER, Interval, interval
from store.records import EventRecord
from store.reports import MentionRecord, ReportRecord
from temporal.calendar import MINUTES_A_DAY

#: Of what is mentioned beside a hundred events: by its hour, the same event once more; without a time, nothing.
BY_HOUR = 25
LOOSE = {("DURATION", "P3D"): 11, ("SET", "XXXX-WXX-1"): 4, ("DATE", "PRESENT_REF"): 3}
OF_HOURS = ("minute", "daypart")
BECAUSE = {"fr": "« est arrivée » est au passé : le jour qui précède la publication", "en": "the past tense looks back"}


def mentions(chance: random.Random, events: Sequence[EventRecord]) -> Iterator[MentionRecord]:
    """What dates the events, in their order, and what dates none."""
    for position, (kind, value, lies, precision, number) in enumerate(_mentioned(chance, events)):
        yield MentionRecord(position, kind, value, lies, _body(kind, value, precision), precision, number)


def told(article: ArticleRecord, events: Sequence[EventRecord]) -> Iterator[ReportRecord]:
    """A report of each event."""
    for position, each in enumerate(events):
        body = orjson.dumps({"quote": headline(each) * 3, "modality": each.modality})
        yield ReportRecord(
            f"{article.id[:-2]}{position:02x}", article.id, position, each.id, article.source, body, b"{}"
        )


def _mentioned(
    chance: random.Random, events: Sequence[EventRecord]
) -> Iterator[tuple[str, str, Interval, str | None, int | None]]:
    for each in events:
        kind = "TIME" if each.precision in OF_HOURS else "DATE"
        yield kind, "2001-09-11", each.interval, each.precision, each.number
        if each.precision == "day" and chance.randrange(100) < BY_HOUR:
            minute = each.interval.start + chance.randrange(MINUTES_A_DAY)
            yield "TIME", "2001-09-11T08:46", interval(minute, minute), "minute", each.number
        for (kind, value), often in LOOSE.items():
            if chance.randrange(100) < often:
                yield kind, value, NEVER, None, None


def _body(kind: str, value: str, precision: str | None) -> bytes:
    said = {"text": "mardi 11 septembre", "start": 120, "end": 138, "type": kind, "value": value, "mod": None}
    bounds = {"earliest": "2001-09-11", "latest": "2001-09-11", "precision": precision, "kind": "instant"}
    why = {"qualifier": None, "anchor": "2001-09-12", "anchored_to": "publication", "inferred": ["year"]}
    return orjson.dumps({**said, **bounds, **why, "rule": "day", "because": BECAUSE})
