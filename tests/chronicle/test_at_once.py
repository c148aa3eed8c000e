"""Writers at once: nothing is lost, nothing is there twice."""

import multiprocessing
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.synchronize import Barrier
from typing import TypeVar

import pytest
from sqlalchemy import Connection, Engine, select

import chronicle
import store
from chronicle import adding
from extraction.article import Article
from extraction.extract import extract
from extraction.report import Extraction
from store.tables import article, change, counter
from tests.chronicle.told import bridge, is_consistent, sizes, timeline

WRITERS, ARTICLES = 4, 8
Result = TypeVar("Result")


def together(task: Callable[[int], Result]) -> list[Result]:
    """What the task, run by every writer at once, returns to each."""
    with ThreadPoolExecutor(WRITERS) as pool:
        return list(pool.map(task, range(WRITERS)))


def add_all(engine: Engine, first: int) -> list[chronicle.Added]:
    """Every article, each writer beginning with another."""
    return [chronicle.add(engine, bridge(source=f"s{number % ARTICLES}")) for number in range(first, first + ARTICLES)]


def add_all_from_a_process(barrier: Barrier, url: str, first: int) -> None:
    barrier.wait()
    add_all(store.open_engine(url), first)


def test_threads_that_add_the_same_articles_add_each_once(engine: Engine) -> None:
    added = together(lambda number: add_all(engine, number * 2))
    assert sum(each.created for results in added for each in results) == ARTICLES
    assert sizes(engine) == {"article": ARTICLES, "mention": 2 * ARTICLES, "report": 16, "event": 16}
    assert is_consistent(engine)


def test_processes_that_add_the_same_articles_add_each_once(url: str, engine: Engine, connection: Connection) -> None:
    context = multiprocessing.get_context("spawn")
    barrier = context.Barrier(WRITERS)
    processes = [
        context.Process(target=add_all_from_a_process, args=(barrier, url, number * 2)) for number in range(WRITERS)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    assert [process.exitcode for process in processes] == [0] * WRITERS
    assert sizes(engine)["article"] == ARTICLES
    assert connection.execute(select(counter.c.turn)).scalar_one() >= ARTICLES
    assert is_consistent(engine)


def test_an_article_that_came_while_it_was_read_is_known(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    everybody = threading.Barrier(WRITERS)

    def read_together(read: Article) -> Extraction:
        everybody.wait()  # so that all of them have found it unknown
        return extract(read)

    monkeypatch.setattr(adding, "extract", read_together)
    added = together(lambda _: chronicle.add(engine, bridge()))
    assert len({each.id for each in added}) == 1
    assert sum(each.created for each in added) == 1
    assert len(timeline(engine)) == 2


def test_reading_holds_up_no_writer(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    def read_and_let_others_write(read: Article) -> Extraction:
        if read.source == "slow":
            assert chronicle.add(engine, bridge(source="quick")).created
        return extract(read)

    monkeypatch.setattr(adding, "extract", read_and_let_others_write)
    assert chronicle.add(engine, bridge(source="slow")).created


def test_adding_and_removing_at_once_leaves_all_of_one_piece(engine: Engine, connection: Connection) -> None:
    def come_and_go(number: int) -> None:
        for _ in range(5):
            added = chronicle.add(engine, bridge(source=f"s{number % 2}"))
            chronicle.remove(engine, added.id)

    together(come_and_go)
    assert is_consistent(engine)
    assert sizes(engine)["event"] == 0
    seqs = connection.execute(select(change.c.seq).order_by(change.c.seq)).scalars().all()
    assert list(seqs) == list(range(1, len(seqs) + 1))
    assert connection.execute(select(article)).all() == []
