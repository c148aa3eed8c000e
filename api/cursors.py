"""Keyset cursors: where the next page of one query begins, signed."""

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any, NoReturn

from flask import current_app, request
from itsdangerous import BadData, URLSafeSerializer

from api.faults import Fault
from api.problems import Kind, Problem

Query = Mapping[str, object]

#: Changes with what a position means, so that no cursor of before is read as one of now: the ids of events, last.
EDITION = "2"


def sign(position: list[Any], query: Query) -> str:
    """A cursor for the place after the position, in the answer to the query as it was understood."""
    return str(_serializer().dumps([_fingerprint(query), *position]))


def read(cursor: str, query: Query) -> list[Any]:
    """The position a cursor holds. Problem when we did not sign it, or signed it for another query."""
    try:
        fingerprint, *position = _serializer().loads(cursor)
    except BadData as error:
        _refuse("bad_cursor", error)
    if fingerprint != _fingerprint(query):
        _refuse("cursor_of_another")
    return list(position)


def _refuse(code: str, cause: Exception | None = None) -> NoReturn:
    raise Problem(Kind.INVALID_PARAMETERS, [Fault("parameter", "cursor", code)]) from cause


def _serializer() -> URLSafeSerializer:
    return URLSafeSerializer(current_app.config["CURSOR_KEY"], salt=EDITION + request.path)


def _fingerprint(query: Query) -> str:
    return sha256(json.dumps(query, sort_keys=True).encode()).hexdigest()[:16]
