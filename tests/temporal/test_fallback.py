"""dateparser answers one expression in a language without a grammar, and never more than it knows."""

import subprocess
import sys

import pytest

from temporal.fallback import normalize_with_dateparser
from temporal.mention import Mention

TUESDAY = "2024-11-19"

#: Language, expression, value, earliest, latest, precision; asked on a Tuesday, the past preferred.
PAST = [
    ("de", "gestern", "2024-11-18", "2024-11-18", "2024-11-18", "day"),
    ("de", "heute", "2024-11-19", "2024-11-19", "2024-11-19", "day"),
    ("de", "Mittwoch", "2024-11-13", "2024-11-13", "2024-11-13", "day"),
    ("de", "Dienstag", "2024-11-19", "2024-11-19", "2024-11-19", "day"),
    ("de", "Mai", "2024-05", "2024-05-01", "2024-05-31", "month"),
    ("de", "November", "2024-11", "2024-11-01", "2024-11-30", "month"),
    ("de", "März 2023", "2023-03", "2023-03-01", "2023-03-31", "month"),
    ("de", "2021", "2021", "2021-01-01", "2021-12-31", "year"),
    ("de", "vor drei Jahren", "2021", "2021-01-01", "2021-12-31", "year"),
    ("de", "letzte Woche", "2024-W46", "2024-11-11", "2024-11-17", "week"),
    ("de", "Q3 2023", "2023-Q3", "2023-07-01", "2023-09-30", "quarter"),
    ("de", "12. Mai", "2024-05-12", "2024-05-12", "2024-05-12", "day"),
    ("de", "19. November 2024", "2024-11-19", "2024-11-19", "2024-11-19", "day"),
    ("de", "12.05.24", "2024-05-12", "2024-05-12", "2024-05-12", "day"),
    ("de", "morgen um 14:30 Uhr", "2024-11-20T14:30", "2024-11-20T14:30", "2024-11-20T14:30", "minute"),
    ("de", "23. März 2000, 13:21 CET", "2000-03-23T13:21", "2000-03-23T13:21", "2000-03-23T13:21", "minute"),
    ("es", "ayer", "2024-11-18", "2024-11-18", "2024-11-18", "day"),
    ("es", "martes", "2024-11-19", "2024-11-19", "2024-11-19", "day"),
    ("es", "hace 3 meses", "2024-08", "2024-08-01", "2024-08-31", "month"),
    ("es", "3 de mayo de 2019", "2019-05-03", "2019-05-03", "2019-05-03", "day"),
    ("ru", "вчера", "2024-11-18", "2024-11-18", "2024-11-18", "day"),
    ("ru", "в понедельник", "2024-11-18", "2024-11-18", "2024-11-18", "day"),
    ("ru", "вторник", "2024-11-19", "2024-11-19", "2024-11-19", "day"),
    ("ru", "март 2023", "2023-03", "2023-03-01", "2023-03-31", "month"),
    ("ru", "2 года назад", "2022", "2022-01-01", "2022-12-31", "year"),
    ("ja", "昨日", "2024-11-18", "2024-11-18", "2024-11-18", "day"),
    ("ja", "2024年11月19日", "2024-11-19", "2024-11-19", "2024-11-19", "day"),
    ("ja", "2023年3月", "2023-03", "2023-03-01", "2023-03-31", "month"),
    ("ja", "来週", "2024-W48", "2024-11-25", "2024-12-01", "week"),
    ("ja", "先月", "2024-10", "2024-10-01", "2024-10-31", "month"),
    ("pt-BR", "ontem", "2024-11-18", "2024-11-18", "2024-11-18", "day"),
]
FUTURE = [
    ("de", "Mittwoch", "2024-11-20"),
    ("de", "Dienstag", "2024-11-19"),
    ("de", "Mai", "2025-05"),
    ("de", "12. Mai", "2025-05-12"),
    ("de", "12.05.24", "2024-05-12"),
    ("es", "lunes", "2024-11-25"),
    ("ja", "11月", "2025-11"),
    ("ru", "вчера", "2024-11-18"),
]
#: What dateparser answers by a guess: durations, counts, a bare number, hours from a day without a time.
GUESSES = [
    *(("de", said) for said in ("7 Tage", "sieben Tage", "eine Woche", "3", "um 15 Uhr", "vor 2 Stunden", "jetzt")),
    *(("ja", said) for said in ("2021年", "19日", "11月19日")),
    ("es", "7"),
]
NONSENSE = [("de", ""), ("de", "quatsch"), ("de", "Er kam gestern nach Hause."), ("es", "la casa"), ("ja", "東京")]


def normalized(expression: str, language: str, anchor: str | None = TUESDAY, prefer: str | None = "past") -> Mention:
    mention = normalize_with_dateparser(expression, anchor, language, prefer)
    assert mention is not None
    return mention


@pytest.mark.parametrize(("language", "said", "expected"), [(row[0], row[1], row[2:]) for row in PAST])
def test_bounds_are_those_of_the_whole_period(language: str, said: str, expected: tuple[str, ...]) -> None:
    mention = normalized(said, language)
    assert mention.date is not None
    assert (mention.value, mention.date.earliest, mention.date.latest, mention.date.precision) == expected
    assert mention.type == ("TIME" if "T" in mention.value else "DATE")


@pytest.mark.parametrize(("language", "said", "value"), FUTURE)
def test_the_future_may_be_preferred(language: str, said: str, value: str) -> None:
    assert normalized(said, language, prefer="future").value == value


def test_the_past_is_preferred_by_default() -> None:
    assert normalized("Mittwoch", "de", prefer=None) == normalized("Mittwoch", "de", prefer="past")


@pytest.mark.parametrize(("language", "said"), GUESSES + NONSENSE)
@pytest.mark.parametrize("prefer", ["past", "future"])
def test_no_guess_is_answered(language: str, said: str, prefer: str) -> None:
    assert normalize_with_dateparser(said, TUESDAY, language, prefer) is None


@pytest.mark.parametrize(
    ("language", "said", "inferred", "anchored"),
    [
        ("de", "gestern", (), True),
        ("de", "letzte Woche", (), True),
        ("de", "März 2023", (), False),
        ("de", "19. November 2024", (), False),
        ("de", "Mittwoch", ("week", "direction"), True),
        ("de", "Dienstag", ("week", "direction"), True),
        ("de", "12. Mai", ("year", "direction"), True),
        ("de", "Mai", ("year", "direction"), True),
        ("de", "14:30", ("day", "direction"), True),
        ("de", "12.05.24", ("century",), True),
        ("de", "12.05.22", ("century",), True),
    ],
)
def test_what_was_inferred_is_told(language: str, said: str, inferred: tuple[str, ...], anchored: bool) -> None:  # noqa: FBT001 - the column of a table
    mention = normalized(said, language)
    assert mention.inferred == inferred
    assert (mention.anchor, mention.anchored_to) == ((TUESDAY, "publication") if anchored else (None, None))


def test_it_is_marked_as_dateparsers() -> None:
    mention = normalized(" gestern ", "de")
    assert (mention.text, mention.start, mention.end) == ("gestern", 1, 8)
    derivation = mention.derivation
    assert (mention.rule, derivation.rule, derivation.start, derivation.end) == ("dateparser", "dateparser", 1, 8)
    assert "dateparser" in mention.because["fr"]
    assert "dateparser" in mention.because["en"]


@pytest.mark.parametrize(
    ("language", "said", "value"),
    [
        ("de", "gestern", "XXXX-XX-XX"),
        ("es", "marzo", "XXXX-XX"),
        ("ja", "来週", "XXXX-WXX"),
        ("de", "12.05.24", "XXXX-XX-XX"),
        ("de", "14:30", "XXXX-XX-XXTXX:XX"),
    ],
)
def test_without_an_anchor_what_depends_on_it_has_no_date(language: str, said: str, value: str) -> None:
    mention = normalized(said, language, anchor=None)
    assert (mention.value, mention.date, mention.anchor) == (value, None, None)


def test_without_an_anchor_what_stands_by_itself_stands() -> None:
    assert normalized("3 de mayo de 2019", "es", anchor=None).value == "2019-05-03"


def test_hours_count_from_an_anchor_that_has_a_time() -> None:
    assert normalized("vor 2 Stunden", "de", anchor="2024-11-19T01:30:00+01:00").value == "2024-11-18T23:30"


@pytest.mark.parametrize("anchor", ["0001-01-01", "9999-12-31"])
def test_the_first_and_the_last_day_may_be_anchors(anchor: str) -> None:
    assert normalized("heute", "de", anchor=anchor).value == anchor


def test_an_unknown_language_is_named() -> None:
    with pytest.raises(LookupError, match="'tlh'"):
        normalize_with_dateparser("gestern", TUESDAY, "tlh", None)


@pytest.mark.parametrize("anchor", ["hier", "2024-02-31", "-0043-03-15"])
def test_an_anchor_that_is_no_date_is_named(anchor: str) -> None:
    with pytest.raises(ValueError, match=anchor):
        normalize_with_dateparser("gestern", anchor, "de", None)


def test_dateparser_is_imported_only_when_asked() -> None:
    program = "import sys, temporal.fallback; sys.exit('dateparser' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
