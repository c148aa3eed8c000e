"""Articles to add, what is then kept, and a reader whose reports a test decides."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

import orjson
from sqlalchemy import Connection, Engine, RowMapping, func, select

from extraction.article import Article
from extraction.report import Extraction, Happening, Modality, Report
from store import articles, events, facets, keeping, rollups, signatures
from store.event_ids import number_of
from store.query import EventQuery, Undated
from store.records import EventRecord
from store.tables import article, event, facet, mention, report, rollup
from temporal.calendar import Precision, day_number
from temporal.dates import within_days
from temporal.mention import Derivation, Mention, TimexType
from temporal.prose import Span

BRIDGE = "Le pont de la Loire a été fermé lundi. La mairie annonce sa réouverture pour le 2 octobre 2024."
DAY = re.compile(r"\d+")
PUBLISHED = "2024-09-18"
SIGNATURE = [event.c[name] for name in signatures.COLUMNS]


def bridge(**changes: Any) -> Article:  # noqa: ANN401  any field of an article
    """An article that tells two events, a Monday's and one to come."""
    return Article(**{"text": BRIDGE, "title": "Le pont", "source": "Ouest", "published": PUBLISHED} | changes)


def timeline(engine: Engine) -> list[dict[str, Any]]:
    """Every event there is, dated or not, as it is served."""
    query = EventQuery(filters={"modality": tuple(Modality)}, undated=Undated.INCLUDE, limit=1000)
    with engine.connect() as connection:
        return [orjson.loads(row.body) for row in events.page(connection, query)]


def listed(engine: Engine) -> list[dict[str, Any]]:
    """Every article as a list shows it."""
    with engine.connect() as connection:
        return [orjson.loads(row.body) for row in articles.page(connection)]


def is_consistent(engine: Engine) -> bool:
    """Whether every event has a report, every report its event, and counts and facets are those of the events.

    And whether a mention has the event that the report has in which it stands.
    """
    with engine.connect() as connection:
        known = set(connection.execute(select(event.c.id)).scalars())
        told = set(connection.execute(select(report.c.event_id)).scalars()) - {None}
        records = keeping.records(connection, known)
        counts = rollups.counts(records)
        signed = {number: bits for number, *bits in connection.execute(select(event.c.number, *SIGNATURE))}
        rows = connection.execute(select(rollup)).all()
        kept = {tuple(row[:4]): tuple(row[4:]) for row in rows}
        found = {tuple(row) for row in connection.execute(select(facet))}
        expected = {each for record in records for each in facets.of(record)}
        _hold_the_index_against_the_texts(connection)
        dated = dict(_dated(connection.execute(select(mention)).mappings()))
        reported = dict(_reported(connection.execute(select(report)).mappings()))
    if found != expected or dated != reported or signed != {each.number: _signature(each) for each in records}:
        return False
    return known == told and kept == {tuple(key): (*by.values(),) for key, by in counts.items()}


def _signature(record: EventRecord) -> list[int]:
    return list(facets.signature_of(record).values())


def _hold_the_index_against_the_texts(connection: Connection) -> None:
    """sqlalchemy.exc.DatabaseError when it has other words than the events."""
    connection.exec_driver_sql("INSERT INTO event_text (event_text, rank) VALUES ('integrity-check', 1)")


def _dated(mentions: Iterable[RowMapping]) -> Iterator[tuple[object, int]]:
    for each in mentions:
        body = orjson.loads(each["body"])
        if each["event_number"] is not None:
            yield (each["article_id"], body["start"], body["end"]), each["event_number"]


def _reported(reports: Iterable[RowMapping]) -> Iterator[tuple[object, int]]:
    for each in reports:
        for body in orjson.loads(each["body"])["mentions"]:
            if each["event_id"]:
                yield (each["article_id"], body["start"], body["end"]), number_of(each["event_id"])


def sizes(engine: Engine) -> dict[str, int]:
    """How many rows the tables of articles have."""
    with engine.connect() as connection:
        return {
            table.name: connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in (article, mention, report, event)
        }


def read_days(article: Article, *, apart: bool = True) -> Extraction:
    """A reader of « 3 » as 3 January 2024, in sentences with a bar between: a happening a day, or one a sentence."""
    reports: list[Report] = []
    happenings: list[Happening] = []
    start = 0
    for sentence in article.text.split("|"):
        found = [_report(sentence, start, word) for word in DAY.findall(sentence)]
        reports += found
        groups = [[each] for each in found] if apart else [found] if found else []
        happenings += [Happening(sentence, group[0].date, tuple(group)) for group in groups]
        start += len(sentence) + 1
    mentions = tuple(each.mention for each in reports)
    return Extraction(article, article.lang or "fr", mentions, tuple(reports), tuple(happenings))


def _report(sentence: str, start: int, word: str) -> Report:
    day = day_number(2024, 1, int(word))
    date = within_days(day, day, Precision.DAY)
    at = start + sentence.index(word)
    why = {"fr": "dit ainsi", "en": "said so"}
    mention = Mention(
        word,
        at,
        at + len(word),
        TimexType.DATE,
        f"2024-01-{word:0>2}",
        None,
        date,
        None,
        None,
        (),
        "day",
        why,
        Derivation("day", at, at + len(word)),
    )
    span = Span(start, start + len(sentence))
    return Report(sentence, span, span, None, Modality.ASSERTED, None, (), (), date, mention, (mention,))
