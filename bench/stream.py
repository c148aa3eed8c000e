"""The memory of ``frise tag`` over a stream: as much at its end as after a tenth of it.

``python -m bench stream`` reads 20 MB; ``FRISE_STREAM_MEGABYTES=100`` makes it more.
"""

import os
import subprocess
from collections.abc import Iterator
from itertools import cycle

from bench import command
from bench.texts import ordinary
from extraction.article import Article

MEGABYTES = int(os.environ.get("FRISE_STREAM_MEGABYTES", "20"))
ARTICLES = 2_000
TENTHS = 10


def run() -> None:
    """Measure and print."""
    print(f"\nWhat frise tag holds in memory while it reads a stream of {MEGABYTES} MB\n")
    articles = list(stream(MEGABYTES * 1_000_000))
    marks = {len(articles) * tenth // TENTHS: tenth for tenth in (1, TENTHS)}
    for at, process in enumerate(command.feeding(articles), start=1):
        if at in marks:
            print(f"  after {marks[at] / TENTHS:4.0%}  {resident(process):6.1f} MB")


def stream(size: int) -> Iterator[Article]:
    """Articles of so many bytes in all, as lines; a few thousand, over and over."""
    for article in cycle(ordinary(ARTICLES)):
        size -= len(command.document(article))
        if size < 0:
            return
        yield article


def resident(process: int) -> float:
    """Megabytes that a process and those it began have in memory now; what they share counts for each."""
    command = ("ps", "-o", "rss=", "-p", str(process), "--ppid", str(process))
    asked = subprocess.run(command, stdout=subprocess.PIPE, check=True)
    return sum(map(int, asked.stdout.split())) * 1024 / 1e6
