"""The words of the contract are the words of the engine, though schemas know nothing of it."""

from extraction.report import Modality
from schemas import vocabulary
from store.buckets import UNITS
from store.filters import FILTERS
from store.query import Match
from store.rollups import DIMENSIONS, FACETS
from temporal.calendar import Precision
from temporal.dates import Kind, Qualifier
from temporal.mention import TimexType
from temporal.normalizing import PREFER


def test_each_closed_set_is_the_engines() -> None:
    assert tuple(Precision) == vocabulary.PRECISIONS
    assert tuple(Kind) == vocabulary.KINDS
    assert set(Qualifier) == set(vocabulary.QUALIFIERS)
    assert set(TimexType) == set(vocabulary.TIMEX_TYPES)
    assert tuple(Modality) == vocabulary.MODALITIES
    assert tuple(Match) == vocabulary.MATCHES
    assert tuple(UNITS) == vocabulary.INTERVALS[1:]
    assert tuple(DIMENSIONS) == vocabulary.DIMENSIONS
    assert tuple(FACETS) == vocabulary.FACETS
    assert set(PREFER) - {None} == set(vocabulary.PREFERENCES)


def test_what_is_shown_unasked_is_what_the_store_shows_unasked() -> None:
    (modality,) = (each for each in FILTERS if each.name == "modality")
    assert modality.default == vocabulary.SHOWN_MODALITIES
