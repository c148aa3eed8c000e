"""Signals: the kind, the four points and the open ends of what they say."""

import pytest
from hypothesis import assume, given

from temporal.calendar import MINUTES_A_DAY, Unit, format_day, format_minute
from temporal.context import Context
from temporal.dates import FuzzyDate, Kind
from temporal.dayparts import DayPart
from temporal.expressions import (
    About,
    After,
    Ahead,
    Apart,
    Before,
    Between,
    By,
    CalendarDay,
    CalendarMonth,
    CalendarYear,
    Clock,
    DayOffset,
    Duration,
    Expression,
    From,
    FromTo,
    Lasting,
    PartOfDay,
    Past,
    Plain,
    RunningDay,
    Signal,
    Since,
    Until,
    Weekday,
    Within,
)
from tests.temporal.expressions.meanings import FUTURE, LEANING, MONDAY, PAST, TODAY, WEDNESDAY, middle_days

FIFTH = CalendarDay(5, 3, 2024)
JUNE = CalendarMonth(6, 2019)
YEAR = CalendarYear(2014)
Points = tuple[str | None, str | None, str | None, str | None]


def dates(signal: Signal, context: Context = TODAY) -> tuple[FuzzyDate | None, ...]:
    """What the signal makes of its mentions, each resolved in the signal's context."""
    here = signal.context(context)
    meanings = tuple(mention.resolve(here) for mention in signal.mentions)
    found = tuple(meaning for meaning in meanings if meaning is not None)
    assert len(found) == len(meanings)
    return signal.dates(signal.adjusted(found), here)


def date(signal: Signal, context: Context = TODAY) -> FuzzyDate:
    """The one date it says."""
    [said] = dates(signal, context)
    assert said is not None
    return said


def points(said: FuzzyDate) -> Points:
    """Its four points as days."""
    minutes = (said.earliest_start, said.latest_start, said.earliest_end, said.latest_end)
    first, second, third, fourth = (None if at is None else format_day(at // MINUTES_A_DAY) for at in minutes)
    return first, second, third, fourth


@pytest.mark.parametrize(
    ("signal", "kind", "expected"),
    [
        (Plain((FIFTH,)), Kind.INSTANT, ("2024-03-05",) * 4),
        (Plain((JUNE,)), Kind.INSTANT, ("2019-06-01", "2019-06-30") * 2),
        (Ahead((FIFTH,)), Kind.INSTANT, ("2024-03-05",) * 4),
        (About((FIFTH,)), Kind.INSTANT, ("2024-03-05",) * 4),
        (Since((YEAR,)), Kind.ONGOING, ("2014-01-01", "2014-12-31", None, None)),
        (From((JUNE,)), Kind.ONGOING, ("2019-06-01", "2019-06-30", None, None)),
        (Until((JUNE,)), Kind.SPAN, (None, None, "2019-06-01", "2019-06-30")),
        (Before((FIFTH,)), Kind.INSTANT, (None, "2024-03-04", None, "2024-03-04")),
        (After((FIFTH,)), Kind.INSTANT, ("2024-03-06", None, "2024-03-06", None)),
        (After((JUNE,)), Kind.INSTANT, ("2019-07-01", None, "2019-07-01", None)),
        (By((CalendarYear(2030),)), Kind.INSTANT, ("2024-11-19", "2030-12-31") * 2),
        (FromTo((FIFTH, CalendarDay(8, 3, 2024))), Kind.SPAN, ("2024-03-05",) * 2 + ("2024-03-08",) * 2),
        (FromTo((JUNE, FIFTH)), Kind.SPAN, ("2019-06-01", "2019-06-30", "2024-03-05", "2024-03-05")),
        (Between((YEAR, JUNE)), Kind.INSTANT, ("2014-01-01", "2019-06-30") * 2),
        (Lasting((Duration(20, Unit.YEAR),)), Kind.ONGOING, ("2004-01-01", "2004-12-31", None, None)),
        (Within((Duration(8, Unit.DAY),)), Kind.INSTANT, ("2024-11-19", "2024-11-27") * 2),
        (Past((Duration(12, Unit.MONTH),)), Kind.INSTANT, ("2023-11-01", "2024-11-19") * 2),
    ],
    ids=lambda said: type(said).__name__ if isinstance(said, Signal) else "",
)
def test_a_signal_says_how_its_date_lasts_and_which_ends_are_open(signal: Signal, kind: Kind, expected: Points) -> None:
    said = date(signal)
    assert (said.kind, points(said)) == (kind, expected)


def test_before_an_hour_ends_a_minute_earlier_and_after_it_begins_a_minute_later() -> None:
    noon = Clock(12, 0, FIFTH)
    assert date(Before((noon,))).latest == "2024-03-05T11:59"
    assert date(After((noon,))).earliest == "2024-03-05T12:01"


def test_what_is_about_a_day_is_approximate_in_its_mention_and_in_its_date() -> None:
    about = About((FIFTH,))
    meaning = FIFTH.resolve(TODAY)
    assert meaning is not None
    assert [meaning.mod for meaning in about.adjusted((meaning,))] == ["APPROX"]
    assert date(about).qualifier == "approximate"


@pytest.mark.parametrize(
    ("signal", "expected"),
    [
        (Since((Weekday(WEDNESDAY),)), "2024-11-13"),
        (Ahead((Weekday(WEDNESDAY),)), "2024-11-20"),
    ],
)
@pytest.mark.parametrize("lean", [PAST, FUTURE])
def test_since_looks_back_and_what_is_put_off_looks_ahead_whatever_the_verb(
    signal: Signal, expected: str, lean: int
) -> None:
    assert date(signal, LEANING[lean]).earliest == expected


def test_by_looks_ahead_whatever_the_verb() -> None:
    assert date(By((CalendarDay(30, 6),)), LEANING[PAST]).latest == "2025-06-30"


def test_by_a_day_that_is_over_is_that_day() -> None:
    assert points(date(By((FIFTH,)))) == ("2024-03-05",) * 4


def test_until_looks_ahead_where_no_verb_tells() -> None:
    assert date(Until((CalendarDay(30, 6),))).latest == "2025-06-30"


@pytest.mark.parametrize(
    "signal", [Since((Weekday(MONDAY),)), By((CalendarDay(30, 6),)), Lasting((Duration(2, Unit.YEAR),))]
)
def test_what_hangs_on_the_publication_has_no_date_without_one(signal: Signal) -> None:
    assert dates(signal, Context()) == (None,)


@pytest.mark.parametrize("kind", [Within, Past, Lasting])
@pytest.mark.parametrize("said", [Duration(None, Unit.YEAR), Duration(20_000, Unit.YEAR)])
def test_a_length_that_is_vague_or_leaves_the_calendar_dates_nothing(kind: type[Lasting], said: Duration) -> None:
    assert dates(kind((said,))) == (None,)


def test_ends_in_the_wrong_order_are_two_dates() -> None:
    assert [said and said.earliest for said in dates(FromTo((FIFTH, YEAR)))] == ["2024-03-05", "2014-01-01"]
    assert [said and said.earliest for said in dates(Between((FIFTH, YEAR)))] == ["2024-03-05", "2014-01-01"]


def test_a_range_with_an_end_that_has_no_date_has_none() -> None:
    assert dates(FromTo((Weekday(MONDAY), FIFTH)), Context()) == (None,)


def test_what_stands_apart_is_a_date_each() -> None:
    assert [said and said.earliest for said in dates(Apart((FIFTH, JUNE)))] == ["2024-03-05", "2019-06-01"]


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (CalendarYear(2024), CalendarMonth(3, 2024), ("2024-01-01", "2024-03-31", "2024-03-01", "2024-03-31")),
        (CalendarMonth(3, 2024), CalendarYear(2024), ("2024-03-01", "2024-03-31", "2024-03-01", "2024-12-31")),
    ],
)
def test_a_range_begins_before_it_ends_even_where_one_end_holds_the_other(
    first: Expression, last: Expression, expected: Points
) -> None:
    assert points(date(FromTo((first, last)))) == expected


@given(middle_days, middle_days)
def test_a_range_runs_from_its_first_day_to_its_last(one: int, other: int) -> None:
    assume(one != other)
    first, last = sorted((one, other))
    said = date(FromTo((DayOffset(0), RunningDay(0))), Context(publication=first, running=last))
    assert points(said) == (format_day(first), format_day(first), format_day(last), format_day(last))


def test_hours_of_a_day_are_a_span_of_minutes() -> None:
    said = date(FromTo((Clock(13, 30, FIFTH), Clock(15, 30, FIFTH))))
    assert [format_minute(at) for at in (said.earliest_start, said.latest_end) if at is not None] == [
        "2024-03-05T13:30",
        "2024-03-05T15:30",
    ]
    evening = date(Since((PartOfDay(DayPart.EVENING, FIFTH),)))
    assert (evening.kind, evening.earliest, evening.latest) == (Kind.ONGOING, "2024-03-05T18:00", None)


def test_the_story_is_not_moved_by_what_only_began_or_ends_then() -> None:
    """« Au pouvoir depuis 1971 » does not put the next bare month in 1971."""
    assert not Since((YEAR,)).leads
    assert not By((YEAR,)).leads
    assert FromTo((YEAR, JUNE)).leads
