"""How long a request's address may be: what bounds the values that one query can ask the database for."""

from flask import Flask, request

from api.problems import Kind, Problem

#: Bytes of the query string, as sent: RFC 9110 asks for 8,000 of the whole address.
LONGEST_QUERY = 8_192


def init_app(app: Flask) -> None:
    """Refuse longer ones before anything is made of them."""
    app.before_request(check)


def check() -> None:
    """Nothing, or a Problem."""
    if len(request.query_string) > LONGEST_QUERY:
        raise Problem(Kind.QUERY_TOO_LONG, limit=LONGEST_QUERY)
