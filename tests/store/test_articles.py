from dataclasses import replace

import pytest
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import IntegrityError

from store import articles, writing
from store.intervals import FAR_PAST
from tests.store.made import article


def test_pages_go_from_the_latest_published_to_those_of_unknown_date(engine: Engine, connection: Connection) -> None:
    published = {"a": 10, "b": 30, "c": 30, "d": 20, "e": FAR_PAST, "f": 30}
    with writing(engine) as writer:
        for name, at in published.items():
            articles.add(writer, article(name, published_at=at))
    found: list[str] = []
    after = None
    while page := articles.page(connection, after, limit=2):
        found += [row.id for row in page]
        after = page[-1].position
    assert found == ["f", "c", "b", "d", "a", "e"]


def test_an_article_is_found_by_its_id_and_by_its_identity(engine: Engine, connection: Connection) -> None:
    record = article("one", "AFP")
    with writing(engine) as writer:
        articles.add(writer, record)
    assert articles.get(connection, "one") == record == articles.find(connection, record.identity)
    assert articles.get(connection, "two") is None
    assert articles.find(connection, "two") is None


def test_two_articles_cannot_have_one_identity(engine: Engine) -> None:
    with writing(engine) as writer:
        articles.add(writer, article("one"))
        with pytest.raises(IntegrityError, match="identity"):
            articles.add(writer, replace(article("one"), id="two"))
