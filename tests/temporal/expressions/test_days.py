"""Days: yesterday, a bare weekday, the day before, a date whose year is open."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from temporal.calendar import day_number, weekday
from temporal.context import Context
from temporal.expressions import (
    CalendarDay,
    CalendarMonth,
    DayOffset,
    FeastDay,
    HabitualWeekday,
    NthWeekday,
    RunningDay,
    Weekday,
    Which,
)
from temporal.feasts import Feast
from temporal.mention import TimexType
from tests.temporal.expressions.meanings import (
    FUTURE,
    LEANING,
    MONDAY,
    PAST,
    PUBLICATION,
    SUNDAY,
    TODAY,
    TUESDAY,
    WEDNESDAY,
    bounds,
    middle_days,
    on,
    resolved,
    value,
)


@pytest.mark.parametrize(
    ("days", "expected"), [(-2, "2024-11-17"), (-1, "2024-11-18"), (0, "2024-11-19"), (1, "2024-11-20")]
)
def test_yesterday_and_tomorrow_are_counted_from_the_publication(days: int, expected: str) -> None:
    meaning = resolved(DayOffset(days))
    assert (meaning.value, meaning.anchored_to, meaning.anchor) == (expected, "publication", PUBLICATION)


@pytest.mark.parametrize(
    ("said", "past", "open_", "future"),
    [
        (MONDAY, "2024-11-18", "2024-11-18", "2024-11-25"),
        (TUESDAY, "2024-11-19", "2024-11-19", "2024-11-19"),
        (WEDNESDAY, "2024-11-13", "2024-11-13", "2024-11-20"),
        (SUNDAY, "2024-11-17", "2024-11-17", "2024-11-24"),
    ],
)
def test_a_bare_weekday_goes_where_its_clause_leans_and_back_without_one(
    said: int, past: str, open_: str, future: str
) -> None:
    assert [value(Weekday(said), LEANING[sign]) for sign in (PAST, 0, FUTURE)] == [past, open_, future]


@given(middle_days, st.integers(0, 6), st.sampled_from([PAST, FUTURE]))
def test_a_bare_weekday_is_less_than_a_week_away_and_on_its_side(anchor: int, said: int, sign: int) -> None:
    period = resolved(Weekday(said), Context(publication=anchor, prefer=sign)).period
    assert period is not None
    assert weekday(period.first) == said
    assert 0 <= (period.first - anchor) * sign < 7


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (Weekday(MONDAY, Which.LAST), "2024-11-18"),
        (Weekday(TUESDAY, Which.LAST), "2024-11-12"),
        (Weekday(MONDAY, Which.NEXT), "2024-11-25"),
        (Weekday(TUESDAY, Which.NEXT), "2024-11-26"),
        (Weekday(MONDAY, Which.NEXT, weeks=1), "2024-12-02"),
        (Weekday(TUESDAY, Which.NEXT, weeks=2), "2024-12-10"),
        (Weekday(MONDAY, Which.THIS), "2024-11-18"),
        (Weekday(SUNDAY, Which.THIS), "2024-11-24"),
    ],
)
def test_last_next_and_this_weekday_are_never_the_day_itself_but_this(said: Weekday, expected: str) -> None:
    assert value(said) == expected


def test_the_same_weekday_is_counted_from_the_running_day() -> None:
    running = on(2024, 11, 19, running=day_number(2003, 5, 3))
    meaning = resolved(Weekday(MONDAY, Which.SAME), running)
    assert (meaning.value, meaning.anchored_to, meaning.anchor) == ("2003-05-05", "mention", running.running)


@pytest.mark.parametrize(("days", "expected"), [(-1, "2003-05-02"), (0, "2003-05-03"), (1, "2003-05-04")])
def test_the_day_before_and_after_are_counted_from_the_running_day(days: int, expected: str) -> None:
    meaning = resolved(RunningDay(days), on(2024, 11, 19, running=day_number(2003, 5, 3)))
    assert (meaning.value, meaning.anchored_to) == (expected, "mention")


def test_without_a_running_day_the_day_after_is_the_publications() -> None:
    meaning = resolved(RunningDay(1))
    assert (meaning.value, meaning.anchored_to, meaning.anchor) == ("2024-11-20", "publication", PUBLICATION)


def test_a_whole_date_needs_no_anchor() -> None:
    meaning = resolved(CalendarDay(6, 11, 2019), Context())
    assert (meaning.value, meaning.anchored_to, meaning.inferred) == ("2019-11-06", None, ())


@pytest.mark.parametrize("said", [(31, 2, 2024), (30, 2, None), (31, 4, None), (29, 2, 2023), (29, 2, 1900)])
@pytest.mark.parametrize("context", [TODAY, LEANING[FUTURE], Context()])
def test_a_day_that_the_calendar_has_not_is_nothing(said: tuple[int, int, int | None], context: Context) -> None:
    assert CalendarDay(*said).resolve(context) is None


def test_the_31st_of_a_shorter_running_month_is_nothing() -> None:
    assert CalendarDay(31).resolve(on(2024, 11, 19)) is None
    assert value(CalendarDay(31), on(2024, 12, 19)) == "2024-12-31"


@pytest.mark.parametrize(
    ("said", "past", "nearest", "future"),
    [
        (CalendarDay(6, 11), "2024-11-06", "2024-11-06", "2025-11-06"),
        (CalendarDay(19, 11), "2024-11-19", "2024-11-19", "2024-11-19"),
        (CalendarDay(20, 11), "2023-11-20", "2024-11-20", "2024-11-20"),
        (CalendarDay(1, 3), "2024-03-01", "2025-03-01", "2025-03-01"),
        (CalendarDay(29, 2), "2024-02-29", "2024-02-29", "2028-02-29"),
    ],
)
def test_an_open_year_is_the_last_the_nearest_or_the_next(
    said: CalendarDay, past: str, nearest: str, future: str
) -> None:
    assert [value(said, LEANING[sign]) for sign in (PAST, 0, FUTURE)] == [past, nearest, future]


@given(middle_days, st.integers(1, 12), st.integers(1, 28), st.sampled_from([PAST, FUTURE]))
def test_an_open_year_leaves_the_day_within_a_year_and_on_its_side(
    anchor: int, month: int, day: int, sign: int
) -> None:
    period = resolved(CalendarDay(day, month), Context(publication=anchor, prefer=sign)).period
    assert period is not None
    assert 0 <= (period.first - anchor) * sign <= 366


def test_a_weekday_chooses_an_open_year() -> None:
    assert value(CalendarDay(6, 11, weekday=MONDAY)) == "2023-11-06"
    assert value(CalendarDay(6, 11, weekday=WEDNESDAY)) == "2024-11-06"


def test_a_misprinted_weekday_does_not_move_a_whole_date() -> None:
    assert value(CalendarDay(6, 11, 2024, weekday=MONDAY)) == "2024-11-06"


@pytest.mark.parametrize(("which", "expected"), [(Which.LAST, "2024-03-08"), (Which.NEXT, "2025-03-08")])
def test_last_and_next_overrule_the_tense(which: Which, expected: str) -> None:
    assert {value(CalendarDay(8, 3, which=which), context) for context in LEANING.values()} == {expected}


def test_a_day_without_a_month_is_of_the_running_month() -> None:
    assert value(CalendarDay(6)) == "2024-11-06"
    running = on(2024, 11, 19, running=day_number(2003, 5, 3))
    meaning = resolved(CalendarDay(6), running)
    assert (meaning.value, meaning.anchored_to, meaning.anchor) == ("2003-05-06", "mention", running.running)


@pytest.mark.parametrize(
    ("feast", "past", "future"),
    [(Feast.EASTER, "2024-03-31", "2025-04-20"), (Feast.CHRISTMAS, "2023-12-25", "2024-12-25")],
)
def test_a_feast_goes_where_its_clause_leans(feast: Feast, past: str, future: str) -> None:
    assert [value(FeastDay(feast), LEANING[sign]) for sign in (PAST, FUTURE)] == [past, future]
    assert value(FeastDay(feast, which=Which.LAST), LEANING[FUTURE]) == past
    assert value(FeastDay(feast, which=Which.NEXT), LEANING[PAST]) == future


def test_a_feast_of_a_said_year_needs_no_anchor() -> None:
    assert value(FeastDay(Feast.CHRISTMAS, 1914), Context()) == "1914-12-25"


@pytest.mark.parametrize(
    ("number", "expected"),
    [(1, "2024-02-05"), (4, "2024-02-26"), (-1, "2024-02-26"), (-2, "2024-02-19")],
)
def test_the_so_many_th_weekday_is_counted_from_either_end_of_its_period(number: int, expected: str) -> None:
    meaning = resolved(NthWeekday(number, MONDAY, CalendarMonth(2)), LEANING[PAST])
    assert (meaning.value, bounds(NthWeekday(number, MONDAY, CalendarMonth(2, 2024)))) == (
        expected,
        f"{expected}/{expected}",
    )


def test_a_month_without_a_fifth_monday_has_none() -> None:
    assert NthWeekday(5, MONDAY, CalendarMonth(2, 2024)).resolve(TODAY) is None
    assert NthWeekday(1, MONDAY, CalendarMonth(2, 10_000)).resolve(TODAY) is None
    assert value(NthWeekday(5, MONDAY, CalendarMonth(4, 2024))) == "2024-04-29"


def test_a_habitual_weekday_is_every_one_of_them_where_no_verb_tells_of_one() -> None:
    meaning = resolved(HabitualWeekday(MONDAY))
    assert (meaning.type, meaning.value, meaning.date) == (TimexType.SET, "XXXX-WXX-1", None)
