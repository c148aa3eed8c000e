"""Feasts: Easter against dateutil, what is counted from it, and what is fixed."""

import pytest
from dateutil.easter import easter as easter_of_dateutil  # type: ignore[import-untyped]
from hypothesis import given
from hypothesis import strategies as st

from temporal.calendar import FIRST_YEAR, LAST_YEAR, civil, day_number, format_day, weekday
from temporal.feasts import DAYS_FROM_EASTER, FIXED, Feast, easter, feast_day

years = st.integers(FIRST_YEAR, LAST_YEAR)
MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SUNDAY = 0, 1, 2, 3, 4, 6
WEEKDAYS = {
    Feast.SHROVE_TUESDAY: TUESDAY,
    Feast.ASH_WEDNESDAY: WEDNESDAY,
    Feast.PALM_SUNDAY: SUNDAY,
    Feast.GOOD_FRIDAY: FRIDAY,
    Feast.EASTER: SUNDAY,
    Feast.EASTER_MONDAY: MONDAY,
    Feast.ASCENSION: THURSDAY,
    Feast.PENTECOST: SUNDAY,
    Feast.WHIT_MONDAY: MONDAY,
}


def test_easter_is_that_of_dateutil_in_every_year_it_knows() -> None:
    ours = {year: civil(easter(year)) for year in range(1583, 4100)}
    theirs = {year: (day.year, day.month, day.day) for year in ours for day in [easter_of_dateutil(year)]}
    assert ours == theirs


@given(years)
def test_easter_is_a_sunday_from_22_march_to_25_april(year: int) -> None:
    found = easter(year)
    assert day_number(year, 3, 22) <= found <= day_number(year, 4, 25)
    assert weekday(found) == SUNDAY


def test_every_feast_is_either_fixed_or_counted_from_easter() -> None:
    assert set(FIXED) | set(DAYS_FROM_EASTER) == set(Feast)
    assert set(FIXED) & set(DAYS_FROM_EASTER) == set()


@pytest.mark.parametrize("feast", WEEKDAYS)
@given(year=years)
def test_what_is_counted_from_easter_keeps_its_weekday(feast: Feast, year: int) -> None:
    assert weekday(feast_day(feast, year)) == WEEKDAYS[feast]


@pytest.mark.parametrize(
    ("feast", "year", "expected"),
    [
        (Feast.SHROVE_TUESDAY, 2024, "2024-02-13"),
        (Feast.ASH_WEDNESDAY, 2024, "2024-02-14"),
        (Feast.PALM_SUNDAY, 2024, "2024-03-24"),
        (Feast.GOOD_FRIDAY, 2024, "2024-03-29"),
        (Feast.EASTER, 2024, "2024-03-31"),
        (Feast.EASTER_MONDAY, 2024, "2024-04-01"),
        (Feast.ASCENSION, 2024, "2024-05-09"),
        (Feast.PENTECOST, 2024, "2024-05-19"),
        (Feast.WHIT_MONDAY, 2024, "2024-05-20"),
        (Feast.BASTILLE_DAY, 1789, "1789-07-14"),
        (Feast.ARMISTICE, 1918, "1918-11-11"),
        (Feast.CHRISTMAS, 800, "0800-12-25"),
        (Feast.NEW_YEARS_EVE, 1999, "1999-12-31"),
    ],
)
def test_a_feast_is_on_the_day_that_almanacs_give(feast: Feast, year: int, expected: str) -> None:
    assert format_day(feast_day(feast, year)) == expected
