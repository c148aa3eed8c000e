"""Headers that every answer has: who may read it from another page, and what a browser may make of it."""

import re
from base64 import b64encode
from hashlib import sha256
from urllib.parse import urlsplit, urlunsplit

from flask import Flask, Response, request

#: Pages from anywhere may read (the Fetch standard's CORS protocol); they may not write.
READING = {"GET", "HEAD", "OPTIONS"}
SHARED = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "Content-Language, ETag, Link, Location, RateLimit, RateLimit-Policy, Retry-After",
}
PREFLIGHT = {
    "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
    "Access-Control-Allow-Headers": "Accept-Language, Authorization, If-None-Match",
    "Access-Control-Max-Age": "86400",
}
SAFE = {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
#: Swagger UI sets styles as it draws, and draws its icons from data.
PAGE = (
    "default-src 'none'; script-src 'self' {scripts}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
INLINE = re.compile(r"<script>(.*?)</script>", re.DOTALL)


def init_app(app: Flask) -> None:
    """Give every answer its headers."""
    app.after_request(shared)
    app.after_request(safe)
    app.after_request(here)


def shared(response: Response) -> Response:
    """Let pages of other origins read the answer."""
    if request.method in READING:
        response.headers.extend(SHARED)
    if request.method == "OPTIONS":
        response.headers.extend(PREFLIGHT)
    return response


def safe(response: Response) -> Response:
    """Forbid browsers to guess types, to frame, and to run or load what the page does not bring."""
    for name, value in SAFE.items():
        response.headers.setdefault(name, value)
    if response.mimetype == "text/html" and not response.direct_passthrough:
        response.headers["Content-Security-Policy"] = PAGE.format(scripts=_inline(response.get_data(as_text=True)))
    return response


def here(response: Response) -> Response:
    """Lead no further than to a path: Werkzeug's own redirects name the Host, which anyone may have made up."""
    if response.location and (said := urlsplit(response.location)).netloc:
        response.location = urlunsplit(("", "", "/" + said.path.lstrip("/"), said.query, ""))
        response.set_data(b"")
    return response


def _inline(page: str) -> str:
    """The scripts that stand in the page itself, by their digests (CSP 3)."""
    digests = (b64encode(sha256(script.encode()).digest()).decode() for script in INLINE.findall(page))
    return " ".join(f"'sha256-{digest}'" for digest in digests)
