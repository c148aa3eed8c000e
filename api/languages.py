"""The languages of a request."""

import re
from collections.abc import Iterable, Iterator

from flask import g, request

SPOKEN = ("en", "fr")
#: What a date is read in when nothing says otherwise.
USUAL = ("fr", "en")
MOST = 6
#: The primary subtag of a language tag (RFC 5646), when it is a code of ISO 639-1: « fr » of « fr-CA ».
PRIMARY = re.compile(r"([a-z]{2})(?:-.*)?", re.IGNORECASE)


def spoken() -> str:
    """The language problems are said in: French or English by Accept-Language, else English."""
    return next((language for language in _accepted() if language in SPOKEN), SPOKEN[0])


def read(said: tuple[str, ...] = ()) -> Iterable[str]:
    """The languages to read a date in, best first: those said, else by Accept-Language and then French and English."""
    return said or Guessed()


class Guessed:
    """The languages of Accept-Language; an answer that asked for them varies by that header."""

    def __iter__(self) -> Iterator[str]:
        """The best first."""
        g.languages_guessed = True
        return iter(tuple(dict.fromkeys([*_accepted(), *USUAL]))[:MOST])


def guessed() -> bool:
    """Whether the answer so far depends on Accept-Language."""
    return "languages_guessed" in g


def _accepted() -> Iterator[str]:
    """The languages of Accept-Language, whatever their regions: the best first, the first said of equals."""
    for tag, quality in request.accept_languages:
        if quality > 0 and (primary := PRIMARY.fullmatch(tag)):
            yield primary[1].lower()
