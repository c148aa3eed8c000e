"""Parts of the day: their bounds, their TIMEX3 values, and their own starts, middles and ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from temporal.calendar import MINUTES_A_DAY, Precision, day_number
from temporal.dates import Kind
from temporal.dayparts import DayPart, daypart_date, daypart_value
from tests.temporal.fuzzy import inner_days

MONDAY = day_number(2024, 11, 18)
THIRDS = ("START", "MID", "END")


@pytest.mark.parametrize(
    ("part", "earliest", "latest", "value"),
    [
        (DayPart.MORNING, "2024-11-18T06:00", "2024-11-18T11:59", "2024-11-18TMO"),
        (DayPart.MIDDAY, "2024-11-18T12:00", "2024-11-18T13:59", "2024-11-18TMI"),
        (DayPart.AFTERNOON, "2024-11-18T12:00", "2024-11-18T17:59", "2024-11-18TAF"),
        (DayPart.EVENING, "2024-11-18T18:00", "2024-11-18T23:59", "2024-11-18TEV"),
        (DayPart.NIGHT, "2024-11-18T21:00", "2024-11-19T05:59", "2024-11-18TNI"),
        (DayPart.DAYTIME, "2024-11-18T06:00", "2024-11-18T17:59", "2024-11-18TDT"),
    ],
)
def test_every_part_of_a_day_has_its_bounds_and_its_value(
    part: DayPart, earliest: str, latest: str, value: str
) -> None:
    date = daypart_date(MONDAY, part)
    assert (date.earliest, date.latest, daypart_value(MONDAY, part)) == (earliest, latest, value)
    assert (date.kind, date.precision) == (Kind.INSTANT, Precision.DAYPART)


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (DayPart.AFTERNOON, [("12:00", "13:59"), ("14:00", "15:59"), ("16:00", "17:59")]),
        (DayPart.MORNING, [("06:00", "07:59"), ("08:00", "09:59"), ("10:00", "11:59")]),
    ],
)
def test_the_parts_of_a_part_are_its_thirds(part: DayPart, expected: list[tuple[str, str]]) -> None:
    dates = [daypart_date(MONDAY, part, thirds) for thirds in THIRDS]
    assert [((date.earliest or "")[11:], (date.latest or "")[11:]) for date in dates] == expected


@given(inner_days, st.sampled_from(DayPart))
def test_thirds_cover_their_part_without_a_gap_or_an_overlap(day: int, part: DayPart) -> None:
    whole = daypart_date(day, part)
    start, middle, end = (daypart_date(day, part, thirds) for thirds in THIRDS)
    assert (start.earliest_start, end.latest_end) == (whole.earliest_start, whole.latest_end)
    assert (start.latest_end or 0) + 1 == middle.earliest_start
    assert (middle.latest_end or 0) + 1 == end.earliest_start


def test_morning_afternoon_evening_and_night_follow_one_another_through_the_day() -> None:
    """Midnight lies in the evening and in the night, as people say both."""
    morning, afternoon, evening = (
        daypart_date(MONDAY, part) for part in (DayPart.MORNING, DayPart.AFTERNOON, DayPart.EVENING)
    )
    night, next_morning = daypart_date(MONDAY, DayPart.NIGHT), daypart_date(MONDAY + 1, DayPart.MORNING)
    assert (morning.latest_end or 0) + 1 == afternoon.earliest_start
    assert (afternoon.latest_end or 0) + 1 == evening.earliest_start
    assert (evening.latest_end or 0) + 1 == (MONDAY + 1) * MINUTES_A_DAY
    assert (night.latest_end or 0) + 1 == next_morning.earliest_start
