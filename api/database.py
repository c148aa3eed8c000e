"""The database of an app."""

from flask import Flask, current_app
from sqlalchemy import Connection, Engine

import store

NAME = "frise.database"


def init_app(app: Flask, url: str) -> None:
    """One engine for the app; it connects when first asked."""
    app.extensions[NAME] = store.open_engine(url)


def engine() -> Engine:
    """The app's engine, which writes go through."""
    held: Engine = current_app.extensions[NAME]
    return held


def reading() -> Connection:
    """A connection that reads, as a context manager."""
    return store.reading(engine())
