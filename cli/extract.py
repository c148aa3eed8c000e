"""``frise extract``: what articles report, and when it happened."""

from typing import TYPE_CHECKING

import click

from cli.processes import processes

if TYPE_CHECKING:
    from extraction.article import Article


@click.command("extract")
@processes
def command(processes: int | None) -> None:
    """Find the dated happenings in articles.

    Reads documents on standard input, one JSON object a line: {"id", "text", "lang", "published" or "dct"}.
    Writes {"id", "lang", "mentions": […], "reports": […]} for each as it goes, and {"id", "error": {"line",
    "detail", "example"}} for a line that is no document; the rest goes on, and the exit code is then 1.
    """
    from cli.stream import answer_each_line

    answer_each_line(reports, processes)


def reports(article: "Article") -> dict[str, object]:
    """The mentions and reports of an article, as data."""
    from extraction.as_data import extraction_data
    from extraction.extract import extract

    return extraction_data(extract(article))
