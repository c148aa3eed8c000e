"""How much one request may ask: what bounds the work that it makes. :mod:`api.config` sets the numbers."""

import re
from collections.abc import Callable
from functools import wraps
from typing import Any

from flask import Flask, Response, current_app, request

from api.problems import Kind, Problem

#: A string of JSON, which may hold any bracket and may lack its end, or a bracket outside of one.
STRING_OR_BRACKET = re.compile(rb'"(?:[^"\\]++|\\.)*+"?|[\[{]|[\]}]', re.DOTALL)


def init_app(app: Flask) -> None:
    """Refuse very many parameters before anything is made of them."""
    app.before_request(check_parameters)


def bounded(view: Callable[..., Response]) -> Callable[..., Response]:
    """The view, not called by a longer query: a Problem. What is wrong with its parameters has been said before."""

    @wraps(view)
    def bounded_view(*arguments: Any, **named: Any) -> Response:  # noqa: ANN401  the view's own
        most, sent = current_app.config["MAX_QUERY_BYTES"], len(request.query_string)
        if sent > most:
            raise Problem(Kind.QUERY_TOO_LONG, limit=most, sent=sent)
        return view(*arguments, **named)

    return bounded_view


def check_parameters() -> None:
    """Nothing, or a Problem: there are too many, counted with their repetitions."""
    most, sent = current_app.config["MAX_PARAMETERS"], sum(len(values) for _, values in request.args.lists())
    if sent > most:
        raise Problem(Kind.TOO_MANY_PARAMETERS, limit=most, sent=sent)


def check_size(body: bytes) -> None:
    """Nothing, or a Problem. Werkzeug cuts a body in chunks at its own limit, without a word."""
    most = current_app.config["MAX_BODY_BYTES"]
    if len(body) > most:
        raise Problem(Kind.TOO_LARGE, limit=most, sent=len(body))


def check_depth(body: bytes) -> None:
    """Nothing, or a Problem, of what is JSON or not; before it is read, for reading it is what the limit saves."""
    most, depth = current_app.config["MAX_JSON_DEPTH"], 0
    for found in STRING_OR_BRACKET.finditer(body):
        depth += _step(found[0])
        if depth > most:
            raise Problem(Kind.TOO_DEEP, limit=most, sent=depth, place=found.start())


def _step(found: bytes) -> int:
    return 1 if found in {b"[", b"{"} else -1 if found in {b"]", b"}"} else 0
