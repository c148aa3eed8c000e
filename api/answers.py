"""Answers as bytes: stored JSON goes out as it lies, without a detour through objects."""

from collections.abc import Iterable, Mapping
from urllib.parse import urlencode

import orjson
from flask import Response, request

JSON = "application/json"


def answer(body: object, status: int = 200, **headers: str) -> Response:
    """Data as JSON; what is JSON already stands in it as a :class:`orjson.Fragment`."""
    return Response(orjson.dumps(body), status, headers, content_type=JSON)


def page(
    name: str, bodies: Iterable[bytes], query: Mapping[str, object], after: Mapping[str, str], **counted: int
) -> Response:
    """A list under its name, the query as it was understood, and links.

    ``after`` are the parameters that lead to the next page; empty on the last. ``counted`` are members that count more.
    """
    rows = [orjson.Fragment(body) for body in bodies]
    links = {"self": here(), "next": here(**after) if after else None}
    response = answer({name: rows, "numberReturned": len(rows), **counted, "query": query, "links": links})
    if after:
        response.headers["Link"] = f'<{links["next"]}>; rel="next"'  # RFC 8288
    return response


def moved(path: str) -> Response:
    """The resource is at another path for good, whatever the method (308)."""
    return Response(status=308, headers={"Location": path})


def here(**changes: str) -> str:
    """Path and query of this request, with some parameters changed or added."""
    query = request.args.copy()
    for name, value in changes.items():
        query[name] = value
    return f"{request.path}?{urlencode(list(query.items(multi=True)))}" if query else request.path
