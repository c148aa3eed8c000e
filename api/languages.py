"""The languages of a request."""

from flask import request

SPOKEN = ("en", "fr")
#: What a date is read in when nothing says otherwise.
USUAL = ("fr", "en")
MOST = 6


def spoken() -> str:
    """The language problems are said in: French or English by Accept-Language, else English."""
    return request.accept_languages.best_match(SPOKEN) or SPOKEN[0]


def read(said: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The languages to read a date in, best first: those said, else by Accept-Language and then French and English."""
    accepted = (tag[:2].lower() for tag, _ in request.accept_languages if tag[:2].isalpha())
    return said or tuple(dict.fromkeys([*accepted, *USUAL]))[:MOST]
