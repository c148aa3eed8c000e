"""What the words leave open: the publication, the running day, the story's year and month, the tense of the clause.

One small frozen object, passed along and replaced after every mention; nothing here is global.
"""

import re
from dataclasses import dataclass, replace

from temporal.calendar import MINUTES_A_DAY, Precision, civil
from temporal.dates import FuzzyDate
from temporal.mention import Words
from temporal.prose import Mood, Predicate, Prose, Tense
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


@dataclass(frozen=True, slots=True)
class Context:
    """Where the reader stands.

    ``publication`` is a day number (None: unknown) and ``minute`` its time of day, if said. ``running`` is the last day
    mentioned, through the paragraph; ``told`` the last, paragraphs or not, and ``is_night`` whether it was its
    night, which goes on into the next. ``year`` and ``month`` are those of the last date told; a bare year (month
    None) holds to the end of its paragraph, and ``same_sentence`` tells whether it was said in this very sentence.
    ``prefer`` (-1, 1) overrides the tense. ``is_end``: the date ends something (« jusqu'à »), which its verb may
    have told long before.
    """

    publication: int | None = None
    minute: int | None = None
    running: int | None = None
    told: int | None = None
    is_night: bool = False
    year: int | None = None
    month: int | None = None
    same_sentence: bool = False
    prefer: int = 0
    is_end: bool = False
    announcements: re.Pattern[str] | None = None
    prose: Prose | None = None
    start: int = 0
    end: int = 0

    def at(self, prose: Prose, start: int, end: int) -> "Context":
        """The same context for the expression at these offsets; its clause is read only if asked for."""
        return replace(self, prose=prose, start=start, end=end)

    def after(self, date: FuzzyDate, *, anaphoric: bool = False) -> "Context":
        """The context once a date was told: a day becomes the running day, and the story goes on in its month.

        What was counted from another mention (« le lendemain ») runs to the end of its paragraph only.
        """
        if date.earliest_start is None or date.latest_end is None:
            return self
        day = date.earliest_start // MINUTES_A_DAY
        year, month, _ = civil(day)
        if date.precision in {Precision.MINUTE, Precision.DAYPART, Precision.DAY}:
            night = date.latest_end // MINUTES_A_DAY > day
            stays = anaphoric and date.precision is Precision.DAY and self.told is not None
            told = self.told if stays else day
            return replace(self, running=day, told=told, is_night=night, year=year, month=month)
        if date.precision is Precision.MONTH:
            return replace(self, year=year, month=month)
        if date.precision is Precision.YEAR:
            return replace(self, year=year, month=None, same_sentence=True)
        return self

    def past(self, gap: str) -> "Context":
        """The context beyond a stretch of text: a paragraph ends the running day and a bare year."""
        if self.told is None and self.year is None:
            return self
        if "\n" in gap:
            year = None if self.month is None else self.year
            return replace(self, running=None, year=year, same_sentence=False)
        if self.same_sentence and SENTENCE_END.search(gap):
            return replace(self, same_sentence=False)
        return self

    def story_year(self, lean: "Lean") -> int | None:
        """The year that the story was put in (« En 1936, … En juin, … »), where the clause goes on in it."""
        if self.year is None or self.month is not None or self.publication is None:
            return None
        goes_on = self.same_sentence or lean.is_present
        return self.year if goes_on and lean.sign <= 0 and self.year < civil(self.publication)[0] else None

    def lean(self) -> Lean:
        """Which way an open date leans here, by what was asked, by the tense of its clause, or by what it announces."""
        if self.prefer:
            return Lean(self.prefer, reason("asked.future" if self.prefer > 0 else "asked.past"))
        predicate = None if self.prose is None else self.prose.predicate_for(self.start, self.end)
        if predicate is None or predicate.tense is None:
            return self._without_verb()
        return self._with_verb(predicate)

    def _with_verb(self, predicate: Predicate) -> Lean:
        text = "" if self.prose is None else self.prose.text
        verb = " ".join(text[predicate.span.start : predicate.span.end].split())
        put_ahead = predicate.announcing and (predicate.passive or predicate.mood is Mood.PARTICIPLE)
        if predicate.tense is Tense.FUTURE or put_ahead:
            return Lean(1, reason("verb.future", verb=verb))
        if predicate.tense is Tense.PAST:
            return Lean(0 if self.is_end else -1, reason("verb.past", verb=verb))
        return Lean(1 if self.is_end else 0, reason("verb.present", verb=verb), is_present=True)

    def _without_verb(self) -> Lean:
        if self.is_end:
            return Lean(1, reason("no_verb"))
        if self.prose is not None and self.announcements is not None:
            clause = self.prose.sentence_at(self.start).span
            announced = self.announcements.search(self.prose.text, clause.start, clause.end)
            if announced:
                return Lean(1, reason("announced", word=announced[0]))
        return Lean(0, reason("no_verb"))
