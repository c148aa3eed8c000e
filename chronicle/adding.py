"""Adding an article."""

from typing import NamedTuple

from sqlalchemy import Connection, Engine

from chronicle.identity import differs, identity, new_id, published_at
from chronicle.retelling import retell
from chronicle.storable import check
from chronicle.telling import AllTold, all_told
from extraction.article import Article
from extraction.extract import extract
from store import articles, writing
from store.articles import ArticleRecord


class Added(NamedTuple):
    """The article's id; whether it is new, or was known and says something else now. Neither: nothing was written."""

    id: str
    created: bool
    updated: bool


def add(engine: Engine, article: Article) -> Added:
    """Add an article and all it tells; the same one with something new to say takes its own place.

    Unstorable when it holds a character no text has; ValueError when ``published`` is no date. Reading it, which takes
    long, holds up no other writer; whether it is known is asked again when its turn has come.
    """
    check(article)
    key = identity(article)
    with engine.connect() as connection:
        known = articles.find(connection, key)
    if known and not differs(known, article):
        return Added(known.id, created=False, updated=False)
    told = all_told(extract(article))
    with writing(engine) as connection:
        return _write(connection, key, told)


def _write(connection: Connection, key: str, told: AllTold) -> Added:
    known = articles.find(connection, key)
    if known and not differs(known, told.article):
        return Added(known.id, created=False, updated=False)
    record = as_record(known.id if known else new_id(), key, told)
    if not known:
        articles.add(connection, record)
    retell(connection, record, told)
    return Added(record.id, created=not known, updated=bool(known))


def as_record(article_id: str, key: str, told: AllTold) -> ArticleRecord:
    """An article as a row; its body is written once its events are counted."""
    article = told.article
    return ArticleRecord(
        id=article_id,
        identity=key,
        title=article.title,
        source=article.source,
        url=article.url,
        lang=told.lang,
        lang_given=article.lang,
        published=article.published,
        published_at=published_at(article),
        text=article.text,
        body=b"",
    )
