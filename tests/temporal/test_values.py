"""What a mention says of itself is read back as the date it has."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from temporal import periods
from temporal.calendar import day_number
from temporal.dayparts import DayPart, daypart_date, daypart_value
from temporal.periods import Season
from temporal.values import read_value

DAYS = st.integers(day_number(-9998, 1, 1), day_number(9998, 12, 31))
YEARS = st.integers(-9998, 9998)


@given(DAYS, st.sampled_from([periods.week, periods.weekend]))
def test_weeks_and_their_ends(day: int, kind: Callable[[int], periods.Period]) -> None:
    period = kind(day)
    assert read_value(period.value) == period.date


@given(YEARS, st.integers(1, 4))
def test_parts_of_a_year(year: int, number: int) -> None:
    for period in (
        periods.quarter(year, number),
        periods.half(year, 1 + number % 2),
        periods.season(year, list(Season)[number - 1]),
    ):
        assert read_value(period.value) == period.date


@given(DAYS, st.sampled_from(DayPart))
def test_parts_of_a_day(day: int, part: DayPart) -> None:
    assert read_value(daypart_value(day, part)) == daypart_date(day, part)


@given(DAYS)
def test_a_day_of_a_week_is_that_day(day: int) -> None:
    week = periods.week(day)
    assert read_value(f"{week.value}-{day - week.first + 1}") == periods.day(day).date


@pytest.mark.parametrize(
    "text", ["", "2024", "2024-05", "2024-Q0", "2024-W5", "XXXX-WXX-3", "P3D", "2024-W47-WE ", "w"]
)
def test_anything_else_is_none(text: str) -> None:
    assert read_value(text) is None


@pytest.mark.parametrize("text", ["2024-W53", "2024-W00", "2023-02-29TMO", "2024-W99-WE"])
def test_what_the_calendar_has_not_is_an_error(text: str) -> None:
    with pytest.raises(ValueError, match=r"no week|has no"):
        read_value(text)
