"""``frise tag`` as a process of its own: what it costs from end to end."""

import subprocess
import sys
from collections.abc import Iterable, Iterator
from time import perf_counter

import orjson

from extraction.article import Article

TAG = (sys.executable, "-m", "cli", "tag")
ONE_WORD = Article("Lundi", lang="fr", published="2024-11-19")


def seconds(articles: Iterable[Article], *options: str) -> float:
    """Seconds of ``frise tag`` over the articles, without what one word costs: start-up does not count."""
    lines = b"".join(map(document, articles))
    return _seconds(lines, options) - min(_seconds(document(ONE_WORD), options) for _ in range(2))


def _seconds(lines: bytes, options: tuple[str, ...]) -> float:
    start = perf_counter()
    subprocess.run((*TAG, *options), input=lines, stdout=subprocess.PIPE, check=True)
    return perf_counter() - start


def feeding(articles: Iterable[Article]) -> Iterator[int]:
    """Run ``frise tag``, NDJSON in and NDJSON out; its process id, after each article that was written to it."""
    process = subprocess.Popen(TAG, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
    assert process.stdin is not None  # noqa: S101 - it is a pipe
    with process.stdin as lines:
        for article in articles:
            lines.write(document(article))
            yield process.pid
    if process.wait():
        raise subprocess.CalledProcessError(process.returncode, TAG)


def document(article: Article) -> bytes:
    """The article as a line for ``frise tag``."""
    told = {"text": article.text, "lang": article.lang, "published": article.published}
    return orjson.dumps(told, option=orjson.OPT_APPEND_NEWLINE)
