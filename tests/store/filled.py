"""Databases that are filled once and copied into each test's own, which costs a fiftieth of filling them again."""

import sqlite3
from collections.abc import Callable
from typing import Any, TypeVar

from sqlalchemy import Engine

Made = TypeVar("Made")
_COPIES: dict[str, sqlite3.Connection] = {}
_MADE: dict[str, Any] = {}


def filled(engine: Engine, name: str, fill: Callable[[], Made]) -> Made:
    """What ``fill`` makes in the engine's empty database, the first time; its copy after that. Nobody may change it."""
    own = engine.raw_connection()
    database = own.driver_connection
    assert isinstance(database, sqlite3.Connection)
    if name in _COPIES:
        _COPIES[name].backup(database)
    else:
        _MADE[name] = fill()
        _COPIES[name] = sqlite3.connect(":memory:", check_same_thread=False)
        database.backup(_COPIES[name])
    own.close()
    made: Made = _MADE[name]
    return made
