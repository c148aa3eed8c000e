"""The sieve and the adjacency of words: looking around triggers only, no phrase is lost."""

import re
from collections.abc import Iterable, Iterator, Sequence

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from temporal.fold import fold
from temporal.languages import known, load
from temporal.parser import parse
from temporal.scan import LONGEST_RUN, NUMBER, Scanner, Word
from temporal.sieve import Sieve, marked

SCANNERS = {code: load(code).scanner for code in known()}
WORDS = {code: sorted(scanner.vocabulary.lexemes) for code, scanner in SCANNERS.items()}
glue = st.sampled_from(
    ["", " ", "  ", "\n", "\u00a0", "'", "’", "-", ",", ".", "?", "_", "\u202f", "😀", "ж", "\ud800"]
)


def word_by_word(scanner: Scanner, text: str) -> Iterator[list[Word]]:
    """The unbroken stretches of known words of a text, every word of it cut and looked up."""
    run: list[Word] = []
    for match in re.compile(rf"{scanner.words}|{NUMBER.pattern}|\S").finditer(text):
        said, (start, end) = match[0], match.span()
        lexemes = scanner.vocabulary.lexemes
        lexeme = scanner.number(said, text, start) if said[0].isdecimal() else lexemes.get(said)
        if lexeme:
            run.append(Word(start, end, lexeme))
        elif run:
            yield run
            run = []
    yield run


def phrases(scanner: Scanner, runs: Iterable[Sequence[Word]], text: str) -> list[tuple[int, int, str]]:
    """The phrases of the runs that hold a reason to look for a date: where they are and their rules."""
    found: list[tuple[int, int, str]] = []
    for run in runs:
        strong = [word.start for word in run if word.lexeme.is_strong]
        nodes = [node for node in parse(run, scanner.grammar, text) if node.rule]
        held = (node for node in nodes if any(node.start <= start < node.end for start in strong))
        found += [(node.start, node.end, node.rule.name) for node in held if node.rule]
    return found


@st.composite
def texts(draw: st.DrawFn, code: str) -> str:
    """Known words, unknown words and numbers, with anything between them."""
    words = st.sampled_from(WORDS[code]) | st.sampled_from(["truc", "qu", "l'", "œuf", "жук", "2024", "18:30", "25:00"])
    numbers = st.integers(0, 99_999).map(str) | st.sampled_from(["10 000", "3,5", "٣", "2021-05-03t10:00z", "3/5/21"])
    pieces = draw(st.lists(words | numbers, max_size=70))
    return fold("".join(piece + draw(glue) for piece in pieces))


@pytest.mark.parametrize("code", SCANNERS)
@given(data=st.data())
def test_the_phrases_are_those_of_a_reader_of_every_word(code: str, data: st.DataObject) -> None:
    text, scanner = data.draw(texts(code)), SCANNERS[code]
    runs = list(scanner.runs(text))
    assume(all(len(run) < LONGEST_RUN for run in runs))
    assert phrases(scanner, runs, text) == phrases(scanner, word_by_word(scanner, text), text)


@pytest.mark.parametrize("code", SCANNERS)
@given(text=st.text(max_size=300))
@example(text="aujourd'huilundi 3an_an'an xixᵉ siècle ᵉ")
def test_no_text_hides_a_phrase(code: str, text: str) -> None:
    folded, scanner = fold(text), SCANNERS[code]
    assert phrases(scanner, scanner.runs(folded), folded) == phrases(scanner, word_by_word(scanner, folded), folded)


@given(st.text())
def test_a_marked_text_has_a_byte_a_code_point_and_one_at_each_end(text: str) -> None:
    assert len(marked(text)) == len(text) + 2


def test_triggers_are_the_last_characters_of_strong_words_and_numbers() -> None:
    text = "le lundi 30, dans la rue, aujourd'hui ?"
    assert Sieve(SCANNERS["fr"].vocabulary.lexemes).triggers(text, marked(text)) == [7, 10, 32]
