"""Events made for a test."""

import random
from collections.abc import Iterable, Sequence
from dataclasses import replace

from sqlalchemy import Connection, Engine, delete

from store import articles, fulltext, keeping, reports, writing
from store.articles import ArticleRecord
from store.intervals import FAR_PAST, NEVER, interval
from store.records import EventRecord
from store.reports import ReportRecord
from store.tables import report
from store.turns import take

DAY = 1440
PRECISIONS = ("minute", "day", "month", "year", "century")
KINDS = ("instant", "span", "ongoing")
STATUSES = ("auto", "confirmed")
PLACES = ("Lille", "Paris", "Rome")
MODALITIES = ("asserted", "reported", "planned", "hypothetical", "negated")
SOURCES = ("AFP", "Reuters", "Le Monde")
WORDS = ("traité", "Élysée", "pont", "cœur", "grève")

#: An event that was asserted on 1 January 1970, in French, by nobody; tests change what they are about.
PLAIN = EventRecord(
    number=0,
    id="",
    interval=interval(0, DAY - 1),
    precision="day",
    kind="instant",
    modality="asserted",
    status="auto",
    lang="fr",
    sources=(),
    body=b"{}",
)


def keep(engine: Engine, events: Sequence[EventRecord], said: Sequence[str] = ()) -> list[EventRecord]:
    """Add the events, numbered in their order and named by that number where they have no id."""
    with writing(engine) as connection:
        numbers = take(connection, "event", len(events))
        numbered = [
            replace(event, number=number, id=event.id or id_of(number))
            for number, event in zip(numbers, with_words(events, said), strict=True)
        ]
        keeping.replace(connection, [], numbered, {})
        _tell(connection, numbered)
    return numbered


def with_words(events: Sequence[EventRecord], said: Sequence[str]) -> list[EventRecord]:
    """The events, each with what is said of it, if anything."""
    texts = map(fulltext.each_word, said or [""] * len(events))
    return [replace(event, words=words) for event, words in zip(events, texts, strict=True)]


def id_of(number: int) -> str:
    """The id of the event with the number, where nothing is left to chance."""
    return f"{number:012x}{0:020x}"


def article(article_id: str, source: str = "", published_at: int = 0) -> ArticleRecord:
    """An article that says nothing."""
    return ArticleRecord(
        id=article_id,
        identity=article_id,
        title="",
        source=source,
        url=None,
        lang="fr",
        lang_given=None,
        published=None,
        published_at=published_at,
        text="",
        body=article_id.encode(),
    )


def _tell(connection: Connection, events: Sequence[EventRecord]) -> None:
    """A report of each event in an article of each of its sources."""
    for source in sorted({source for event in events for source in event.sources}):
        told = [event for event in events if source in event.sources]
        articles.add(connection, article(f"{source}-{told[0].number}", source))
        rows = [
            ReportRecord(f"{source}-{event.id}", f"{source}-{told[0].number}", at, event.id, source, b"{}", b"{}")
            for at, event in enumerate(told)
        ]
        reports.replace(connection, f"{source}-{told[0].number}", [], rows)


def exchange(
    engine: Engine, before: Iterable[EventRecord], after: Iterable[EventRecord], said: Sequence[str] = ()
) -> list[EventRecord]:
    """Let some events, which no article tells any more, stand in the place of others."""
    with writing(engine) as connection:
        old, new = list(before), with_words(list(after), said)
        connection.execute(delete(report).where(report.c.event_id.in_([each.id for each in old])))
        keeping.replace(connection, old, new, {})
    return new


def many(count: int, seed: int) -> list[EventRecord]:
    """Events of every length around 1970: most of a day, some of minutes or centuries, open, undated, alike."""
    chance = random.Random(seed)  # noqa: S311  nothing to protect
    return [_one(chance) for _ in range(count)]


def _one(chance: random.Random) -> EventRecord:
    start = chance.randrange(-60, 60) * DAY
    length = chance.choice((1, 90, DAY, DAY, DAY, 3 * DAY, 31 * DAY, 366 * DAY, 36_524 * DAY))
    kinds = {
        "closed": interval(start, start + length - 1),
        "ongoing": interval(start, None),
        "until": interval(None, start),
        "undated": NEVER,
    }
    kind = chance.choices(list(kinds), (90, 4, 3, 3))[0]
    return replace(
        PLAIN,
        interval=kinds[kind],
        precision=None if kind == "undated" else chance.choice(PRECISIONS),
        modality=chance.choices(MODALITIES, (70, 10, 10, 5, 5))[0],
        lang=chance.choice(("fr", "en")),
        sources=tuple(sorted(chance.sample(SOURCES, chance.randrange(3)))),
        kind=None if kind == "undated" else chance.choice(KINDS),
        status=chance.choices(STATUSES, (99, 1))[0],
        facets={
            "section": chance.choices(([], ["Monde"], ["Économie"]))[0],
            "place": sorted(chance.sample(PLACES, chance.randrange(3))),
            "actor": chance.choices(([], ["Rutte"]), (95, 5))[0],
            "article": [f"{chance.randrange(30):032x}"],
        },
        published=chance.choices((FAR_PAST, chance.randrange(50) * DAY), (5, 95))[0],
    )
