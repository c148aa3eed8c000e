"""The keys of the API: made, revoked, and admitted. Of a secret only the digest is kept.

A secret is 256 random bits, which no dictionary holds: one round of SHA-256 keeps it as well as many would, and the
request need not wait for them.
"""

import re
import secrets
from datetime import UTC, datetime
from hashlib import sha256

from sqlalchemy import Connection, Engine

import store.keys
from store.keys import KeyRecord
from store.turns import writing

#: Each may do what those before it may.
SCOPES = ("read", "write", "admin")
KEY = re.compile(r"frise_([0-9a-f]{8})_[A-Za-z0-9_-]{43}")
#: What a key that nobody has is compared with, so that it takes as long as any other.
NOBODY = bytes(32)


def create(engine: Engine, name: str, scope: str) -> str:
    """Make a key of the scope and answer it whole: it cannot be shown again. ValueError when the scope is none."""
    if scope not in SCOPES:
        msg = f"a scope is one of {', '.join(SCOPES)}, not {scope!r}"
        raise ValueError(msg)
    prefix = secrets.token_hex(4)
    key = f"frise_{prefix}_{secrets.token_urlsafe(32)}"
    with writing(engine) as connection:
        store.keys.add(connection, KeyRecord(prefix, name, scope, _digest(key), _now()))
    return key


def revoke(engine: Engine, prefix: str) -> bool:
    """Let nobody in with the key of that prefix any more; whether there was one."""
    with writing(engine) as connection:
        return store.keys.revoke(connection, prefix, _now())


def admitted(connection: Connection, key: str) -> str | None:
    """The scope of a key; None when it is none of ours, or revoked. Compared in constant time."""
    named = KEY.fullmatch(key)
    record = store.keys.get(connection, named[1]) if named else None
    same = secrets.compare_digest(record.digest if record else NOBODY, _digest(key))
    return record.scope if record and same and record.revoked is None else None


def suffices(held: str, wanted: str) -> bool:
    """Whether a key of the one scope may do what the other asks for."""
    return SCOPES.index(held) >= SCOPES.index(wanted)


def _digest(key: str) -> bytes:
    return sha256(key.encode(errors="replace")).digest()


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
