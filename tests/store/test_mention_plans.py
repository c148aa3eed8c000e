"""How the database goes about a page of mentions: it reads what it shows, and sorts nothing but what is few."""

import re
from collections.abc import Sequence
from dataclasses import replace

import pytest
from sqlalchemy import Connection, Engine, create_mock_engine

from store import articles, mention_leads, mention_sizes, mentions, reports, writing
from store.mention_filters import asked
from store.mention_shapes import plan_of
from store.mention_statements import statement
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


@pytest.mark.parametrize(
    ("rare", "others"),
    [
        (FILTERS[3], {"type": ["DATE"], "lang": ["fr"], "kind": ["instant"]}),
        ({"source": ["nearly nobody"]}, {"kind": ["instant"], "precision": ["day"]}),
        ({"place": ["Rome"]}, {"lang": ["fr"], "type": ["DATE"], "source": ["AFP"]}),
    ],
    ids=str,
)
def test_what_fewest_have_leads(
    engine: Engine, connection: Connection, rare: dict[str, Sequence[str]], others: dict[str, Sequence[str]]
) -> None:
    with writing(engine) as writer:
        articles.add(writer, article("b", "nearly nobody", 0))
    (name,) = rare
    found = steps(connection, MentionQuery(filters={**others, **rare}))
    assert f"SEARCH {BY[name]}" in found
    assert not [step for step in found if any(step == f"SEARCH {BY[other]}" for other in others)]


def test_what_lies_in_a_short_time_is_sorted_in_the_order_of_publication(connection: Connection) -> None:
    found = steps(connection, MentionQuery(0, DAY, order=Order.PUBLISHED))
    assert sum(bool(BY_CLASS.match(step)) for step in found) > 1
    assert not [step for step in found if SCANNED.match(step)]


@pytest.mark.usefixtures("never_few")
@pytest.mark.parametrize("order", Order)
@pytest.mark.parametrize("name", ["source", "lang"])
def test_an_index_tells_the_source_and_the_language_of_each_article(
    connection: Connection, name: str, order: Order
) -> None:
    found = steps(connection, MentionQuery(filters={name: ["fr"] if name == "lang" else ["AFP"]}, order=order))
    assert f"SEARCH telling USING COVERING INDEX article_by_{name} ({name}=? AND id>? AND id<?)" in found


@pytest.mark.parametrize("filters", [{"place": ["nowhere"]}, {"q": ["nowhere"]}, {"lang": ["br"]}, {"type": ["SET"]}])
@pytest.mark.usefixtures("_statements_forgotten")
def test_what_none_has_is_looked_for_nowhere(connection: Connection, filters: dict[str, Sequence[str]]) -> None:
    assert mentions.page(connection, MentionQuery(filters=filters)) == []
    assert statement.cache_info().misses == 0


@pytest.fixture
def _statements_forgotten() -> None:
    statement.cache_clear()


@pytest.mark.usefixtures("_statements_forgotten", "never_few")
def test_the_sql_of_a_shape_is_made_once(connection: Connection) -> None:
    for at, place in enumerate(("Lille", "Paris", "Rome")):
        query = MentionQuery(DAY * at, DAY * (at + 20), filters={"place": [place], "lang": ["fr"]}, limit=10 + at)
        assert mentions.page(connection, query)
    assert statement.cache_info().misses == 1


def counting_steps(connection: Connection, query: MentionQuery, at_most: int) -> list[str]:
    """How mentions are counted."""
    return explained.steps(connection, lambda: mentions.count(connection, query, at_most))


@pytest.mark.parametrize(("at_most", "gathered"), [(5, False), (100, True), (2**62, True)])
@pytest.mark.parametrize("name", ["source", "kind"])
def test_a_count_gathers_what_has_a_value_unless_there_may_be_enough_before(
    connection: Connection, name: str, at_most: int, *, gathered: bool
) -> None:
    query = MentionQuery(filters={name: ["AFP"] if name == "source" else ["instant"]})
    found = counting_steps(connection, query, at_most)
    assert f"SEARCH {BY[name]}" in found
    assert ("LIST SUBQUERY 1" in found) is gathered


def test_what_nearly_all_articles_have_is_counted_along_the_order(
    connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mention_leads, "MOST", 5)
    monkeypatch.setattr(mention_sizes, "PER_ARTICLE", 10)
    found = counting_steps(connection, MentionQuery(filters={"lang": ["fr"]}), 2**62)
    assert [step for step in found if BY_CLASS.match(step)]


@pytest.mark.parametrize("filters", [{}, *FILTERS], ids=str)
@pytest.mark.parametrize("query", WALKS, ids=str)
def test_postgresql_has_the_same_statements_with_a_limit_in_each_arm(
    query: MentionQuery, filters: dict[str, Sequence[str]]
) -> None:
    query = replace(query, filters=filters, published=None)
    page = str(statement(plan_of(query, (0, 11), asked(query), "postgresql").shape).compile(dialect=POSTGRESQL))
    assert page.count("LIMIT") == 3
    assert "BETWEEN" not in page


@pytest.mark.parametrize("order", Order)
def test_postgresql_is_made_to_believe_that_most_pass_along_an_order(order: Order) -> None:
    """Or it would sort all mentions for a page."""
    query = MentionQuery(filters={"type": ["DATE"], "lang": ["fr"]}, order=order)
    plan = plan_of(query, (0, 11), asked(query), "postgresql")
    along, led = (str(statement(each.shape).compile(dialect=POSTGRESQL)) for each in (plan, plan.led_by("lang")))
    assert "NULLIF(((mention.type || '') IN" in along
    assert "NULLIF" not in led
    assert ("NULLIF((mention.class + 0 IN" in along) is order.is_by_publication
