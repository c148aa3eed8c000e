"""Months, seasons, units and years: which of them is meant, and from where it is counted."""

import pytest

from temporal.calendar import Unit
from temporal.context import Context
from temporal.expressions import (
    CalendarDay,
    CalendarMonth,
    CalendarYear,
    Century,
    Decade,
    Expression,
    FeastDay,
    Half,
    Quarter,
    RelativeUnit,
    SeasonOf,
    ShortYear,
    Which,
)
from temporal.feasts import Feast
from tests.temporal.expressions.meanings import FUTURE, LEANING, PAST, SPRING, TODAY, WINTER, bounds, on, value


@pytest.mark.parametrize(
    ("said", "past", "nearest", "future"),
    [
        (CalendarMonth(6), "2024-06", "2024-06", "2025-06"),
        (CalendarMonth(11), "2024-11", "2024-11", "2024-11"),
        (CalendarMonth(12), "2023-12", "2024-12", "2024-12"),
        (Quarter(4), "2024-Q4", "2024-Q4", "2024-Q4"),
        (Half(1), "2024-H1", "2025-H1", "2025-H1"),
        (SeasonOf(SPRING), "2024-SP", "2025-SP", "2025-SP"),
        (SeasonOf(WINTER), "2023-WI", "2024-WI", "2024-WI"),
    ],
)
def test_an_open_year_is_the_last_begun_the_nearest_or_the_next_not_over(
    said: Expression, past: str, nearest: str, future: str
) -> None:
    assert [value(said, LEANING[sign]) for sign in (PAST, 0, FUTURE)] == [past, nearest, future]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (CalendarMonth(6, which=Which.LAST), "2024-06"),
        (CalendarMonth(11, which=Which.LAST), "2023-11"),
        (CalendarMonth(11, which=Which.NEXT), "2025-11"),
        (CalendarMonth(6, which=Which.THIS), "2024-06"),
        (SeasonOf(WINTER, which=Which.LAST), "2023-WI"),
        (SeasonOf(WINTER, which=Which.NEXT), "2024-WI"),
    ],
)
def test_last_and_next_hold_nothing_of_the_publication(said: Expression, expected: str) -> None:
    assert value(said) == expected


@pytest.mark.parametrize(
    ("context", "expected"),
    [
        (on(2024, 1, 15), "2022-WI"),
        (on(2024, 2, 29), "2022-WI"),
        (on(2024, 3, 1), "2023-WI"),
        (on(2024, 12, 1), "2023-WI"),
    ],
)
def test_in_winter_the_last_winter_is_that_of_the_year_before(context: Context, expected: str) -> None:
    assert value(SeasonOf(WINTER, which=Which.LAST), context) == expected


def test_a_said_year_needs_no_anchor() -> None:
    assert value(CalendarMonth(6, 1944), Context()) == "1944-06"
    assert value(SeasonOf(WINTER, 1954), Context()) == "1954-WI"
    assert bounds(CalendarYear(-43), Context()) == "-0043-01-01/-0043-12-31"


@pytest.mark.parametrize(
    ("unit", "last", "this", "following"),
    [
        (Unit.WEEK, "2024-W46", "2024-W47", "2024-W48"),
        (Unit.WEEKEND, "2024-W46-WE", "2024-W47-WE", "2024-W47-WE"),
        (Unit.MONTH, "2024-10", "2024-11", "2024-12"),
        (Unit.QUARTER, "2024-Q3", "2024-Q4", "2025-Q1"),
        (Unit.HALF, "2024-H1", "2024-H2", "2025-H1"),
        (Unit.YEAR, "2023", "2024", "2025"),
        (Unit.DECADE, "201", "202", "203"),
        (Unit.CENTURY, "19", "20", "21"),
        (Unit.MILLENNIUM, "1", "2", "3"),
    ],
)
def test_units_are_counted_from_the_one_that_holds_the_publication(
    unit: Unit, last: str, this: str, following: str
) -> None:
    assert [value(RelativeUnit(unit, offset)) for offset in (-1, 0, 1)] == [last, this, following]


@pytest.mark.parametrize(
    ("day", "expected"), [(18, "2024-W47-WE"), (20, "2024-W47-WE"), (21, "2024-W48-WE"), (24, "2024-W48-WE")]
)
def test_the_next_weekend_is_the_one_that_comes_until_this_one_is_near(day: int, expected: str) -> None:
    assert value(RelativeUnit(Unit.WEEKEND, 1), on(2024, 11, day)) == expected


def test_this_week_end_told_in_the_past_early_in_a_week_has_just_ended() -> None:
    assert value(RelativeUnit(Unit.WEEKEND, 0), LEANING[PAST]) == "2024-W46-WE"
    assert value(RelativeUnit(Unit.WEEKEND, 0), LEANING[FUTURE]) == "2024-W47-WE"
    assert value(RelativeUnit(Unit.WEEKEND, 0), on(2024, 11, 24, PAST)) == "2024-W47-WE"


@pytest.mark.parametrize(
    ("digits", "context", "expected"),
    [
        (98, TODAY, "1998"),
        (44, TODAY, "1944"),
        (34, TODAY, "2034"),
        (98, on(1890, 5, 1), "1898"),
        (29, Context(), "2029"),
        (30, Context(), "1930"),
    ],
)
def test_two_digits_are_the_latest_year_at_most_ten_ahead(digits: int, context: Context, expected: str) -> None:
    assert value(ShortYear(digits), context) == expected


@pytest.mark.parametrize(
    ("first", "expected"),
    [(20, "202"), (30, "193"), (40, "194"), (80, "198"), (1880, "188"), (1985, "198")],
)
def test_a_decade_in_two_digits_is_the_latest_that_has_begun(first: int, expected: str) -> None:
    assert value(Decade(first)) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (Century(19), "1801-01-01/1900-12-31"),
        (Century(-1), "-0099-01-01/0000-12-31"),
        (Century(3, Unit.MILLENNIUM), "2001-01-01/3000-12-31"),
        (Century(-2, Unit.MILLENNIUM), "-1999-01-01/-1000-12-31"),
    ],
)
def test_a_century_or_a_millennium_needs_no_anchor(said: Century, expected: str) -> None:
    assert bounds(said, Context()) == expected


@pytest.mark.parametrize(
    "said",
    [
        Century(0),
        Century(100),
        Century(-100),
        Century(10, Unit.MILLENNIUM),
        CalendarYear(10_000),
        CalendarYear(-10_000),
        CalendarMonth(6, 10_000),
        FeastDay(Feast.EASTER, 10_000),
        CalendarDay(31, 6, 2024),
    ],
)
def test_what_the_calendar_has_not_is_nothing(said: Expression) -> None:
    assert said.resolve(TODAY) is None
