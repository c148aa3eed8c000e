"""Reading an article again, as the engine reads today."""

from sqlalchemy import Connection, Engine

from chronicle.adding import as_record
from chronicle.retelling import retell
from chronicle.telling import AllTold, all_told
from extraction.article import Article
from extraction.extract import extract
from store import articles, writing
from store.articles import ArticleRecord


def reread(engine: Engine, article_id: str) -> bool:
    """Read the stored text again; ids stay where the quote stands. False when there is no such article."""
    while True:
        with engine.connect() as connection:
            known = articles.get(connection, article_id)
        if known is None:
            return False
        told = all_told(extract(_as_article(known)))
        with writing(engine) as connection:
            if _rewrite(connection, known, told):
                return True


def _rewrite(connection: Connection, known: ArticleRecord, told: AllTold) -> bool:
    """Whether it was written: not when the article has become another since it was read."""
    if articles.get(connection, known.id) != known:
        return False
    retell(connection, as_record(known.id, known.identity, told), told)
    return True


def _as_article(record: ArticleRecord) -> Article:
    return Article(
        text=record.text,
        title=record.title,
        source=record.source,
        url=record.url,
        lang=record.lang_given,
        published=record.published,
    )
