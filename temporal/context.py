"""What the words leave open: the publication, the running day, the story's year and month, the tense of the clause.

One small frozen object, passed along and replaced after every mention; nothing here is global.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from temporal.calendar import MINUTES_A_DAY, RANK, Precision, civil
from temporal.dates import FuzzyDate
from temporal.mention import Words
from temporal.prose import Mood, Predicate, Prose, Tense
from temporal.reasons import reason

#: The precisions that a story can be told in; a decade or a century is its background.
TOLD_IN = frozenset({Precision.MONTH, Precision.QUARTER, Precision.HALF, Precision.SEASON, Precision.YEAR})
SENTENCE_END = re.compile(r"[.!?\u2026]\s|\n")


class Lean(NamedTuple):
    """Which way an open date leans: -1 to the past, 1 to the future, 0 unknown; and what decided.

    ``is_certain``: a conjugated verb, or the request, says so; a participle or a noun only announces. A present
    leaves years open, but a near day told in it lies ahead (« le ministre reçoit lundi les syndicats »).
    """

    sign: int
    because: Words
    is_present: bool = False
    is_certain: bool = False


@lru_cache(maxsize=8)
def announced_in(announcements: re.Pattern[str], text: str, start: int, end: int) -> str | None:
    """The noun that announces in this sentence; kept, for a list asks the same sentence for each of its dates."""
    found = announcements.search(text, start, end)
    return found[0] if found else None


class Story(NamedTuple):
    """The last date told: its first day (a day number), how finely it was told, and whether in this very sentence."""

    day: int
    precision: Precision
    in_sentence: bool = True


@dataclass(frozen=True)
class Context:
    """Where the reader stands.

    ``publication`` is a day number (None: unknown) and ``minute`` its time of day, if said. ``running`` is the last day
    mentioned and ``story`` the last date, both through the paragraph; ``told`` is the last day, paragraphs or not, and
    ``is_night`` whether it was its night, which goes on into the next. ``days`` are those that the rest of the text
    tells for certain. ``recurring`` is the weekly value that the sentence speaks of (« tous les jeudis »).
    ``prefer`` (-1, 1, by the request or by a signal) overrides the tense. ``is_end``: the date ends something («
    jusqu'à »), which its verb may have told long before.
    """

    publication: int | None = None
    minute: int | None = None
    running: int | None = None
    told: int | None = None
    is_night: bool = False
    story: Story | None = None
    recurring: str | None = None
    days: frozenset[int] = frozenset()
    prefer: int = 0
    preferred_by: str = "asked"
    is_end: bool = False
    announcements: re.Pattern[str] | None = None
    prose: Prose | None = None
    start: int = 0
    end: int = 0

    def _but(self, **changes: object) -> "Context":
        """``dataclasses.replace`` at a fifth of its cost: there is a new context or two at every mention."""
        copy = object.__new__(Context)
        copy.__dict__.update(self.__dict__, **changes)
        return copy

    def at(self, prose: Prose, start: int, end: int) -> "Context":
        """The same context for the expression at these offsets; its clause is read only if asked for."""
        return self._but(prose=prose, start=start, end=end)

    def after(self, date: FuzzyDate, *, anaphoric: bool = False) -> "Context":
        """The context once a date was told: a day becomes the running day, and the story goes on from it.

        What was counted from another mention (« le lendemain ») runs to the end of its paragraph only.
        """
        if date.earliest_start is None or date.latest_end is None:
            return self
        day = date.earliest_start // MINUTES_A_DAY
        story = Story(day, date.precision)
        if RANK[date.precision] > RANK[Precision.DAY]:
            return self._but(story=story) if date.precision in TOLD_IN else self
        night = date.latest_end // MINUTES_A_DAY > day
        stays = anaphoric and date.precision is Precision.DAY and self.told is not None
        told = self.told if stays else day
        return self._but(running=day, told=told, is_night=night, story=story, recurring=None)

    def past(self, gap: str) -> "Context":
        """The context beyond a stretch of text: a paragraph ends the story, a sentence what recurs."""
        if "\n" in gap and (self.story or self.recurring):
            return self._but(running=None, story=None, recurring=None)
        if not SENTENCE_END.search(gap):
            return self
        if self.story is not None and self.story.in_sentence:
            return self._but(story=self.story._replace(in_sentence=False), recurring=None)
        return self if self.recurring is None else self._but(recurring=None)

    def in_story(self, lean: "Lean") -> int | None:
        """The day from which an open date goes on in a story of past years; None where the publication decides.

        « En septembre 2008, … En janvier, … »: a told month or day carries on through its paragraph, a bare year in its
        sentence or under a historical present.
        """
        story = self.story
        if story is None or self.publication is None or lean.sign > 0:
            return None
        if civil(story.day)[0] >= civil(self.publication)[0]:
            return None
        carries = story.precision is not Precision.YEAR or story.in_sentence or lean.is_present
        return story.day if carries else None

    def lean(self) -> Lean:
        """Which way an open date leans here, by what was asked, by the tense of its clause, or by what it announces."""
        if self.prefer:
            asked = reason(f"{self.preferred_by}.future" if self.prefer > 0 else f"{self.preferred_by}.past")
            return Lean(self.prefer, asked, is_certain=True)
        predicate = None if self.prose is None else self.prose.predicate_for(self.start, self.end)
        if predicate is None or predicate.tense is None:
            return self._without_verb()
        return self._with_verb(predicate)

    def _with_verb(self, predicate: Predicate) -> Lean:
        text = "" if self.prose is None else self.prose.text
        verb = " ".join(text[predicate.span.start : predicate.span.end].split())
        put_ahead = predicate.announcing and predicate.mood is Mood.PARTICIPLE
        if predicate.tense is Tense.FUTURE or put_ahead:
            return Lean(1, reason("verb.future", verb=verb), is_certain=predicate.is_finite)
        if predicate.tense is Tense.PAST:
            sign = 0 if self.is_end else -1
            return Lean(sign, reason("verb.past", verb=verb), is_certain=predicate.is_finite)
        sign, because = (1 if self.is_end else 0), reason("verb.present", verb=verb)
        return Lean(sign, because, is_present=True, is_certain=self.is_end)

    def _without_verb(self) -> Lean:
        if self.is_end:
            return Lean(1, reason("no_verb"), is_certain=True)
        if self.prose is not None and self.announcements is not None:
            clause = self.prose.sentence_at(self.start).span
            word = announced_in(self.announcements, self.prose.text, clause.start, clause.end)
            if word is not None:
                return Lean(1, reason("announced", word=word))
        return Lean(0, reason("no_verb"))
