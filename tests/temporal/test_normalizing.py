"""One expression by itself, as a query parameter has it: all of it is the date, or it is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import temporal
from temporal.calendar import day_number, format_day, weekday
from temporal.mention import SaidDate, TimexType
from tests.temporal.fuzzy import inner_days

TUESDAY = "2024-11-19"
WEEKDAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()


def normalized(
    expression: str, anchor: str | None = TUESDAY, prefer: str | None = None, language: str = "fr"
) -> SaidDate:
    said = temporal.normalize(expression, anchor, language, prefer)
    assert said is not None
    return said


def bounds(
    expression: str, anchor: str | None = TUESDAY, prefer: str | None = None, language: str = "fr"
) -> str | None:
    date = normalized(expression, anchor, prefer, language).date
    return None if date is None else f"{date.earliest or '..'}/{date.latest or '..'}"


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("plus tôt ce mois-ci", "2024-11-01/2024-11-18"),
        ("hier", "2024-11-18/2024-11-18"),
        ("demain", "2024-11-20/2024-11-20"),
        ("en juin", "2024-06-01/2024-06-30"),
        ("2024", "2024-01-01/2024-12-31"),
        ("l’été 2023", "2023-06-01/2023-08-31"),
        ("mi-juin", "2024-06-11/2024-06-20"),
        ("depuis 2014", "2014-01-01/.."),
        ("avant 1850", "../1849-12-31"),
        ("du 3 au 5 mars 2024", "2024-03-03/2024-03-05"),
        ("hier soir", "2024-11-18T18:00/2024-11-18T23:59"),
        ("03/05/2021", "2021-05-03/2021-05-03"),
        ("44 av. J.-C.", "-0043-01-01/-0043-12-31"),
    ],
)
def test_an_expression_is_the_date_that_it_says(expression: str, expected: str) -> None:
    assert bounds(expression) == expected


@pytest.mark.parametrize(
    "expression", ["lundi", "  lundi\n", "LUNDI", "« lundi »", "lundi.", "le lundi 18", "lundi dernier"]
)
def test_case_space_and_small_words_around_it_are_no_matter(expression: str) -> None:
    assert bounds(expression) == "2024-11-18/2024-11-18"


@pytest.mark.parametrize(
    ("expression", "past", "future"),
    [
        ("lundi", "2024-11-18/2024-11-18", "2024-11-25/2024-11-25"),
        ("mardi", "2024-11-19/2024-11-19", "2024-11-19/2024-11-19"),
        ("mercredi", "2024-11-13/2024-11-13", "2024-11-20/2024-11-20"),
        ("le 6 novembre", "2024-11-06/2024-11-06", "2025-11-06/2025-11-06"),
        ("le 20 novembre", "2023-11-20/2023-11-20", "2024-11-20/2024-11-20"),
        ("juin", "2024-06-01/2024-06-30", "2025-06-01/2025-06-30"),
        ("Noël", "2023-12-25/2023-12-25", "2024-12-25/2024-12-25"),
        ("demain", "2024-11-20/2024-11-20", "2024-11-20/2024-11-20"),
        ("2014", "2014-01-01/2014-12-31", "2014-01-01/2014-12-31"),
    ],
)
def test_what_is_open_is_the_latest_not_after_the_anchor_or_the_first_not_before_it(
    expression: str, past: str, future: str
) -> None:
    assert bounds(expression) == bounds(expression, prefer="past") == past
    assert bounds(expression, prefer="future") == future


@given(inner_days, st.sampled_from(WEEKDAYS))
def test_a_weekday_is_the_latest_one_not_after_the_anchor(anchor: int, name: str) -> None:
    date = normalized(name, format_day(anchor)).date
    assert date is not None
    assert date.earliest is not None
    year, month, day = date.earliest.rsplit("-", 2)
    found = day_number(int(year), int(month), int(day))
    assert weekday(found) == WEEKDAYS.index(name)
    assert 0 <= anchor - found < 7


def test_a_distance_is_one_date_with_the_words_that_make_it_one() -> None:
    said = normalized("il y a trois ans")
    [mention] = said.mentions
    assert (mention.text, mention.type, mention.value) == ("il y a trois ans", TimexType.DATE, "2021")
    assert (said.signal, bounds("il y a trois ans")) == (None, "2021-01-01/2021-12-31")


def test_a_range_is_one_date_of_two_mentions() -> None:
    said = normalized("du 3 au 5 mars 2024")
    assert [(mention.text, mention.value) for mention in said.mentions] == [
        ("3", "2024-03-03"),
        ("5 mars 2024", "2024-03-05"),
    ]
    assert (said.start, said.end, said.date and said.date.kind) == (0, 19, "span")


@pytest.mark.parametrize("expression", ["trois ans", "tous les jeudis", "désormais"])
def test_durations_recurrences_and_references_are_read_and_have_no_date(expression: str) -> None:
    assert normalized(expression).date is None


def test_without_an_anchor_what_is_relative_has_no_date_and_what_is_whole_has() -> None:
    assert bounds("hier", None) is None
    assert bounds("le 6 novembre 2019", None) == "2019-11-06/2019-11-06"


@pytest.mark.parametrize(
    "expression",
    [
        *("", " ", "\x00", "\ud800", "😀"),
        *("le chat", "de la de la", "le 31 février", "99/99/2024"),
        *("lundi ou mardi", "lundi matin Paris", "rendez-vous lundi"),
    ],
)
def test_what_is_no_date_or_not_only_a_date_is_none(expression: str) -> None:
    assert temporal.normalize(expression, TUESDAY) is None


@given(st.text(max_size=60))
def test_no_expression_is_refused(expression: str) -> None:
    said = temporal.normalize(expression, TUESDAY)
    assert said is None or expression[said.start : said.end]


@pytest.mark.parametrize(
    ("anchor", "wrong"),
    [
        ("hier", "'hier' is neither a date such as 2024-11-19 nor a time"),
        ("2024", "'2024' is neither a date"),
        ("2024-11-19 matin", "is neither a date"),
        ("", "'' is neither a date"),
        ("2024-13-01", "the calendar has no 2024-13-01"),
        ("2023-02-29", "the calendar has no 2023-02-29"),
        ("2024-11-19T25:00", "has no such time of day"),
        ("2024-11-19T12:60", "has no such time of day"),
        ("10000-01-01", "year 10000 is outside"),
    ],
)
@pytest.mark.parametrize("language", ["fr", "en", "de"])
def test_a_bad_anchor_is_an_error_that_says_what_is_wrong(anchor: str, wrong: str, language: str) -> None:
    with pytest.raises(ValueError, match=wrong):
        temporal.normalize("2024", anchor, language)


@pytest.mark.parametrize(
    "anchor", ["2024-11-19", "2024-11-19T23:30:00Z", " 2024-11-19t00:30:00.5-11:00 ", "2024-11-19 08:30"]
)
def test_an_anchor_is_its_own_local_day_whatever_its_zone(anchor: str) -> None:
    assert bounds("hier", anchor) == "2024-11-18/2024-11-18"


def test_an_anchor_may_lie_anywhere_in_the_calendar() -> None:
    assert bounds("hier", "-0043-03-15") == "-0043-03-14/-0043-03-14"
    assert temporal.normalize("demain", "9999-12-31") is None
    assert temporal.normalize("hier", "-9999-01-01") is None


def test_a_language_without_a_grammar_is_answered_by_dateparser_and_says_so() -> None:
    [mention] = normalized("gestern", language="de").mentions
    assert (mention.value, mention.rule) == ("2024-11-18", "dateparser")
    assert temporal.normalize("kein Datum", TUESDAY, "de") is None


def test_a_language_that_nobody_knows_is_an_error() -> None:
    with pytest.raises(LookupError, match="no grammar reads the language 'xx', and dateparser does not know it"):
        temporal.normalize("hier", TUESDAY, "xx")
