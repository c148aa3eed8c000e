"""The values most events of a time have, held against a look at every event."""

from collections import Counter
from dataclasses import replace

import pytest
from sqlalchemy import Connection, Engine

from store.commonest import commonest
from store.intervals import UNDATED, interval
from store.rollups import SHOWN
from tests.store.made import DAY, PLAIN, keep, many

WINDOWS = [(0, DAY - 1), (-9 * DAY, 20 * DAY - 1), (-DAY * 5000, -DAY * 4000 - 1), (DAY * 99_999, DAY * 100_000 - 1)]


@pytest.mark.parametrize("window", WINDOWS, ids=str)
@pytest.mark.parametrize("dimension", ["source", "lang", "precision"])
def test_they_come_by_how_many_events_share_a_minute_with_the_days(
    engine: Engine, connection: Connection, dimension: str, window: tuple[int, int]
) -> None:
    found = Counter[str]()
    for each in keep(engine, many(300, seed=8)):
        length_class, start, end = each.interval
        if length_class != UNDATED and each.modality in SHOWN and start <= window[1] and end >= window[0]:
            values = {"source": each.sources, "lang": (each.lang,), "precision": (each.precision,)}[dimension]
            found.update(value for value in values if value)
    ranked = [value for value, _ in sorted(found.items(), key=lambda each: (-each[1], each[0]))]
    assert commonest(connection, dimension, window, 2) == ranked[:2]
    assert commonest(connection, dimension, window, 100) == ranked


def test_what_is_common_in_the_years_around_is_not_in_the_day(engine: Engine, connection: Connection) -> None:
    around = [replace(PLAIN, interval=interval(at * DAY, at * DAY), sources=("AFP",)) for at in (-400, 1, 40, 800)]
    keep(engine, [*around, replace(PLAIN, sources=("Reuters",))])
    assert commonest(connection, "source", (0, DAY - 1), 1) == ["Reuters"]
