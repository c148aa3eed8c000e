"""Problems (RFC 9457): what went wrong as data, said in the reader's language."""

import json
from collections.abc import Iterable, Mapping
from enum import StrEnum
from itertools import islice
from typing import NoReturn

from flask import Response, request

from api import faults
from api.faults import Fault
from api.languages import spoken
from api.words import DETAILS, TITLES

MEDIA_TYPE = "application/problem+json"

#: So many faults are said: a request may have as many as it has bytes.
MOST_FAULTS = 100

#: RFC 9457's type for what the HTTP status says well enough; ``errors`` says the rest.
TYPE = "about:blank"


class Kind(StrEnum):
    """The kinds of problem."""

    MALFORMED_JSON = "malformed-json"
    NOT_FOUND = "not-found"
    KEY_REQUIRED = "key-required"
    KEY_REFUSED = "key-refused"
    SCOPE_TOO_NARROW = "scope-too-narrow"
    UNKNOWN_HOST = "unknown-host"
    METHOD_NOT_ALLOWED = "method-not-allowed"
    TOO_LARGE = "too-large"
    QUERY_TOO_LONG = "query-too-long"
    TOO_MANY_PARAMETERS = "too-many-parameters"
    TOO_DEEP = "too-deep"
    UNSUPPORTED_MEDIA_TYPE = "unsupported-media-type"
    INVALID_PARAMETERS = "invalid-parameters"
    INVALID_BODY = "invalid-body"
    TOO_MANY_REQUESTS = "too-many-requests"
    INTERNAL_ERROR = "internal-error"
    UNAVAILABLE = "unavailable"


STATUS = {
    Kind.MALFORMED_JSON: 400,
    Kind.KEY_REQUIRED: 401,
    Kind.KEY_REFUSED: 401,
    Kind.SCOPE_TOO_NARROW: 403,
    Kind.NOT_FOUND: 404,
    Kind.METHOD_NOT_ALLOWED: 405,
    Kind.TOO_LARGE: 413,
    Kind.QUERY_TOO_LONG: 414,
    Kind.UNSUPPORTED_MEDIA_TYPE: 415,
    Kind.UNKNOWN_HOST: 421,
    Kind.TOO_MANY_PARAMETERS: 422,
    Kind.TOO_DEEP: 422,
    Kind.INVALID_PARAMETERS: 422,
    Kind.INVALID_BODY: 422,
    Kind.TOO_MANY_REQUESTS: 429,
    Kind.INTERNAL_ERROR: 500,
    Kind.UNAVAILABLE: 503,
}


class Problem(Exception):  # noqa: N818 - RFC 9457's word
    """Ends the request with a problem of the kind, and the first of its faults. Values fill its sentence."""

    def __init__(self, kind: Kind, faults: Iterable[Fault] = (), **values: object) -> None:
        super().__init__(kind)
        self.kind = kind
        self.faults = tuple(islice(faults, MOST_FAULTS))
        self.values = values


def not_found() -> NoReturn:
    """End the request: nothing stands at its path. Problem."""
    raise Problem(Kind.NOT_FOUND, path=request.path)


def say(problem: Problem) -> Response:
    """The problem as a response, in French or English by Accept-Language."""
    language = spoken()
    body: dict[str, object] = {
        "type": TYPE,
        "title": TITLES[problem.kind][language],
        "status": STATUS[problem.kind],
        "detail": DETAILS[problem.kind][language].format(**problem.values),
    }
    if problem.faults:
        body["errors"] = [faults.say(each, language) for each in problem.faults]
    return response(body, STATUS[problem.kind], language)


def response(body: Mapping[str, object], status: int, language: str) -> Response:
    """A problem as bytes. What is echoed may hold half a surrogate pair, which UTF-8 has no bytes for."""
    data = json.dumps(body, ensure_ascii=False).encode(errors="replace")
    answer = Response(data, status, content_type=MEDIA_TYPE)
    answer.content_language.add(language)
    answer.vary.add("Accept-Language")
    if status == STATUS[Kind.KEY_REQUIRED]:
        answer.headers["WWW-Authenticate"] = 'Bearer realm="Frise"'
    return answer
