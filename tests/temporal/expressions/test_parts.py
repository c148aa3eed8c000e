"""Parts of a period: its thirds, what lies before and after the publication, what is approximate."""

import pytest

from temporal.calendar import Unit
from temporal.context import Context
from temporal.expressions import Approximate, CalendarMonth, CalendarYear, EarlierIn, LaterIn, PartOf, RelativeUnit
from tests.temporal.expressions.meanings import TODAY, bounds, on, resolved, value


@pytest.mark.parametrize(
    ("thirds", "expected"),
    [("START", "2024-06-01/2024-06-10"), ("MID", "2024-06-11/2024-06-20"), ("END", "2024-06-21/2024-06-30")],
)
def test_a_part_has_the_value_of_its_whole_and_a_mod(thirds: str, expected: str) -> None:
    part = PartOf(CalendarMonth(6), thirds)
    assert (value(part), resolved(part).mod, bounds(part)) == ("2024-06", thirds, expected)


def test_a_part_of_what_has_no_anchor_keeps_its_mod() -> None:
    meaning = resolved(PartOf(CalendarMonth(6), "MID"), Context())
    assert (meaning.value, meaning.mod, meaning.date) == ("XXXX-06", "MID", None)


def test_a_part_of_nothing_is_nothing() -> None:
    assert PartOf(CalendarYear(10_000), "END").resolve(TODAY) is None
    assert Approximate(CalendarYear(10_000)).resolve(TODAY) is None


def test_earlier_ends_the_day_before_the_publication_and_later_begins_the_day_after() -> None:
    this_month = RelativeUnit(Unit.MONTH, 0)
    assert bounds(EarlierIn(this_month)) == "2024-11-01/2024-11-18"
    assert bounds(LaterIn(this_month)) == "2024-11-20/2024-11-30"
    assert value(EarlierIn(this_month)) == value(LaterIn(this_month)) == "2024-11"


def test_at_the_edge_of_the_period_the_day_itself_is_left() -> None:
    this_month = RelativeUnit(Unit.MONTH, 0)
    assert bounds(EarlierIn(this_month), on(2024, 11, 1)) == "2024-11-01/2024-11-01"
    assert bounds(LaterIn(this_month), on(2024, 11, 30)) == "2024-11-30/2024-11-30"


def test_earlier_in_a_period_without_the_publication_is_nothing() -> None:
    assert EarlierIn(CalendarMonth(6, 2019)).resolve(TODAY) is None
    assert LaterIn(CalendarMonth(6, 2019)).resolve(TODAY) is None


def test_earlier_without_a_publication_is_the_unanchored_period() -> None:
    meaning = resolved(EarlierIn(RelativeUnit(Unit.MONTH, 0)), Context())
    assert (meaning.value, meaning.date) == ("XXXX-XX", None)


def test_what_is_approximate_keeps_its_bounds_and_says_so() -> None:
    meaning = resolved(Approximate(CalendarYear(1850)))
    assert meaning.date is not None
    assert (meaning.mod, meaning.date.qualifier, meaning.date.earliest) == ("APPROX", "approximate", "1850-01-01")
