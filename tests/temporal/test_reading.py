"""One pass over a text: where mentions stand, which dates they make, and that no text can harm it."""

import re
import sys
import unicodedata
from collections.abc import Iterator
from types import FrameType

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import temporal
from temporal import edtf
from temporal.as_data import date_data, mention_data
from temporal.calendar import MINUTES_A_DAY
from temporal.dates import FuzzyDate
from temporal.languages import known, load
from temporal.mention import Reading
from temporal.scheme import TIMEML
from tests.temporal.hostile import anchors, soups

TUESDAY = "2024-11-19"
#: TIMEX3 (ISO 24617-1): a day, week, part of a year, year … millennium, X for what is open; a time; a period of time.
DAYPART = r"(?:MO|MI|AF|EV|NI|DT)"
TIME = rf"T(?:[012]\d:[0-5]\d|{DAYPART})"
NUMBER = r"(?:\d+(?:\.\d+)?|X)"
VALUE = re.compile(
    rf"""
      -?[\dX]{{4}}-[\dX]{{2}}-[\dX]{{2}}(?:{TIME})?
    | -?[\dX]{{4}}-W[\dX]{{2}}(?:-WE|-[1-7](?:{TIME})?)?
    | -?[\dX]{{4}}-(?:[\dX]{{2}}|Q[1-4X]|H[12X]|SP|SU|FA|WI)
    | -?[\dX]{{1,4}}
    | {TIME}
    | P{NUMBER}(?:D|W|WE|M|Y|DE|CE|ML)
    | PT(?:{NUMBER}H)?(?:{NUMBER}M)?(?:{NUMBER}S)?(?<!T)
    | (?:PAST|PRESENT|FUTURE)_REF
    """,
    re.VERBOSE,
)


class TestOffsets:
    @pytest.mark.parametrize(
        "before",
        [
            pytest.param("", id="nothing"),
            pytest.param("😀🇫🇷👩‍👩‍👧 ", id="emoji"),
            pytest.param(unicodedata.normalize("NFD", "Réélu à l'été. "), id="combining marks"),
            pytest.param("İİİ ", id="a capital that grows in lower case"),
            pytest.param("ß ﬁ Ǆ ", id="letters that other folds lengthen"),
            pytest.param("\x00\x00 ", id="NUL"),
            pytest.param("\ud800\udfff ", id="lone surrogates"),
            pytest.param("\u200f\u202eabc ", id="right to left"),
            pytest.param("\ufeff", id="byte order mark"),
            pytest.param("a\r\n\tb\u2028c\u2029", id="line ends"),
            pytest.param("Le 6\u00a0novembre\u202f: ", id="no-break spaces"),
        ],
    )
    @pytest.mark.parametrize(
        "said", ["mardi 6 novembre 2018", "l’été 2019", "18\u00a0h\u202f30", "plus tôt ce\nmois-ci", "HIER"]
    )
    def test_a_mention_is_the_words_at_its_offsets_in_the_text_as_received(self, before: str, said: str) -> None:
        text = f"{before}Il est venu {said}, dit-on 😀."
        *_, mention = temporal.tag(text, TUESDAY)
        assert mention.text == text[mention.start : mention.end] == said
        assert mention.start == len(before) + len("Il est venu ")

    def test_what_surrounds_a_date_does_not_change_it(self) -> None:
        alone = temporal.tag("Il est venu mardi.", TUESDAY)
        among = temporal.tag("😀İ\x00 Il est venu mardi. \ud800", TUESDAY)
        assert [mention.value for mention in alone] == [mention.value for mention in among] == [TUESDAY]


class TestSaidDates:
    def test_a_signal_covers_itself_and_its_mentions(self) -> None:
        text = "Le pont est resté fermé du 3 au 5 mars 2024."
        [said] = temporal.read(text, TUESDAY).dates
        assert text[said.start : said.end] == "du 3 au 5 mars 2024"
        assert [mention.text for mention in said.mentions] == ["3", "5 mars 2024"]
        assert said.signal == "from_day_to"

    def test_a_date_without_a_signal_is_its_mention(self) -> None:
        [said] = temporal.read("Il est venu mardi.", TUESDAY).dates
        assert ((said.start, said.end), said.signal, said.date) == ((12, 17), None, said.mentions[0].date)

    def test_what_stands_apart_under_one_signal_is_a_date_each(self) -> None:
        reading = temporal.read("Réunions les 6 et 13 avril 2024.", TUESDAY)
        assert [(said.signal, len(said.mentions)) for said in reading.dates] == [("two_days", 1), ("two_days", 1)]

    def test_a_phrase_one_end_of_which_is_no_day_is_nothing(self) -> None:
        reading = temporal.read("du 3 au 31 février 2024", TUESDAY)
        assert (reading.mentions, reading.dates) == ((), ())

    def test_an_empty_text_has_nothing(self) -> None:
        reading = temporal.read("", TUESDAY)
        assert (reading.mentions, reading.dates) == ((), ())

    def test_the_scheme_decides_whether_a_distance_is_one_date(self) -> None:
        text = "Il est venu il y a trois ans."
        [french] = temporal.tag(text, TUESDAY)
        [timeml] = temporal.read(text, TUESDAY, "fr", TIMEML).mentions
        assert (french.text, french.type, french.value) == ("trois ans", "DURATION", "P3Y")
        assert (timeml.text, timeml.type, timeml.value) == ("il y a trois ans", "DATE", "2021")
        assert french.date == timeml.date

    def test_a_bad_anchor_and_an_unknown_language_are_errors(self) -> None:
        with pytest.raises(ValueError, match="'hier' is neither a date such as 2024-11-19"):
            temporal.read("Il est venu mardi.", "hier")
        with pytest.raises(LookupError, match="no grammar for the language 'xx'"):
            temporal.read("Il est venu mardi.", TUESDAY, "xx")


class TestEdgesOfTheCalendar:
    @pytest.mark.parametrize(
        ("text", "anchor"),
        [
            ("Il viendra demain.", "9999-12-31"),
            ("Il est venu hier.", "-9999-01-01"),
            ("Il est venu mardi.", "-9999-01-01"),
            ("Il dort cette semaine.", "9999-12-31"),
            ("Il dort cette nuit.", "9999-12-31"),
            ("Il viendra l'an prochain.", "9999-12-31"),
            ("Il naquit dans les années 50.", "-9999-01-01"),
        ],
    )
    def test_what_would_leave_the_calendar_is_no_mention(self, text: str, anchor: str) -> None:
        assert temporal.tag(text, anchor) == ()

    @pytest.mark.parametrize(
        ("text", "anchor"),
        [
            ("Il viendra après 9999-12-31.", TUESDAY),
            ("La grotte est habitée depuis 20 000 ans.", TUESDAY),
            ("Il est venu il y a 20 000 ans.", TUESDAY),
            ("Il viendra dans 999 999 heures.", "9999-12-31T23:59"),
        ],
    )
    def test_a_signal_that_leaves_the_calendar_keeps_its_mention_and_has_no_date(self, text: str, anchor: str) -> None:
        reading = temporal.read(text, anchor)
        assert [said.date for said in reading.dates] == [None]
        assert len(reading.mentions) == 1

    def test_the_first_and_the_last_day_are_days(self) -> None:
        assert [mention.value for mention in temporal.tag("Du 9999-12-30 au 9999-12-31.", TUESDAY)] == [
            "9999-12-30",
            "9999-12-31",
        ]
        assert [mention.value for mention in temporal.tag("Le 12 mars.", "9999-12-31")] == ["9999-03-12"]
        assert [mention.value for mention in temporal.tag("Le 12 mars.", "-9999-01-01")] == ["-9999-03-12"]


def dates_of(reading: Reading) -> Iterator[FuzzyDate]:
    for said in reading.dates:
        yield from (date for date in (said.date, *(mention.date for mention in said.mentions)) if date is not None)


def in_order(*points: int | None) -> bool:
    there = [point for point in points if point is not None]
    return there == sorted(there)


@pytest.mark.parametrize("language", known())
class TestAnyText:
    """Words of the language itself, thrown together; hypothesis finds the combinations nobody thought of."""

    @settings(max_examples=400)
    @given(data=st.data(), anchor=anchors)
    def test_mentions_stand_in_order_apart_and_each_in_one_date(
        self, language: str, data: st.DataObject, anchor: str | None
    ) -> None:
        text = data.draw(soups(language))
        reading, at = temporal.read(text, anchor, language), 0
        for mention in reading.mentions:
            assert at <= mention.start < mention.end <= len(text)
            assert mention.text == text[mention.start : mention.end]
            at = mention.end
        assert [mention for said in reading.dates for mention in said.mentions] == list(reading.mentions)
        assert all(said.start <= said.mentions[0].start and said.mentions[-1].end <= said.end for said in reading.dates)

    @settings(max_examples=400)
    @given(data=st.data(), anchor=anchors)
    def test_values_are_timex3_and_bounds_in_order_and_in_the_calendar(
        self, language: str, data: st.DataObject, anchor: str | None
    ) -> None:
        reading = temporal.read(data.draw(soups(language)), anchor, language)
        assert [mention.value for mention in reading.mentions if VALUE.fullmatch(mention.value) is None] == []
        for date in dates_of(reading):
            assert date.is_in_calendar
            assert in_order(date.earliest_start, date.latest_start, date.latest_end)
            assert in_order(date.earliest_start, date.earliest_end, date.latest_end)

    @settings(max_examples=400)
    @given(data=st.data(), anchor=anchors)
    def test_every_date_can_be_written_as_edtf_that_covers_the_same_days(
        self, language: str, data: st.DataObject, anchor: str | None
    ) -> None:
        for date in dates_of(temporal.read(data.draw(soups(language)), anchor, language)):
            again = edtf.read(edtf.write(date))
            for point, same in ((date.earliest_start, again.earliest_start), (date.latest_end, again.latest_end)):
                assert (point is None) == (same is None)
                assert point is None or same is None or point // MINUTES_A_DAY == same // MINUTES_A_DAY

    @settings(max_examples=200)
    @given(data=st.data(), anchor=anchors)
    def test_every_mention_tells_its_anchor_its_reason_and_its_label(
        self, language: str, data: st.DataObject, anchor: str | None
    ) -> None:
        reading = temporal.read(data.draw(soups(language)), anchor, language)
        for mention in reading.mentions:
            assert mention_data(mention)["because"].keys() == {"fr", "en"}
            assert all(mention.because.values())
            assert mention.anchor is None or mention.anchored_to is not None
            assert mention.anchored_to != "publication" or mention.anchor == str(anchor).partition("T")[0]
        for date in dates_of(reading):
            said = date_data(date)
            assert said is not None
            assert all(said["label"].values())

    @given(text=st.text(max_size=300), anchor=anchors)
    @example(text="1" + " 000" * 2000 + " ans", anchor=TUESDAY)
    @example(text="9" * 10_000 + " ans", anchor=TUESDAY)
    @example(text="lundi" + " " * 10_000 + "dernier", anchor=TUESDAY)
    @example(text="\ud800" * 1000, anchor=TUESDAY)
    def test_no_text_at_all_is_refused(self, language: str, text: str, anchor: str | None) -> None:
        temporal.read(text, anchor, language)


def calls(text: str) -> int:
    """How many functions are called to read the text: a cost that no machine's clock disturbs."""
    count = 0

    def seen(_: FrameType, event: str, __: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    load("fr")
    before = sys.getprofile()
    sys.setprofile(seen)
    try:
        temporal.read(text, TUESDAY)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize(
    "unit",
    [
        "lundi ",
        "de la de la ",
        "du 1 au 2 ",
        "du 3 mars au 5 avril ",
        "entre lundi et ",
        "1 000 ",
        "fin début mi-",
        "(« lundi ",
        "que lundi il vient ",
        "il est venu lundi et parti mardi, ",
        "a dit lundi, ",
        "le même jour ",
        "plus tôt ",
    ],
)
def test_the_cost_of_hostile_repetition_grows_with_its_length_and_no_faster(unit: str) -> None:
    """Long enough that runs and sentences are cut; twice the text may cost a little more than twice the calls."""
    repeated = unit * (3000 // len(unit))
    assert calls(repeated * 2) < 2.3 * calls(repeated)
