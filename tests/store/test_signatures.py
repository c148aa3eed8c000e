"""Bits that tell that an event lacks a value, and never that it lacks one it has."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, Engine, update

from schemas.vocabulary import KINDS, MODALITIES, PRECISIONS, STATUSES
from store import events
from store.facets import MANY, SINGLE, TOLD_BY
from store.query import EventQuery
from store.signatures import BITS, BITS_OF, COLUMNS, MOST_ONE_BY_ONE, all_bits, bits, signature
from store.tables import event, facet
from tests.store.filled import filled
from tests.store.made import PLAIN, keep, many

VOCABULARIES = {"kind": KINDS, "modality": MODALITIES, "precision": PRECISIONS, "status": STATUSES}
NAMES = sorted(BITS_OF)
VALUES = st.lists(st.tuples(st.sampled_from(NAMES), st.text()))


@given(VALUES)
def test_a_signature_has_the_bits_of_each_value_and_no_other(values: list[tuple[str, str]]) -> None:
    found = signature(values)
    assert list(found) == list(COLUMNS)
    for name, (column, *_) in BITS_OF.items():
        own = all_bits(name, [value for other, value in values if other == name])
        assert found[column] & own == own
    set_by_each = sum(BITS_OF[name].each for name, _ in values)
    assert sum(each.bit_count() for each in found.values()) <= set_by_each


@given(st.sampled_from(NAMES), st.text())
def test_bits_are_of_their_name_and_fit_a_signed_column(name: str, value: str) -> None:
    _, first, many, each = BITS_OF[name]
    found = bits(name, value)
    assert 1 <= found.bit_count() <= each
    assert 1 << first <= found < 1 << first + many <= 1 << BITS


@pytest.mark.parametrize("name", VOCABULARIES)
def test_every_value_that_is_known_has_a_bit_of_its_own(name: str) -> None:
    assert all_bits(name, VOCABULARIES[name]).bit_count() == len(VOCABULARIES[name])


def test_names_with_known_values_share_no_bits() -> None:
    ranges = sorted((each.first, each.first + each.many) for name, each in BITS_OF.items() if name in VOCABULARIES)
    assert all(last <= first for (_, last), (first, _) in pairwise(ranges))


def test_what_events_are_found_by_has_bits_but_articles() -> None:
    assert {*SINGLE, *MANY, TOLD_BY, "source", "day", "word"} - BITS_OF.keys() == {"article"}


PAIRS: Sequence[dict[str, Sequence[str]]] = (
    {"place": ["Lille"], "lang": ["fr"]},
    {"source": ["AFP", "Reuters"], "precision": ["day"]},
    {"actor": ["Rutte"], "q": ["pont"]},
    {"kind": ["instant"], "min_sources": ["2"]},
    {"lang": ["en"], "modality": ["planned", "negated"]},
    {"lang": ["en"], "place": ["Lille", *(f"nowhere {number}" for number in range(MOST_ONE_BY_ONE))]},
)


@pytest.mark.parametrize("filters", PAIRS, ids=str)
def test_what_may_pass_is_still_asked_and_what_may_not_is_not(
    engine: Engine, connection: Connection, filters: dict[str, Sequence[str]]
) -> None:
    """An event with every bit is found as before, one without any by nothing."""
    filled(engine, "signed", lambda: keep(engine, many(300, seed=3), ["le pont", "le mur", "la gare"] * 100))
    expected = ids(connection, filters)
    assert expected
    give_all(engine, 2**BITS - 1)
    assert ids(connection, filters) == expected
    give_all(engine, 0)
    assert ids(connection, filters) == []


def test_a_thousand_values_are_not_too_many(engine: Engine, connection: Connection) -> None:
    made = keep(engine, [replace(PLAIN, sources=("AFP",)), PLAIN])
    sources = ["AFP", *(f"nobody {number}" for number in range(1100))]
    for filters in ({"source": sources}, {"source": sources, "lang": ["fr"]}):
        assert ids(connection, filters) == [made[0].id]


def give_all(engine: Engine, signed: int) -> None:
    with engine.begin() as connection:
        for table in (event, facet):
            connection.execute(update(table).values(dict.fromkeys(COLUMNS, signed)))


def ids(connection: Connection, filters: Mapping[str, Sequence[str]]) -> list[str]:
    found = [row.id for row in events.page(connection, EventQuery(filters=filters))]
    connection.rollback()
    return found
