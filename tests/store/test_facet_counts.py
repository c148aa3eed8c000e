"""How many events have which value, held against a count of the events."""

from collections import Counter
from collections.abc import Sequence

import pytest
from sqlalchemy import Connection, Engine

from store import hits
from store.facet_counts import facet_counts
from store.query import EventQuery, Match, Published, Undated
from store.records import EventRecord
from store.rollups import DIMENSIONS, FACETS
from tests.store.filled import filled
from tests.store.made import DAY, keep, many
from tests.store.test_events import answers

QUERIES = (
    EventQuery(),
    EventQuery(undated=Undated.INCLUDE),
    EventQuery(undated=Undated.ONLY),
    EventQuery(0, 5 * DAY - 1),
    EventQuery(None, 5 * DAY - 1, undated=Undated.INCLUDE),
    EventQuery(3 * DAY, None, Match.WITHIN),
    EventQuery(filters={"lang": ["fr"]}),
    EventQuery(0, 0, filters={"source": ["AFP", "Reuters"], "lang": ["fr"]}),
    EventQuery(filters={"modality": ["negated"]}),
    EventQuery(-DAY, DAY * 9, filters={"place": ["Lille"]}, published=Published(0, None)),
)


@pytest.fixture
def kept(engine: Engine) -> list[EventRecord]:
    return filled(engine, "events", lambda: keep(engine, many(400, seed=2)))


def counted(kept: Sequence[EventRecord], query: EventQuery) -> dict[str, dict[str, int]]:
    found = [each for each in kept if answers(each, query)]
    single = ("lang", "precision", "kind", "modality", "status")
    values = {name: Counter(getattr(each, name) for each in found if getattr(each, name)) for name in single}
    values["source"] = Counter(value for each in found for value in each.sources)
    for name in ("section", "place", "actor"):
        values[name] = Counter(value for each in found for value in each.facets[name])
    return {name: dict(counter) for name, counter in values.items()}


@pytest.mark.parametrize("query", QUERIES, ids=str)
def test_each_value_has_as_many_as_a_count_finds(
    kept: list[EventRecord], connection: Connection, query: EventQuery
) -> None:
    found = facet_counts(connection, query, 100)
    assert {name: dict(each.values) for name, each in found.counted.items()} == counted(kept, query)
    assert not any(each.sampled for each in found.counted.values())


@pytest.mark.parametrize("query", QUERIES[:5], ids=str)
def test_the_commonest_come_first_and_no_more_than_asked_for(
    kept: list[EventRecord], connection: Connection, query: EventQuery
) -> None:
    expected = counted(kept, query)
    for name, each in facet_counts(connection, query, 2).counted.items():
        assert each.values == sorted(expected[name].items(), key=lambda one: (-one[1], one[0]))[:2]


def test_of_many_hits_the_roll_up_still_counts_its_dimensions_by_whole_days(
    kept: list[EventRecord], connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hits, "MOST", 20)
    for query in (EventQuery(-DAY * 50, DAY * 50 - 1), EventQuery(None, DAY * 9 - 1), EventQuery(-DAY * 30, None)):
        found, expected = facet_counts(connection, query, 5).counted, counted(kept, query)
        assert {name for name, each in found.items() if each.sampled} == set(FACETS) - set(DIMENSIONS)
        assert {name: dict(found[name].values) for name in DIMENSIONS} == {name: expected[name] for name in DIMENSIONS}
    uneven = facet_counts(connection, EventQuery(-DAY * 50, DAY * 50), 5).counted
    assert all(each.sampled for each in uneven.values())
    (french,) = facet_counts(connection, EventQuery(0, DAY - 1, filters={"lang": ["fr"]}), 5).counted["lang"].values
    assert french == ("fr", counted(kept, EventQuery(0, DAY - 1))["lang"]["fr"])


def test_a_sample_is_counted_for_all_it_stands_for(
    kept: list[EventRecord], connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hits, "MOST", 100)
    query = EventQuery(filters={"modality": ["asserted"]})
    found, expected = facet_counts(connection, query, 5), counted(kept, query)
    assert found.hits
    assert found.hits.sampled
    for name in ("kind", "lang"):
        assert dict(found.counted[name].values) == pytest.approx(expected[name], rel=0.4)
