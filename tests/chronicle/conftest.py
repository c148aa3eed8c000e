"""A database of its own for each test, as for the store's."""

from tests.store.conftest import connection, engine, migrated, url

__all__ = ["connection", "engine", "migrated", "url"]
