"""Which of the days, months or years of a name is meant, and what to say when none can be told."""

from enum import Enum

from temporal.expressions.base import Meaning
from temporal.mention import TimexType
from temporal.reasons import reason

#: A story told in the past goes on by at most this many days before its year is said again.
STORY_STEP = 125


class Which(Enum):
    """Which of the days, months or years of a name is meant."""

    OPEN = "open"  # bare: the tense decides
    LAST = "last"  # « dernier », "last"
    NEXT = "next"  # « prochain », "next"
    THIS = "this"  # « ce », "this"
    FOLLOWING = "following"  # « suivant »: the first after the one the story is in
    PRECEDING = "preceding"  # « précédent »
    SAME = "same"  # « ce même », "that same": the one the story is in


def beside(step: int) -> Which:
    """« suivant » is 1, « précédent » -1."""
    return Which.FOLLOWING if step > 0 else Which.PRECEDING


def unanchored(value: str) -> Meaning:
    """A relative date in a text without a publication date: X's, no bounds, and it says so."""
    return Meaning(TimexType.DATE, value, None, reason("no_anchor"))


def choose(candidates: list[int], anchor: int, sign: int) -> tuple[int, str]:
    """The candidate (a day number) that the lean points to, and the key of the reason."""
    nearest = min(candidates, key=lambda at: (abs(at - anchor), at))
    if sign < 0 and any(at <= anchor for at in candidates):
        chosen = max(at for at in candidates if at <= anchor)
        return chosen, "that_day" if chosen == anchor else "before"
    if sign > 0 and any(at >= anchor for at in candidates):
        chosen = min(at for at in candidates if at >= anchor)
        return chosen, "that_day" if chosen == anchor else "after"
    return nearest, "that_day" if nearest == anchor else "nearest"
