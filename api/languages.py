"""The languages of a request."""

from collections.abc import Iterable, Iterator

from flask import g, request

SPOKEN = ("en", "fr")
#: What a date is read in when nothing says otherwise.
USUAL = ("fr", "en")
MOST = 6


def spoken() -> str:
    """The language problems are said in: French or English by Accept-Language, else English."""
    return request.accept_languages.best_match(SPOKEN) or SPOKEN[0]


def read(said: tuple[str, ...] = ()) -> Iterable[str]:
    """The languages to read a date in, best first: those said, else by Accept-Language and then French and English."""
    return said or Guessed()


class Guessed:
    """The languages of Accept-Language; an answer that asked for them varies by that header."""

    def __iter__(self) -> Iterator[str]:
        """The best first."""
        g.languages_guessed = True
        accepted = (tag[:2].lower() for tag, _ in request.accept_languages if tag[:2].isalpha())
        return iter(tuple(dict.fromkeys([*accepted, *USUAL]))[:MOST])


def guessed() -> bool:
    """Whether the answer so far depends on Accept-Language."""
    return "languages_guessed" in g
