"""The calendar against the standard library where it reaches, and against itself where it does not."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from temporal.calendar import (
    FIRST_YEAR,
    LAST_YEAR,
    Unit,
    add_months,
    civil,
    day_number,
    days_in_month,
    format_day,
    format_minute,
    format_year,
    is_leap,
    iso_week,
    monday_of,
    shift,
    weekday,
)

EPOCH, JULIAN_DAY_OF_1970 = date(1970, 1, 1), 2_440_588
FIRST_DAY, LAST_DAY = day_number(FIRST_YEAR, 1, 1), day_number(LAST_YEAR, 12, 31)
days = st.integers(FIRST_DAY, LAST_DAY)
modern_dates = st.dates()


def of_the_library(day: date) -> int:
    return (day - EPOCH).days


@given(modern_dates)
def test_days_are_those_of_the_standard_library(day: date) -> None:
    assert day_number(day.year, day.month, day.day) == of_the_library(day)
    assert civil(of_the_library(day)) == (day.year, day.month, day.day)
    assert weekday(of_the_library(day)) == day.weekday()
    assert iso_week(of_the_library(day)) == day.isocalendar()[:2]
    assert format_day(of_the_library(day)) == day.isoformat()


def test_the_edges_of_every_year_are_those_of_the_standard_library() -> None:
    for year in range(1, 9999):
        start = date(year, 1, 1)
        assert civil(day_number(year, 1, 1) - 1) == (year - 1, 12, 31)
        assert day_number(year, 12, 31) == of_the_library(start.replace(year=year + 1) - timedelta(days=1))
        assert iso_week(of_the_library(start)) == start.isocalendar()[:2]


@given(days)
def test_every_day_from_first_to_last_has_one_name(day: int) -> None:
    assert day_number(*civil(day)) == day


def test_days_follow_each_other_without_a_gap_around_the_year_0() -> None:
    start = day_number(-5, 1, 1)
    names = [civil(day) for day in range(start, day_number(5, 12, 31) + 1)]
    written = [
        (year, month, day)
        for year in range(-5, 6)
        for month in range(1, 13)
        for day in range(1, days_in_month(year, month) + 1)
    ]
    assert names == written


@pytest.mark.parametrize(
    ("year", "leap"),
    [
        (2024, True),
        (2023, False),
        (1900, False),
        (2000, True),
        (0, True),
        (-4, True),
        (-43, False),
        (-100, False),
        (-400, True),
    ],
)
def test_leap_years(year: int, leap: bool) -> None:  # noqa: FBT001 - the column of a table
    assert is_leap(year) is leap
    assert day_number(year, 12, 31) - day_number(year, 1, 1) == 364 + leap


@pytest.mark.parametrize(
    ("day", "name"),
    [
        ((-43, 3, 13), 2),  # the Ides of March of 44 BC, Julian 15 March, a Wednesday
        ((1789, 7, 14), 1),
        ((2024, 11, 19), 1),
        ((1969, 12, 31), 2),
    ],
)
def test_weekdays(day: tuple[int, int, int], name: int) -> None:
    assert weekday(day_number(*day)) == name


@pytest.mark.parametrize(
    ("day", "julian_day_number"),
    [((-4713, 11, 24), 0), ((-43, 3, 13), 1_705_426), ((1582, 10, 15), 2_299_161), ((2000, 1, 1), 2_451_545)],
)
def test_days_count_as_astronomers_count_them(day: tuple[int, int, int], julian_day_number: int) -> None:
    assert day_number(*day) == julian_day_number - JULIAN_DAY_OF_1970


@given(st.integers(FIRST_DAY + 7, LAST_DAY - 7))
def test_an_iso_week_is_seven_days_from_monday(day: int) -> None:
    monday = monday_of(day)
    assert weekday(monday) == 0
    assert 0 <= day - monday <= 6
    assert {iso_week(monday + later) for later in range(7)} == {iso_week(day)}
    assert iso_week(monday + 7) != iso_week(day)


@pytest.mark.parametrize(
    ("day", "week"),
    [
        ((2024, 12, 30), (2025, 1)),
        ((2021, 1, 3), (2020, 53)),
        ((2024, 11, 18), (2024, 47)),
        ((0, 1, 1), (-1, 52)),
    ],
)
def test_the_week_belongs_to_the_year_of_its_thursday(day: tuple[int, int, int], week: tuple[int, int]) -> None:
    assert iso_week(day_number(*day)) == week


@pytest.mark.parametrize(
    ("day", "months", "moved"),
    [
        ("2024-01-31", 1, "2024-02-29"),
        ("2023-01-31", 1, "2023-02-28"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2024-11-19", -11, "2023-12-19"),
        ("2024-11-19", 0, "2024-11-19"),
        ("0001-01-15", -1, "0000-12-15"),
        ("-0043-03-15", 12 * 100, "0057-03-15"),
    ],
)
def test_months_on_is_the_same_day_or_the_last_of_a_shorter_month(day: str, months: int, moved: str) -> None:
    assert format_day(add_months(named(day), months)) == moved


@given(modern_dates, st.integers(-500, 500))
def test_adding_months_keeps_the_day_unless_the_month_is_shorter(day: date, months: int) -> None:
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    expected = (year, month, min(day.day, days_in_month(year, month)))
    if year <= LAST_YEAR:
        assert civil(add_months(of_the_library(day), months)) == expected


@pytest.mark.parametrize(
    ("count", "unit", "moved"),
    [
        (1, Unit.DAY, "2024-11-20"),
        (-3, Unit.WEEK, "2024-10-29"),
        (1, Unit.WEEKEND, "2024-11-26"),
        (2, Unit.FORTNIGHT, "2024-12-17"),
        (1, Unit.MONTH, "2024-12-19"),
        (-1, Unit.QUARTER, "2024-08-19"),
        (1, Unit.HALF, "2025-05-19"),
        (-10, Unit.YEAR, "2014-11-19"),
        (1, Unit.DECADE, "2034-11-19"),
        (-21, Unit.CENTURY, "-0076-11-19"),
        (-2, Unit.MILLENNIUM, "0024-11-19"),
    ],
)
def test_shifting_by_a_unit(count: int, unit: Unit, moved: str) -> None:
    assert format_day(shift(named("2024-11-19"), count, unit)) == moved


def test_units_below_a_day_are_no_business_of_days() -> None:
    with pytest.raises(KeyError):
        shift(0, 1, Unit.HOUR)


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ((2024, 2, 31), "the calendar has no 2024-02-31"),
        ((2023, 2, 29), "the calendar has no 2023-02-29"),
        ((2024, 13, 1), "the calendar has no 2024-13-01"),
        ((2024, 0, 1), "the calendar has no 2024-00-01"),
        ((2024, 1, 0), "the calendar has no 2024-01-00"),
        ((-43, 2, 29), "the calendar has no -0043-02-29"),
        ((10_000, 1, 1), "year 10000 is outside -9999…9999"),
        ((-10_000, 1, 1), "year -10000 is outside -9999…9999"),
    ],
)
def test_a_day_the_calendar_does_not_have_is_named(day: tuple[int, int, int], said: str) -> None:
    with pytest.raises(ValueError, match=f"^{said}$"):
        day_number(*day)


@pytest.mark.parametrize(
    ("day", "count", "unit"),
    [
        ("9999-12-31", 1, Unit.DAY),
        ("9999-06-01", 1, Unit.YEAR),
        ("-9999-01-01", -1, Unit.DAY),
        ("-9999-06-01", -7, Unit.MONTH),
    ],
)
def test_no_shift_leaves_the_calendar(day: str, count: int, unit: Unit) -> None:
    with pytest.raises(ValueError, match="outside -9999…9999"):
        shift(named(day), count, unit)


@pytest.mark.parametrize(
    ("year", "text"), [(2024, "2024"), (79, "0079"), (0, "0000"), (-43, "-0043"), (-9999, "-9999")]
)
def test_years_have_four_digits(year: int, text: str) -> None:
    assert format_year(year) == text


@pytest.mark.parametrize(
    ("minute", "text"),
    [(0, "1970-01-01T00:00"), (-1, "1969-12-31T23:59"), (20_046 * 1440 + 14 * 60 + 5, "2024-11-19T14:05")],
)
def test_minutes(minute: int, text: str) -> None:
    assert format_minute(minute) == text


def named(day: str) -> int:
    """The day number of an ISO day."""
    year, month, day_of_month = day.rsplit("-", 2)
    return day_number(int(year), int(month), int(day_of_month))
