"""How often one client may ask, and where that is counted, as a setting says it."""

from limits import parse_many
from limits.errors import ConfigurationError
from limits.storage import storage_from_string

LIMIT = "600/minute"
MEMORY = "memory://"
SHARED = "redis://localhost:6379"


def limit_of(said: str) -> str:
    """The limit (``600/minute``); empty for none, which ``off`` is too. ValueError when it is no limit, or 0.

    A limit is a number a time, or several of them.
    """
    if said in ("", "off"):
        return ""
    try:
        lets_in = all(each.amount for each in parse_many(said))
    except ValueError:
        lets_in = False
    if not lets_in:
        msg = f"FRISE_RATE_LIMIT is a number a time such as {LIMIT}, or off, not {said!r}"
        raise ValueError(msg)
    return said


def storage_of(said: str) -> str:
    """The address of a store that counts can be kept in. ValueError when it is none, or lacks its package."""
    if said.startswith("async+"):
        raise _no_store(said, "the server is not asynchronous")
    try:
        if said != MEMORY:
            storage_from_string(said)
    except ConfigurationError as error:
        raise _no_store(said, error) from error
    return said


def _no_store(said: str, reason: object) -> ValueError:
    right = f"{MEMORY}, or {SHARED} with its package"
    return ValueError(f"FRISE_RATE_STORAGE is a store such as {right}, not {said!r}: {reason}")
