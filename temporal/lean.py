"""Which way an open date leans, and what decided: the tense of its clause, a noun that announces."""

import re
from functools import lru_cache
from typing import NamedTuple

from temporal.mention import Words
from temporal.prose import Mood, Predicate, Tense
from temporal.reasons import reason


class Lean(NamedTuple):
    """Which way an open date leans: -1 to the past, 1 to the future, 0 unknown; and what decided.

    ``is_certain``: a conjugated verb, or the request, says so; a participle or a noun only announces. A present
    leaves years open, but a near day told in it lies ahead (« le ministre reçoit lundi les syndicats »).
    ``is_anterior``: it lies before what the story has told (« avait signé »); ``is_plan``: it was ahead once;
    ``is_habit``: it was so again and again (« ne manquait jamais »).
    """

    sign: int
    because: Words
    is_present: bool = False
    is_certain: bool = False
    is_anterior: bool = False
    is_plan: bool = False
    is_habit: bool = False

    @property
    def of_year(self) -> int:
        """The same for what comes once a year: « devaient débuter en septembre » may lie on either side."""
        is_open = self.is_plan or (self.sign > 0 and not self.is_certain)
        return 0 if is_open else self.sign


@lru_cache(maxsize=8)
def announced_in(announcements: re.Pattern[str], text: str, start: int, end: int) -> str | None:
    """The noun that announces in this sentence; kept, for a list asks the same sentence for each of its dates."""
    found = announcements.search(text, start, end)
    return found[0] if found else None


def of_verb(predicate: Predicate, text: str, *, is_end: bool) -> Lean:
    """The lean of what hangs on a verb; of an end (« jusqu'à ») the verb may have told long before."""
    verb = " ".join(text[predicate.span.start : predicate.span.end].split())
    put_ahead = predicate.announcing and predicate.mood is Mood.PARTICIPLE
    if predicate.tense is Tense.FUTURE or put_ahead:
        return Lean(1, reason("verb.future", verb=verb), is_certain=predicate.is_finite)
    if predicate.tense is Tense.PAST:
        set_by = 1 if predicate.mood is Mood.INFINITIVE else 0  # « ont accepté de prolonger la trêve jusqu'à lundi »
        return Lean(
            set_by if is_end else -1,
            reason("verb.past", verb=verb),
            is_certain=predicate.is_finite,
            is_anterior=predicate.anterior,
            is_plan=predicate.announcing,
            is_habit=predicate.habitual,
        )
    return Lean(1 if is_end else 0, reason("verb.present", verb=verb), is_present=True, is_certain=is_end)
