"""Sentences, headings, clauses, and what a temporal expression hangs on."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from temporal.languages.fr.syntax import SYNTAX
from temporal.prose import Prose, Span, read


def french(text: str) -> Prose:
    return read(text, SYNTAX)


def said(text: str, span: Span) -> str:
    return text[span.start : span.end]


def sentences(text: str) -> list[str]:
    return [said(text, sentence.span) for sentence in french(text).sentences()]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Il pleut. Elle sort.", ["Il pleut.", "Elle sort."]),
        ("Il est né en 44 av. J.-C. à Rome.", ["Il est né en 44 av. J.-C. à Rome."]),
        ("M. Dupont et Mme. Martin sont là.", ["M. Dupont et Mme. Martin sont là."]),
        ("Le prix est de 3.50 euros. Il baisse.", ["Le prix est de 3.50 euros.", "Il baisse."]),
        ("« Partons ! » Il rit.", ["« Partons ! »", "Il rit."]),
        ("« Partons ! » dit-il.", ["« Partons ! » dit-il."]),
        ("Titre\nPremière phrase.\n\nSeconde", ["Titre", "Première phrase.", "Seconde"]),
        ("Une ligne coupée\npar un courriel.", ["Une ligne coupée\npar un courriel."]),
        ("Vladimir V. Poutine parle.", ["Vladimir V. Poutine parle."]),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@pytest.mark.parametrize(
    ("text", "expression", "head"),
    [
        ("Le traité, ratifié le 6 novembre par la Douma, a été signé en juin.", "le 6 novembre", "ratifié"),
        ("Le traité, ratifié le 6 novembre par la Douma, a été signé en juin.", "en juin", "signé"),
        ("Mardi, le ministre a reçu une lettre qui sera publiée demain.", "Mardi", "reçu"),
        ("Mardi, le ministre a reçu une lettre qui sera publiée demain.", "demain", "publiée"),
    ],
)
def test_an_expression_hangs_on_its_own_predicate(text: str, expression: str, head: str) -> None:
    start = text.index(expression)
    predicate = french(text).predicate_for(start, start + len(expression))
    assert predicate is not None
    assert said(text, predicate.head) == head


@given(st.text(max_size=400), st.integers(0, 400))
def test_no_text_is_refused_and_spans_stay_inside(text: str, offset: int) -> None:
    prose = french(text)
    clause = prose.clause_at(offset)
    assert 0 <= clause.span.start <= clause.span.end <= len(text)
    prose.predicate_for(offset, offset + 1)
    for sentence in prose.sentences():
        assert all(sentence.span.start <= part.start <= part.end <= sentence.span.end
                   for each in sentence.clauses for part in each.parts)  # fmt: skip
