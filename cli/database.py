"""The database a command works on."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from sqlalchemy import Engine

EXAMPLES = "sqlite:///frise.db, or postgresql+psycopg://user:password@host/database"


@contextmanager
def database(*, migrate: bool) -> "Iterator[Engine]":
    """An engine over the database that FRISE_DATABASE_URL names, migrated if asked, saying so.

    ClickException when it cannot be opened. The address is shown without its password.
    """
    import store
    from api import Config

    url = Config.from_environment().database_url
    with told():
        engine = store.open_engine(url)
    refuse_memory(engine)
    try:
        if migrate:
            click.echo(f"Migrating {engine.url.render_as_string(hide_password=True)} …", err=True)
            with told():
                store.migrate(url)
        yield engine
    finally:
        engine.dispose()


def refuse_memory(engine: "Engine") -> None:
    """ClickException when the database is no file: each connection, and each process, would have one of its own."""
    url = engine.url
    named = ":memory:" in (url.database or ":memory:") or url.query.get("mode") == "memory"
    if engine.dialect.name == "sqlite" and named:
        message = f"FRISE_DATABASE_URL: {url} is in memory and would be lost; right is: {EXAMPLES}"
        raise click.ClickException(message)


@contextmanager
def told() -> Iterator[None]:
    """A database that cannot be opened ends the command with a sentence, not with a trace."""
    from sqlalchemy.exc import SQLAlchemyError

    try:
        yield
    except (SQLAlchemyError, ImportError) as error:
        reason = str(error).partition("\n")[0]
        message = f"FRISE_DATABASE_URL: the database cannot be opened: {reason}\nRight is: {EXAMPLES}"
        raise click.ClickException(message) from error
