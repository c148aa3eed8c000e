"""A happening's own words: its subject kept, dates left out, at most 120 characters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extraction.headline.shorten import LONGEST, shortened
from extraction.languages import vocabulary
from tests.extraction.tellings import report


@pytest.mark.parametrize(
    ("text", "said", "headline"),
    [
        ("Le prix du gaz augmentera de 5 % en janvier.", "janvier", "Le prix du gaz augmentera de 5 %"),
        ("Le conseil a voté le budget mardi.", "mardi", "Le conseil a voté le budget"),
        ("Hier soir, à Brest, le pont a cédé.", "Hier soir", "À Brest, le pont a cédé"),
        ("À Brest, lundi, les rues étaient vides.", "lundi", "À Brest, les rues étaient vides"),
        ("Le maire, lundi, a quitté la salle.", "lundi", "Le maire a quitté la salle"),
        ("La réunion de mardi a tourné court.", "mardi", "La réunion a tourné court"),
        ("Le vote aura lieu les 6 et 13 octobre.", "13 octobre", "Le vote aura lieu"),
        ("La cloche a sonné à 8 h, puis à 9 h.", "8 h", "La cloche a sonné"),
    ],
)
def test_dates_are_left_out_with_the_small_words_around_them(text: str, said: str, headline: str) -> None:
    assert report(text, said).headline == headline


@pytest.mark.parametrize(
    ("text", "said", "headline"),
    [
        ("Elle est née en 1950.", "1950", "Elle est née en 1950"),
        ("Le premier pont remonte à 1903.", "1903", "Le premier pont remonte à 1903"),
        ("L’année 2003 a été très sèche.", "L’année 2003", "L’année 2003 a été très sèche"),
        ("Celle de 1998 a été plus longue.", "1998", "Celle de 1998 a été plus longue"),
        ("Il parlera ce soir.", "ce soir", "Il parlera ce soir"),
    ],
)
def test_a_date_stays_where_nothing_stands_without_it(text: str, said: str, headline: str) -> None:
    assert report(text, said).headline == headline


def test_what_is_inserted_belongs_to_its_own_headline() -> None:
    text = "La halle, incendiée par la foudre en mars, a été rasée le 3 août."
    assert report(text, "mars").headline == "La halle, incendiée par la foudre"
    assert report(text, "le 3 août").headline == "La halle a été rasée"


@pytest.mark.parametrize(
    ("text", "said", "headline"),
    [
        ("On dit que le pont rouvrira lundi.", "lundi", "Le pont rouvrira"),
        ("Le port est vide, tandis que la digue est fermée depuis hier.", "hier", "La digue est fermée"),
        ("Il a quitté Brest et s’est marié à Metz en mai.", "mai", "Il s’est marié à Metz"),
        ("On a arrêté les hommes qui ont volé le tableau hier.", "hier", "Les hommes qui ont volé le tableau"),
        (
            "Le gardien qui souffre du dos et sera opéré lundi a signé.",
            "lundi",
            "Le gardien sera opéré",
        ),
        ("Née à Metz en 1950, Marie Blanc a enseigné à Brest.", "1950", "Marie Blanc, née à Metz en 1950"),
    ],
)
def test_no_joining_word_dangles_and_the_subject_is_kept(text: str, said: str, headline: str) -> None:
    assert report(text, said).headline == headline


def test_a_clause_that_tells_which_one_is_not_inserted() -> None:
    text = "Les hommes qui gardaient la digue ont été relevés lundi."
    assert report(text, "lundi").headline == "Les hommes qui gardaient la digue ont été relevés"


def test_a_capital_without_its_accent_leads_to_a_date_too() -> None:
    assert report("A 20 h, le pont a été fermé.", "20 h").headline == "Le pont a été fermé"


def test_a_participle_is_headed_by_its_own_noun() -> None:
    text = "Les mesures annoncées lundi par la maire déplaisent aux pêcheurs."
    assert report(text, "lundi").headline == "Les mesures annoncées par la maire"


def test_a_verb_of_saying_keeps_what_is_said() -> None:
    text = "Mardi, la maire a promis que les écoles rouvriraient."
    assert report(text, "Mardi").headline == "La maire a promis que les écoles rouvriraient"


def test_a_report_of_the_telling_is_headed_by_what_is_told() -> None:
    text = "Le feu est éteint, ont annoncé mardi les pompiers."
    assert report(text, "mardi").headline == "Le feu est éteint, ont annoncé les pompiers"


def test_a_long_clause_ends_at_a_joint() -> None:
    text = (
        "Le ministère a ouvert lundi une enquête sur les travaux de la digue, commandés par la région à une "
        "entreprise de Metz, pour comprendre pourquoi les pompes de la station n’ont jamais été livrées."
    )
    headline = report(text, "lundi").headline
    assert headline == "Le ministère a ouvert une enquête sur les travaux de la digue"


def test_an_adverbial_gives_way_when_the_subject_would_not_fit() -> None:
    text = (
        "Au terme d’une séance de nuit consacrée tout entière aux finances des vingt-deux communes de la côte, "
        "le conseil a voté mardi le budget."
    )
    assert report(text, "mardi").headline == "Le conseil a voté le budget"


@given(st.text(alphabet="abé «»,. …'’-A", max_size=400), st.text(alphabet="abé", max_size=5))
def test_any_text_is_shortened_to_120_characters(text: str, told: str) -> None:
    short = shortened(" ".join(text.split()), told, frozenset(), vocabulary("fr"))
    assert len(short) <= LONGEST


def test_a_cut_at_a_word_is_marked_and_closes_its_quote() -> None:
    text = "Elle a dit « " + "bonjour " * 30 + "»"
    short = shortened(text, "dit", frozenset(), vocabulary("fr"))
    assert short.endswith("bonjour… »")
    assert len(short) <= LONGEST
