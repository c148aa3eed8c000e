"""Where French sentences end, and which lines are headings."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from temporal.languages.fr.syntax import SYNTAX
from temporal.prose import read
from temporal.prose.sentences import LONGEST_SENTENCE


def sentences(text: str) -> list[str]:
    return [text[each.span.start : each.span.end] for each in read(text, SYNTAX).sentences()]


def headings(text: str) -> list[str]:
    return [text[each.span.start : each.span.end] for each in read(text, SYNTAX).sentences() if each.is_heading]


@pytest.mark.parametrize(
    "text",
    [
        "Il est né en 44 av. J.-C. à Rome.",
        "M. Dupont et Mme. Martin ont rencontré le Dr. Roux.",
        "Le prix passe de 3.50 à 4,20 euros, soit 10.000 F.",
        "« Partons ! » dit-il.",
        "Est-ce vrai ? demanda-t-elle.",
        "Vladimir V. Poutine a reçu J.-P. Raffarin.",
        "Le no. 12 de la rue et l'art. 3 de la loi.",
        "La séance ouvre à 8 h. 30 le 3 sept. 2014.",
        "Voir www.exemple.fr/page.html ou l'adresse a.b@exemple.org pour la suite.",
        "Il hésite… puis accepte.",
        "Le fichier pèse 1.5 Mo.",
        "Des pommes, des poires, etc. ont été livrées.",
        "Les membres de l'O.N.U. ont voté.",
        "1. Le traité de Paris",
        "Une ligne coupée\npar un courriel\net reprise.",
    ],
)
def test_a_sentence_stays_whole(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    "parts",
    [
        ("Il pleut.", "Elle sort."),
        ("Il pleut !", "Elle sort ?", "Oui."),
        ("Il hésite...", "Elle part."),
        ("« Il pleut. »", "Elle sort."),
        ("« Il pleut.", "Elle sort », dit-on."),
        ("Il est né en 44 av. J.-C.", "Le Sénat le nomma consul."),
        ("Le vote a lieu à l'O.N.U.", "Les pays se taisent."),
        ("Il y a des pommes, etc.", "Elles sont mûres."),
        ("Il est mort en 1999.", "12 personnes sont venues."),
        ("Il a gagné (enfin !).", "Elle rit."),
        ("Il prend le vol F1.", "Elle attend."),
        ("Fin de la guerre.", "– Le traité est signé."),
    ],
)
def test_sentences_part_at_their_stops(parts: tuple[str, ...]) -> None:
    assert sentences(" ".join(parts)) == list(parts)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\n\n", "\n \t\n"])
def test_lines_part_sentences(end: str) -> None:
    assert sentences(f"Premier titre{end}Il pleut.{end}Elle sort") == ["Premier titre", "Il pleut.", "Elle sort"]


def test_short_lines_without_a_stop_are_headings() -> None:
    text = "Sommaire\nLe traité de Paris\nLe traité est signé.\nQue faire ?\nSuite\nIl est appliqué"
    assert headings(text) == ["Sommaire", "Le traité de Paris", "Suite"]


def test_a_line_that_only_lacks_its_stop_is_no_heading() -> None:
    long = "Le traité a été signé à Paris, " * 5 + "devant des témoins"
    assert headings(f"{long}\nIl est appliqué.\nFin") == []


def test_composed_and_decomposed_letters_part_alike() -> None:
    text = "Né en été. Été à Évry, où l’étang gèle. Où ?"
    decomposed = unicodedata.normalize("NFD", text)
    assert [unicodedata.normalize("NFC", each) for each in sentences(decomposed)] == sentences(text)


def test_a_text_without_a_stop_is_cut() -> None:
    text = "le chat a mangé que " * 5_000
    found = read(text, SYNTAX).sentences()
    assert max(each.span.end - each.span.start for each in found) <= LONGEST_SENTENCE
    assert "".join(sentences(text)).replace(" ", "") == text.replace(" ", "")


PIECES = st.sampled_from(
    [
        "Le",
        " ",
        "\n",
        ".",
        "…",
        "« ",
        " »",
        "M.",
        "J.-C.",
        "été",
        "e\u0301",
        "\ud800",
        "\0",
        "😀",
        "3,5",
        "(",
        ")",
        ",",
        "qu'",
        "a",
    ]
)


@given(st.lists(PIECES, max_size=60).map("".join) | st.text(max_size=200))
def test_sentences_are_in_order_and_leave_out_only_blanks(text: str) -> None:
    end = 0
    for sentence in read(text, SYNTAX).sentences():
        assert text[end : sentence.span.start].strip() == ""
        assert end <= sentence.span.start < sentence.span.end
        end = sentence.span.end
    assert text[end:].strip() == ""


def test_an_offset_between_sentences_belongs_to_the_one_before() -> None:
    prose = read("  Il pleut.   Elle sort.", SYNTAX)
    assert [prose.sentence_at(offset).span.start for offset in (0, 2, 11, 12, 14, 99)] == [2, 2, 2, 2, 14, 14]


def test_an_empty_text_is_one_empty_sentence() -> None:
    prose = read("", SYNTAX)
    assert len(prose.sentences()) == 0
    assert prose.predicate_for(0, 0) is None
    assert prose.clause_at(0).predicates == ()
