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
from temporal.prose import Mood, Predicate, Prose, Role, Tense
from temporal.reasons import reason

#: The precisions that a story can be told in; a decade or a century is its background.
TOLD_IN = frozenset({Precision.MONTH, Precision.QUARTER, Precision.HALF, Precision.SEASON, Precision.YEAR})
#: Until then a day's evening goes on: « à 20 h … jusqu'à 3 h ».
DAWN = 6 * 60
#: « samedi 23 novembre et dimanche 24 »: how long the first of two days is at most, and the word between.
LONGEST_DAY, LONGEST_JOINT = 40, 3
SENTENCE_END = re.compile(r"[.!?\u2026]\s|\n")


class Lean(NamedTuple):
    """Which way an open date leans: -1 to the past, 1 to the future, 0 unknown; and what decided.

    ``is_certain``: a conjugated verb, or the request, says so; a participle or a noun only announces. A present
    leaves years open, but a near day told in it lies ahead (« le ministre reçoit lundi les syndicats »).
    ``is_anterior``: it lies before what the story has told (« avait signé »); ``is_plan``: it was ahead once.
    """

    sign: int
    because: Words
    is_present: bool = False
    is_certain: bool = False
    is_anterior: bool = False
    is_plan: bool = False

    @property
    def of_year(self) -> int:
        """The same for what comes once a year: « devaient débuter en septembre » may lie on either side."""
        return 0 if self.is_plan else self.sign


@lru_cache(maxsize=8)
def announced_in(announcements: re.Pattern[str], text: str, start: int, end: int) -> str | None:
    """The noun that announces in this sentence; kept, for a list asks the same sentence for each of its dates."""
    found = announcements.search(text, start, end)
    return found[0] if found else None


class Story(NamedTuple):
    """The last date told: its first day (a day number), how finely, at which code point, whether in this sentence."""

    day: int
    precision: Precision
    at: int = 0
    in_sentence: bool = True


@dataclass(frozen=True)
class Context:
    """Where the reader stands.

    ``publication`` is a day number (None: unknown) and ``minute`` its time of day, if said. ``running`` is the last day
    mentioned, at the code point ``running_at``, after the day ``before`` at ``before_at``; ``clock`` is the last minute
    told of it and ``story`` the last date, all through the paragraph; ``told`` is the last day, paragraphs or not, and
    ``is_night`` whether it was its night, which goes on into the next. ``days`` are those that the rest of the text
    tells for certain. ``recurring`` is the weekly value that the sentence speaks of (« tous les jeudis »).
    ``prefer`` (-1, 1, by the request or by a signal) overrides the tense. ``is_end``: the date ends something («
    jusqu'à »), which its verb may have told long before.
    """

    publication: int | None = None
    minute: int | None = None
    running: int | None = None
    running_at: int = 0
    before: int | None = None
    before_at: int = 0
    clock: int | None = None
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

    def after(self, date: FuzzyDate, at: int = 0, *, anaphoric: bool = False) -> "Context":
        """The context once a date was told, at that code point: a day becomes the running day, and the story goes on.

        What was counted from another mention (« le lendemain ») runs to the end of its paragraph only.
        """
        if date.earliest_start is None or date.latest_end is None:
            return self
        day = date.earliest_start // MINUTES_A_DAY
        story = Story(day, date.precision, at)
        if RANK[date.precision] > RANK[Precision.DAY]:
            return self._but(story=story) if date.precision in TOLD_IN else self
        if date.precision is not Precision.DAY:
            return self._after_time(story, date.earliest_start, date.latest_end, at)
        told = self.told if anaphoric and self.told is not None else day
        before = {"before": self.running, "before_at": self.running_at, "clock": None, "is_night": False}
        return self._but(running=day, running_at=at, told=told, story=story, recurring=None, **before)

    def _after_time(self, story: Story, first: int, last: int, at: int) -> "Context":
        """The context once a time was told; the small hours are still the running day's."""
        day = first // MINUTES_A_DAY
        night = last // MINUTES_A_DAY > day
        running = self.running
        if running is not None and running * MINUTES_A_DAY <= first < (running + 1) * MINUTES_A_DAY + DAWN:
            night = night or day > running
            return self._but(told=running, story=story, clock=first, is_night=night, recurring=None)
        ahead = {"before": None, "clock": first, "is_night": night}
        return self._but(running=day, running_at=at, told=day, story=story, recurring=None, **ahead)

    def past(self, gap: str) -> "Context":
        """The context beyond a stretch of text: a paragraph ends the story, a sentence what recurs."""
        if "\n" in gap and (self.story or self.recurring):
            return self._but(running=None, before=None, clock=None, story=None, recurring=None)
        if not SENTENCE_END.search(gap):
            return self
        if self.story is not None and self.story.in_sentence:
            return self._but(story=self.story._replace(in_sentence=False), recurring=None)
        return self if self.recurring is None else self._but(recurring=None)

    def day_of_hour(self) -> int | None:
        """The running day that an hour told here stands on.

        It is the first of « samedi et dimanche, à 15 h », and not the day that is told in passing in « coupée dimanche,
        la ligne a été rouverte à 16 h ».
        """
        if self.prose is None or self.running is None:
            return self.running
        if self._is_listed(self.prose) or self._is_in_passing(self.prose):
            return self.before
        return self.running

    def _is_listed(self, prose: Prose) -> bool:
        """Whether the running day comes right after another and a small word, and this in the same sentence."""
        if self.before is None or self.running_at - self.before_at > LONGEST_DAY:
            return False
        *_, joint = prose.text[self.before_at : self.running_at].split() or [""]
        joins = self.before_at < self.running_at and joint.isalpha() and len(joint) <= LONGEST_JOINT
        return joins and prose.sentence_at(self.running_at) is prose.sentence_at(self.start)

    def _is_in_passing(self, prose: Prose) -> bool:
        """Whether the running day was told in a clause that only recalls what was over, and this is not."""
        clause = prose.clause_at(self.running_at)
        if clause.role is Role.MAIN or clause == prose.clause_at(self.start):
            return False
        if clause.role is Role.SUBORDINATE:
            return any(predicate.anterior for predicate in clause.predicates)
        recalls = (each.tense is Tense.PAST and not each.announcing for each in clause.predicates[:1])
        return clause.role is Role.PARTICIPIAL and any(recalls)

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

    def goes_back(self, lean: "Lean") -> bool:
        """Whether « avait signé » lies before the story's last date; not where the text came back to its own days."""
        story = self.story
        if not lean.is_anterior or story is None or story.in_sentence or RANK[story.precision] > RANK[Precision.MONTH]:
            return False
        told = None if self.prose is None else self.prose.predicate_for(story.at, story.at)
        is_background = told is None or told.anterior or not told.is_finite
        return not is_background and (self.told is None or self.told <= story.day)

    @property
    def tells_the_past(self) -> bool:
        """Whether the verb here is past, whatever it is the end of."""
        return (self._but(is_end=False) if self.is_end else self).lean().sign < 0

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
            return Lean(
                sign,
                reason("verb.past", verb=verb),
                is_certain=predicate.is_finite,
                is_anterior=predicate.anterior,
                is_plan=predicate.announcing,
            )
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
