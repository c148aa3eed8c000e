"""What the chronicle writes is what the contract says, for every article that comes with the project."""

import orjson
import pytest
from sqlalchemy import Engine

import chronicle
import seeds.load
import store
import store.articles
import store.events
from schemas.articles import Article, ArticleInFull, Extraction
from schemas.events import Event
from store.query import EventQuery, Undated

EVERYTHING = {"modality": ["asserted", "reported", "planned", "hypothetical", "negated"]}


@pytest.fixture
def engine(url: str) -> Engine:
    engine = store.open_engine(url)
    seeds.load.load(engine)
    return engine


def test_every_event_is_of_its_shape(engine: Engine) -> None:
    query = EventQuery(filters=EVERYTHING, undated=Undated.INCLUDE, limit=10_000)
    with engine.connect() as connection:
        bodies = [each.body for each in store.events.page(connection, query)]
    assert len(bodies) > 50
    for body in bodies:
        assert Event().validate(orjson.loads(body)) == {}


def test_every_article_is_of_its_shape(engine: Engine) -> None:
    with engine.connect() as connection:
        listed = store.articles.page(connection, limit=1000)
        whole = [chronicle.whole_article(connection, each.id) for each in listed]
    assert len(listed) == len(seeds.load.articles())
    for each, in_full in zip(listed, whole, strict=True):
        assert Article().validate(orjson.loads(each.body)) == {}
        assert Article().load(orjson.loads(each.body))["events"] > 0
        assert in_full is not None
        assert ArticleInFull().validate(orjson.loads(in_full)) == {}


@pytest.mark.parametrize("article", seeds.load.articles(), ids=lambda article: str(article.title))
def test_every_preview_is_of_its_shape(article: chronicle.Article) -> None:
    found = orjson.loads(orjson.dumps(chronicle.preview(article)))
    assert found["reports"]
    assert Extraction().validate(found) == {}
