"""What the chronicle writes is what the contract says, for every article that comes with the project."""

from collections.abc import Iterator
from typing import Any

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
from tests.api.contract import ContractClient

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


@pytest.mark.usefixtures("engine")
def test_everything_that_is_served_of_them_is_as_the_contract_says(client: ContractClient) -> None:
    """The client holds each answer against the OpenAPI document: lists, what they link to, and what counts them."""
    for name in ("articles", "events", "dates"):
        listed = list(pages(client, name))
        assert len(listed) >= len(seeds.load.articles())
        for path in {each.get("article", each)["links"]["self"] for each in listed}:
            assert client.get(path).status_code == 200
    for path in ("histogram", "histogram?by=source", "timeline", "timeline?datetime=2024", "facets", "onthisday/11/19"):
        assert client.get(f"/v1/{path}").status_code == 200


def pages(client: ContractClient, name: str) -> Iterator[dict[str, Any]]:
    """All that is listed under the name, page after page."""
    path = f"/v1/{name}?limit=50"
    while path:
        page = client.get(path).get_json()
        yield from page[name]
        path = page["links"]["next"]


@pytest.mark.parametrize("article", seeds.load.articles(), ids=lambda article: str(article.title))
def test_every_preview_is_of_its_shape(article: chronicle.Article) -> None:
    found = orjson.loads(orjson.dumps(chronicle.preview(article)))
    assert found["reports"]
    assert Extraction().validate(found) == {}
