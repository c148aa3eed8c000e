"""The events over HTTP: ``create_app(Config(database_url="sqlite:///frise.db"))`` is a WSGI application."""

from api.app import create_app
from api.config import Config

__all__ = ["Config", "create_app"]
