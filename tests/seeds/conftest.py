"""A database of its own for each test, as for the store's."""

from tests.store.conftest import engine, migrated, url

__all__ = ["engine", "migrated", "url"]
