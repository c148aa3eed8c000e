"""Many articles that nobody wrote, to measure against: what they mention, and the events of bench/events_fixture.py.

Each source of an event tells it in an article, with a few others of about the same time. One mention in eight dates no
event: it is a length, a repetition or a reference. The same seed gives the same articles.
"""

import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from sqlalchemy import Connection, Engine, func, select

from bench import events_fixture
from bench.events_fixture import headline
from bench.mentioned import mentions, told
from chronicle.body import article_body
from store import articles, keeping, reports, writing
from store.articles import ArticleRecord
from store.records import EventRecord
from store.tables import event
from store.turns import take

BATCH = 10_000
MOST_TOLD = 7
SECTIONS = {"Politique": 300, "Sport": 90, "Culture": 9, "Nécrologie": 1}
#: Changes with what is made, so that no database of before is taken for one of now.
EDITION = 1


class Telling(NamedTuple):
    """An article, and the events that it tells."""

    article: ArticleRecord
    events: Sequence[EventRecord]


def fill(engine: Engine, many: int, seed: int = 1) -> None:
    """Let a migrated database have the articles of so many events, written through the same code as any other."""
    with engine.connect() as connection:
        there = connection.execute(select(func.count(event.c.number))).scalar_one()
    for first in range(there, many, BATCH):
        chance = random.Random(f"{seed} {first}")  # noqa: S311  nothing to protect
        with writing(engine) as connection:
            numbers = take(connection, "event", min(BATCH, many - first))
            _keep(connection, chance, list(events_fixture.events(chance, numbers)))


def _keep(connection: Connection, chance: random.Random, made: Sequence[EventRecord]) -> None:
    tellings = list(_tellings(chance, made))
    keeping.replace(connection, [], list(_events(chance, tellings)), {})
    for article, events in tellings:
        mentioned = list(mentions(chance, events))
        articles.add(connection, replace(article, body=article_body(article, len(mentioned), len(events))))
        reports.replace(connection, article.id, mentioned, list(told(article, events)))


def _tellings(chance: random.Random, made: Sequence[EventRecord]) -> Iterator[Telling]:
    """Each source tells in one article what is of one language and near in time."""
    by_source = defaultdict(list)
    for each in sorted(made, key=lambda each: each.published):
        for source in each.sources:
            by_source[source, each.lang].append(each)
    for (source, lang), events in by_source.items():
        while events:
            some = [events.pop() for _ in range(min(len(events), chance.randint(1, MOST_TOLD)))]
            yield Telling(_article(f"{chance.getrandbits(128):032x}", source, lang, some), some)


def _article(article_id: str, source: str, lang: str, events: Sequence[EventRecord]) -> ArticleRecord:
    return ArticleRecord(
        id=article_id,
        identity=article_id,
        title=headline(events[0]),
        source=source,
        url=None,
        lang=lang,
        lang_given=lang,
        published=None,
        published_at=max(each.published for each in events),
        text="\n\n".join(headline(each) * 3 for each in events),
        body=b"",
    )


def _events(chance: random.Random, tellings: Sequence[Telling]) -> Iterator[EventRecord]:
    """Each event with what it has from its articles."""
    told_in: dict[int, list[ArticleRecord]] = defaultdict(list)
    for article, events in tellings:
        for each in events:
            told_in[each.number].append(article)
    for each in {each.number: each for _, events in tellings for each in events}.values():
        theirs = told_in[each.number]
        (section,) = chance.choices(list(SECTIONS), list(SECTIONS.values()))
        facets = {**each.facets, "section": [section], "article": sorted(article.id for article in theirs)}
        yield replace(each, facets=facets, published=min(article.published_at for article in theirs))
