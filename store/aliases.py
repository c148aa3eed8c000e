"""The ids of events that went into others."""

from collections.abc import Mapping

from sqlalchemy import Connection, bindparam, insert, select, update

from store.tables import event_alias

TARGET = select(event_alias.c.event_id).where(event_alias.c.alias == bindparam("alias"))
FORWARD = update(event_alias).where(event_alias.c.event_id == bindparam("gone")).values(event_id=bindparam("into"))
ADD = insert(event_alias).values(alias=bindparam("gone"), event_id=bindparam("into"))


def target(connection: Connection, event_id: str) -> str | None:
    """The id of the event that the one with this id went into; None when the id is no alias."""
    return connection.execute(TARGET, {"alias": event_id}).scalar()


def add(connection: Connection, merged: Mapping[str, str]) -> None:
    """Make aliases of these ids for those they went into, and of what pointed to them; before the events go."""
    rows = [{"gone": gone, "into": into} for gone, into in merged.items()]
    if rows:
        connection.execute(FORWARD, rows)
        connection.execute(ADD, rows)
