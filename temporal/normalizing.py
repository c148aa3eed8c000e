"""One expression by itself: a query parameter, a form field."""

from dataclasses import replace

from temporal.language import Language
from temporal.mention import SaidDate
from temporal.prose import read as read_prose
from temporal.reading import Phrase, phrases, resolve, starting
from temporal.scheme import FRENCH_TIMEBANK

#: Here « il y a trois ans » is one expression, whatever a corpus makes of it.
SCHEME = replace(FRENCH_TIMEBANK, distance_is_date=True)
PREFER = {None: 0, "past": -1, "future": 1}


def normalize_with_grammar(
    expression: str, anchor: str | None, language: Language, prefer: str | None
) -> SaidDate | None:
    """The date that the whole expression says, or None when it says none, or says something else besides.

    Without a clause to lean on, an open weekday, day or month is the latest one not after the anchor;
    ``prefer="future"`` turns that. ValueError when the anchor is no date.
    """
    found = list(phrases(expression, language, SCHEME))
    if len(found) != 1 or not _covers(found[0], expression, language):
        return None
    context = starting(anchor, PREFER[prefer] or -1)
    dates = resolve(found[0], expression, context, read_prose(expression, language.syntax)).dates
    return dates[0] if len(dates) == 1 else None


def _covers(phrase: Phrase, expression: str, language: Language) -> bool:
    """Whether only small words (« en », « le ») stand around the phrase."""
    around = expression[: phrase.node.start] + " " + expression[phrase.node.end :]
    return all(language.grammar.is_weak(word.lower()) for word in around.split())
