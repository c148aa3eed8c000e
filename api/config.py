"""What can be set, and what holds when it is not."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Self

DATABASE_URL = "sqlite:///frise.db"
MAX_BODY_BYTES = 2 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Config:
    """Settings of the API.

    ``secret`` signs cursors. A cursor grants nothing, so its signature need not be hard to guess: it tells a mangled
    cursor from a whole one. Without a secret the key is derived from the database's address, which all workers share
    and keep when they start again; set one where several servers name the same database differently.
    """

    database_url: str = DATABASE_URL
    max_body_bytes: int = MAX_BODY_BYTES
    secret: str = ""

    @classmethod
    def from_environment(cls, environ: Mapping[str, str] = os.environ) -> Self:
        """FRISE_DATABASE_URL, FRISE_MAX_BODY_BYTES and FRISE_SECRET. ValueError when a limit is no number."""
        most = environ.get("FRISE_MAX_BODY_BYTES", str(MAX_BODY_BYTES))
        if not (most.isascii() and most.isdigit() and int(most)):
            msg = f"FRISE_MAX_BODY_BYTES is a number of bytes such as {MAX_BODY_BYTES}, not {most!r}"
            raise ValueError(msg)
        return cls(
            environ.get("FRISE_DATABASE_URL", DATABASE_URL),
            int(most),
            environ.get("FRISE_SECRET", ""),
        )

    @property
    def cursor_key(self) -> str:
        """What cursors are signed with."""
        return self.secret or sha256(self.database_url.encode()).hexdigest()
