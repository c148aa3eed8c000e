from hypothesis import given
from hypothesis import strategies as st

from store.intervals import FAR_FUTURE, FAR_PAST, NEVER, OPEN_END, OPEN_START, interval, reach, shortest
from temporal.calendar import FIRST_YEAR, LAST_YEAR, MINUTES_A_DAY, day_number

FIRST = day_number(FIRST_YEAR, 1, 1) * MINUTES_A_DAY
LAST = day_number(LAST_YEAR, 12, 31) * MINUTES_A_DAY + MINUTES_A_DAY - 1
minutes = st.integers(FIRST, LAST)


@given(minutes, minutes)
def test_the_class_says_how_long_an_interval_is_to_within_a_factor_of_two(one: int, other: int) -> None:
    start, end = sorted((one, other))
    length_class = interval(start, end).length_class
    assert shortest(length_class) <= end - start + 1 <= reach(length_class) + 1


@given(minutes, minutes)
def test_no_length_is_taken_for_an_open_side(one: int, other: int) -> None:
    assert interval(*sorted((one, other))).length_class < OPEN_START


def test_usual_lengths_have_the_class_of_their_logarithm() -> None:
    lengths = {1: 0, 2: 1, 60: 6, 1440: 11, 7 * 1440: 14, 30 * 1440: 16, 366 * 1440: 20}
    assert {length: interval(0, length - 1).length_class for length in lengths} == lengths


def test_open_sides_are_stored_outside_the_calendar_and_undated_events_after_all() -> None:
    assert interval(5, None) == (OPEN_END, 5, FAR_FUTURE)
    assert interval(None, 5) == (OPEN_START, FAR_PAST, 5)
    assert interval(None, None) == (OPEN_START, FAR_PAST, FAR_FUTURE)
    assert FAR_PAST < FIRST
    assert FAR_FUTURE > LAST
    assert NEVER[1:] >= interval(LAST, None)[1:]
