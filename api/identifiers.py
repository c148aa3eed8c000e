"""Ids in paths."""

from typing import Any

import flask_smorest
from flask import Flask
from werkzeug.routing import BaseConverter

NAME = "id"
PATTERN = "[0-9a-f]{32}"


class Identifier(BaseConverter):
    """32 hexadecimal digits; a path with anything else in that place is nowhere, and no database is asked."""

    regex = PATTERN


def init_app(app: Flask, api: flask_smorest.Api) -> None:
    """Let paths say ``<id:event_id>``, and the contract say what that is."""
    app.url_map.converters[NAME] = Identifier
    api.register_converter(Identifier, _schema)


def _schema(_: Identifier) -> dict[str, Any]:
    return {"type": "string", "pattern": f"^{PATTERN}$", "examples": ["4f0c7a5e0f3b4d0e9c1f6a7b8c9d0e1f"]}
