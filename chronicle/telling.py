"""What an article tells, report by report, ready to be kept."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson

from extraction.article import Article
from extraction.as_data import report_data
from extraction.report import Extraction, Happening, Report
from store.intervals import NEVER, interval
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


@dataclass(frozen=True, slots=True)
class AllTold:
    """All that was read in an article: its mentions as rows, its reports, and how many happenings they tell.

    ``dated`` says of each mention which happening it dates, if any.
    """

    article: Article
    lang: str
    mentions: Sequence[MentionRecord]
    dated: Sequence[int | None]
    reports: Sequence[Told]
    happenings: int


def read_telling(stored: bytes) -> Telling:
    """A telling from its JSON."""
    return Telling(**orjson.loads(stored))


def all_told(extraction: Extraction) -> AllTold:
    """Everything the extraction found, in the order of the text."""
    return AllTold(
        article=extraction.article,
        lang=extraction.lang,
        mentions=[_mention_record(*each) for each in enumerate(extraction.mentions)],
        dated=_dated(extraction),
        reports=list(_reports(extraction)),
        happenings=len(extraction.happenings),
    )


def _reports(extraction: Extraction) -> Iterator[Told]:
    text = extraction.article.text
    tellings = [_telling(happening) for happening in extraction.happenings]
    happening_at = {
        _place(report): number for number, happening in enumerate(extraction.happenings) for report in happening.reports
    }
    for report in extraction.reports:
        number = happening_at.get(_place(report))
        yield Told(report_data(report, text), number, None if number is None else tellings[number])


def _dated(extraction: Extraction) -> list[int | None]:
    dated = {
        (mention.start, mention.end): number
        for number, happening in enumerate(extraction.happenings)
        for report in happening.reports
        for mention in report.mentions
    }
    return [dated.get((mention.start, mention.end)) for mention in extraction.mentions]


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


def _mention_record(position: int, mention: Mention) -> MentionRecord:
    date = mention.date
    return MentionRecord(
        position=position,
        type=mention.type,
        value=mention.value,
        interval=interval(date.earliest_start, date.latest_end) if date else NEVER,
        body=orjson.dumps(mention_data(mention)),
        precision=str(date.precision) if date else None,
    )
