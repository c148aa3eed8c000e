"""The sieve: what the scanner finds by looking around triggers only is what it would find word by word."""

import re
from collections.abc import Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from temporal.fold import fold
from temporal.grammar import Lexeme
from temporal.languages import known, load
from temporal.scan import LONGEST_RUN, NUMBERS, UNCOUNTED, Scanner
from temporal.sieve import Sieve, marked

SCANNERS = {code: load(code).scanner for code in known()}
WORDS = {code: sorted(scanner.grammar.lexemes) for code, scanner in SCANNERS.items()}
NAMED = "|".join(f"(?P<{kind}>{pattern})" for kind, pattern in NUMBERS.items())
glue = st.sampled_from(
    ["", " ", "  ", "\n", "\u00a0", "'", "’", "-", ",", ".", "?", "_", "\u202f", "😀", "ж", "\ud800"]
)


def looked_up(scanner: Scanner, match: re.Match[str]) -> Lexeme | None:
    if match[0][0].isdecimal():
        return scanner.number(match[0], match.string, match.start())
    return scanner.grammar.lexemes.get(match[0])


def word_by_word(scanner: Scanner, text: str) -> Iterator[list[tuple[int, int]]]:
    """The runs of a text, every word of it cut and looked up."""
    run: list[tuple[int, int]] = []
    strong = False
    for match in [*re.compile(rf"(?P<word>{scanner.words})|{NAMED}|(?P<mark>\S)").finditer(text), None]:
        lexeme = looked_up(scanner, match) if match else None
        if run and (lexeme is None or len(run) == LONGEST_RUN):
            if strong:
                yield run
            run, strong = [], False
        if match and lexeme:
            run.append(match.span())
            strong = strong or lexeme.is_strong
            assert match.lastgroup not in UNCOUNTED or not lexeme.is_strong


def spans(scanner: Scanner, text: str) -> list[list[tuple[int, int]]]:
    return [[(word.start, word.end) for word in run] for run in scanner.runs(text)]


@st.composite
def texts(draw: st.DrawFn, code: str) -> str:
    """Known words, unknown words and numbers, with anything between them."""
    words = st.sampled_from(WORDS[code]) | st.sampled_from(["truc", "qu", "l'", "œuf", "жук", "2024", "18:30", "25:00"])
    numbers = st.integers(0, 99_999).map(str) | st.sampled_from(["10 000", "3,5", "٣", "2021-05-03t10:00z", "3/5/21"])
    pieces = draw(st.lists(words | numbers, max_size=70))
    return fold("".join(piece + draw(glue) for piece in pieces))


@pytest.mark.parametrize("code", SCANNERS)
@given(data=st.data())
def test_the_runs_are_those_of_a_reader_of_every_word(code: str, data: st.DataObject) -> None:
    text = data.draw(texts(code))
    assert spans(SCANNERS[code], text) == list(word_by_word(SCANNERS[code], text))


@pytest.mark.parametrize("code", SCANNERS)
@given(text=st.text(max_size=300))
@example(text="aujourd'huilundi 3an_an'an xixᵉ siècle ᵉ")
def test_no_text_hides_a_run(code: str, text: str) -> None:
    folded = fold(text)
    assert spans(SCANNERS[code], folded) == list(word_by_word(SCANNERS[code], folded))


@given(st.text())
def test_a_marked_text_has_a_byte_a_code_point_and_one_at_each_end(text: str) -> None:
    assert len(marked(text)) == len(text) + 2


def test_triggers_are_the_last_characters_of_strong_words_and_numbers() -> None:
    text = "le lundi 30, dans la rue, aujourd'hui ?"
    assert Sieve(SCANNERS["fr"].grammar.lexemes).triggers(text, marked(text)) == [7, 10, 32]
