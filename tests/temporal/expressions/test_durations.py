"""Durations, and distances counted from the publication."""

import pytest

from temporal.calendar import Unit
from temporal.expressions import Distance, Duration, Elapsed, Expression, Generic, Recurrence, Reference
from temporal.mention import TimexType
from tests.temporal.expressions.meanings import FUTURE, PAST, bounds, on, resolved, value


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (Duration(3, Unit.YEAR), "P3Y"),
        (Duration(1, Unit.DAY), "P1D"),
        (Duration(2, Unit.WEEK), "P2W"),
        (Duration(2, Unit.WEEKEND), "P2WE"),
        (Duration(1, Unit.FORTNIGHT), "P15D"),
        (Duration(2, Unit.QUARTER), "P6M"),
        (Duration(1, Unit.HALF), "P6M"),
        (Duration(3, Unit.DECADE), "P30Y"),
        (Duration(0.5, Unit.CENTURY), "P50Y"),
        (Duration(2, Unit.MILLENNIUM), "P2000Y"),
        (Duration(1.5, Unit.YEAR), "P1.5Y"),
        (Duration(30.4, Unit.SECOND), "PT30.4S"),
        (Duration(90, Unit.MINUTE), "PT90M"),
        (Duration(1.5, Unit.HOUR), "PT1H30M"),
        (Duration(0.5, Unit.HOUR), "PT30M"),
        (Duration(2, Unit.HOUR), "PT2H"),
        (Duration(None, Unit.MONTH), "PXM"),
        (Duration(None, Unit.HOUR), "PTXH"),
        (Duration(None, Unit.DECADE), "PXDE"),
        (Duration(None, Unit.CENTURY), "PXCE"),
        (Duration(10_000, Unit.CENTURY), "P1000000Y"),
        (Duration(1_000_100.0, Unit.MONTH), "P1000100M"),
    ],
)
def test_a_duration_is_written_as_timex3_has_it_and_is_no_date(said: Duration, expected: str) -> None:
    meaning = resolved(said)
    assert (meaning.type, meaning.value, meaning.date) == (TimexType.DURATION, expected, None)


@pytest.mark.parametrize(
    ("count", "unit", "ago", "ahead"),
    [
        (3, Unit.DAY, "2024-11-16/2024-11-16", "2024-11-22/2024-11-22"),
        (2, Unit.WEEK, "2024-11-04/2024-11-10", "2024-12-02/2024-12-08"),
        (1, Unit.MONTH, "2024-10-01/2024-10-31", "2024-12-01/2024-12-31"),
        (3, Unit.YEAR, "2021-01-01/2021-12-31", "2027-01-01/2027-12-31"),
        (1.5, Unit.YEAR, "2023-05-01/2023-05-31", "2026-05-01/2026-05-31"),
        (1, Unit.CENTURY, "1924-01-01/1924-12-31", "2124-01-01/2124-12-31"),
    ],
)
def test_a_distance_keeps_the_value_of_its_duration_and_is_dated_in_its_unit(
    count: float, unit: Unit, ago: str, ahead: str
) -> None:
    said = Duration(count, unit)
    assert [bounds(Distance(said, sign)) for sign in (PAST, FUTURE)] == [ago, ahead]
    assert value(Distance(said, PAST)) == said.value


def test_hours_are_counted_from_the_minute_of_the_publication_if_it_is_said() -> None:
    two_hours_ago = Distance(Duration(2, Unit.HOUR), PAST)
    assert bounds(two_hours_ago) is None
    assert bounds(two_hours_ago, on(2024, 11, 19, minute=12 * 60)) == "2024-11-19T10:00/2024-11-19T10:00"


def test_a_century_ago_is_about_a_hundred_years() -> None:
    date = resolved(Distance(Duration(1, Unit.CENTURY), PAST)).date
    assert date is not None
    assert date.qualifier == "approximate"


@pytest.mark.parametrize("said", [Duration(None, Unit.YEAR), Duration(20_000, Unit.YEAR), Duration(5, Unit.SECOND)])
def test_a_distance_without_a_day_stays_a_duration(said: Duration) -> None:
    meaning = resolved(Distance(said, PAST))
    assert (meaning.type, meaning.value, meaning.date) == (TimexType.DURATION, said.value, None)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (Recurrence("XXXX-WXX-4"), (TimexType.SET, "XXXX-WXX-4")),
        (Reference("PRESENT_REF"), (TimexType.TIME, "PRESENT_REF")),
        (Generic("TNI"), (TimexType.TIME, "TNI")),
    ],
)
def test_recurrences_and_references_are_no_dates(said: Expression, expected: tuple[TimexType, str]) -> None:
    meaning = resolved(said)
    assert ((meaning.type, meaning.value), meaning.date) == (expected, None)


@pytest.mark.parametrize(
    ("said", "expected"),
    [(Elapsed(2, 9, 14), "PT2H9M14S"), (Elapsed(0, 9, 14), "PT9M14S"), (Elapsed(2, 0, 14), "PT2H14S")],
)
def test_what_was_clocked_keeps_its_hours_minutes_and_seconds(said: Elapsed, expected: str) -> None:
    meaning = resolved(said)
    assert (meaning.type, meaning.value, meaning.date) == (TimexType.DURATION, expected, None)
