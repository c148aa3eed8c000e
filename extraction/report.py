"""What extraction returns: reports, and the happenings they tell."""

from dataclasses import dataclass
from enum import StrEnum

from extraction.article import Article
from temporal.dates import FuzzyDate
from temporal.mention import Mention, Words
from temporal.prose import Span


class Modality(StrEnum):
    """How far the article vouches for the happening (after ISO-TimeML's polarity and modality)."""

    ASSERTED = "asserted"
    REPORTED = "reported"
    PLANNED = "planned"
    HYPOTHETICAL = "hypothetical"
    NEGATED = "negated"


@dataclass(frozen=True, slots=True)
class Report:
    """One article's telling of one happening: a sentence, its clause, its predicate (``trigger``), its date.

    ``quote`` is the sentence and ``clause`` lies inside it; all spans count code points of the article's text. The
    ``trigger`` is a verb's meaningful word with its modal or attribute (« signé », « doit s'ouvrir », « est complète
    »), or an event noun; None where the clause has neither. ``mention`` is the most precise of ``mentions``. ``date``
    is None for references and for what stays unresolved; ``reason`` then says why, in French and English.
    ``is_label``: its date only tells which thing is meant (« le décret du 3 mars »), so that it tells no happening.
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
    mention: Mention
    mentions: tuple[Mention, ...]
    reason: Words | None = None
    is_label: bool = False


@dataclass(frozen=True, slots=True)
class Happening:
    """Reports of one trigger whose dates nest: a day and its hour, a start and its end.

    ``date`` is what its reports say together; None, with the ``reason``, when it could not be resolved.
    """

    headline: str
    date: FuzzyDate | None
    reports: tuple[Report, ...]
    reason: Words | None = None


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that one article yields, in text order: mentions, a report for each DATE and TIME, happenings.

    ``lang`` is the language the article was read in: its own, or the one its words told.
    """

    article: Article
    lang: str
    mentions: tuple[Mention, ...]
    reports: tuple[Report, ...]
    happenings: tuple[Happening, ...]
