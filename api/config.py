"""What can be set, and what holds when it is not."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import NoReturn, Self

DATABASE_URL = "sqlite:///frise.db"
MAX_BODY_BYTES = 2 * 1024 * 1024


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
    """

    database_url: str = DATABASE_URL
    max_body_bytes: int = MAX_BODY_BYTES
    secret: str = ""
    rate_limit: str = ""
    rate_storage: str = "memory://"
    proxies: int = 0
    reads: str = "open"
    writes: str = "open"
    hosts: tuple[str, ...] = ()

    @classmethod
    def from_environment(cls, environ: Mapping[str, str] = os.environ) -> Self:
        """FRISE_ and the name of the setting in capitals. ValueError when a number is none."""
        limit = environ.get("FRISE_RATE_LIMIT", "off")
        return cls(
            environ.get("FRISE_DATABASE_URL") or DATABASE_URL,
            _number(environ, "FRISE_MAX_BODY_BYTES", MAX_BODY_BYTES)
            or _refuse("FRISE_MAX_BODY_BYTES", MAX_BODY_BYTES, 0),
            environ.get("FRISE_SECRET", ""),
            "" if limit == "off" else limit,
            environ.get("FRISE_RATE_STORAGE", "memory://"),
            _number(environ, "FRISE_PROXIES", 0),
            _choice(environ, "FRISE_READS", ("open", "keys")),
            _choice(environ, "FRISE_WRITES", ("open", "keys", "open-to-everyone")),
            tuple(environ.get("FRISE_HOSTS", "").lower().replace(",", " ").split()),
        )

    @property
    def cursor_key(self) -> str:
        """What cursors are signed with."""
        return self.secret or sha256(self.database_url.encode()).hexdigest()


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
