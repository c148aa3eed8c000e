import multiprocessing
from multiprocessing.synchronize import Barrier
from pathlib import Path

import sqlalchemy
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import Connection, Engine, inspect

import store
from store.migrate import HERE
from store.tables import counter, facet, metadata, rollup
from tests.store.made import PLAIN, keep


def test_the_migrations_make_the_tables_that_the_code_speaks_of(connection: Connection) -> None:
    def is_ours(_item: object, name: str | None, kind: str, *_: object) -> bool:
        return not (kind == "table" and (name or "").startswith("event_text"))

    context = MigrationContext.configure(connection, opts={"include_object": is_ours, "compare_type": True})
    assert compare_metadata(context, metadata) == []
    assert "event_text" in inspect(connection).get_table_names()


def test_the_counter_has_its_row(connection: Connection) -> None:
    assert connection.execute(sqlalchemy.select(counter)).one() == (1, 0, 0, 0)


def test_a_second_run_changes_nothing(url: str, engine: Engine) -> None:
    with store.writing(engine):
        pass
    store.migrate(url)
    with engine.connect() as connection:
        assert connection.execute(sqlalchemy.select(counter.c.turn)).scalar_one() == 1


def test_a_database_knows_whether_it_is_migrated(engine: Engine, tmp_path: Path) -> None:
    assert store.is_migrated(engine)
    assert not store.is_migrated(store.open_engine(f"sqlite:///{tmp_path / 'fresh.db'}"))
    with store.writing(engine) as connection:
        connection.execute(sqlalchemy.text("UPDATE alembic_version SET version_num = 'of another Frise'"))
    assert not store.is_migrated(engine)


def migrate_together(barrier: Barrier, url: str) -> None:
    barrier.wait()
    store.migrate(url)


def test_processes_that_start_at_once_on_a_fresh_database_all_find_it_migrated(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'fresh.db'}"
    context = multiprocessing.get_context("spawn")
    barrier = context.Barrier(4)
    processes = [context.Process(target=migrate_together, args=(barrier, url)) for _ in range(4)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    assert [process.exitcode for process in processes] == [0, 0, 0, 0]
    with store.open_engine(url).connect() as connection:
        test_the_counter_has_its_row(connection)


def test_a_path_may_have_any_name(tmp_path: Path) -> None:
    folder = tmp_path / "100 % été"
    folder.mkdir()
    store.migrate(f"sqlite:///{folder / 'frise.db'}")
    assert (folder / "frise.db").exists()


def test_what_was_made_can_be_unmade(engine: Engine) -> None:
    config = Config()
    config.set_main_option("script_location", str(HERE))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, "base")
    with engine.connect() as connection:
        assert inspect(connection).get_table_names() == ["alembic_version"]


def test_words_that_many_events_of_before_have_are_kept_as_those_of_after(engine: Engine) -> None:
    texts = {"pont": 1000, "le": 6000, "la": 2000, "rare": 299, "": 5000}
    keep(engine, [PLAIN] * sum(texts.values()), [text for text, times in texts.items() for _ in range(times)])
    kept = words_kept(engine)
    assert {(word, dimension) for word, dimension, *_ in kept[1]} == {
        ("la", "word"),
        ("le", "filler"),
        ("pont", "word"),
    }
    assert len(kept[0]) == 3000
    config = Config()
    config.set_main_option("script_location", str(HERE))
    found = []
    for go, revision in ((command.downgrade, "0013"), (command.upgrade, "head")):
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            go(config, revision)
        found.append(words_kept(engine))
    assert found == [([], []), kept]


def words_kept(engine: Engine) -> tuple[list[tuple[object, ...]], list[tuple[object, ...]]]:
    """The rows of words, and their counts."""
    of_then = *facet.primary_key, facet.c.published
    rows = sqlalchemy.select(*of_then).where(facet.c.name == "word").order_by(*facet.primary_key)
    counts = sqlalchemy.select(rollup.c.value, rollup.c.dimension, rollup.c.bucket, rollup.c.within)
    of_words = counts.where(rollup.c.dimension.in_(["word", "filler"])).order_by(*rollup.primary_key)
    with engine.connect() as connection:
        return [(*row,) for row in connection.execute(rows)], [(*row,) for row in connection.execute(of_words)]


def test_sqlite_keeps_its_promises(connection: Connection) -> None:
    said = {
        name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
        for name in ("journal_mode", "foreign_keys", "synchronous", "busy_timeout")
    }
    assert said == {"journal_mode": "wal", "foreign_keys": 1, "synchronous": 1, "busy_timeout": 30_000}
