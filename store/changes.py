"""The feed of changes: what happened to which event, in the order of commit."""

from collections.abc import Sequence
from datetime import UTC, datetime
from enum import StrEnum
from typing import NamedTuple

from sqlalchemy import Connection, insert

from store.tables import change
from store.turns import take


class Action(StrEnum):
    """What happened to an event."""

    CREATED = "created"
    UPDATED = "updated"
    DELETED = "deleted"


class Change(NamedTuple):
    """One row of the feed. A deleted event's row is its tombstone, and says where its reports went if they did."""

    event_id: str
    action: Action
    merged_into: str | None = None


def record(connection: Connection, changes: Sequence[Change]) -> None:
    """Write the rows, numbered and dated."""
    if not changes:
        return
    numbers = take(connection, "change", len(changes))
    at = datetime.now(UTC).isoformat(timespec="seconds")
    rows = [{"seq": seq, "at": at, **each._asdict()} for seq, each in zip(numbers, changes, strict=True)]
    connection.execute(insert(change), rows)
