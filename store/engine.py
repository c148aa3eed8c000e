"""The connection to the database."""

from sqlite3 import OperationalError
from time import monotonic, sleep
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError

#: How long a writer waits for its turn before SQLite answers that the database is locked, in milliseconds.
PATIENCE = 30_000

#: Those whose statements we know.
ENGINES = ("sqlite", "postgresql")

SETTINGS = (
    f"PRAGMA busy_timeout = {PATIENCE}",
    "PRAGMA synchronous = NORMAL",  # with WAL a power cut may lose the last transactions, never the database
    "PRAGMA foreign_keys = ON",
    "PRAGMA cache_size = -32768",  # 32 MiB a connection
)


WAL = "PRAGMA journal_mode = WAL"  # readers never wait for the writer
#: Seconds between two tries to turn to it.
PAUSE = 0.01


def open_engine(url: str) -> Engine:
    """An engine for the database at the URL, which must be a file or a server: each connection is its own.

    sqlalchemy.exc.ArgumentError when the URL is none, or another engine's.
    """
    named = make_url(url).get_backend_name()
    if named not in ENGINES:
        message = f"{named} is none of our engines; {' and '.join(ENGINES)} are"
        raise ArgumentError(message)
    engine = create_engine(url)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _set_up_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    return engine


def _set_up_sqlite(connection: Any, _record: Any) -> None:  # noqa: ANN401  the driver's connection has no common type
    connection.isolation_level = None  # or the driver begins transactions where it sees fit
    for setting in SETTINGS:
        connection.execute(setting)
    _turn_to_wal(connection)


def _turn_to_wal(connection: Any) -> None:  # noqa: ANN401  the same
    """Several who open a fresh database at once: all but one are told at once that it is locked, timeout or not."""
    give_up = monotonic() + PATIENCE / 1000
    while True:
        try:
            connection.execute(WAL)
        except OperationalError:
            if monotonic() > give_up:
                raise
            sleep(PAUSE)
        else:
            return


def _begin_sqlite(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")
