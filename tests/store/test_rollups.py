"""The counts beside the events, held against a count from scratch."""

import random
from dataclasses import replace

import pytest
from sqlalchemy import Connection, Engine, select

from store import rollups
from store.intervals import interval
from store.records import EventRecord
from store.tables import event, rollup
from temporal.calendar import day_number
from tests.store.made import DAY, PLAIN, exchange, keep, many

Counts = dict[tuple[str, str, str, int], tuple[int, ...]]


def kept(connection: Connection) -> Counts:
    rows = connection.execute(select(rollup)).all()
    connection.rollback()
    return {(unit, dimension, value, bucket): (*columns,) for unit, dimension, value, bucket, *columns in rows}


def recounted(events: list[EventRecord]) -> Counts:
    return {(*key,): (*columns.values(),) for key, columns in rollups.counts(events).items() if any(columns.values())}


def test_they_are_right_after_any_adding_amending_and_removing(engine: Engine, connection: Connection) -> None:
    chance = random.Random(4)  # noqa: S311  nothing to protect
    standing = keep(engine, many(200, seed=5))
    for turn in range(6):
        gone = chance.sample(standing, 30)
        stay = gone[:20]
        amended = [
            replace(new, number=old.number, id=old.id) for old, new in zip(stay, many(20, seed=turn), strict=True)
        ]
        exchange(engine, gone, amended)
        standing = [each for each in standing if each not in gone] + amended
        assert kept(connection) == recounted(standing)
    exchange(engine, standing, [])
    assert kept(connection) == {}


def test_they_stand_in_the_order_of_the_key(engine: Engine, connection: Connection) -> None:
    keep(engine, many(100, seed=6))
    keys = [tuple(row[:4]) for row in connection.execute(select(rollup))]
    assert keys == sorted(keys)


def test_an_event_counts_where_it_starts_ends_and_lies_whole(engine: Engine, connection: Connection) -> None:
    march, april = day_number(2024, 3, 30), day_number(2024, 4, 2)
    across = replace(PLAIN, interval=interval(march * DAY, april * DAY - 1), sources=("AFP", "Reuters"))
    keep(engine, [across])
    counts = {key: columns[:3] for key, columns in kept(connection).items()}
    months = 2024 * 12
    assert counts["day", "", "", march] == (1, 0, 0)
    assert counts["day", "", "", april - 1] == (0, 1, 0)
    assert counts["month", "source", "AFP", months + 2] == (1, 0, 0)
    assert counts["month", "source", "Reuters", months + 3] == (0, 1, 0)
    assert counts["year", "lang", "fr", 2024] == counts["year", "precision", "day", 2024] == (1, 1, 1)
    assert counts["class", "", "", across.interval.length_class] == (0, 0, 1)


@pytest.mark.parametrize("modality", ["hypothetical", "negated"])
def test_what_is_shown_only_when_asked_for_counts_in_its_class_alone(
    engine: Engine, connection: Connection, modality: str
) -> None:
    keep(engine, [replace(PLAIN, modality=modality)])
    assert {unit for unit, *_ in kept(connection)} == {"class"}


def test_classes_are_counted_of_all_events_and_of_those_with_any_of_the_values(
    engine: Engine, connection: Connection
) -> None:
    day = replace(PLAIN, sources=("AFP",))
    year = replace(PLAIN, interval=interval(0, 366 * DAY), precision="year", lang="en", sources=("AFP", "Reuters"))
    standing = keep(engine, [day, year, replace(year, facets={"place": ["Lille"]}, modality="negated")])
    short, long = (each.interval.length_class for each in (day, year))
    asked = {"source": ["AFP"], "lang": ["fr", "en"], "place": ["Lille"], "min_sources": ["2"], "actor": ["Rutte"]}
    assert rollups.classes(connection, asked) == {
        "": {short: 1, long: 2},
        "source": {short: 1, long: 2},
        "lang": {short: 1, long: 2},
        "place": {long: 1},
        "min_sources": {long: 2},
        "actor": {},
    }
    connection.rollback()
    exchange(engine, standing[1:], [])
    assert rollups.classes(connection, {"place": ["Lille"]}) == {"": {short: 1}, "place": {}}
    assert connection.execute(select(event.c.id)).scalars().all() == [standing[0].id]
