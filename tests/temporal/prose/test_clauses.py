"""The clauses of a French sentence, and the predicate that an expression hangs on."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from temporal.languages.fr.syntax import SYNTAX
from temporal.prose import Clause, Role, read

ROLES = {Role.MAIN: "", Role.SUBORDINATE: "", Role.PARTICIPIAL: "~", Role.REPORTING: "@", Role.ASIDE: "_"}


def shown(text: str, clause: Clause) -> str:
    """« ~ratifié mardi, »: the pieces of a clause parted by …, with a mark of its role."""
    return ROLES[clause.role] + " … ".join(text[part.start : part.end] for part in clause.parts)


def clauses(text: str) -> list[str]:
    return [shown(text, clause) for sentence in read(text, SYNTAX).sentences() for clause in sentence.clauses]


TABLE = """
Il est venu lundi. || Il est venu lundi.
Il a dit lundi qu'il viendrait mardi. || Il a dit lundi | qu'il viendrait mardi.
La Russie, qui a signé le traité, a protesté. || La Russie, … a protesté. | qui a signé le traité,
Le traité que la Russie a signé lundi est mort. || Le traité … est mort. | que la Russie a signé lundi
Le traité, ratifié mardi par eux, a été signé. || Le traité, … a été signé. | ~ratifié mardi par eux,
Arrivé lundi, Kim a été reçu mardi. || ~Arrivé lundi, | Kim a été reçu mardi.
Né en 1943, mort en 1999, le roi aura tout vu. || ~Né en 1943, | ~mort en 1999, | le roi aura tout vu.
Après que le Sénat a voté lundi, le roi a signé. || Après que le Sénat a voté lundi, | le roi a signé.
Lundi, alors que l'on cherchait, un mur a cédé. || Lundi, … un mur a cédé. | alors que l'on cherchait,
Il pleuvra lundi, a annoncé la météo. || Il pleuvra lundi, | @a annoncé la météo.
L'accord, a indiqué la KCNA, entrera en vigueur lundi. || L'accord, … entrera en vigueur lundi. | @a indiqué la KCNA,
Selon l'agence, l'attaque a fait dix morts. || @Selon l'agence, | l'attaque a fait dix morts.
L'attaque a fait dix morts, selon un bilan publié lundi. || L'attaque a fait dix morts, | @selon un bilan publié lundi.
« Nous partirons lundi », a-t-il déclaré mardi. || « Nous partirons lundi », | @a-t-il déclaré mardi.
Il a vendu l'usine en 2010 ; elle a fermé en 2015. || Il a vendu l'usine en 2010 ; | elle a fermé en 2015.
En mai, il a plu ; en juin, le gel est revenu. || En mai, il a plu ; | en juin, le gel est revenu.
La loi est claire : en mai, le port fermera. || La loi est claire : | en mai, le port fermera.
Le bus est parti à 10:30 et reviendra lundi. || Le bus est parti à 10:30 | et reviendra lundi.
Il est clair : « Non merci », a-t-il dit lundi. || Il est clair : « Non merci », | @a-t-il dit lundi.
Il est parti lundi et reviendra mardi. || Il est parti lundi | et reviendra mardi.
Il est parti, le roi a pris sa place et l'on a ri. || Il est parti, | le roi a pris sa place | et l'on a ri.
Il a été secouru lundi et transporté à l'hôpital. || Il a été secouru lundi | et transporté à l'hôpital.
Le pont (construit en 1930) a été démoli hier. || Le pont … a été démoli hier. | _(construit en 1930)
Kim a reçu Kozlov, arrivé lundi, et doit partir mardi. || Kim a reçu Kozlov, | ~arrivé lundi, | et doit partir mardi.
Il assure qu'il a fui en 2012 et qu'il reviendra. || Il assure | qu'il a fui en 2012 | et qu'il reviendra.
Il dit que la loi, annoncée en mars, sera votée. || Il dit | que la loi, … sera votée. | ~annoncée en mars,
La Cour, saisie en mai par ceux qui doutaient, a jugé. || La Cour, … a jugé. | ~saisie en mai par ceux | qui doutaient,
Le ministre ainsi que le préfet ont démissionné lundi. || Le ministre ainsi que le préfet ont démissionné lundi.
Elle vint en 1900 et en 1924 ; elle reviendra. || Elle vint en 1900 et en 1924 ; | elle reviendra.
Pas de train lundi || Pas de train lundi
Il a visité Rome, Paris et Londres en 2010. || Il a visité Rome, Paris et Londres en 2010.
"""


def rows(table: str) -> list[tuple[str, list[str]]]:
    pairs = (line.split(" || ") for line in table.strip().splitlines())
    return [(text, expected.split(" | ")) for text, expected in pairs]


@pytest.mark.parametrize(("text", "expected"), rows(TABLE))
def test_a_sentence_is_cut_into_its_clauses(text: str, expected: list[str]) -> None:
    assert clauses(text) == expected


HUNG = """
Le traité, ratifié [le 6 novembre] par la Douma, a été signé en juin. | ratifié
Le traité, ratifié le 6 novembre par la Douma, a été signé [en juin]. | signé
[Mardi], le ministre a reçu une lettre qui sera publiée demain. | reçu
Mardi, le ministre a reçu une lettre qui sera publiée [demain]. | publiée
Une réunion prévue [le 16 juillet] à Paris a été annulée hier. | prévue
Une réunion prévue le 16 juillet à Paris a été annulée [hier]. | annulée
Les élections de [dimanche] ont été gagnées par la droite. | gagnées
Les modifications annoncées [mercredi] par le ministre vont coûter cher. | annoncées
Le suspect a été, [mardi], conduit à Lyon. | conduit
La police a [lundi] arrêté deux hommes. | arrêté
Le procès devait, [hier], s'ouvrir à Lyon. | ouvrir
[Lundi], blessé à la jambe, il a été opéré. | opéré
C'est [en juin] que le traité a été signé. | signé
Le groupe, [récemment] créé, compte dix membres. | créé
Il a promis lundi de revenir [mardi]. | revenir
Il est venu à Rome [lundi] pour rencontrer le pape. | venu
Le pape se rendra lundi à Ankara, a annoncé [mardi] le Vatican. | annoncé
Selon un communiqué publié [lundi], l'usine fermera en mars. | publié
Selon un communiqué publié lundi, l'usine fermera [en mars]. | fermera
La rentrée, [lundi], sera calme. | sera
Il a fui en 2012 et, [en 2014], est revenu. | revenu
Attentat à Kaboul [mardi] | -
Troupes déployées [mardi] à Kaboul | déployées
Selon la KCNA, [lundi], le navire a coulé. | coulé
Un homme armé d'un couteau [mardi soir] a blessé un passant. | blessé
Si le texte est voté [lundi], il partira mardi. | voté
Si le texte est voté lundi, il partira [mardi]. | partira
Le maire, qui avait été élu [en 2014], a démissionné hier. | élu
Le maire, qui avait été élu en 2014, a démissionné [hier]. | démissionné
"""


@pytest.mark.parametrize(("marked", "head"), [tuple(line.split(" | ")) for line in HUNG.strip().splitlines()])
def test_an_expression_hangs_on_its_predicate(marked: str, head: str) -> None:
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    predicate = read(text, SYNTAX).predicate_for(start, end)
    assert (text[predicate.head.start : predicate.head.end] if predicate else "-") == head


def test_a_clause_knows_what_it_lies_within() -> None:
    text = "Il a dit que la loi, annoncée en mars, sera votée."
    main, told, inserted = read(text, SYNTAX).sentences()[0].clauses
    assert (main.within, told.within, inserted.within) == (None, main, told)
    assert (told.subordinator, inserted.role) == ("que", Role.PARTICIPIAL)
    assert text[told.span.start : told.span.end] == "que la loi, annoncée en mars, sera votée."


def test_infinitives_and_present_participles_take_the_tense_they_lean_on() -> None:
    tenses = {
        text[each.head.start : each.head.end]: str(each.tense)
        for text in ("Il est venu pour signer.", "Il viendra en chantant.")
        for clause in read(text, SYNTAX).sentences()[0].clauses
        for each in clause.predicates
    }
    assert tenses == {"venu": "past", "signer": "past", "viendra": "future", "chantant": "future"}


WORDS = st.sampled_from(
    [
        *"Le le que qui , ; : ( ) « » et mais a été signé sera est n' pas lundi ratifié pour venir".split(),
        *". ainsi que si selon dit a-t-il \n é 😀 \ud800".split(" "),
    ]
)


@settings(deadline=None)
@given(st.lists(WORDS, max_size=80).map(" ".join), st.integers(0, 300))
def test_clauses_share_out_every_word_once(text: str, offset: int) -> None:
    prose = read(text, SYNTAX)
    for sentence in prose.sentences():
        parts = sorted((part.start, part.end) for clause in sentence.clauses for part in clause.parts)
        assert all(end <= start for (_, end), (start, _) in pairwise(parts))
        held = [word for start, end in parts for word in text[start:end].split()]
        assert held == text[sentence.span.start : sentence.span.end].split()
        for clause in sentence.clauses:
            assert sentence.span.start <= clause.span.start <= clause.span.end <= sentence.span.end
            assert all(clause.span.start <= part.start < part.end <= clause.span.end for part in clause.parts)
            assert all(
                each.span.start <= each.head.start < each.head.end <= each.span.end for each in clause.predicates
            )
    predicate = prose.predicate_for(offset, offset + 1)
    assert predicate is None or 0 <= predicate.span.start < predicate.span.end <= len(text)


@given(st.text(max_size=300), st.integers(0, 300))
def test_no_text_is_refused(text: str, offset: int) -> None:
    prose = read(text, SYNTAX)
    assert 0 <= prose.clause_at(offset).span.start <= len(text)
    prose.predicate_for(offset, offset + 3)
