"""What makes an article the same one, and the ids that things get."""

from hashlib import sha256
from uuid import uuid4

import orjson

from extraction.article import Article
from store.articles import ArticleRecord
from store.intervals import FAR_PAST
from temporal.anchor import read_anchor
from temporal.calendar import MINUTES_A_DAY


def new_id() -> str:
    """An id nothing else has, of an article or a report: 32 hexadecimal digits (UUID version 4)."""
    return uuid4().hex


def identity(article: Article) -> str:
    """Equal for articles that are the same: by their url, or without one by source, day of publication and text.

    ValueError when ``published`` is neither a date nor an RFC 3339 time.
    """
    day = published_at(article) // MINUTES_A_DAY
    said = [article.url] if article.url else [article.source, day, article.text]
    return sha256(orjson.dumps(said)).hexdigest()


def published_at(article: Article) -> int:
    """The minute of publication in its own local time, from 1970-01-01T00:00; FAR_PAST when unknown."""
    if article.published is None:
        return FAR_PAST
    day, minute = read_anchor(article.published)
    return day * MINUTES_A_DAY + (minute or 0)


def differs(known: ArticleRecord, article: Article) -> bool:
    """Whether the article, the same one, now says something else. A language that is not given says nothing."""
    now = (article.text, article.title, article.source, article.published)
    then = (known.text, known.title, known.source, known.published)
    return now != then or article.lang not in {None, known.lang}
