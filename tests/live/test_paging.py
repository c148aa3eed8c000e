"""A client that reads a long timeline page by page while articles arrive and go."""

import random
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

import orjson
import pytest
import requests

import store
from bench.events_fixture import fill
from store.events import page
from store.query import EventQuery
from tests.live.conftest import PATIENCE, serving

MANY = 20_000
#: One in twenty is hypothetical or negated, and shown to who asks for it.
MADE = 22_000
ORDERS = ("earliest", "-earliest", "published", "-published")


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, set[str]]]:
    """A server of a long timeline, and the ids of its events."""
    folder = tmp_path_factory.mktemp("paging")
    url = f"sqlite:///{folder / 'frise.db'}"
    store.migrate(url)
    engine = store.open_engine(url)
    fill(engine, MADE)
    with engine.connect() as connection:
        standing = {each.id for each in page(connection, EventQuery(limit=MADE))}
    engine.dispose()
    assert MANY < len(standing) < MADE
    with serving(folder) as (address, _):
        yield address, standing


class Editor:
    """Posts articles of any year and deletes half of them again, until told to stop."""

    def __init__(self, address: str) -> None:
        self.address = f"{address}/v1/articles"
        self.posted = self.deleted = 0
        self.stop = threading.Event()

    def work(self) -> None:
        chance = random.Random(7)  # noqa: S311  nothing to protect
        while not self.stop.is_set():
            year = chance.randrange(1900, 2031)
            text = f"Le pont numéro {self.posted} a ouvert le 3 mai {year}. Le maire est parti en {year}."
            article = {"text": text, "lang": "fr", "published": f"{year + 1}-01-01"}
            response = requests.post(self.address, json=article, timeout=PATIENCE)
            response.raise_for_status()
            self.posted += 1
            if chance.random() < 0.5:
                path = f"{self.address}/{response.json()['id']}"
                requests.delete(path, timeout=PATIENCE).raise_for_status()
                self.deleted += 1


@contextmanager
def editing(address: str) -> Iterator[Editor]:
    editor = Editor(address)
    thread = threading.Thread(target=editor.work)
    thread.start()
    try:
        yield editor
    finally:
        editor.stop.set()
        thread.join()


@pytest.mark.parametrize("order", ORDERS)
def test_each_event_that_stood_throughout_is_seen_exactly_once(address: tuple[str, set[str]], order: str) -> None:
    server, standing = address
    seen: Counter[str] = Counter()
    path = f"/v1/events?limit=250&sort={order}"
    with editing(server) as editor:
        while path:
            response = requests.get(f"{server}{path}", timeout=PATIENCE)
            response.raise_for_status()
            found = orjson.loads(response.content)
            seen.update(event["id"] for event in found["events"])
            path = found["links"]["next"]
    assert editor.posted > editor.deleted > 0
    assert standing <= seen.keys()
    assert set(seen.values()) == {1}
