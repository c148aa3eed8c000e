"""Characters a second of ``frise tag``, beside dateparser's search and beside merely finding the words.

``frise tag`` is measured from end to end, in a process of its own, NDJSON in and NDJSON out; what the same
process takes for one word is subtracted, so that start-up does not count. The peers run in this process and
read no JSON, which favours them. dateparser gets a slice, for it would take minutes over the whole.
"""

import re
import subprocess
import sys
from collections.abc import Sequence
from time import perf_counter

import orjson
from dateparser.search import search_dates

from bench.frame import Contender, measure, show
from bench.texts import dispatches
from extraction.article import Article

ARTICLES = 2_000
SLICE = 30
TAG = (sys.executable, "-m", "cli", "tag")
ONE_WORD = [Article("Lundi", lang="fr", published="2024-11-19")]


def run() -> None:
    """Measure and print."""
    articles = dispatches(ARTICLES)
    few = articles[:SLICE]
    results = measure(
        [
            Contender("frise tag", size(articles), lambda: tag(articles) - tag(ONE_WORD)),
            Contender('dateparser search_dates(languages=["fr"])', size(few), lambda: search(few)),
            Contender('re.findall(r"\\w+")', size(articles), lambda: words(articles)),
        ]
    )
    show(
        f"Finding dates in French articles of about {size(articles) // len(articles)} characters", "characters", results
    )
    print(f"\n  dateparser's rate is that over {SLICE} of the {ARTICLES:,} articles.")


def size(articles: Sequence[Article]) -> int:
    """Code points in all."""
    return sum(len(article.text) for article in articles)


def tag(articles: Sequence[Article]) -> float:
    """Seconds of ``frise tag`` over the articles, start-up included."""
    documents = b"\n".join(map(document, articles))
    start = perf_counter()
    subprocess.run(TAG, input=documents, stdout=subprocess.PIPE, check=True)
    return perf_counter() - start


def document(article: Article) -> bytes:
    """The article as a line for ``frise tag``."""
    return orjson.dumps({"text": article.text, "lang": article.lang, "published": article.published})


def search(articles: Sequence[Article]) -> float:
    """Seconds of dateparser over the articles."""
    start = perf_counter()
    for article in articles:
        search_dates(article.text, languages=["fr"])
    return perf_counter() - start


def words(articles: Sequence[Article]) -> float:
    """Seconds of finding the words of the articles."""
    start = perf_counter()
    for article in articles:
        re.findall(r"\w+", article.text)
    return perf_counter() - start
