"""What can be set, and what holds when it is not."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, fields
from hashlib import sha256
from typing import Any, NoReturn, Self

from api.rate_settings import MEMORY, limit_of, storage_of

DATABASE_URL = "sqlite:///frise.db"
MAX_BODY_BYTES = 2 * 1024 * 1024
#: Ours are one deep; what is deeper than this is sent to be a burden.
MAX_JSON_DEPTH = 32
#: Some 16,000 words, more than a newspaper's longest article has. So much prose is read in about a second; a text that
#: is nothing but dates costs ten times that.
MAX_TEXT_CHARACTERS = 100_000
#: RFC 9110 asks for 8,000 of the whole address.
MAX_QUERY_BYTES = 8_192
#: Each value of a filter is a search of its own.
MAX_PARAMETERS = 100


@dataclass(frozen=True, slots=True)
class Config:
    """Settings of the API.

    ``secret`` signs cursors. A cursor grants nothing, so its signature need not be hard to guess: it tells a mangled
    cursor from a whole one. Without a secret the key is derived from the database's address, which all workers share
    and keep when they start again; set one where several servers name the same database differently.

    ``rate_limit`` is how often one address may ask (``600/minute``; empty: as often as it likes), ``rate_storage``
    where that is counted: in the memory of each process, or at an address that all share (``redis://…``). ``proxies``
    says how many reverse proxies stand before the server, each adding its client's address to X-Forwarded-For.

    ``reads`` are ``open`` or need ``keys``. So do ``writes``, which are ``open`` only to this machine itself, unless
    they are ``open-to-everyone``; and they are taken only under the names in ``hosts``, localhost, and plain addresses.

    What begins with ``max_`` bounds a request: bytes of its body and how deep its JSON is nested, characters of an
    article's text, bytes of the query string and how many parameters it has.
    """

    database_url: str = DATABASE_URL
    max_body_bytes: int = MAX_BODY_BYTES
    secret: str = ""
    rate_limit: str = ""
    rate_storage: str = MEMORY
    proxies: int = 0
    reads: str = "open"
    writes: str = "open"
    hosts: tuple[str, ...] = ()
    max_json_depth: int = MAX_JSON_DEPTH
    max_text_characters: int = MAX_TEXT_CHARACTERS
    max_query_bytes: int = MAX_QUERY_BYTES
    max_parameters: int = MAX_PARAMETERS

    @classmethod
    def from_environment(cls, environ: Mapping[str, str] = os.environ) -> Self:
        """FRISE_ and the name of the setting in capitals. ValueError, with a right one, when one is none."""
        return cls(
            database_url=environ.get("FRISE_DATABASE_URL") or DATABASE_URL,
            secret=environ.get("FRISE_SECRET", ""),
            rate_limit=limit_of(environ.get("FRISE_RATE_LIMIT", "off")),
            rate_storage=storage_of(environ.get("FRISE_RATE_STORAGE", MEMORY)),
            proxies=_number(environ, "FRISE_PROXIES", 0),
            reads=_choice(environ, "FRISE_READS", ("open", "keys")),
            writes=_choice(environ, "FRISE_WRITES", ("open", "keys", "open-to-everyone")),
            hosts=tuple(environ.get("FRISE_HOSTS", "").lower().replace(",", " ").split()),
            **{each.name: _at_least_one(environ, f"FRISE_{each.name.upper()}", each.default) for each in _limits()},
        )

    @property
    def limits(self) -> dict[str, int]:
        """What begins with ``max_``, in capitals."""
        return {each.name.upper(): getattr(self, each.name) for each in _limits()}

    @property
    def cursor_key(self) -> str:
        """What cursors are signed with."""
        return self.secret or sha256(self.database_url.encode()).hexdigest()


def _limits() -> list[Any]:
    return [each for each in fields(Config) if each.name.startswith("max_")]


def _at_least_one(environ: Mapping[str, str], name: str, usual: int) -> int:
    return _number(environ, name, usual) or _refuse(name, usual, 0)


def _number(environ: Mapping[str, str], name: str, usual: int) -> int:
    said = environ.get(name, str(usual))
    return int(said) if said.isascii() and said.isdigit() else _refuse(name, usual, said)


def _choice(environ: Mapping[str, str], name: str, choices: tuple[str, ...]) -> str:
    said = environ.get(name, choices[0])
    if said not in choices:
        msg = f"{name} is one of {', '.join(choices)}, not {said!r}"
        raise ValueError(msg)
    return said


def _refuse(name: str, usual: int, said: object) -> NoReturn:
    msg = f"{name} is a number such as {usual}, not {said!r}"
    raise ValueError(msg)
