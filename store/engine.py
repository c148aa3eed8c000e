"""The connection to the database."""

from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError

#: How long a writer waits for its turn before SQLite answers that the database is locked, in milliseconds.
PATIENCE = 30_000

#: Those whose statements we know.
ENGINES = ("sqlite", "postgresql")

SETTINGS = (
    f"PRAGMA busy_timeout = {PATIENCE}",  # first: the next line may have to wait
    "PRAGMA journal_mode = WAL",  # readers never wait for the writer
    "PRAGMA synchronous = NORMAL",  # with WAL a power cut may lose the last transactions, never the database
    "PRAGMA foreign_keys = ON",
    "PRAGMA cache_size = -32768",  # 32 MiB a connection
)


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


def _begin_sqlite(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")
