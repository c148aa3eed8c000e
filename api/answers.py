"""Answers as bytes: stored JSON goes out as it lies, without a detour through objects."""

from collections.abc import Iterable, Mapping
from urllib.parse import urlencode

import orjson
from flask import Response, request
from werkzeug.datastructures import MultiDict

from api.representation import AS_STORED, Representation

JSON = "application/json"


def answer(body: object, status: int = 200, **headers: str) -> Response:
    """Data as JSON; what is JSON already stands in it as a :class:`orjson.Fragment`."""
    return Response(orjson.dumps(body), status, headers, content_type=JSON)


def shown(body: bytes, representation: Representation) -> Response:
    """A stored resource, as it was asked for."""
    return Response(representation.written(representation.of(body)), content_type=JSON)


def page(
    name: str,
    bodies: Iterable[bytes],
    query: Mapping[str, object],
    after: Mapping[str, str],
    representation: Representation = AS_STORED,
    **counted: int,
) -> Response:
    """A list under its name, the query as it was understood, and links.

    ``after`` are the parameters that lead to the next page; empty on the last. ``counted`` are members that count more.
    """
    rows = [representation.of(body) for body in bodies]
    links = {"self": here(), "next": here(**after) if after else None}
    echo = {**query, **representation.echo()}
    body = {name: rows, "numberReturned": len(rows), **counted, "query": echo, "links": links}
    response = Response(representation.written(body), content_type=JSON)
    if after:
        response.headers["Link"] = f'<{links["next"]}>; rel="next"'  # RFC 8288
    return response


def told(found: Mapping[str, object], query: Mapping[str, object], representation: Representation) -> Response:
    """What was found, the query as it was understood, and a link to itself."""
    body = {**found, "query": {**query, **representation.echo()}, "links": {"self": here()}}
    return Response(representation.written(body), content_type=JSON)


def moved(path: str) -> Response:
    """The resource is at another path for good, whatever the method (308); asked for as it was."""
    return Response(status=308, headers={"Location": _asked(path, request.args)})


def here(**changes: str) -> str:
    """Path and query of this request, with some parameters changed or added."""
    query = request.args.copy()
    for name, value in changes.items():
        query[name] = value
    return _asked(request.path, query)


def _asked(path: str, query: MultiDict[str, str]) -> str:
    return f"{path}?{urlencode(list(query.items(multi=True)))}" if query else path
