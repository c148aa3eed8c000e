"""Articles are the same by what their url leads to, not by how it is written."""

from collections.abc import Iterator, Sequence
from hashlib import sha256
from urllib.parse import urlsplit, urlunsplit

import orjson
import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

BATCH = 1000
USUAL_PORT = {"http": ":80", "https": ":443"}
READ = sa.text("SELECT id, url FROM article WHERE id > :after AND url IS NOT NULL ORDER BY id LIMIT :batch")
#: Of two articles that were not the same and now are, each stays; the other way of writing leads to the first of them.
AMEND = sa.text(
    "UPDATE article SET identity = :identity WHERE id = :id "
    "AND NOT EXISTS (SELECT 1 FROM article AS other WHERE other.identity = :identity)"
)


def upgrade() -> None:
    """Identify those anew whose url may be written more plainly."""
    _identify(plainly=True)


def downgrade() -> None:
    """Identify them by their url as it is."""
    _identify(plainly=False)


def _identify(*, plainly: bool) -> None:
    connection = op.get_bind()
    for articles in _batches(connection):
        rows = [
            {"id": each.id, "identity": _identity(_address(each.url) if plainly else each.url)}
            for each in articles
            if _address(each.url) != each.url
        ]
        if rows:
            connection.execute(AMEND, rows)


def _batches(connection: sa.Connection) -> Iterator[Sequence[sa.Row[tuple[str, str]]]]:
    after = ""
    while found := connection.execute(READ, {"after": after, "batch": BATCH}).all():
        yield found
        after = found[-1].id


def _identity(url: str) -> str:
    return sha256(orjson.dumps([url])).hexdigest()


def _address(url: str) -> str:
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    if parts.scheme not in USUAL_PORT:
        return url
    account, at, host = parts.netloc.rpartition("@")
    host = host.lower().removesuffix(USUAL_PORT[parts.scheme]).removesuffix(":")
    return urlunsplit((parts.scheme, account + at + host, parts.path or "/", parts.query, ""))
