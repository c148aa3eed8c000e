"""A fuzzy date shows its bounds as days, or as minutes below a day's precision, and never pads an open end."""

import pytest

from temporal.calendar import MINUTES_A_DAY, Precision, day_number
from temporal.dates import BELOW_A_DAY, FuzzyDate, Kind, within, within_days

NOVEMBER = (day_number(2024, 11, 1), day_number(2024, 11, 30))


def test_an_instant_within_days_runs_from_the_first_minute_to_the_last() -> None:
    date = within_days(*NOVEMBER, Precision.MONTH)
    assert (date.earliest_start, date.latest_end) == (
        NOVEMBER[0] * MINUTES_A_DAY,
        (NOVEMBER[1] + 1) * MINUTES_A_DAY - 1,
    )
    assert (date.earliest_start, date.latest_start) == (date.earliest_end, date.latest_end)
    assert (date.kind, date.qualifier) == (Kind.INSTANT, None)


@pytest.mark.parametrize("precision", [precision for precision in Precision if precision not in BELOW_A_DAY])
def test_bounds_are_days_from_a_day_up(precision: Precision) -> None:
    date = within_days(*NOVEMBER, precision)
    assert (date.earliest, date.latest) == ("2024-11-01", "2024-11-30")


@pytest.mark.parametrize("precision", sorted(BELOW_A_DAY))
def test_bounds_are_minutes_below_a_day(precision: Precision) -> None:
    noon = NOVEMBER[0] * MINUTES_A_DAY + 12 * 60
    date = within(noon, noon + 59, precision)
    assert (date.earliest, date.latest) == ("2024-11-01T12:00", "2024-11-01T12:59")


def test_an_open_end_is_none() -> None:
    first, last = (day * MINUTES_A_DAY for day in NOVEMBER)
    since = FuzzyDate(first, last, None, None, Kind.ONGOING, Precision.MONTH)
    until = FuzzyDate(None, None, first, last, Kind.SPAN, Precision.MONTH)
    assert (since.earliest, since.latest) == ("2024-11-01", None)
    assert (until.earliest, until.latest) == (None, "2024-11-30")


def test_bounds_before_the_year_0_are_signed() -> None:
    ides = day_number(-43, 3, 15)
    assert within_days(ides, ides, Precision.DAY).earliest == "-0043-03-15"
