"""Articles: pages of them, one of them, and keeping them.

    page(connection, after=None, limit=100) -> [Listed(published_at, id, body), …]
    get(connection, article_id) -> ArticleRecord | None

A body is the article's JSON as a list shows it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, bindparam, delete, insert, select, tuple_, update

from store.batches import batches
from store.records import columns
from store.tables import article

AT, ID = article.c.published_at, article.c.id
IN_ORDER = select(AT, ID, article.c.body).order_by(AT.desc(), ID.desc()).limit(bindparam("limit"))
RESUMED = IN_ORDER.where(tuple_(AT, ID) < tuple_(bindparam("at"), bindparam("id")))
WHOLE = select(article)
BY_ID = WHOLE.where(article.c.id == bindparam("id"))
BY_IDENTITY = WHOLE.where(article.c.identity == bindparam("identity"))
BODIES = select(ID, article.c.body).where(ID.in_(bindparam("ids", expanding=True)))
ADD = insert(article)
AMEND = update(article).where(article.c.id == bindparam("which"))
DROP = delete(article).where(article.c.id == bindparam("id"))


class ArticlePosition(NamedTuple):
    """A place in the order of articles: the minute of publication as it is stored, and the id."""

    published_at: int
    id: str


class Listed(NamedTuple):
    """A row of a page."""

    published_at: int
    id: str
    body: bytes

    @property
    def position(self) -> ArticlePosition:
        """Where the next page goes on, if this row is the last of its page."""
        return ArticlePosition(self.published_at, self.id)


@dataclass(frozen=True, slots=True)
class ArticleRecord:
    """An article as a row.

    ``identity`` is what makes it the same one. ``published_at`` counts the minutes of its own local time, FAR_PAST when
    unknown. ``lang_given`` is None when the text had to tell ``lang``.
    """

    id: str
    identity: str
    title: str
    source: str
    url: str | None
    lang: str
    lang_given: str | None
    published: str | None
    published_at: int
    text: str
    body: bytes


def page(connection: Connection, after: ArticlePosition | None = None, limit: int = 100) -> list[Listed]:
    """Articles, the latest published first and those of unknown date last."""
    if after is None:
        rows = connection.execute(IN_ORDER, {"limit": limit})
    else:
        rows = connection.execute(RESUMED, {"limit": limit, "at": after.published_at, "id": after.id})
    return [Listed(*row) for row in rows]


def get(connection: Connection, article_id: str) -> ArticleRecord | None:
    """The article with the id, or None."""
    return _one(connection, BY_ID, {"id": article_id})


def bodies(connection: Connection, ids: Iterable[str]) -> dict[str, bytes]:
    """The JSON of the articles with these ids, as a list shows it, by id."""
    return {row.id: row.body for batch in batches(sorted(ids)) for row in connection.execute(BODIES, {"ids": batch})}


def find(connection: Connection, identity: str) -> ArticleRecord | None:
    """The article with the identity, or None."""
    return _one(connection, BY_IDENTITY, {"identity": identity})


def add(connection: Connection, record: ArticleRecord) -> None:
    """Write a new article. IntegrityError when its id or identity is taken."""
    connection.execute(ADD, columns(record))


def amend(connection: Connection, record: ArticleRecord) -> None:
    """Write an article over the one with its id."""
    connection.execute(AMEND, {"which": record.id, **columns(record)})


def drop(connection: Connection, article_id: str) -> None:
    """Delete an article, its mentions and its reports."""
    connection.execute(DROP, {"id": article_id})


def _one(connection: Connection, wanted: Select[Any], values: dict[str, str]) -> ArticleRecord | None:
    row = connection.execute(wanted, values).mappings().first()
    return None if row is None else ArticleRecord(**row)
