"""``frise normalize``: what one expression means, and why."""

import datetime as dt
import sys
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from temporal import SaidDate

#: What an expression is read in when no language is named, in this order.
USUAL = ("fr", "en")
EXAMPLE = 'frise normalize "plus tôt ce mois-ci" --anchor 2024-11-19'


@click.command("normalize")
@click.argument("expression")
@click.option("--anchor", help="The day it is counted from: 2024-11-19, or an RFC 3339 time.  [default: today, UTC]")
@click.option("--lang", help="The language it is said in (ISO 639-1).  [default: fr, then en]")
@click.option("--prefer", type=click.Choice(["past", "future"]), default="past", show_default=True,
              help="Where a bare weekday, day or month is looked for.")  # fmt: skip
def command(expression: str, anchor: str | None, lang: str | None, prefer: str) -> None:
    """Say which date EXPRESSION means, as JSON with the rules that read it and the reason.

    frise normalize "plus tôt ce mois-ci" --anchor 2024-11-19
    """
    import orjson

    from temporal.explain import explained

    anchor = anchor or dt.datetime.now(tz=dt.UTC).date().isoformat()
    language, said = read(expression, anchor, (lang,) if lang else USUAL, prefer)
    answer = {"expression": expression, "lang": language, "anchor": anchor, **explained(said, expression)}
    sys.stdout.buffer.write(orjson.dumps(answer, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))


def read(expression: str, anchor: str, languages: tuple[str, ...], prefer: str) -> tuple[str, "SaidDate"]:
    """The first of the languages in which the expression is a date, and that date. ClickException when none is."""
    from temporal import normalize

    try:
        for language in languages:
            said = normalize(expression, anchor, language, prefer)
            if said is not None:
                return language, said
    except (ValueError, LookupError) as error:
        message = f"{error}; right is: {EXAMPLE}"
        raise click.ClickException(message) from error
    message = f"« {expression} » is no date in {' or '.join(languages)}; right is: {EXAMPLE}"
    raise click.ClickException(message)
