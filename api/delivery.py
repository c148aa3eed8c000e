"""How an answer travels: compressed if asked for, tagged, and not at all when the client has it (RFC 9110, 9111).

Compression is ours because the entity tag must name the bytes of one encoding, and be compared before any are made.
"""

import gzip
from hashlib import blake2b

from flask import Flask, Response, request

from api import languages

#: How long, in seconds, a copy is as good as the answer. Then its entity tag is asked about.
FRESH = 5
#: Shorter bodies gain nothing from gzip.
WORTH_COMPRESSING = 1000
COMPRESSIBLE = {
    "application/json",
    "application/problem+json",
    "image/svg+xml",
    "text/calendar",
    "text/css",
    "text/csv",
    "text/html",
    "text/javascript",
    "text/plain",
}
#: 5 takes half the time of 9, for a body 2 % longer.
LEVEL = 5


def init_app(app: Flask) -> None:
    """Prepare every answer for its way."""
    app.after_request(deliver)


def deliver(response: Response) -> Response:
    """The same answer, as this client may have it. What is streamed has tags of its own."""
    response.headers.setdefault("Cache-Control", _caching(response))
    if languages.guessed():
        response.vary.add("Accept-Language")
    if response.is_streamed or response.direct_passthrough:
        return response
    encoding = _encoding(response)
    if request.method in {"GET", "HEAD"} and response.status_code == 200:
        _tag(response, encoding)
        response.make_conditional(request)
    if encoding and response.status_code != 304:
        response.set_data(gzip.compress(response.get_data(), LEVEL, mtime=0))
        response.headers["Content-Encoding"] = encoding
    return response


def _caching(response: Response) -> str:
    """Nothing said in confidence goes into a shared cache; problems, and answers to writes, go into none."""
    if request.method not in {"GET", "HEAD"} or response.status_code >= 400 or request.path == "/healthz":
        return "no-store"
    return f"{'private' if 'Authorization' in request.headers else 'public'}, max-age={FRESH}"


def _encoding(response: Response) -> str | None:
    """``gzip`` when the body gains by it and the client takes it; whether or not, others may be given another."""
    if response.mimetype not in COMPRESSIBLE or (response.content_length or 0) < WORTH_COMPRESSING:
        return None
    response.vary.add("Accept-Encoding")
    accepted = request.accept_encodings
    return "gzip" if 0 < accepted["gzip"] >= _plainly(dict(accepted)) else None


def _plainly(accepted: dict[str, float]) -> float:
    """How much a client wants no encoding at all; one that says nothing of it prefers any it names."""
    return accepted.get("identity", 0)


def _tag(response: Response, encoding: str | None) -> None:
    """A strong entity tag: of the bytes, and of the encoding they go out in."""
    digest = blake2b(response.get_data(), digest_size=16).hexdigest()
    response.set_etag(f"{digest}-{encoding}" if encoding else digest)
