"""The table of what a date in a query means: strings → bounds."""

import pytest

from api.dates_of_query import Reader, day
from api.said import Said, UnreadableDateError, window

READER = Reader(anchor="2024-11-19", languages=("fr", "en"), prefer="past")
FUTURE = Reader(anchor="2024-11-19", languages=("fr", "en"), prefer="future")


def bounds(said: Said) -> tuple[str | None, str | None]:
    echo = said.echo()
    return echo["earliest"], echo["latest"]


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        # EDTF and ISO 8601
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-05", "2024-05-01", "2024-05-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2024-05-03", "2024-05-03", "2024-05-03"),
        ("199X", "1990-01-01", "1999-12-31"),
        ("18XX", "1800-01-01", "1899-12-31"),
        ("2024-21", "2024-03-01", "2024-05-31"),
        ("1850~", "1850-01-01", "1850-12-31"),
        ("-0043-03-15", "-0043-03-15", "-0043-03-15"),
        (" 2024-05 ", "2024-05-01", "2024-05-31"),
        # intervals of OGC API
        ("../2024", None, "2024-12-31"),
        ("/2024", None, "2024-12-31"),
        ("2024-05/..", "2024-05-01", None),
        ("2024-05/", "2024-05-01", None),
        ("2024-05/2024-06", "2024-05-01", "2024-06-30"),
        ("2024-05/2024-05", "2024-05-01", "2024-05-31"),
        ("2024/2024-05", "2024-01-01", "2024-05-31"),
        # times, of the place itself
        ("2024-11-19T14:30:00", "2024-11-19T14:30", "2024-11-19T14:30"),
        ("2024-11-19T14:30/..", "2024-11-19T14:30", None),
        ("2024-11-19T14:30:00.5/2024-11-20", "2024-11-19T14:30", "2024-11-20"),
        ("2024-11-19T14", "2024-11-19T14:00", "2024-11-19T14:59"),
        # what mentions say of themselves
        ("2024-W47", "2024-11-18", "2024-11-24"),
        ("2024-W47-3", "2024-11-20", "2024-11-20"),
        ("2024-W47-WE", "2024-11-23", "2024-11-24"),
        ("2020-W53", "2020-12-28", "2021-01-03"),
        ("2024-Q2", "2024-04-01", "2024-06-30"),
        ("2024-H2", "2024-07-01", "2024-12-31"),
        ("2024-WI", "2024-12-01", "2025-02-28"),
        ("2024-11-19TEV", "2024-11-19T18:00", "2024-11-19T23:59"),
        ("2024-Q1/2024-W47", "2024-01-01", "2024-11-24"),
        ("-0043-Q1", "-0043-01-01", "-0043-03-31"),
        # words
        ("lundi", "2024-11-18", "2024-11-18"),
        ("mardi", "2024-11-19", "2024-11-19"),
        ("juin", "2024-06-01", "2024-06-30"),
        ("le 6 novembre", "2024-11-06", "2024-11-06"),
        ("plus tôt ce mois-ci", "2024-11-01", "2024-11-18"),
        ("lundi/..", "2024-11-18", None),
        ("../lundi", None, "2024-11-18"),
        ("juin/lundi", "2024-06-01", "2024-11-18"),
        ("2024-06 / hier", "2024-06-01", "2024-11-18"),
        ("12/03/2024", "2024-03-12", "2024-03-12"),
        ("du 3 au 5 mars 2024", "2024-03-03", "2024-03-05"),
        ("entre 1990 et 1995", "1990-01-01", "1995-12-31"),
        ("depuis 2014", "2014-01-01", None),
        ("yesterday", "2024-11-18", "2024-11-18"),
    ],
)
def test_what_is_said_has_these_bounds(text: str, earliest: str | None, latest: str | None) -> None:
    assert bounds(READER.interval(text)) == (earliest, latest)


@pytest.mark.parametrize(
    ("text", "earliest"), [("lundi", "2024-11-25"), ("mardi", "2024-11-19"), ("juin", "2025-06-01")]
)
def test_the_future_may_be_preferred(text: str, earliest: str) -> None:
    assert bounds(FUTURE.interval(text))[0] == earliest


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("2024-02-31", "no_such_day"),
        ("2023-02-29", "no_such_day"),
        ("2024-13", "no_such_day"),
        ("2024-11-19T25:00:00Z", "no_such_day"),
        ("2024-05/2024-02-31", "no_such_day"),
        ("2024-W53", "no_such_day"),
        ("2024-W00", "no_such_day"),
        ("2024-02-30TMO", "no_such_day"),
        ("2024-Q5", "unreadable"),
        ("2024-W47-8", "unreadable"),
        ("2024-11-19T14:30:00Z", "zoned"),
        ("2024-11-19T14:30:00+02:00/..", "zoned"),
        ("../2024-11-19T14:30:00 02:00", "zoned"),
        ("2024-11-19T14:30-00:00", "zoned"),
        ("2024-12/2024-01", "reversed"),
        ("lundi/juin", "reversed"),
        ("gloubiboulga", "unreadable"),
        ("gloubiboulga/..", "unreadable"),
        ("2024-5-3-1", "unreadable"),
        ("2024/2025/2026", "unreadable"),
        ("lundi gloubiboulga", "unreadable"),
        ("/", "unbounded"),
        ("../..", "unbounded"),
        ("trois jours", "undated"),
        ("tous les lundis", "undated"),
    ],
)
def test_what_says_nothing_is_refused_with_its_reason(text: str, code: str) -> None:
    with pytest.raises(UnreadableDateError) as refused:
        READER.interval(text)
    assert refused.value.code == code


@pytest.mark.parametrize(("text", "anchored"), [("2024-05", False), ("lundi", True), ("6 novembre 2024", False)])
def test_only_what_counts_from_the_anchor_is_anchored(text: str, *, anchored: bool) -> None:
    assert READER.interval(text).anchored is anchored


def test_a_language_reads_its_own_words_only() -> None:
    with pytest.raises(UnreadableDateError):
        Reader("2024-11-19", ("en",), "past").interval("avant-hier")


@pytest.mark.parametrize(
    ("anchor", "language", "said", "code"),
    [
        ("2024-11-19", "zz", "lundi", "no_reader"),
        ("0000-06-01", "de", "gestern", "beyond"),
    ],
)
def test_what_cannot_be_counted_is_said_to_be(anchor: str, language: str, said: str, code: str) -> None:
    with pytest.raises(UnreadableDateError) as refused:
        Reader(anchor, (language,), "past").interval(said)
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("text", "earliest"),
    [
        ("may", "2024-05-01"),
        ("May", "2024-05-01"),
        ("august", "2024-08-01"),
        ("march", "2024-03-01"),
        ("in june", "2024-06-01"),
        ("last december", "2023-12-01"),
    ],
)
def test_months_in_english_need_no_capital(text: str, earliest: str) -> None:
    assert bounds(Reader("2024-11-19", ("en",), "past").interval(text))[0] == earliest


def test_from_and_to_make_a_window() -> None:
    """From the first bound of one to the last of the other, which each may be coarse."""
    assert bounds(window(READER.date("2024-05"), READER.date("2024-06"))) == ("2024-05-01", "2024-06-30")
    assert bounds(window(READER.date("lundi"), None)) == ("2024-11-18", None)
    assert bounds(window(None, READER.date("lundi"))) == (None, "2024-11-18")
    with pytest.raises(UnreadableDateError) as refused:
        window(READER.date("2024-06"), READER.date("2024-05"))
    assert (refused.value.said, refused.value.code) == ("2024-06/2024-05", "reversed")


@pytest.mark.parametrize(
    "said", ["2024-11-19", "2024-11-19T08:30:00+01:00", "2024-11-19T08:30:00 01:00", "-0043-03-15"]
)
def test_an_anchor_is_a_day_or_a_time(said: str) -> None:
    assert day(said) == said.replace(" ", "+")


@pytest.mark.parametrize("said", ["2024", "2024-11", "2024-02-30", "lundi", "", "2024-11-19T25:00:00Z"])
def test_an_anchor_is_nothing_else(said: str) -> None:
    with pytest.raises(UnreadableDateError):
        day(said)
