"""What the words leave open: the publication, the running day, the story's year and month, the tense of the clause.

One small frozen object, passed along and replaced after every mention; nothing here is global.
"""

import re
from dataclasses import dataclass
from typing import NamedTuple

from temporal.calendar import FIRST_YEAR, MINUTES_A_DAY, RANK, Precision, day_number
from temporal.dates import FuzzyDate
from temporal.lean import Lean, announced_in, of_verb
from temporal.prose import Mood, Predicate, Prose
from temporal.reasons import reason

#: The precisions that a story can be told in; a decade or a century is its background.
TOLD_IN = frozenset({Precision.MONTH, Precision.QUARTER, Precision.HALF, Precision.SEASON, Precision.YEAR})
#: Until then a day's evening goes on: « à 20 h … jusqu'à 3 h ».
DAWN = 6 * 60
#: How far from its date a noun announces it beyond a colon.
LONGEST_NOUN = 60
FIRST_DAY = day_number(FIRST_YEAR, 1, 1)
#: How many days ago all must be that a history has told.
HISTORY = 730
SENTENCE_END = re.compile(r"[.!?\u2026\n](?:(?<=\n)|\s)")


class Story(NamedTuple):
    """The last date told: its first day (a day number), how finely, at which code point, whether in this sentence."""

    day: int
    precision: Precision
    at: int = 0
    in_sentence: bool = True


@dataclass(frozen=True)
class Context:
    """Where the reader stands.

    ``publication`` is a day number (None: unknown) and ``minute`` its time of day, if said.

    Through the paragraph: ``running`` is the last day mentioned, at the code point ``running_at``, after the day
    ``before`` at ``before_at``; ``clock`` is the last minute told of it, ``is_night`` whether it was its night, which
    goes on into the next; ``story`` is the last date. Through the text: ``told`` is the last day, ``ahead`` the last
    after the publication, ``behind`` the last of the others, ``latest`` the latest that any date reached, ``dated`` the
    last said by its number (« le 14 septembre »). ``days`` are those that the rest of the text tells for certain.

    ``recurring`` is the weekly value that the sentence speaks of (« tous les jeudis »), empty where it has several.
    ``prefer`` (-1, 1, by the request or by a signal) overrides the tense. ``is_end``: the date ends something, which
    its verb may have told long before (« jusqu'à »); ``is_start``: it begins something (« livrées à partir de mardi »).
    ``start`` and ``end`` are the expression's.
    """

    publication: int | None = None
    minute: int | None = None
    running: int | None = None
    running_at: int = 0
    before: int | None = None
    before_at: int = 0
    clock: int | None = None
    told: int | None = None
    behind: int | None = None
    ahead: int | None = None
    latest: int = FIRST_DAY
    dated: int | None = None
    is_night: bool = False
    story: Story | None = None
    recurring: str | None = None
    days: frozenset[int] = frozenset()
    prefer: int = 0
    preferred_by: str = "asked"
    is_end: bool = False
    is_start: bool = False
    announcements: re.Pattern[str] | None = None
    prose: Prose | None = None
    start: int = 0
    end: int = 0

    def but(self, **changes: object) -> "Context":
        """``dataclasses.replace`` at a fifth of its cost: there is a new context or two at every mention."""
        copy = object.__new__(Context)
        copy.__dict__.update(self.__dict__, **changes)
        return copy

    def at(self, prose: Prose, start: int, end: int) -> "Context":
        """The same context for the expression at these offsets; its clause is read only if asked for."""
        return self.but(prose=prose, start=start, end=end)

    def after(self, date: FuzzyDate, at: int = 0, *, anaphoric: bool = False) -> "Context":
        """The context once a date was told, at that code point: a day becomes the running day, and the story goes on.

        What was counted from another mention (« le lendemain ») runs to the end of its paragraph only.
        """
        if date.earliest_start is None or date.latest_end is None:
            return self
        day = date.earliest_start // MINUTES_A_DAY
        story, latest = Story(day, date.precision, at), max(self.latest, date.latest_end // MINUTES_A_DAY)
        if RANK[date.precision] > RANK[Precision.DAY]:
            return self.but(story=story, latest=latest) if date.precision in TOLD_IN else self
        if date.precision is not Precision.DAY:
            return self._after_time(date, story, latest)
        told = self.told if anaphoric and self.told is not None else day
        before = {"before": self.running, "before_at": self.running_at, "clock": None, "is_night": False}
        changes = {"story": story, "latest": latest, "recurring": None} | before | self._side(day)
        return self.but(running=day, running_at=at, told=told, **changes)

    def _after_time(self, date: FuzzyDate, story: Story, latest: int) -> "Context":
        """The context once a time was told; the small hours are still the running day's."""
        first, last, running = date.earliest_start or 0, date.latest_end or 0, self.running
        changes = {"story": story, "clock": first, "recurring": None, "latest": latest}
        night = last // MINUTES_A_DAY > story.day
        if running is not None and running * MINUTES_A_DAY <= first < (running + 1) * MINUTES_A_DAY + DAWN:
            return self.but(told=running, is_night=night or story.day > running, **changes)
        changes |= self._side(story.day)
        return self.but(running=story.day, running_at=story.at, told=story.day, before=None, is_night=night, **changes)

    def _side(self, day: int) -> dict[str, int]:
        """On which side of the publication the last day now lies."""
        return {"ahead" if self.publication is not None and day > self.publication else "behind": day}

    def dating(self, date: FuzzyDate | None) -> "Context":
        """The context once a day was said by its number, whatever it was said of."""
        if date is None or date.earliest_start is None:
            return self
        return self.but(dated=date.earliest_start // MINUTES_A_DAY)

    def past(self, gap: str) -> "Context":
        """The context beyond a stretch of text: a paragraph ends the story, a sentence what recurs."""
        if "\n" in gap and (self.story or self.recurring is not None):
            story = self.story._replace(in_sentence=False) if self.story and self._is_history() else None
            return self.but(running=None, before=None, clock=None, story=story, recurring=None)
        if not SENTENCE_END.search(gap):
            return self
        if self.story is not None and self.story.in_sentence:
            return self.but(story=self.story._replace(in_sentence=False), recurring=None)
        return self if self.recurring is None else self.but(recurring=None)

    def _is_history(self) -> bool:
        """Whether all days told so far lie years before the publication: then the story goes on after its paragraph."""
        return self.publication is not None and self.told is not None and self.publication - self.latest > HISTORY

    @property
    def tells_the_past(self) -> bool:
        """Whether the verb here is past, whatever it is the end of."""
        return (self.but(is_end=False) if self.is_end else self).lean().sign < 0

    def lean(self) -> Lean:
        """Which way an open date leans here, by what was asked, by the tense of its clause, or by what it announces."""
        if self.prefer:
            asked = reason(f"{self.preferred_by}.future" if self.prefer > 0 else f"{self.preferred_by}.past")
            return Lean(self.prefer, asked, is_certain=True)
        predicate = None if self.prose is None else self.prose.predicate_for(self.start, self.end)
        if predicate is None or predicate.tense is None:
            return self._without_verb()
        if self._is_announced_since(predicate):
            return self._without_verb()
        if self.is_start and predicate.mood is Mood.PARTICIPLE:
            return Lean(1, reason("signal.future"))
        return of_verb(predicate, "" if self.prose is None else self.prose.text, is_end=self.is_end)

    def _is_announced_since(self, predicate: Predicate) -> bool:
        """« …, après trois ans de restauration : visite guidée dimanche »: a noun announces, beyond a colon."""
        if self.prose is None or self.announcements is None:
            return False
        colon = self.prose.text.rfind(":", max(self.start - LONGEST_NOUN, 0), self.start)
        if colon < 0 or (predicate.is_finite and predicate.span.end > colon):
            return False
        return self.announcements.search(self.prose.text, colon, self.start) is not None

    def _without_verb(self) -> Lean:
        if self.is_end:
            return Lean(1, reason("no_verb"), is_certain=True)
        if self.prose is not None and self.announcements is not None:
            clause = self.prose.sentence_at(self.start).span
            word = announced_in(self.announcements, self.prose.text, clause.start, clause.end)
            if word is not None:
                return Lean(1, reason("announced", word=word))
        return Lean(0, reason("no_verb"))
