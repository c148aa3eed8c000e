"""What the words leave open: the publication, the running day, the story's year and month, the tense of the clause.

One small frozen object, passed along and replaced after every mention; nothing here is global.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from temporal.calendar import MINUTES_A_DAY, Precision, civil
from temporal.dates import FuzzyDate
from temporal.mention import Words
from temporal.prose import Predicate, Prose, Tense
from temporal.reasons import reason

SENTENCE_END = re.compile(r"[.!?\u2026]\s|\n")


@dataclass(frozen=True, slots=True)
class Lean:
    """Which way an open date leans: -1 to the past, 1 to the future, 0 unknown; and what decided.

    A present leaves years open, but a near day told in it lies ahead (« le ministre reçoit lundi les syndicats »).
    """

    sign: int
    because: Words
    is_present: bool = False


def no_predicate() -> None:
    """Hang on nothing: an expression by itself, as in a query."""


@dataclass(frozen=True, slots=True)
class Context:
    """Where the reader stands.

    ``publication`` is a day number (None: unknown) and ``minute`` its time of day, if said. ``running`` is the last day
    mentioned, through the paragraph. ``year`` and ``month`` are those of the last date told; a bare year (month
    None) holds to the end of its sentence. ``told`` is the last day told, paragraphs or not, ``is_night``
    whether it was its night, which goes on into the next. ``prefer`` (-1, 1)
    overrides the tense.
    """

    publication: int | None = None
    minute: int | None = None
    running: int | None = None
    year: int | None = None
    month: int | None = None
    told: int | None = None
    is_night: bool = False
    prefer: int = 0
    text: str = ""
    hangs_on: Callable[[], Predicate | None] = no_predicate

    def at(self, prose: Prose, start: int, end: int) -> "Context":
        """The same context for the expression at these offsets; its clause is read only if asked for."""
        return replace(self, text=prose.text, hangs_on=partial(prose.predicate_for, start, end))

    def after(self, date: FuzzyDate) -> "Context":
        """The context once a date was told: a day becomes the running day, and the story goes on in its month."""
        if date.earliest_start is None or date.latest_end is None:
            return self
        day = date.earliest_start // MINUTES_A_DAY
        year, month, _ = civil(day)
        if date.precision in {Precision.MINUTE, Precision.DAYPART, Precision.DAY}:
            night = date.latest_end // MINUTES_A_DAY > day
            return replace(self, running=day, told=day, is_night=night, year=year, month=month)
        if date.precision is Precision.MONTH:
            return replace(self, year=year, month=month)
        return replace(self, year=year, month=None) if date.precision is Precision.YEAR else self

    def past(self, gap: str) -> "Context":
        """The context beyond a stretch of text: a paragraph ends the running day, a sentence ends a bare year."""
        context = self
        if self.running is not None and "\n" in gap:
            context = replace(context, running=None)
        if self.year is not None and self.month is None and SENTENCE_END.search(gap):
            context = replace(context, year=None)
        return context

    def unled(self) -> "Context":
        """The same context without a clause to lean on: the nearest date is meant."""
        return replace(self, hangs_on=no_predicate)

    def lean(self) -> Lean:
        """Which way an open date leans here, by what was asked or by the tense of its clause."""
        if self.prefer:
            return Lean(self.prefer, reason("asked.future" if self.prefer > 0 else "asked.past"))
        predicate = self.hangs_on()
        if predicate is None:
            return Lean(0, reason("no_verb"))
        verb = " ".join(self.text[predicate.span.start : predicate.span.end].split())
        if predicate.tense is Tense.FUTURE or (predicate.tense is None and predicate.announcing):
            return Lean(1, reason("verb.future", verb=verb))
        if predicate.tense is Tense.PAST:
            return Lean(-1, reason("verb.past", verb=verb))
        if predicate.tense is Tense.PRESENT:
            return Lean(0, reason("verb.present", verb=verb), is_present=True)
        return Lean(0, reason("no_verb"))
