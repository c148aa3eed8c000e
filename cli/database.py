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
    try:
        if migrate:
            click.echo(f"Migrating {engine.url.render_as_string(hide_password=True)} …", err=True)
            with told():
                store.migrate(url)
        yield engine
    finally:
        engine.dispose()


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
