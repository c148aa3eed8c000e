"""Pages of mentions, held against the same question asked of a list."""

import random
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

import pytest
import sqlalchemy
from sqlalchemy import Connection, Engine

from store import articles, mentions, reports, writing
from store.articles import ArticleRecord
from store.intervals import FAR_FUTURE, FAR_PAST, NEVER, UNDATED, interval
from store.query import Match, MentionPosition, MentionQuery, Published, Undated
from store.reports import MentionRecord
from tests.store.made import DAY, article

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
)


class Kept(NamedTuple):
    article: ArticleRecord
    mention: MentionRecord

    @property
    def place(self) -> MentionPosition:
        _, start, end = self.mention.interval
        return MentionPosition(start, end, self.article.id, self.mention.position)


@pytest.fixture
def kept(engine: Engine) -> list[Kept]:
    chance = random.Random(9)  # noqa: S311  nothing to protect
    found = []
    with writing(engine) as connection:
        for number in range(20):
            source, at = chance.choice(("AFP", "Reuters")), chance.choice((FAR_PAST, number))
            record = replace(article(f"a{number}", source, at), lang=chance.choice(("fr", "en")))
            made = [_made(chance, position) for position in range(15)]
            articles.add(connection, record)
            reports.replace(connection, record.id, made, [])
            found += [Kept(record, each) for each in made]
    return found


def _made(chance: random.Random, position: int) -> MentionRecord:
    start = chance.randrange(-60, 60) * DAY
    length = chance.choice((1, DAY, DAY, 31 * DAY, 366 * DAY, 36_524 * DAY))
    lies = chance.choices(
        (interval(start, start + length - 1), interval(start, None), interval(None, start), NEVER), (80, 5, 5, 10)
    )[0]
    kind = chance.choice(("DATE", "TIME", "DURATION", "SET"))
    return MentionRecord(position, kind, "", lies, f"{position}".encode())


def answers(each: Kept, query: MentionQuery) -> bool:
    values = {
        "type": each.mention.type, "article": each.article.id, "source": each.article.source, "lang": each.article.lang,
    }  # fmt: skip
    at = each.article.published_at
    first, last = (float("-inf") if side is None else side for side in (query.published or (None, None)))
    last = float("inf") if query.published is None or query.published.end is None else last
    if query.published and not (at != FAR_PAST and first <= at <= last):
        return False
    return all(values[name] in wanted for name, wanted in query.filters.items()) and lies(each, query)


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


def expected(kept: Sequence[Kept], query: MentionQuery) -> list[MentionPosition]:
    return sorted(each.place for each in kept if answers(each, query))


def walk(connection: Connection, query: MentionQuery) -> list[MentionPosition]:
    found: list[MentionPosition] = []
    while page := mentions.page(connection, query):
        assert len(page) <= query.limit
        found += [row.place for row in page]
        query = replace(query, after=page[-1].place)
    return found


@pytest.mark.parametrize("undated", Undated)
@pytest.mark.parametrize("match", Match)
@pytest.mark.parametrize("window", WINDOWS, ids=str)
def test_a_window_shows_what_lies_to_it_page_by_page(
    kept: list[Kept], connection: Connection, window: tuple[int, int], match: Match, undated: Undated
) -> None:
    query = MentionQuery(*window, match, undated, limit=13)
    assert walk(connection, query) == expected(kept, query)


@pytest.mark.parametrize("few", [0, 1_000])
@pytest.mark.parametrize("query", QUERIES, ids=str)
def test_filters_hold_of_the_mention_or_of_its_article(
    kept: list[Kept], connection: Connection, query: MentionQuery, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether a page starts from a few articles or looks through all mentions, nothing differs."""
    monkeypatch.setattr(mentions, "FEW", few)
    for window in WINDOWS:
        asked = replace(query, start=window[0], end=window[1], undated=Undated.INCLUDE, limit=9)
        assert walk(connection, asked) == expected(kept, asked)


def test_a_row_has_the_json_of_its_mention(kept: list[Kept], connection: Connection) -> None:
    bodies = {each.place: each.mention.body for each in kept}
    for row in mentions.page(connection, MentionQuery(undated=Undated.INCLUDE, limit=1000)):
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
    monkeypatch.setattr(mentions, "FEW", 0)
    ran: list[tuple[str, tuple[object, ...]]] = []
    sqlalchemy.event.listen(connection, "before_cursor_execute", lambda *said: ran.append((said[2], said[3])))
    assert mentions.page(connection, query)
    sql, values = ran[-1]
    steps = [row.detail for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", values)]
    assert "MERGE (UNION ALL)" in steps
    assert not [step for step in steps if re.match(r"SCAN |USE TEMP B-TREE", step)]
