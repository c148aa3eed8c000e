"""One expression by itself: a query parameter, a form field."""

from dataclasses import replace
from itertools import pairwise

from temporal.dates import FuzzyDate
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
    if not found or not _cover(found, expression, language):
        return None
    if prefer not in PREFER:
        msg = f"{prefer!r} is no preference; it is past or future"
        raise ValueError(msg)
    context = starting(anchor, PREFER[prefer] or -1)
    told = read_prose(expression, language.syntax)
    dates: list[SaidDate] = []
    for phrase in found:
        resolved = resolve(phrase, expression, context, told)
        context = resolved.after
        dates.extend(resolved.dates)
    return _one(dates)


def _one(dates: list[SaidDate]) -> SaidDate | None:
    """One date of several that nest (« le 22 janvier 2015 à 14 h 40 »): the innermost, with every mention."""
    if not dates or any(said.date is None for said in dates[1:]):
        return None
    for outer, inner in pairwise(dates):
        if not _holds(outer.date, inner.date):
            return None
    mentions = tuple(mention for said in dates for mention in said.mentions)
    return replace(dates[-1], start=dates[0].start, mentions=mentions)


def _holds(outer: FuzzyDate | None, inner: FuzzyDate | None) -> bool:
    """Whether the inner date lies within the outer; both must be bounded."""
    if outer is None or inner is None:
        return False
    points = (outer.earliest_start, inner.earliest_start, inner.latest_end, outer.latest_end)
    return all(point is not None for point in points) and list(points) == sorted(points)  # type: ignore[type-var]


def _cover(found: list[Phrase], expression: str, language: Language) -> bool:
    """Whether only small words (« en », « le », « à ») stand around the phrases."""
    starts = [*(phrase.node.start for phrase in found), len(expression)]
    ends = [0, *(phrase.node.end for phrase in found)]
    around = " ".join(expression[end:start] for end, start in zip(ends, starts, strict=True))
    return all(language.grammar.is_weak(word.lower()) for word in around.split())
