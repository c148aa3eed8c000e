"""Headers in the contract: those a request may send, those an answer has, and which answers have them."""

from collections.abc import Iterator
from http import HTTPStatus
from typing import Any, NamedTuple


class Header(NamedTuple):
    """What a header says, an example of it, and whether it is always there."""

    description: str
    example: str
    always: bool = False

    def documented(self) -> dict[str, Any]:
        """As OpenAPI has it."""
        schema = {"type": "string", "examples": [self.example]}
        return {"description": self.description, "required": self.always, "schema": schema}


ASKING = {
    "If-None-Match": Header(
        "The `ETag` of an answer one has: 304 says that it is still the answer (RFC 9110).",
        '"0d6a8f7f5c2b4e0f9a1c3d5e7f901234"',
    ),
    "Accept-Language": Header(
        "Which of French and English problems speak, and in which dates in words are read first.", "fr"
    ),
}
ANSWERING = {
    "Cache-Control": Header(
        "How long a copy is as good as the answer, in seconds (RFC 9111); problems are not kept.",
        "public, max-age=5",
        always=True,
    ),
    "Content-Language": Header("The language of the problem: en or fr.", "en", always=True),
    "ETag": Header(
        "What names this very answer, in this encoding (RFC 9110): send it as If-None-Match.",
        '"0d6a8f7f5c2b4e0f9a1c3d5e7f901234"',
        always=True,
    ),
    "Link": Header("The next page (RFC 8288), when there is one.", '</v1/events?cursor=WyI1…>; rel="next"'),
    "Location": Header("The path of the resource.", f"/v1/articles/{1:032x}", always=True),
    "RateLimit": Header(
        "What is left of the limit, and when it begins anew, in seconds; where a limit is set.", '"default";r=599;t=60'
    ),
    "RateLimit-Policy": Header("How many requests in how many seconds; where a limit is set.", '"default";q=600;w=60'),
    "Retry-After": Header("When to ask again, in seconds.", "60", always=True),
    "Vary": Header("Which headers of the request another answer could depend on (RFC 9110).", "Accept-Encoding"),
    "WWW-Authenticate": Header("How a key is sent (RFC 6750).", 'Bearer realm="Frise"', always=True),
}
EVERY = ("Cache-Control", "Vary")
LIMITED = ("RateLimit", "RateLimit-Policy")
TAGGED = {HTTPStatus.OK, HTTPStatus.NOT_MODIFIED}
OF_PROBLEMS = {HTTPStatus.UNAUTHORIZED: ("WWW-Authenticate",), HTTPStatus.TOO_MANY_REQUESTS: ("Retry-After",)}


def of_request(method: str) -> Iterator[str]:
    """The headers that a request may send, as references by name."""
    return (name for name in ASKING if method == "get" or name != "If-None-Match")


def of_problem(status: int) -> dict[str, str]:
    """The headers of a problem, as references by name."""
    names = (*EVERY, "Content-Language", *LIMITED, *OF_PROBLEMS.get(HTTPStatus(status), ()))
    return {name: name for name in names}


def of_answer(method: str, path: str, status: int) -> dict[str, str]:
    """The headers of any answer but a problem, as references by name."""
    tagged = ("ETag",) if method == "get" and status in TAGGED else ()
    limited = LIMITED if path.startswith("/v1/") else ()
    return {name: name for name in (*EVERY, *tagged, *limited)}
