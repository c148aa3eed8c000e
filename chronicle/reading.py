"""Reading one article back in full."""

from sqlalchemy import Connection

from chronicle.body import whole_article_body
from store import articles, reports


def whole_article(connection: Connection, article_id: str) -> bytes | None:
    """The article's JSON with its text, mentions and reports; None when there is none."""
    record = articles.get(connection, article_id)
    if record is None:
        return None
    mentions = reports.mentions_of(connection, article_id)
    return whole_article_body(record, mentions, reports.reports_of(connection, article_id))
