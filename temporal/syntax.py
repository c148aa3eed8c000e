"""What a language says of its prose: its marks, its joining words, and the reader of its verbs."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple


class Tense(StrEnum):
    """Where a predicate puts its happening, seen from the moment of telling."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"


class Mood(StrEnum):
    """How far a predicate vouches for its happening."""

    INDICATIVE = "indicative"
    CONDITIONAL = "conditional"
    SUBJUNCTIVE = "subjunctive"
    INFINITIVE = "infinitive"
    PARTICIPLE = "participle"


#: The moods that make a clause; an infinitive or a participle lives in the clause of another.
FINITE = frozenset({Mood.INDICATIVE, Mood.CONDITIONAL, Mood.SUBJUNCTIVE})


class Span(NamedTuple):
    """Code points from start up to, and not including, end."""

    start: int
    end: int


class Predicate(NamedTuple):
    """A verb group: « a été signé ». ``head`` is its meaningful word (« signé »), the trigger of a report.

    ``tense`` alone says where the happening lies: « doit s'ouvrir », « est prévu », « aura lieu » are ahead (future),
    while « devait s'ouvrir » was ahead once (past); None when nothing tells. ``announcing``: a modal or an announcing
    word makes it a plan, whichever tense it has. ``anterior``: it was over when the story was (« avait signé »);
    ``habitual``: it lasted or came again (« signait »).
    """

    span: Span
    head: Span
    tense: Tense | None
    mood: Mood
    negated: bool = False
    announcing: bool = False
    passive: bool = False
    anterior: bool = False
    habitual: bool = False

    @property
    def is_finite(self) -> bool:
        """Whether it is conjugated, and so makes a clause."""
        return self.mood in FINITE


class Word(NamedTuple):
    """A word or a mark of a sentence. ``key`` is composed (NFC), in lower case, with straight apostrophes."""

    key: str
    form: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Syntax:
    """What a language says of its prose. Words and phrases are keys (see ``Word``); a phrase is parted by spaces.

    Cutting: ``words`` matches words and marks; ``elisions`` give the whole word for an elided one.
    Verbs: ``verbs`` reads the words of a sentence; ``speech`` matches the head of a verb of saying.
    Joining: ``subordinators``; the ``loose_subordinators`` among them are prepositions or adverbs too and open a clause
    only when its verb comes before a comma; ``coordinators``; ``sources`` name who said it (« selon »).
    Beginning: ``subjects`` are pronouns, ``determiners`` articles and their like; ``adverb`` matches what may stand
    between a comma and a participle.
    Ending: a point after one of the ``abbreviations`` ends no sentence, after one of the ``closing_abbreviations`` only
    before one of the ``openers``.
    ``tails_have_subjects``: what is said is followed by who said it before the verb (“, the minister said”).
    """

    words: re.Pattern[str]
    verbs: Callable[[Sequence[Word]], Sequence[Predicate]]
    elisions: Mapping[str, str]
    subordinators: frozenset[str]
    loose_subordinators: frozenset[str]
    coordinators: frozenset[str]
    sources: frozenset[str]
    subjects: frozenset[str]
    determiners: frozenset[str]
    adverb: re.Pattern[str]
    speech: re.Pattern[str]
    abbreviations: frozenset[str]
    closing_abbreviations: frozenset[str]
    openers: frozenset[str]

    tails_have_subjects: bool = False
    openings: Mapping[str, frozenset[str]] = field(init=False)

    def __post_init__(self) -> None:
        """Note the first words of the phrases that join clauses, each with those that may follow; "" after a whole."""
        following = defaultdict[str, set[str]](set)
        for phrase in self.subordinators | self.sources | self.coordinators:
            first, second, *_ = *phrase.split(), ""
            following[first].add(second)
        object.__setattr__(self, "openings", {first: frozenset(seconds) for first, seconds in following.items()})

    def split(self, text: str, span: Span) -> list[Word]:
        """The words and marks of a stretch of text, in order."""
        found = self.words.finditer(text, span.start, span.end)
        whole = self.elisions.get
        return [
            Word(whole(key := key_of(form := match[0]), key), form, start := match.start(), start + len(form))
            for match in found
        ]


@lru_cache(maxsize=32_768)
def key_of(form: str) -> str:
    """A word as the tables know it."""
    if not form.isascii():
        form = unicodedata.normalize("NFC", form).replace("’", "'")
    return form.lower()
