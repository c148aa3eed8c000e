"""The scanner: which words make a run, where they stand in the text as received, and what digits may be."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from temporal.fold import fold
from temporal.grammar import Grammar
from temporal.scan import LONGEST_RUN, Scanner, Word

LEXICON: dict[str, dict[str, object]] = {
    "weekday": {"lundi": 0, "mardi": 1},
    "month": {"août": 8, "mars": 3},
    "unit": {"ans": "year"},
    "number": {"deux": 2},
}
GRAMMAR = Grammar("xx", LEXICON, "le deux l' , -")
CLASSES = (
    "weekday month unit number integer day_number hour minutes two_digits late_two_digits three_digits four_digits "
    "year_number figures day_and_month clock_figures iso_date"
).split()


@GRAMMAR.part("any", "le", "l'", "-", ",", ".", *(f"[{name}]" for name in CLASSES))
def anything() -> bool:
    return True


@GRAMMAR.trap("[any] [any]")
def side_by_side() -> bool:
    """A phrase that any two words may make: so that no run is cut for want of one."""
    return True


def figures(said: str) -> list[tuple[str, object]]:
    return [("{figures}", said)] if said.startswith("0") else []


SCANNER = Scanner(GRAMMAR, r"[^\W\d_]+'?", figures)


def runs(text: str) -> list[list[str]]:
    return [[text[word.start : word.end] for word in run] for run in SCANNER.runs(fold(text))]


def words(text: str) -> Iterator[Word]:
    for run in SCANNER.runs(fold(text)):
        yield from run


def classes(digits: str) -> dict[str, object]:
    """What a word may be, by class; « ans » makes a run of it even where it alone makes none."""
    [word, _] = words(f"{digits} ans")
    return dict(word.entries)


class TestRuns:
    def test_a_run_is_an_unbroken_stretch_of_known_words(self) -> None:
        assert runs("Il vient le lundi, mardi ou le mars.") == [["le", "lundi", ",", "mardi"], ["le", "mars", "."]]

    def test_a_text_without_a_known_word_has_no_run(self) -> None:
        assert runs("Rien ici ne date quoi que ce soit !") == []

    def test_weak_words_alone_make_no_run(self) -> None:
        assert runs("le deux, le - deux") == []

    def test_a_weak_word_stays_in_a_run_that_a_strong_one_makes(self) -> None:
        assert runs("le deux , mars") == [["le", "deux", ",", "mars"]]

    def test_digits_begin_a_run_but_numbers_with_a_comma_or_thousands_do_not(self) -> None:
        assert runs("7") == [["7"]]
        assert runs("30,4 puis 10 000") == []
        assert runs("30,4 ans puis 10 000 ans") == [["30,4", "ans"], ["10 000", "ans"]]

    def test_an_elision_ends_its_word_whatever_the_apostrophe(self) -> None:
        assert runs("l'lundi l’mardi") == [["l'", "lundi", "l’", "mardi"]]

    def test_case_is_no_matter(self) -> None:
        assert runs("LE LUNDI d'AOÛT") == [["LE", "LUNDI"], ["AOÛT"]]

    @pytest.mark.parametrize("length", [LONGEST_RUN - 1, LONGEST_RUN, LONGEST_RUN + 1, 3 * LONGEST_RUN + 7])
    def test_a_run_is_cut_at_its_longest_and_loses_no_word(self, length: int) -> None:
        found = [len(run) for run in runs("lundi " * length)]

        whole, rest = divmod(length, LONGEST_RUN)
        assert found == [LONGEST_RUN] * whole + [rest] * bool(rest)

    def test_what_is_left_of_a_cut_run_needs_a_strong_word_of_its_own(self) -> None:
        assert [len(run) for run in runs("lundi " * LONGEST_RUN + "le deux")] == [LONGEST_RUN]
        assert [len(run) for run in runs("le " * LONGEST_RUN + "lundi")] == [1]


class TestSideBySide:
    """Runs hold what a phrase may hold: the grammar tells which words those are."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("le lundi mardi", [["le", "lundi"], ["mardi"]]),  # no phrase has two weekdays
            ("lundi deux mars", [["lundi"], ["deux", "mars"]]),
            ("deux lundi", [["lundi"]]),  # none ends with a number, nor has it before a weekday
            ("le lundi le", [["le", "lundi"]]),
            ("deux mars lundi", [["deux", "mars", "lundi"]]),  # « deux mars » fills what stands before a weekday
        ],
    )
    def test_a_run_is_cut_where_no_phrase_goes_on(self, text: str, expected: list[list[str]]) -> None:
        grammar = Grammar("xx", LEXICON, "le deux")
        grammar.part("date", "{number} {month}")(lambda number, month: (number, month))
        grammar.trap("{date} {weekday}?", "le? {weekday}")(lambda date=None, weekday=None: bool(date or weekday))
        found = Scanner(grammar, r"[^\W\d_]+", figures).runs(fold(text))
        assert [[text[word.start : word.end] for word in run] for run in found] == expected


class TestOffsets:
    @pytest.mark.parametrize(
        "before",
        [
            pytest.param("😀🇫🇷👩‍👩‍👧 ", id="emoji"),
            pytest.param("e\u0301te\u0301 ", id="combining marks"),
            pytest.param("18\u00a0h\u202f30\u00a0: ", id="no-break spaces"),
            pytest.param("İİİ ", id="a capital that grows in lower case"),
            pytest.param("\x00\x00", id="NUL"),
            pytest.param("\ud800 ", id="lone surrogate"),
            pytest.param("ﬃ ß ", id="ligatures"),
            pytest.param("\t\r\n", id="space"),
            pytest.param("x\u200b ", id="zero width"),
        ],
    )
    def test_offsets_count_the_code_points_of_the_text_as_received(self, before: str) -> None:
        [word] = [word for word in words(before + "lundi !") if ("{weekday}", 0) in word.entries]

        assert (word.start, word.end) == (len(before), len(before) + len("lundi"))

    @given(st.text(st.sampled_from(" lundimarsoût,.-'’7\u00a0\n😀İ\u0301\x00\ud800"), max_size=120))
    def test_words_stand_in_order_and_say_what_is_there(self, text: str) -> None:
        folded, at = fold(text), 0
        for word in words(text):
            assert at <= word.start < word.end <= len(text)
            assert folded[word.start : word.end] in GRAMMAR.words or text[word.start : word.end][0].isdigit()
            at = word.end

    @given(st.text(max_size=200))
    def test_no_text_is_refused_and_no_run_is_longer_than_the_longest(self, text: str) -> None:
        assert all(0 < len(run) <= LONGEST_RUN for run in SCANNER.runs(fold(text)))


class TestFold:
    @given(st.text())
    def test_folding_keeps_the_length(self, text: str) -> None:
        assert len(fold(text)) == len(text)

    @given(st.text())
    def test_folding_twice_is_folding_once(self, text: str) -> None:
        assert fold(fold(text)) == fold(text)

    @pytest.mark.parametrize(
        ("said", "same"), [("L’AN", "l'an"), ("week\u2011end", "week-end"), ("ÉTÉ", "été"), ("İ", "İ")]
    )
    def test_marks_and_cases_that_people_mix_are_one(self, said: str, same: str) -> None:
        assert fold(said) == same


class TestDigits:
    @pytest.mark.parametrize(
        ("said", "expected"),
        [
            ("0", {"number", "integer", "hour"}),
            ("7", {"number", "integer", "day_number", "hour", "year_number"}),
            ("07", {"number", "integer", "day_number", "hour", "minutes", "two_digits", "year_number"}),
            ("24", {"number", "integer", "day_number", "hour", "minutes", "two_digits", "year_number"}),
            ("25", {"number", "integer", "day_number", "minutes", "two_digits", "year_number"}),
            ("31", {"number", "integer", "day_number", "minutes", "two_digits", "year_number"}),
            ("32", {"number", "integer", "minutes", "two_digits", "late_two_digits", "year_number"}),
            ("60", {"number", "integer", "two_digits", "late_two_digits", "year_number"}),
            ("099", {"number", "integer", "year_number"}),
            ("800", {"number", "integer", "three_digits", "year_number"}),
            ("0999", {"number", "integer", "year_number"}),
            ("2024", {"number", "integer", "four_digits", "year_number"}),
            ("12345", {"number", "integer"}),
        ],
    )
    def test_digits_may_be_all_that_their_length_and_value_allow(self, said: str, expected: set[str]) -> None:
        assert classes(said) == {f"{{{name}}}": int(said) for name in expected}

    def test_a_word_that_is_a_number_too_keeps_both(self) -> None:
        GRAMMAR.know("dated", "1981", "the year")

        assert classes("1981")["{dated}"] == "the year"
        assert classes("1981")["{four_digits}"] == 1981

    @pytest.mark.parametrize(
        ("said", "expected"),
        [
            ("10 000", {"{number}": 10_000}),
            ("10\u202f000\u00a0000", {"{number}": 10_000_000}),
            ("1.000", {"{number}": 1000}),
            ("30,4", {"{number}": 30.4}),
            ("30.25", {"{number}": 30.25}),
            ("18:30", {"{clock_figures}": (18, 30)}),
            ("18:30:59", {"{clock_figures}": (18, 30)}),
            ("24:00", {"{clock_figures}": (24, 0)}),
            ("2021-05-03", {"{iso_date}": (2021, 5, 3, None, None)}),
            ("2021-05-03T18:30:15.5+02:00", {"{iso_date}": (2021, 5, 3, 18, 30)}),
            ("2021-05-03t18:30z", {"{iso_date}": (2021, 5, 3, 18, 30)}),
            ("03/05/2021", {"{figures}": "03/05/2021"}),
            ("03.05.21", {"{figures}": "03.05.21"}),
        ],
    )
    def test_figures_are_one_word(self, said: str, expected: dict[str, object]) -> None:
        assert classes(said) == expected

    @pytest.mark.parametrize("said", ["25:00", "99/99/2021"])
    def test_figures_that_can_be_nothing_break_the_run(self, said: str) -> None:
        assert runs(f"lundi {said} mardi") == [["lundi"], ["mardi"]]

    @pytest.mark.parametrize("said", ["03/05.2021", "03/05/2021/7", "18:60", "2021-5-3"])
    def test_what_only_begins_like_figures_is_read_as_its_pieces(self, said: str) -> None:
        first = next(words(f"{said} ans"))
        assert (first.start, first.end) != (0, len(said))

    @pytest.mark.parametrize("said", ["9" * 15, "9" * 16, "9" * 5000, "1" + " 000" * 1500, "1," + "9" * 5000])
    def test_numbers_beyond_all_counting_are_taken_without_harm(self, said: str) -> None:
        assert all(isinstance(value, int | float) and value < 10**15 for word in words(f"{said} ans")
                   for symbol, value in word.entries if symbol == "{number}")  # fmt: skip
