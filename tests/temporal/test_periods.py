"""Periods: their bounds and TIMEX3 values, which of them holds a day, which lies so many away, and their thirds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from temporal.calendar import FIRST_YEAR, LAST_YEAR, Precision, Unit, civil, day_number, format_day, iso_week, weekday
from temporal.periods import (
    HOLDING,
    Period,
    Season,
    century,
    decade,
    fortnight,
    half,
    holding,
    millennium,
    month,
    moved,
    part_of_period,
    quarter,
    season,
    week,
    weekend,
    year,
)
from tests.temporal.fuzzy import inner_days, named_periods

TUESDAY = day_number(2024, 11, 19)
UNITS = list(HOLDING)
#: Far enough from the ends of the calendar that three millennia more or less stay inside it.
middle_days = st.integers(day_number(-4000, 1, 1), day_number(4000, 12, 31))


def bounds(period: Period) -> str:
    return f"{format_day(period.first)}/{format_day(period.last)}"


@pytest.mark.parametrize(
    ("period", "value", "expected", "precision"),
    [
        (week(TUESDAY), "2024-W47", "2024-11-18/2024-11-24", Precision.WEEK),
        (week(day_number(2021, 1, 3)), "2020-W53", "2020-12-28/2021-01-03", Precision.WEEK),
        (week(day_number(2024, 12, 30)), "2025-W01", "2024-12-30/2025-01-05", Precision.WEEK),
        (weekend(TUESDAY), "2024-W47-WE", "2024-11-23/2024-11-24", Precision.WEEKEND),
        (weekend(day_number(2024, 11, 24)), "2024-W47-WE", "2024-11-23/2024-11-24", Precision.WEEKEND),
        (fortnight(TUESDAY), "2024-W47", "2024-11-18/2024-12-01", Precision.WEEK),
        (month(2024, 2), "2024-02", "2024-02-01/2024-02-29", Precision.MONTH),
        (month(1900, 2), "1900-02", "1900-02-01/1900-02-28", Precision.MONTH),
        (month(2024, 12), "2024-12", "2024-12-01/2024-12-31", Precision.MONTH),
        (quarter(2024, 1), "2024-Q1", "2024-01-01/2024-03-31", Precision.QUARTER),
        (quarter(2024, 4), "2024-Q4", "2024-10-01/2024-12-31", Precision.QUARTER),
        (half(2024, 1), "2024-H1", "2024-01-01/2024-06-30", Precision.HALF),
        (half(2024, 2), "2024-H2", "2024-07-01/2024-12-31", Precision.HALF),
        (season(2024, Season.SPRING), "2024-SP", "2024-03-01/2024-05-31", Precision.SEASON),
        (season(2024, Season.SUMMER), "2024-SU", "2024-06-01/2024-08-31", Precision.SEASON),
        (season(2024, Season.AUTUMN), "2024-FA", "2024-09-01/2024-11-30", Precision.SEASON),
        (season(2023, Season.WINTER), "2023-WI", "2023-12-01/2024-02-29", Precision.SEASON),
        (season(2024, Season.WINTER), "2024-WI", "2024-12-01/2025-02-28", Precision.SEASON),
        (year(2024), "2024", "2024-01-01/2024-12-31", Precision.YEAR),
        (year(-43), "-0043", "-0043-01-01/-0043-12-31", Precision.YEAR),
        (decade(1990), "199", "1990-01-01/1999-12-31", Precision.DECADE),
        (decade(0), "000", "0000-01-01/0009-12-31", Precision.DECADE),
        (century(1), "00", "0001-01-01/0100-12-31", Precision.CENTURY),
        (century(19), "18", "1801-01-01/1900-12-31", Precision.CENTURY),
        (century(21), "20", "2001-01-01/2100-12-31", Precision.CENTURY),
        (millennium(1), "0", "0001-01-01/1000-12-31", Precision.MILLENNIUM),
        (millennium(3), "2", "2001-01-01/3000-12-31", Precision.MILLENNIUM),
    ],
)
def test_every_kind_of_period_has_its_bounds_its_value_and_its_precision(
    period: Period, value: str, expected: str, precision: Precision
) -> None:
    assert (period.value, bounds(period), period.precision) == (value, expected, precision)


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        (century(-1), "-0099-01-01/0000-12-31"),
        (century(-5), "-0499-01-01/-0400-12-31"),
        (millennium(-1), "-0999-01-01/0000-12-31"),
        (millennium(-2), "-1999-01-01/-1000-12-31"),
    ],
)
def test_before_christ_a_century_ends_with_the_year_that_is_a_multiple(period: Period, expected: str) -> None:
    """The first century BC is 100 BC to 1 BC: -99 to 0 in astronomical years."""
    assert bounds(period) == expected


def test_between_the_centuries_of_both_eras_no_year_is_lost_or_counted_twice() -> None:
    assert century(-1).last + 1 == century(1).first
    assert millennium(-1).last + 1 == millennium(1).first
    assert holding(Unit.CENTURY, day_number(0, 12, 31)) == century(-1)
    assert holding(Unit.CENTURY, day_number(1, 1, 1)) == century(1)


@given(st.integers(-98, 99).filter(bool))
def test_centuries_follow_each_other_and_last_a_hundred_years(number: int) -> None:
    found = century(number)
    following = century(number + 1 if number != -1 else 1) if number < 99 else None
    assert civil(found.last)[0] - civil(found.first)[0] == 99
    assert following is None or following.first == found.last + 1


def test_what_lies_outside_the_calendar_is_cut() -> None:
    assert bounds(century(100)) == "9901-01-01/9999-12-31"
    assert bounds(millennium(10)) == "9001-01-01/9999-12-31"
    assert bounds(millennium(-10)) == "-9999-01-01/-9000-12-31"


def test_a_winter_that_ends_beyond_the_calendar_is_refused() -> None:
    with pytest.raises(ValueError, match="year 10000 is outside"):
        season(LAST_YEAR, Season.WINTER)


@pytest.mark.parametrize("unit", UNITS)
@given(at=inner_days)
def test_a_unit_holds_its_day(unit: Unit, at: int) -> None:
    """A week-end is that of the day's week; every other unit holds the day itself."""
    found = holding(unit, at)
    if unit is Unit.WEEKEND:
        assert iso_week(found.first) == iso_week(found.last) == iso_week(at)
        assert (weekday(found.first), weekday(found.last)) == (5, 6)
    else:
        assert found.first <= at <= found.last


@pytest.mark.parametrize("unit", [unit for unit in UNITS if unit is not Unit.FORTNIGHT])
@given(at=middle_days, other=middle_days)
def test_every_day_of_a_unit_is_held_by_the_same_one(unit: Unit, at: int, other: int) -> None:
    found = holding(unit, at)
    inside = found.first + other % (found.last - found.first + 1)
    assert holding(unit, inside) == found


@pytest.mark.parametrize("unit", UNITS)
@given(at=middle_days, count=st.integers(-3, 3))
def test_moving_there_and_back_is_staying(unit: Unit, at: int, count: int) -> None:
    assert moved(unit, moved(unit, at, count).first, -count) == holding(unit, at)


@pytest.mark.parametrize("unit", [unit for unit in UNITS if unit is not Unit.WEEKEND])
@given(at=middle_days)
def test_the_next_unit_begins_when_this_one_ends(unit: Unit, at: int) -> None:
    assert moved(unit, at, 1).first == holding(unit, at).last + 1
    assert moved(unit, at, 0) == holding(unit, at)


@given(at=middle_days, count=st.integers(-60, 60))
def test_week_ends_lie_seven_days_apart(at: int, count: int) -> None:
    assert moved(Unit.WEEKEND, at, count).first == weekend(at).first + 7 * count


@pytest.mark.parametrize(
    ("unit", "at", "count"),
    [
        (Unit.YEAR, day_number(LAST_YEAR, 6, 1), 1),
        (Unit.MONTH, day_number(FIRST_YEAR, 1, 31), -1),
        (Unit.MILLENNIUM, TUESDAY, 9),
        (Unit.WEEK, day_number(LAST_YEAR, 12, 31), 1),
    ],
)
def test_a_unit_outside_the_calendar_is_refused(unit: Unit, at: int, count: int) -> None:
    with pytest.raises(ValueError, match="is outside -9999…9999"):
        moved(unit, at, count)


@pytest.mark.parametrize("unit", [Unit.SECOND, Unit.MINUTE, Unit.HOUR])
def test_units_below_a_day_hold_none(unit: Unit) -> None:
    with pytest.raises(KeyError):
        holding(unit, TUESDAY)


class TestParts:
    @pytest.mark.parametrize(
        ("period", "start", "middle", "end"),
        [
            (month(2024, 2), "2024-02-01/2024-02-10", "2024-02-11/2024-02-20", "2024-02-21/2024-02-29"),
            (month(2024, 7), "2024-07-01/2024-07-10", "2024-07-11/2024-07-20", "2024-07-21/2024-07-31"),
            (quarter(2024, 2), "2024-04-01/2024-04-30", "2024-05-01/2024-05-31", "2024-06-01/2024-06-30"),
            (half(2024, 2), "2024-07-01/2024-08-31", "2024-09-01/2024-10-31", "2024-11-01/2024-12-31"),
            (season(2023, Season.WINTER), "2023-12-01/2023-12-31", "2024-01-01/2024-01-31", "2024-02-01/2024-02-29"),
            (year(2024), "2024-01-01/2024-04-30", "2024-05-01/2024-08-31", "2024-09-01/2024-12-31"),
            (decade(1990), "1990-01-01/1993-04-30", "1993-05-01/1996-08-31", "1996-09-01/1999-12-31"),
            (century(19), "1801-01-01/1834-04-30", "1834-05-01/1867-08-31", "1867-09-01/1900-12-31"),
            (week(TUESDAY), "2024-11-18/2024-11-19", "2024-11-20/2024-11-21", "2024-11-22/2024-11-24"),
            (weekend(TUESDAY), "2024-11-23/2024-11-23", "2024-11-23/2024-11-23", "2024-11-24/2024-11-24"),
            (year(LAST_YEAR), "9999-01-01/9999-04-30", "9999-05-01/9999-08-31", "9999-09-01/9999-12-31"),
        ],
        ids=lambda said: said.value if isinstance(said, Period) else "",
    )
    def test_a_month_has_ten_days_a_third_and_all_else_whole_months_or_days(
        self, period: Period, start: str, middle: str, end: str
    ) -> None:
        found = [bounds(part_of_period(period, thirds)) for thirds in ("START", "MID", "END")]
        assert found == [start, middle, end]

    @given(named_periods, st.sampled_from(["START", "MID", "END"]))
    def test_a_part_lies_within_its_period_and_keeps_its_value_and_precision(self, period: Period, thirds: str) -> None:
        part = part_of_period(period, thirds)
        assert period.first <= part.first <= part.last <= period.last
        assert (part.value, part.precision) == (period.value, period.precision)

    @given(named_periods)
    def test_the_parts_follow_each_other_from_the_first_day_to_the_last(self, period: Period) -> None:
        start, middle, end = (part_of_period(period, thirds) for thirds in ("START", "MID", "END"))
        assert (start.first, end.last) == (period.first, period.last)
        if period.precision is not Precision.WEEKEND:
            assert (middle.first, end.first) == (start.last + 1, middle.last + 1)
