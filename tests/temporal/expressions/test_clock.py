"""Times and parts of the day: on a said day, on the running one, through a night."""

import pytest

from temporal.calendar import day_number
from temporal.dayparts import DayPart
from temporal.expressions import CalendarDay, Clock, DayOffset, Expression, PartOfDay, ThisNight
from tests.temporal.expressions.meanings import FUTURE, LEANING, PAST, TODAY, bounds, on, resolved, value


def test_a_time_stands_on_its_own_day() -> None:
    clock = Clock(18, 30, CalendarDay(6, 11, 2019))
    assert (value(clock), bounds(clock)) == ("2019-11-06T18:30", "2019-11-06T18:30/2019-11-06T18:30")


def test_without_a_day_it_stands_on_the_running_one_else_on_the_publications() -> None:
    assert value(Clock(18), on(2024, 11, 19, running=day_number(2003, 5, 3))) == "2003-05-03T18:00"
    assert value(Clock(18)) == "2024-11-19T18:00"


def test_midnight_ends_its_day() -> None:
    assert (value(Clock(24)), bounds(Clock(24))) == ("2024-11-19T24:00", "2024-11-20T00:00/2024-11-20T00:00")


def test_a_night_goes_on_into_the_morning() -> None:
    night = on(2024, 11, 19, running=day_number(2024, 11, 16), is_night=True)
    assert value(Clock(3, 56), night) == "2024-11-17T03:56"
    assert value(Clock(22), night) == "2024-11-16T22:00"
    assert value(Clock(3, 56, DayOffset(-1)), night) == "2024-11-18T03:56"


def test_a_part_of_a_day_stands_on_its_day() -> None:
    evening = PartOfDay(DayPart.EVENING, DayOffset(-1))
    assert (value(evening), bounds(evening)) == ("2024-11-18TEV", "2024-11-18T18:00/2024-11-18T23:59")


def test_the_start_of_an_afternoon_has_its_mod() -> None:
    meaning = resolved(PartOfDay(DayPart.AFTERNOON, DayOffset(0), "START"))
    assert (meaning.value, meaning.mod) == ("2024-11-19TAF", "START")


def test_this_night_is_last_night_in_the_past_and_tonight_in_the_future() -> None:
    assert [value(ThisNight(), LEANING[sign]) for sign in (PAST, FUTURE)] == ["2024-11-18TNI", "2024-11-19TNI"]


@pytest.mark.parametrize("said", [Clock(18, 0, CalendarDay(31, 2, 2024)), PartOfDay(DayPart.NIGHT, CalendarDay(30, 2))])
def test_a_time_on_a_day_that_is_none_is_nothing(said: Expression) -> None:
    assert said.resolve(TODAY) is None
