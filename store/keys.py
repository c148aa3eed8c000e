"""The keys of the API, without their secrets."""

from dataclasses import asdict, dataclass

from sqlalchemy import Connection, bindparam, insert, select, update

from store.tables import api_key

ADD = insert(api_key)
ALL = select(api_key).order_by(api_key.c.created, api_key.c.prefix)
GET = select(api_key).where(api_key.c.prefix == bindparam("key"))
REVOKE = (
    update(api_key)
    .where(api_key.c.prefix == bindparam("key"), api_key.c.revoked.is_(None))
    .values(revoked=bindparam("at"))
)


@dataclass(frozen=True, slots=True)
class KeyRecord:
    """A key: what it is shown by, whom it is for, what it may do, the digest of the whole, and its times (RFC 3339)."""

    prefix: str
    name: str
    scope: str
    digest: bytes
    created: str
    revoked: str | None = None


def add(connection: Connection, record: KeyRecord) -> None:
    """Keep a key."""
    connection.execute(ADD, asdict(record))


def every(connection: Connection) -> list[KeyRecord]:
    """All keys, the oldest first, revoked ones among them."""
    return [KeyRecord(**row) for row in connection.execute(ALL).mappings()]


def get(connection: Connection, prefix: str) -> KeyRecord | None:
    """The key of that prefix, revoked or not; None when there is none."""
    row = connection.execute(GET, {"key": prefix}).mappings().one_or_none()
    return KeyRecord(**row) if row else None


def revoke(connection: Connection, prefix: str, at: str) -> bool:
    """Revoke the key of that prefix; whether there was one to revoke."""
    return connection.execute(REVOKE, {"key": prefix, "at": at}).rowcount == 1
