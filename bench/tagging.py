"""Characters a second of ``frise tag``, beside dateparser's search and beside merely finding the words.

``frise tag`` is measured from end to end, start-up left out (see ``bench/command.py``), over all processors as it runs
by default, and on one. The peers run in this process and read no JSON, which favours them. dateparser gets a slice, for
it would take minutes over the whole.
"""

import os
import re
from collections.abc import Sequence
from time import perf_counter

from dateparser.search import search_dates

from bench import command
from bench.frame import Contender, measure, show
from bench.texts import dense, ordinary
from extraction.article import Article

ARTICLES = 6_000
SLICE = 30


def run() -> None:
    """Measure and print."""
    compare("Finding dates in French articles like a newspaper's", ordinary(ARTICLES))
    compare("The same in articles that speak of little but dates", dense(ARTICLES))
    print(f"\n  Over {os.cpu_count()} processors. dateparser's rate is that over {SLICE} of the {ARTICLES:,} articles.")


def compare(title: str, articles: Sequence[Article]) -> None:
    """A table for the articles."""
    few = articles[:SLICE]
    contenders = [
        Contender("frise tag", size(articles), lambda: command.seconds(articles)),
        Contender("frise tag --processes 1", size(articles), lambda: command.seconds(articles, "--processes", "1")),
        Contender('dateparser search_dates(languages=["fr"])', size(few), lambda: search(few)),
        Contender('re.findall(r"\\w+")', size(articles), lambda: words(articles)),
    ]
    show(f"{title}, {size(articles) // len(articles)} characters each", "characters", measure(contenders))


def size(articles: Sequence[Article]) -> int:
    """Code points in all."""
    return sum(len(article.text) for article in articles)


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
