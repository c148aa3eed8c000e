"""What extraction returns: reports, and the happenings they tell."""

from dataclasses import dataclass
from enum import StrEnum

from extraction.article import Article
from temporal.dates import FuzzyDate
from temporal.mention import Mention
from temporal.prose import Span


class Modality(StrEnum):
    """How far the article vouches for the happening."""

    ASSERTED = "asserted"
    REPORTED = "reported"
    PLANNED = "planned"
    HYPOTHETICAL = "hypothetical"
    NEGATED = "negated"


@dataclass(frozen=True, slots=True)
class Report:
    """One article's telling of one happening: a sentence, its clause, its predicate (``trigger``), its date.

    ``quote`` is the whole sentence, ``clause`` lies inside it. ``mention`` is the most precise of ``mentions``.
    ``date`` is None for references, sets, durations and what stays unresolved; ``reason`` then says why.
    """

    headline: str
    quote: Span
    clause: Span
    trigger: Span | None
    modality: Modality
    section: str | None
    actors: tuple[str, ...]
    places: tuple[str, ...]
    date: FuzzyDate | None
    mention: Mention | None
    mentions: tuple[Mention, ...]
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Happening:
    """Reports of one trigger whose dates nest (a day and its hour, a start and its end): one event from the start."""

    headline: str
    date: FuzzyDate | None
    reports: tuple[Report, ...]
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that one article yields: every mention, a report for every DATE and TIME mention, the happenings."""

    article: Article
    lang: str
    mentions: tuple[Mention, ...]
    reports: tuple[Report, ...]
    happenings: tuple[Happening, ...]
