"""Bringing a database to the present tables."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text

from store.engine import open_engine

HERE = Path(__file__).parent / "migrations"

#: Several processes may start at once on a fresh database: one migrates, the others wait and find it done.
ALONE = {
    "sqlite": "PRAGMA user_version = 0",  # takes the write lock before anything is read
    "postgresql": "SELECT pg_advisory_xact_lock(hashtext('frise.migrate'))",
}


def migrate(url: str) -> None:
    """Run every migration the database at the URL has not seen, all in one transaction."""
    engine = open_engine(url)
    try:
        with engine.begin() as connection:
            connection.execute(text(ALONE[engine.dialect.name]))
            _upgrade(connection)
    finally:
        engine.dispose()


def is_migrated(engine: Engine) -> bool:
    """Whether the database has seen every migration there is, and none that is unknown here."""
    script = ScriptDirectory(str(HERE))
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_heads() == tuple(script.get_heads())


def _upgrade(connection: Connection) -> None:
    config = Config()
    config.set_main_option("script_location", str(HERE).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
