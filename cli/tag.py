"""``frise tag``: the dated mentions of texts."""

from typing import TYPE_CHECKING

import click

from cli.processes import processes

if TYPE_CHECKING:
    from extraction.article import Article


@click.command("tag")
@processes
def command(processes: int | None) -> None:
    """Find the dates in texts.

    Reads documents on standard input, one JSON object a line: {"id", "text", "lang", "published" or "dct"}.
    Writes {"id", "timexes": […]} for each as it goes, and {"id", "error": {"line", "detail", "example"}} for a
    line that is no document; the rest goes on, and the exit code is then 1.
    """
    from cli.stream import answer_each_line

    answer_each_line(timexes, processes)


def timexes(article: "Article") -> dict[str, object]:
    """The mentions of an article, as data."""
    from extraction.language import language_of
    from temporal import tag
    from temporal.as_data import mention_data

    mentions = tag(article.text, article.published, language_of(article))
    return {"timexes": [mention_data(mention) for mention in mentions]}
