"""What makes an article the same one, and the ids that things get."""

from hashlib import sha256
from urllib.parse import SplitResult, urlsplit, urlunsplit
from uuid import uuid4

import orjson

from extraction.article import Article
from store.articles import ArticleRecord
from store.intervals import FAR_PAST
from temporal.anchor import read_anchor
from temporal.calendar import MINUTES_A_DAY

USUAL_PORT = {"http": ":80", "https": ":443"}


def new_id() -> str:
    """An id nothing else has, of an article or a report: 32 hexadecimal digits (UUID version 4)."""
    return uuid4().hex


def identity(article: Article) -> str:
    """Equal for articles that are the same: by their :func:`address`, or by source, day of publication and text.

    ValueError when ``published`` is neither a date nor an RFC 3339 time.
    """
    day = published_at(article) // MINUTES_A_DAY
    said = [address(article.url)] if article.url else [article.source, day, article.text]
    return sha256(orjson.dumps(said)).hexdigest()


def address(url: str) -> str:
    """A url by what it leads to, as far as RFC 3986 says so of any server (6.2.2.1, 6.2.3).

    The case of the scheme and the host, the port that goes without saying, an empty path and the fragment, which never
    reaches a server, tell no articles apart. All else may: two queries may be two articles, and so may two paths.
    """
    parts = _split(url)
    if parts is None or parts.scheme not in USUAL_PORT:
        return url
    account, at, host = parts.netloc.rpartition("@")
    host = host.lower().removesuffix(USUAL_PORT[parts.scheme]).removesuffix(":")
    return urlunsplit((parts.scheme, account + at + host, parts.path or "/", parts.query, ""))


def _split(url: str) -> SplitResult | None:
    try:
        return urlsplit(url)
    except ValueError:  # half a bracket, say
        return None


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
