"""Pages of mentions, held against the same question asked of a list."""

import random
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

import pytest
import sqlalchemy
from sqlalchemy import Connection, Engine

from store import articles, facets, fulltext, mention_leads, mentions, reports, writing
from store.articles import ArticleRecord
from store.day_of_year import day_of_year
from store.intervals import FAR_FUTURE, FAR_PAST, NEVER, UNDATED, interval
from store.query import Match, MentionPosition, MentionPublication, MentionQuery, Order, Published, Undated
from store.records import EventRecord
from store.reports import MentionRecord
from tests.store.filled import filled
from tests.store.made import DAY, PRECISIONS, WORDS, article, keep, many

WINDOWS = ((None, None), (0, DAY - 1), (-DAY * 40, DAY * 3), (None, -DAY * 10), (DAY * 10, None))
QUERIES: tuple[MentionQuery, ...] = (
    MentionQuery(filters={"type": ["TIME", "SET"]}),
    MentionQuery(filters={"source": ["AFP"]}),
    MentionQuery(filters={"source": ["AFP", "Reuters"], "lang": ["fr"], "type": ["DATE"]}),
    MentionQuery(filters={"article": ["a3", "a7", "none"]}),
    MentionQuery(filters={"article": ["a3"], "source": ["nobody"]}),
    MentionQuery(published=Published(3, 9)),
    MentionQuery(published=Published(None, 9), filters={"lang": ["en"]}),
    MentionQuery(published=Published(5, None)),
    MentionQuery(filters={"precision": ["day", "month"]}),
    MentionQuery(filters={"kind": ["span", "ongoing"], "day": [f"01-{day:02d}" for day in range(1, 29)]}),
    MentionQuery(filters={"q": ["Elysee"]}),
    MentionQuery(filters={"q": ["PONT cœur"], "lang": ["fr"], "type": ["DATE"]}),
    MentionQuery(filters={"place": ["Lille", "Rome"]}),
    MentionQuery(filters={"actor": ["Rutte"], "kind": ["instant", "ongoing"]}),
    MentionQuery(filters={"section": ["Économie"], "source": ["AFP"]}, published=Published(3, 15)),
    MentionQuery(filters={"modality": ["negated", "planned"], "min_sources": ["2"]}),
    MentionQuery(filters={"status": ["auto"], "place": ["Paris"], "q": ["pont"]}),
    MentionQuery(filters={"place": ["nowhere"]}),
)
Place = MentionPosition | MentionPublication


class Kept(NamedTuple):
    article: ArticleRecord
    mention: MentionRecord
    event: EventRecord | None
    said: str

    def place(self, order: Order = Order.EARLIEST) -> Place:
        if order.is_by_publication:
            return MentionPublication(self.article.published_at, self.article.id, self.mention.position)
        _, start, end = self.mention.interval
        return MentionPosition(start, end, self.article.id, self.mention.position)


@pytest.fixture
def kept(engine: Engine) -> list[Kept]:
    return filled(engine, "mentions", lambda: _fill(engine))


def _fill(engine: Engine) -> list[Kept]:
    chance = random.Random(9)  # noqa: S311  nothing to protect
    said = [" ".join(chance.sample(WORDS, 3)) for _ in range(200)]
    events = keep(engine, many(200, seed=9), said)
    told = {each.number: (each, words) for each, words in zip(events, said, strict=True)}
    found = []
    with writing(engine) as connection:
        for number in range(20):
            source, at = chance.choice(("AFP", "Reuters")), chance.choice((FAR_PAST, number, number // 2))
            record = replace(article(f"a{number}", source, at), lang=chance.choice(("fr", "en")))
            made = [_made(chance, position, [None, *told]) for position in range(15)]
            articles.add(connection, record)
            reports.replace(connection, record.id, made, [])
            found += [Kept(record, each, *told.get(each.event_number or 0, (None, ""))) for each in made]
    return found


def _made(chance: random.Random, position: int, numbers: Sequence[int | None]) -> MentionRecord:
    start = chance.randrange(-60, 60) * DAY
    length = chance.choice((1, DAY, DAY, 31 * DAY, 366 * DAY, 36_524 * DAY))
    lies = chance.choices(
        (interval(start, start + length - 1), interval(start, None), interval(None, start), NEVER), (80, 5, 5, 10)
    )[0]
    kind = chance.choice(("DATE", "TIME", "DURATION", "SET"))
    precision = None if lies is NEVER else chance.choice(PRECISIONS)
    return MentionRecord(position, kind, "", lies, f"{position}".encode(), precision, chance.choice(numbers))


def values_of(each: Kept) -> set[tuple[str, str | None]]:
    """The names and values of filters that find the mention, but for words."""
    own = each.mention
    day = day_of_year(own.interval, own.precision)
    found = {("type", own.type), ("precision", own.precision), ("day", day)}
    found |= {("article", each.article.id), ("source", each.article.source), ("lang", each.article.lang)}
    return found | {pair for pair in (facets.values(each.event) if each.event else ()) if pair[0] in OF_EVENT}


OF_EVENT = {"kind", "modality", "status", "section", "place", "actor", "min_sources"}


def passes(each: Kept, name: str, wanted: Sequence[str]) -> bool:
    if name == "q":
        words = fulltext.words(each.said).split()
        return each.event is not None and set(fulltext.words(" ".join(wanted)).split()) <= set(words)
    return not values_of(each).isdisjoint((name, value) for value in wanted)


def answers(each: Kept, query: MentionQuery) -> bool:
    at = each.article.published_at
    first, last = (float("-inf") if side is None else side for side in (query.published or (None, None)))
    last = float("inf") if query.published is None or query.published.end is None else last
    if query.published and not (at != FAR_PAST and first <= at <= last):
        return False
    return all(passes(each, *asked) for asked in query.filters.items()) and lies(each, query)


def lies(each: Kept, query: MentionQuery) -> bool:
    length_class, start, end = each.mention.interval
    if length_class == UNDATED:
        return query.undated is not Undated.EXCLUDE
    first = float("-inf") if query.start is None else query.start
    last = float("inf") if query.end is None else query.end
    if query.undated is Undated.ONLY:
        return False
    if query.match is Match.OVERLAPS:
        return start <= last and end >= first
    if query.match is Match.ENDS:
        return first <= end <= last and end != FAR_FUTURE
    if query.match is Match.COVERS:
        return start <= (FAR_PAST if query.start is None else first) and end >= (
            FAR_FUTURE if query.end is None else last
        )
    return first <= start and (FAR_PAST < start <= last if query.match is Match.STARTS else end <= last)


def expected(kept: Sequence[Kept], query: MentionQuery) -> list[Place]:
    found = sorted(each.place(query.order) for each in kept if answers(each, query))
    return found[::-1] if query.order.is_descending else found


def walk(connection: Connection, query: MentionQuery) -> list[Place]:
    found: list[Place] = []
    while page := mentions.page(connection, query):
        assert len(page) <= query.limit
        found += [row.place for row in page]
        query = replace(query, after=page[-1].place)
    return found


@pytest.fixture(params=["few", "many"])
def few(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Whether anything is taken to be few."""
    is_few = bool(request.param == "few")
    monkeypatch.setattr(mention_leads, "FEW", 1_000 if is_few else 0)
    monkeypatch.setattr(mention_leads, "MOST", 50_000 if is_few else 3)
    if not is_few:
        monkeypatch.setattr(mention_leads, "few_enough", lambda *_: 0)
    return is_few


@pytest.mark.usefixtures("few")
@pytest.mark.parametrize("order", Order)
@pytest.mark.parametrize("undated", Undated)
@pytest.mark.parametrize("match", Match)
def test_a_window_shows_what_lies_to_it_page_by_page(
    kept: list[Kept], connection: Connection, match: Match, undated: Undated, order: Order
) -> None:
    for start, end in WINDOWS:
        query = MentionQuery(start, end, match, undated, order=order, limit=13)
        assert walk(connection, query) == expected(kept, query)


@pytest.mark.usefixtures("few")
@pytest.mark.parametrize("order", Order)
@pytest.mark.parametrize("query", QUERIES, ids=str)
def test_filters_hold_of_the_mention_or_its_article_or_its_event(
    kept: list[Kept], connection: Connection, query: MentionQuery, order: Order
) -> None:
    """Whether a page starts from the few that have something or looks through all mentions, nothing differs."""
    for window in WINDOWS:
        asked = replace(query, start=window[0], end=window[1], undated=Undated.INCLUDE, order=order, limit=9)
        assert walk(connection, asked) == expected(kept, asked)


@pytest.mark.usefixtures("few")
@pytest.mark.parametrize("query", [MentionQuery(), *QUERIES], ids=str)
def test_a_count_is_of_all_pages_and_stops_where_it_is_told_to(
    kept: list[Kept], connection: Connection, query: MentionQuery
) -> None:
    for window in WINDOWS:
        asked = replace(query, start=window[0], end=window[1], order=Order.PUBLISHED_LAST, limit=1)
        found = len(expected(kept, asked))
        assert mentions.count(connection, asked, 2**62) == found
        assert mentions.count(connection, asked, 5) == min(found, 5)


def test_every_query_is_of_some_mentions_and_not_of_all(kept: list[Kept]) -> None:
    sizes = [len(expected(kept, replace(query, undated=Undated.INCLUDE))) for query in QUERIES]
    assert [size for size in sizes if not size] == [0, 0]
    assert max(sizes) < len(kept)


def test_a_filter_nobody_knows_is_an_error(connection: Connection, kept: list[Kept]) -> None:
    assert kept
    with pytest.raises(KeyError, match="colour"):
        mentions.page(connection, MentionQuery(filters={"colour": ["red"]}))


def test_words_of_which_none_is_one_find_nothing(connection: Connection, kept: list[Kept]) -> None:
    assert kept
    assert mentions.page(connection, MentionQuery(filters={"q": ["!"]})) == []


def test_a_row_has_the_json_of_its_mention(kept: list[Kept], connection: Connection) -> None:
    for order in Order:
        bodies = {each.place(order): each.mention.body for each in kept}
        for row in mentions.page(connection, MentionQuery(undated=Undated.INCLUDE, order=order, limit=1000)):
            assert row.body == bodies[row.place]


def test_an_article_told_anew_has_its_new_mentions_only(
    engine: Engine, kept: list[Kept], connection: Connection
) -> None:
    with writing(engine) as writer:
        reports.replace(writer, "a0", [replace(kept[0].mention, interval=interval(0, 0))], [])
    asked = MentionQuery(filters={"article": ["a0"]}, undated=Undated.INCLUDE)
    assert [row.place for row in mentions.page(connection, asked)] == [MentionPosition(0, 0, "a0", 0)]


@pytest.mark.parametrize("query", [MentionQuery(0, DAY), MentionQuery(0, DAY, filters={"lang": ["fr"]})], ids=str)
@pytest.mark.usefixtures("kept")
def test_classes_are_merged_in_the_order_of_the_index(
    connection: Connection, query: MentionQuery, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mention_leads, "few_enough", lambda *_: 0)
    ran: list[tuple[str, tuple[object, ...]]] = []
    sqlalchemy.event.listen(connection, "before_cursor_execute", lambda *said: ran.append((said[2], said[3])))
    assert mentions.page(connection, query)
    sql, values = ran[-1]
    steps = [row.detail for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", values)]
    assert "MERGE (UNION ALL)" in steps
    assert not [step for step in steps if re.match(r"SCAN |USE TEMP B-TREE", step)]
