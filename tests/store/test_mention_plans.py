"""How the database goes about a page of mentions: it reads what it shows, and sorts nothing but what is few."""

import re
from collections.abc import Sequence
from dataclasses import replace

import pytest
from sqlalchemy import Connection, Engine, create_mock_engine

from store import articles, mention_leads, mentions, reports, writing
from store.query import MentionPosition, MentionPublication, MentionQuery, Order, Published, Undated
from store.reports import MentionRecord
from tests.store import explained
from tests.store.filled import filled
from tests.store.made import DAY, article, keep, many

FILTERS: Sequence[dict[str, Sequence[str]]] = (
    {"type": ["DATE"]},
    {"precision": ["day", "month"]},
    {"kind": ["instant", "span", "ongoing"]},
    {"day": [f"01-{day:02d}" for day in range(1, 32)]},
    {"source": ["AFP"]},
    {"lang": ["fr", "en"]},
    {"place": ["Lille", "Rome"]},
    {"modality": ["asserted"], "min_sources": ["1"]},
    {"q": ["pont"]},
    {"q": ["pont"], "type": ["DATE"], "source": ["AFP"], "status": ["auto"]},
)
#: By which index the few are found that have it.
BY = {
    "type": "mention USING INDEX mention_by_type (type=? AND class=?)",
    "precision": "mention USING INDEX mention_by_precision (precision=? AND class=?)",
    "kind": "facet USING COVERING INDEX facet_by_publication (name=? AND value=?)",
    "day": "mention USING INDEX mention_by_day (day=? AND class=?)",
    "source": "article USING COVERING INDEX article_by_source (source=?)",
    "lang": "article USING COVERING INDEX article_by_lang (lang=?)",
    "place": "facet USING COVERING INDEX facet_by_publication (name=? AND value=?)",
    "modality": "facet USING COVERING INDEX facet_by_publication (name=? AND value=?)",
}
WALKS = (
    MentionQuery(),
    MentionQuery(0, DAY * 50),
    MentionQuery(0, DAY * 50, undated=Undated.INCLUDE, published=Published(0, 9)),
    MentionQuery(0, DAY * 50, after=MentionPosition(DAY * 3, DAY * 4, "a1", 3)),
    MentionQuery(0, DAY * 50, order=Order.EARLIEST_LAST),
    MentionQuery(0, DAY * 50, order=Order.EARLIEST_LAST, after=MentionPosition(DAY * 30, DAY * 31, "a1", 3)),
)
#: The steps by which SQLite reads a table whole; the text index is only ever searched.
SCANNED = re.compile(r"SCAN (?!event_text VIRTUAL TABLE INDEX \d+:(=|=?M))")
SORTED = "USE TEMP B-TREE"
BY_CLASS = re.compile(r"SEARCH mention USING (COVERING )?INDEX mention_by_length \(class=\? AND [(s]")
POSTGRESQL = create_mock_engine("postgresql+psycopg://", lambda *_: None).dialect


@pytest.fixture(autouse=True)
def _kept(engine: Engine) -> None:
    filled(engine, "mentions planned", lambda: _fill(engine))


def _fill(engine: Engine) -> None:
    made = keep(engine, many(300, seed=3), ["le pont"] * 300)
    with writing(engine) as connection:
        for number in range(30):
            articles.add(connection, article(f"a{number}", "AFP", number))
            rows = [
                MentionRecord(at, "DATE", "", each.interval, b"{}", each.precision, each.number)
                for at, each in enumerate(made[number * 10 : number * 10 + 10])
            ]
            reports.replace(connection, f"a{number}", rows, [])


@pytest.fixture
def never_few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mention_leads, "FEW", 0)
    monkeypatch.setattr(mention_leads, "few_enough", lambda *_: 0)


def steps(connection: Connection, query: MentionQuery) -> list[str]:
    """How the page is found."""
    return explained.steps(connection, lambda: mentions.page(connection, query))


@pytest.mark.usefixtures("never_few")
@pytest.mark.parametrize("filters", [{}, *FILTERS], ids=str)
@pytest.mark.parametrize("query", WALKS, ids=str)
def test_classes_are_merged_in_the_order_of_the_index(
    connection: Connection, query: MentionQuery, filters: dict[str, Sequence[str]]
) -> None:
    found = steps(connection, replace(query, filters=filters))
    assert "MERGE (UNION ALL)" in found
    assert not [step for step in found if SCANNED.match(step) or step.startswith(SORTED)]
    assert sum(bool(BY_CLASS.match(step)) for step in found) == found.count("MERGE (UNION ALL)") + 1


@pytest.mark.usefixtures("never_few")
@pytest.mark.parametrize("order", [Order.PUBLISHED, Order.PUBLISHED_LAST])
@pytest.mark.parametrize("after", [None, MentionPublication(7, "a7", 3)])
@pytest.mark.parametrize("filters", [{}, *FILTERS], ids=str)
def test_the_order_of_publication_is_that_of_articles(
    connection: Connection, order: Order, after: MentionPublication | None, filters: dict[str, Sequence[str]]
) -> None:
    query = MentionQuery(0, DAY * 500, filters=filters, order=order, published=Published(0, None), after=after)
    found = steps(connection, query)
    assert [step for step in found if "SEARCH article USING" in step and "article_in_order" in step]
    assert [step for step in found if "SEARCH mention USING INDEX sqlite_autoindex_mention_1 (article_id=?" in step]
    assert not [step for step in found if SCANNED.match(step) or step.startswith(SORTED)]


@pytest.mark.parametrize("filters", FILTERS[:8], ids=str)
@pytest.mark.parametrize("order", Order)
def test_the_few_that_pass_a_filter_are_found_by_it(
    connection: Connection, filters: dict[str, Sequence[str]], order: Order
) -> None:
    found = steps(connection, MentionQuery(filters=filters, order=order))
    (name, *_) = filters
    assert f"SEARCH {BY[name]}" in found
    assert not [step for step in found if SCANNED.match(step)]
