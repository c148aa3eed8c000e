"""Ranges: each end has what only the other says, and the first comes before the last."""

import pytest

import temporal
from temporal.expressions import CalendarDay, CalendarMonth, CalendarYear, Clock, Expression, completed


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (CalendarDay(19), CalendarDay(23, 7), (CalendarDay(19, 7), CalendarDay(23, 7))),
        (CalendarDay(3), CalendarDay(5, 3, 2024), (CalendarDay(3, 3, 2024), CalendarDay(5, 3, 2024))),
        (CalendarDay(30, 12), CalendarDay(2, 1, 2025), (CalendarDay(30, 12, 2024), CalendarDay(2, 1, 2025))),
        (CalendarDay(3, 3, 2023), CalendarDay(5, 3, 2024), (CalendarDay(3, 3, 2023), CalendarDay(5, 3, 2024))),
        (CalendarMonth(3), CalendarMonth(6, 2003), (CalendarMonth(3, 2003), CalendarMonth(6, 2003))),
        (CalendarMonth(11), CalendarMonth(2, 2003), (CalendarMonth(11, 2002), CalendarMonth(2, 2003))),
        (CalendarMonth(3), CalendarMonth(6), (CalendarMonth(3), CalendarMonth(6))),
        (CalendarDay(6, 11), Clock(18), (CalendarDay(6, 11), Clock(18, 0, CalendarDay(6, 11)))),
        (CalendarYear(1990), CalendarMonth(6), (CalendarYear(1990), CalendarMonth(6))),
    ],
)
def test_the_first_end_takes_from_the_last_what_it_does_not_say(
    first: Expression, last: Expression, expected: tuple[Expression, Expression]
) -> None:
    assert completed(first, last) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("du 19 au 23 juillet 2019", ("2019-07-19", "2019-07-23")),
        ("de mars à juin 2003", ("2003-03-01", "2003-06-30")),
        ("de novembre à février 2003", ("2002-11-01", "2003-02-28")),
        ("du 30 décembre au 2 janvier 2003", ("2002-12-30", "2003-01-02")),
        ("entre le 3 et le 5 mars 2024", ("2024-03-03", "2024-03-05")),
        ("du 30 décembre 2002 au 2 janvier 2003", ("2002-12-30", "2003-01-02")),
        ("entre 1990 et 1999", ("1990-01-01", "1999-12-31")),
    ],
)
def test_a_range_said_in_french_is_one_date_from_end_to_end(text: str, expected: tuple[str, str]) -> None:
    [said] = temporal.read(f"Le pont fut fermé {text}.", "2024-11-19").dates
    assert said.date is not None
    assert (said.date.earliest, said.date.latest) == expected
    assert len(said.mentions) == 2


@pytest.mark.parametrize(
    ("text", "anchor", "expected"),
    [
        ("La gare est restée fermée du 30 décembre au 2 janvier.", "2024-11-19", ("2023-12-30", "2024-01-02")),
        ("La gare est restée fermée du 30 décembre au 2 janvier.", "2025-01-15", ("2024-12-30", "2025-01-02")),
        ("La gare sera fermée du 30 décembre au 2 janvier.", "2024-11-19", ("2024-12-30", "2025-01-02")),
        ("Le col a été fermé de novembre à mars.", "2024-09-19", ("2023-11-01", "2024-03-31")),
    ],
)
def test_a_range_over_the_new_year_without_a_year_begins_in_the_old_one(
    text: str, anchor: str, expected: tuple[str, str]
) -> None:
    [said] = temporal.read(text, anchor).dates
    assert said.date is not None
    assert (said.date.earliest, said.date.latest) == expected


@pytest.mark.parametrize(
    ("text", "anchor", "expected"),
    [
        ("La gare est restée fermée du 30 décembre au 2 janvier.", "2024-12-31", ("2023-12-30", "2024-01-02")),
        ("La gare sera fermée du 30 décembre au 2 janvier.", "2025-01-01", ("2024-12-30", "2025-01-02")),
        ("Le col a été fermé de novembre à mars.", "2024-11-19", ("2023-11-01", "2024-03-31")),
    ],
)
def test_a_range_over_the_new_year_begins_in_the_old_one_when_published_within_it(
    text: str, anchor: str, expected: tuple[str, str]
) -> None:
    [said] = temporal.read(text, anchor).dates
    assert said.date is not None
    assert (said.date.earliest, said.date.latest) == expected


def test_hours_past_midnight_are_of_the_next_day() -> None:
    [said] = temporal.read("Le bal a duré de 21 h à 3 h.", "2024-11-19").dates
    assert said.date is not None
    assert (said.date.earliest, said.date.latest) == ("2024-11-19T21:00", "2024-11-20T03:00")
