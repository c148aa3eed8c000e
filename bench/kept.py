"""Databases that a benchmark fills once, which takes minutes, and keeps in the folder for temporary files."""

import tempfile
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Engine

import store


def database(name: str, fill: Callable[[Engine], None]) -> str:
    """The address of the database with the name, brought to the present tables; ``fill`` adds what it lacks."""
    folder = Path(tempfile.gettempdir()) / "frise-bench"
    folder.mkdir(exist_ok=True)
    url = f"sqlite:///{folder / f'{name}.db'}"
    store.migrate(url)
    engine = store.open_engine(url)
    fill(engine)
    engine.dispose()
    return url
