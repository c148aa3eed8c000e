"""What an article tells, report by report, ready to be kept."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import orjson

from extraction.as_data import report_data
from extraction.report import Extraction, Happening, Report
from store.reports import MentionRecord
from temporal.as_data import DateData, date_data, mention_data
from temporal.mention import Mention, Words

Data = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Telling:
    """What a report's article says of its event as a whole: all reports of one happening say the same.

    ``date`` is JSON data; ``earliest`` and ``latest`` are its bounds in minutes, None when open.
    """

    headline: str
    date: DateData | None
    earliest: int | None
    latest: int | None
    reason: Words | None

    def to_bytes(self) -> bytes:
        """As JSON."""
        return orjson.dumps(self)


@dataclass(frozen=True, slots=True)
class Told:
    """A report as JSON data, and which happening of its article it tells; None when it makes no event."""

    data: Data
    happening: int | None
    telling: Telling | None


def read_telling(stored: bytes) -> Telling:
    """A telling from its JSON."""
    return Telling(**orjson.loads(stored))


def all_told(extraction: Extraction) -> list[Told]:
    """Every report of the extraction in the order of the text, with its happening."""
    text = extraction.article.text
    tellings = [_telling(happening) for happening in extraction.happenings]
    happening_at = {
        _place(report): number for number, happening in enumerate(extraction.happenings) for report in happening.reports
    }
    numbered = ((report, happening_at.get(_place(report))) for report in extraction.reports)
    return [
        Told(report_data(report, text), number, None if number is None else tellings[number])
        for report, number in numbered
    ]


def mention_records(article_id: str, extraction: Extraction) -> list[MentionRecord]:
    """The mentions of the extraction as rows."""
    return [_mention_record(article_id, *each) for each in enumerate(extraction.mentions)]


def _place(report: Report) -> tuple[int, int, int]:
    return report.mention.start, report.mention.end, report.clause.start


def _telling(happening: Happening) -> Telling:
    date = happening.date
    return Telling(
        headline=happening.headline,
        date=date_data(date),
        earliest=date.earliest_start if date else None,
        latest=date.latest_end if date else None,
        reason=happening.reason,
    )


def _mention_record(article_id: str, position: int, mention: Mention) -> MentionRecord:
    return MentionRecord(
        article_id=article_id,
        position=position,
        type=mention.type,
        value=mention.value,
        earliest=mention.date.earliest_start if mention.date else None,
        latest=mention.date.latest_end if mention.date else None,
        body=orjson.dumps(mention_data(mention)),
    )
