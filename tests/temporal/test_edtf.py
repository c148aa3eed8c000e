"""EDTF: written as the standard has it, read back to the same bounds, and held against python-edtf."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from temporal.calendar import MINUTES_A_DAY, Precision, day_number, format_day
from temporal.dates import FuzzyDate, Kind, Qualifier, within, within_days
from temporal.edtf import read, write
from tests.temporal.fuzzy import fuzzy_dates

#: Notation, earliest, latest, kind, precision, qualifier: written and read alike.
BOTH_WAYS = [
    ("2024", "2024-01-01", "2024-12-31", "instant", "year", None),
    ("2024-06", "2024-06-01", "2024-06-30", "instant", "month", None),
    ("2024-02", "2024-02-01", "2024-02-29", "instant", "month", None),
    ("2024-05-03", "2024-05-03", "2024-05-03", "instant", "day", None),
    ("-0043", "-0043-01-01", "-0043-12-31", "instant", "year", None),
    ("-0043-03-15", "-0043-03-15", "-0043-03-15", "instant", "day", None),
    ("0000", "0000-01-01", "0000-12-31", "instant", "year", None),
    ("199X", "1990-01-01", "1999-12-31", "instant", "decade", None),
    ("18XX", "1800-01-01", "1899-12-31", "instant", "century", None),
    ("1XXX", "1000-01-01", "1999-12-31", "instant", "millennium", None),
    ("-004X", "-0049-01-01", "-0040-12-31", "instant", "decade", None),
    ("-01XX", "-0199-01-01", "-0100-12-31", "instant", "century", None),
    ("2024-21", "2024-03-01", "2024-05-31", "instant", "season", None),
    ("2024-22", "2024-06-01", "2024-08-31", "instant", "season", None),
    ("2024-23", "2024-09-01", "2024-11-30", "instant", "season", None),
    ("2024-24", "2024-12-01", "2025-02-28", "instant", "season", None),
    ("1850~", "1850-01-01", "1850-12-31", "instant", "year", "approximate"),
    ("1850-06?", "1850-06-01", "1850-06-30", "instant", "month", "uncertain"),
    ("199X~", "1990-01-01", "1999-12-31", "instant", "decade", "approximate"),
    ("2024-03-03/2024-03-05", "2024-03-03", "2024-03-05", "span", "day", None),
    ("2024-06/2024-08", "2024-06-01", "2024-08-31", "span", "month", None),
    ("2014/2016", "2014-01-01", "2016-12-31", "span", "year", None),
    ("2024-21/2024-22", "2024-03-01", "2024-08-31", "span", "season", None),
    ("2014~/2016~", "2014-01-01", "2016-12-31", "span", "year", "approximate"),
    ("2014/..", "2014-01-01", None, "ongoing", "year", None),
    ("2014-05-03?/..", "2014-05-03", None, "ongoing", "day", "uncertain"),
    ("../2024", None, "2024-12-31", "span", "year", None),
    ("../2024-03-05~", None, "2024-03-05", "span", "day", "approximate"),
    ("../..", None, None, "span", "millennium", None),
    ("2024-11-18T14:30:00", "2024-11-18T14:30", "2024-11-18T14:30", "instant", "minute", None),
    ("-9999", "-9999-01-01", "-9999-12-31", "instant", "year", None),
    ("9999-12-31", "9999-12-31", "9999-12-31", "instant", "day", None),
]
#: Read only: notation that says less, or the same in more characters.
READ_ONLY = [
    ("2024%", "2024-01-01", "2024-12-31", "instant", "year", "approximate"),
    ("2024-XX", "2024-01-01", "2024-12-31", "instant", "year", None),
    ("1985-04-XX", "1985-04-01", "1985-04-30", "instant", "month", None),
    ("1985-XX-XX", "1985-01-01", "1985-12-31", "instant", "year", None),
    ("2024/", "2024-01-01", None, "ongoing", "year", None),
    ("/2024", None, "2024-12-31", "span", "year", None),
    ("2004-06?/2005~", "2004-06-01", "2005-12-31", "span", "year", "approximate"),
    ("2024/2024-03", "2024-01-01", "2024-03-31", "span", "year", None),
    ("2024-11-18T14:30", "2024-11-18T14:30", "2024-11-18T14:30", "instant", "minute", None),
    ("2024-11-18T14:30:59Z", "2024-11-18T14:30", "2024-11-18T14:30", "instant", "minute", None),
    ("2024-11-18T14:30:00.5+05:30", "2024-11-18T14:30", "2024-11-18T14:30", "instant", "minute", None),
    ("2024-11-18T14", "2024-11-18T14:00", "2024-11-18T14:59", "instant", "hour", None),
    ("2024-11-18T14:00:00Z/2024-11-18T16:00:00Z", "2024-11-18T14:00", "2024-11-18T16:00", "span", "minute", None),
    ("2024-11-18T14:00:00Z/..", "2024-11-18T14:00", None, "ongoing", "minute", None),
]


def named(day: str) -> int:
    """The day number of an ISO day."""
    year, month, day_of_month = day.rsplit("-", 2)
    return day_number(int(year), int(month), int(day_of_month))


def days_of(date: FuzzyDate) -> tuple[str | None, str | None]:
    """The earliest and latest day, whatever the precision."""
    earliest, latest = date.earliest_start, date.latest_end
    return (
        None if earliest is None else format_day(earliest // MINUTES_A_DAY),
        None if latest is None else format_day(latest // MINUTES_A_DAY),
    )


def row(date: FuzzyDate) -> tuple[str | None, ...]:
    """A date as the tables say it."""
    return date.earliest, date.latest, date.kind, date.precision, date.qualifier


@pytest.mark.parametrize(("text", "expected"), [(text, tuple(expected)) for text, *expected in BOTH_WAYS + READ_ONLY])
def test_reading(text: str, expected: tuple[str | None, ...]) -> None:
    assert row(read(text)) == expected


@pytest.mark.parametrize("text", [text for text, *_ in BOTH_WAYS])
def test_what_is_read_is_written_the_same(text: str) -> None:
    assert write(read(text)) == text


#: Bounds of an instant and its precision → the shortest notation with just these bounds.
INSTANTS = [
    ("2024-11-01", "2024-11-18", Precision.MONTH, "2024-11-01/2024-11-18"),
    ("2024-06-01", "2024-06-30", Precision.DAY, "2024-06"),
    ("2024-11-18", "2024-11-24", Precision.WEEK, "2024-11-18/2024-11-24"),
    ("2024-11-23", "2024-11-24", Precision.WEEKEND, "2024-11-23/2024-11-24"),
    ("2024-04-01", "2024-06-30", Precision.QUARTER, "2024-04/2024-06"),
    ("2024-01-01", "2024-06-30", Precision.HALF, "2024-01/2024-06"),
    ("2024-03-01", "2024-05-31", Precision.SEASON, "2024-21"),
    ("2024-03-01", "2024-05-31", Precision.MONTH, "2024-03/2024-05"),
    ("2024-12-01", "2025-02-28", Precision.SEASON, "2024-24"),
    ("2024-12-01", "2025-02-27", Precision.SEASON, "2024-12-01/2025-02-27"),
    ("2024-06-01", "2024-07-31", Precision.SEASON, "2024-06/2024-07"),
    ("1990-01-01", "1999-12-31", Precision.DECADE, "199X"),
    ("1991-01-01", "2000-12-31", Precision.DECADE, "1991/2000"),
    ("1801-01-01", "1900-12-31", Precision.CENTURY, "1801/1900"),
    ("1800-01-01", "1899-12-31", Precision.CENTURY, "18XX"),
    ("-0099-01-01", "0000-12-31", Precision.CENTURY, "-0099/0000"),
    ("2001-01-01", "3000-12-31", Precision.MILLENNIUM, "2001/3000"),
    ("-0005-01-01", "0004-12-31", Precision.YEAR, "-0005/0004"),
    ("2024-01-01", "2024-04-30", Precision.YEAR, "2024-01/2024-04"),
]


@pytest.mark.parametrize(("first", "last", "precision", "text"), INSTANTS)
def test_an_instant_is_written_as_shortly_as_its_bounds_allow(
    first: str, last: str, precision: Precision, text: str
) -> None:
    assert write(within_days(named(first), named(last), precision)) == text


def test_an_approximate_run_has_its_mark_on_each_side() -> None:
    quarter = within_days(named("2024-04-01"), named("2024-06-30"), Precision.QUARTER)
    assert write(replace(quarter, qualifier=Qualifier.APPROXIMATE)) == "2024-04~/2024-06~"


@pytest.mark.parametrize(
    ("first", "last", "precision", "text"),
    [
        (18 * 60, 24 * 60 - 1, Precision.DAYPART, "2024-11-18"),
        (21 * 60, 30 * 60 - 1, Precision.DAYPART, "2024-11-18/2024-11-19"),
        (14 * 60, 15 * 60 - 1, Precision.HOUR, "2024-11-18"),
        (14 * 60, 14 * 60 + 9, Precision.MINUTE, "2024-11-18"),
        (14 * 60 + 5, 14 * 60 + 5, Precision.MINUTE, "2024-11-18T14:05:00"),
    ],
)
def test_below_a_day_only_a_minute_has_a_notation_and_no_mark(
    first: int, last: int, precision: Precision, text: str
) -> None:
    midnight = named("2024-11-18") * MINUTES_A_DAY
    date = within(midnight + first, midnight + last, precision)
    assert write(date) == text
    assert write(replace(date, qualifier=Qualifier.APPROXIMATE)) == text


def test_a_span_of_hours_is_its_day() -> None:
    assert write(read("2024-11-18T14/2024-11-18T16")) == "2024-11-18"
    assert write(read("2024-11-18T22/2024-11-19T02")) == "2024-11-18/2024-11-19"
    assert write(read("2024-01-01T14/..")) == "2024-01-01/.."


def test_a_span_within_one_unit_stays_an_interval() -> None:
    """« en 2014, pendant plusieurs mois »: its start and its end are each somewhere in 2014."""
    assert write(replace(read("2014"), kind=Kind.SPAN)) == "2014/2014"


def test_a_span_whose_ends_are_no_units_is_written_by_its_days() -> None:
    """« de début mai à la mi-juin 2024 »."""
    early_may = within_days(named("2024-05-01"), named("2024-05-10"), Precision.MONTH)
    mid_june = within_days(named("2024-06-11"), named("2024-06-20"), Precision.MONTH)
    span = replace(early_may, earliest_end=mid_june.earliest_end, latest_end=mid_june.latest_end, kind=Kind.SPAN)
    assert write(span) == "2024-05-01/2024-06-20"


def test_a_span_from_a_season_to_a_year_keeps_both() -> None:
    """Whatever the precision of the whole: from March to May is the spring where a side of an interval says it."""
    assert write(read("2023-24/2026")) == "2023-24/2026"


def test_an_instant_may_be_open_on_one_side() -> None:
    """« avant 2014 », « après 2012 »."""
    in_2013 = read("2013")
    assert write(replace(in_2013, earliest_start=None, earliest_end=None)) == "../2013"
    assert write(replace(in_2013, latest_start=None, latest_end=None)) == "2013/.."


ERRORS = [
    ("2024-02-31", "the calendar has no 2024-02-31"),
    ("2024-05/2024-02-30", "the calendar has no 2024-02-30"),
    ("2024-13", "2024-13: a month is 01 to 12, a season 21 to 24 and without a day"),
    ("2024-00-01", "2024-00-01: a month is 01 to 12, a season 21 to 24 and without a day"),
    ("2024-21-03", "2024-21-03: a month is 01 to 12, a season 21 to 24 and without a day"),
    ("2024-05/2024-03", "2024-05/2024-03 ends before it begins: write 2024-03/2024-05"),
    ("-0000", "-0000: the year before 0001 is written 0000"),
    (
        "2024-11-18T24:00:00",
        "2024-11-18T24:00:00: a time is written T14:30:00, T14:30:00Z or T14:30:00+01:00, up to T23:59:59",
    ),
    (
        "2024-11-18T14:30:00+25:00",
        "2024-11-18T14:30:00+25:00: a time is written T14:30:00, T14:30:00Z or T14:30:00+01:00, up to T23:59:59",
    ),
    ("9999-24", "year 10000 is outside -9999…9999"),
]
NOT_EDTF = [
    *("", " ", "/", "//", "a/b", "2024/2025/2026", "hier", "24-05-03", "2024-5-3", "2024-W47", "2024-Q2", "Y17000"),
    *("20245", "199X-05", "XXXX", "19X9", "2024-XX-03", "2024-05-XXT10:00", "2024-XX-XXT10:00", "~2024", "2024~?"),
    *("2024T10:00", "٢٠٢٤", "2024\n", "2024-05-03T", "2024-05-03 10:00", ".../2024"),
]


@pytest.mark.parametrize(("text", "said"), ERRORS)
def test_an_error_names_what_is_wrong(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(said)}$"):
        read(text)


@pytest.mark.parametrize("text", NOT_EDTF)
def test_what_is_not_edtf_is_told_with_examples_that_are(text: str) -> None:
    with pytest.raises(ValueError, match="is not an EDTF date; these are: ") as problem:
        read(text)
    examples = str(problem.value).partition("these are: ")[2].split(", ")
    assert len(examples) > 5
    assert all(read(example) for example in examples)


@given(st.text(alphabet="0123456789-/XT:~?%.+Z ", max_size=24))
def test_any_text_is_read_or_refused_with_a_value_error(text: str) -> None:
    try:
        date = read(text)
    except ValueError:
        return
    assert days_of(read(write(date))) == days_of(date)


@given(fuzzy_dates())
def test_reading_what_was_written_gives_the_same_days(date: FuzzyDate) -> None:
    back = read(write(date))
    assert days_of(back) == days_of(date)


@given(fuzzy_dates())
def test_writing_is_stable(date: FuzzyDate) -> None:
    """Except that a quarter, an instant, comes back as a span of months: the text is the same all the same."""
    assert write(read(write(date))) == write(date)
