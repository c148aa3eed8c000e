"""``frise normalize``: what one expression means, and why."""

import datetime as dt
import sys
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from temporal import Mention, SaidDate

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

    anchor = anchor or dt.datetime.now(tz=dt.UTC).date().isoformat()
    language, said = read(expression, anchor, (lang,) if lang else USUAL, prefer)
    answer = {"expression": expression, "lang": language, "anchor": anchor, **meaning(said, expression)}
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


def meaning(said: "SaidDate", expression: str) -> dict[str, object]:
    """The date and its mentions as data, with their derivations."""
    from temporal.as_data import date_data

    return {"date": date_data(said.date), "mentions": [explained(mention, expression) for mention in said.mentions]}


def explained(mention: "Mention", expression: str) -> dict[str, object]:
    """A mention as data, with its derivation as a tree and as indented lines."""
    from temporal.as_data import mention_data
    from temporal.explain import derivation_data, derivation_text

    return {
        **mention_data(mention),
        "derivation": derivation_data(mention.derivation, expression),
        "explanation": derivation_text(mention.derivation, expression).splitlines(),
    }
