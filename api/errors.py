"""Whatever ends a request early ends it as a problem."""

from http import HTTPStatus

from flask import Flask, Response, current_app, request
from werkzeug.exceptions import HTTPException, MethodNotAllowed

from api.problems import STATUS, TYPE, Problem, response, say

#: The kinds of problem that Flask and Werkzeug find by themselves.
KIND_OF = {status: kind for kind, status in STATUS.items() if status in {404, 405, 413, 415, 429, 500}}


def init_app(app: Flask) -> None:
    """Every error of the app becomes a problem; Flask hands unforeseen exceptions over as a 500, having logged them."""
    app.register_error_handler(Problem, say)
    app.register_error_handler(HTTPException, from_http)


def from_http(error: HTTPException) -> Response:
    """A problem for an error of HTTP, with the headers that belong to it (Allow, Retry-After …)."""
    kind = KIND_OF.get(error.code or 500)
    answer = _nameless(error) if kind is None else say(Problem(kind, (), **_values(error)))
    answer.headers.extend((name, value) for name, value in error.get_headers() if name != "Content-Type")
    return answer


def _values(error: HTTPException) -> dict[str, object]:
    allowed = error.valid_methods if isinstance(error, MethodNotAllowed) else None
    return {
        "path": request.path,
        "method": request.method,
        "allowed": ", ".join(sorted(allowed or ())),
        "limit": current_app.config["MAX_BODY_BYTES"],
        "sent": request.content_length or current_app.config["MAX_CONTENT_LENGTH"],
        "given": request.mimetype or "—",
    }


def _nameless(error: HTTPException) -> Response:
    """An error of HTTP that has no sentences of ours: in the words of the standard."""
    status = HTTPStatus(error.code or 500)
    said = {"title": status.phrase, "status": status.value, "detail": status.description or status.phrase}
    return response({"type": TYPE, **said}, status.value, "en")
