"""French verb groups: a sentence, and each predicate's head, tense, mood and marks."""

import unicodedata

import pytest

from temporal.languages.fr.syntax import SYNTAX
from temporal.languages.fr.verbs import irregular, lookalikes
from temporal.languages.fr.verbs.forms import Form, Kind, Strength, forms, is_future_stem
from temporal.syntax import Mood, Span

MOODS = {
    Mood.INDICATIVE: "",
    Mood.CONDITIONAL: " if",
    Mood.SUBJUNCTIVE: " that",
    Mood.INFINITIVE: " to",
    Mood.PARTICIPLE: " -ed",
}


def told(sentence: str) -> str:
    """« signé past passive / entrera future »: the predicates of a sentence in a short hand."""
    predicates = SYNTAX.verbs(SYNTAX.split(sentence, Span(0, len(sentence))))
    return " / ".join(
        sentence[each.head.start : each.head.end]
        + f" {each.tense or 'open'}"
        + " passive" * each.passive
        + MOODS[each.mood]
        + " negated" * each.negated
        + " ahead" * each.announcing
        for each in predicates
    )


COMPOUND = """
La Russie a ratifié le traité lundi. | ratifié past
Les deux pays ont signé un accord. | signé past
Le pont avait été détruit en 1944. | détruit past passive
Le traité a été signé à Paris. | signé past passive
Elle aura quitté ses fonctions en juin. | quitté future
Le texte aura été voté avant la fin mars. | voté future passive
Le président s'est rendu lundi à Rome. | rendu past
La délégation est arrivée mardi. | arrivée past
Les troupes sont reparties hier. | reparties past
Elle est née en 1950 et morte en 1999. | née past / morte past
Le ministre n'a pas encore été reçu. | reçu past passive negated
Il ne s'est jamais excusé. | excusé past negated
L'agence l'a confirmé mercredi. | confirmé past
Les policiers les ont arrêtés dimanche. | arrêtés past
A-t-elle signé la loi ? | signé past
Ont-ils voté mardi ? | voté past
« Nous avons gagné », a-t-il dit lundi. | gagné past / dit past
J'ai vu le ministre hier. | vu past
Le groupe a également annoncé la fermeture du site. | annoncé past
Le groupe a, selon lui, vendu deux usines. | vendu past
La police a d'autre part saisi dix armes. | saisi past
L'armée a dans la nuit bombardé la ville. | bombardé past
Le voleur a fui lundi. | fui past
La dette a crû de deux points. | crû past
Deux détenus se sont enfuis. | enfuis past
Le gel a nui aux vignes. | nui past
Le bail est échu lundi. | échu present passive
Le droit a prévalu. | prévalu past
Le dossier a été clos hier. | clos past passive
La foule a haï ce roi. | haï past
Il dit s'être rendu lundi. | dit present / rendu past to
Il assure être arrivé lundi. | assure present / arrivé past to
Les élections anticipées du 3 mai ont déçu. | anticipées past -ed / déçu past
Des élections anticipées en mai. | anticipées future -ed ahead
Le blessé a été secouru et transporté à l'hôpital. | secouru past passive / transporté past passive
Il a perdu ses clés et retrouvé son chien. | perdu past / retrouvé past
Le juge a pu entendre le témoin. | entendre past
Elle a dû être opérée mardi. | opérée past passive
La mairie a fait construire une école. | construire past
Le concert a eu lieu samedi. | eu past
Le village a été longtemps isolé. | isolé past passive
Ayant perdu le vote, elle démissionna. | perdu past -ed / démissionna past
Il est parti après avoir signé la lettre. | parti past / signé past to
Le roi serait mort mardi. | mort past if
Deux hommes auraient été arrêtés hier. | arrêtés past passive if
Il faut que le texte soit voté lundi. | faut present / voté present passive that
Bien qu'il ait perdu, il reste. | perdu past that / reste present
"""

SIMPLE = """
Le roi mourut en 1715. | mourut past
Les Alliés débarquèrent le 6 juin. | débarquèrent past
Elle fut élue en 2012. | élue past passive
Le pape vint à Paris et célébra une messe. | vint past / célébra past
Napoléon prit la ville puis rentra à Paris. | prit past / rentra past
Les ouvriers obtinrent satisfaction. | obtinrent past
Il naquit à Lyon, vécut à Rome et y mourut. | naquit past / vécut past / mourut past
La foule réclamait du pain. | réclamait past
Ils habitaient alors à Nice. | habitaient past
Le moteur tirait bien. | tirait past
L'usine fermera en mars. | fermera future
Les élections se tiendront dimanche. | tiendront future
Le Parlement examinera mardi le projet. | examinera future
La loi entrera en vigueur le 1er janvier. | entrera future
Nous partirons lundi. | partirons future
J'irai à Rome demain. | irai future
Vous verrez le film en mai. | verrez future
Le train rencontra un obstacle. | rencontra past
Il montra la lettre. | montra past
La société accuse un retard. | accuse present
Les experts dénoncent une manœuvre. | dénoncent present
Il prend la parole à midi. | prend present
Le maire, qui habite Lyon, reste prudent. | habite present / reste present
Le gouvernement prévoit une hausse. | prévoit present
Le régime renonce à la bombe. | renonce present
Kim rencontre Poutine mardi | rencontre present
La commune compte 800 habitants. | compte present
Le groupe construit une usine à Brest. | construit present
Il pleut, tandis que la digue cède lundi. | pleut present / cède present
Si la pluie cesse, le port rouvrira. | cesse present / rouvrira future
Le maire, qui vit à Lyon, reste prudent. | vit present / reste present
La canalisation en fonte grise a cédé. | cédé past
Le trafic restera perturbé ce week-end. | restera future
Un coq doré coiffe la flèche. | doré past -ed / coiffe present
Les soldats avaient déroulé les premiers barbelés. | déroulé past
Le mandat dure cinq ans. | dure present
L'accord conclu en 2015 prévoit une trêve. | conclu past -ed / prévoit present
LE MINISTRE A DÉMISSIONNÉ ET SERA REMPLACÉ. | DÉMISSIONNÉ past / REMPLACÉ future passive
Carole prête son image à une marque. | prête present
Les pompiers le transportent à l'hôpital. | transportent present
Le ministre la rencontrera jeudi. | rencontrera future
Le prix atteint un record. | atteint present
Si le parti perdait, elle partirait. | perdait past / partirait future if
Le sommet se tiendrait en juin. | tiendrait future if
Le chef serait à Moscou. | serait present if
Ils auraient deux usines. | auraient future if
"""

PLANS = """
La réunion doit s'ouvrir aujourd'hui. | ouvrir future ahead
Le procès devait s'ouvrir hier. | ouvrir past ahead
Le pont devrait être achevé en mai. | achevé future passive if ahead
Le président va recevoir les syndicats. | recevoir future ahead
Les députés vont être convoqués mardi. | convoqués future passive ahead
L'armée allait attaquer quand la paix fut signée. | attaquer past ahead / signée past passive
Il a dit que la force allait réduire son effectif. | dit past / réduire future ahead
La police vient d'arrêter deux hommes. | arrêter past
Le vote est prévu le 16 juillet. | prévu future passive ahead
Une réunion prévue le 16 juillet réunira dix pays. | prévue future -ed ahead / réunira future
Le vote était prévu mardi. | prévu past passive ahead
Le match a été reporté à mardi. | reporté future passive ahead
La visite est attendue jeudi. | attendue future passive ahead
Le tournoi aura lieu en mars. | aura future ahead
La fête a lieu samedi. | a present ahead
Le musée est censé rouvrir lundi. | rouvrir future ahead
Il sera appelé à témoigner jeudi. | témoigner future ahead
Le pays a décidé de quitter l'organisation. | décidé past / quitter future to ahead
Elle a promis lundi de revenir mardi. | promis past / revenir future to ahead
Les élections à venir inquiètent la droite. | venir future to ahead / inquiètent present
Il faut attendre lundi. | attendre future ahead
Le roi peut dissoudre le Parlement. | dissoudre present
Le roi pourra dissoudre le Parlement. | dissoudre future ahead
Rendez-vous mardi à 14 h. | Rendez-vous future to ahead
Le traité pourrait être signé lundi. | signé future passive if
Il pourrait avoir été tué mardi. | tué past passive if
Elle n'ira pas voter dimanche. | voter future negated ahead
"""

BARE = """
Le traité, ratifié mardi par la Douma, entre en vigueur. | ratifié past -ed / entre present
Des mesures annoncées mercredi ont déplu. | annoncées past -ed / déplu past
Blessé à la jambe, il a été opéré. | Blessé past -ed / opéré past passive
Partis de Lyon mercredi, ils ont marché. | Partis past -ed / marché past
Née en 1943 à Lyon, elle a grandi à Rome. | Née past -ed / grandi past
Il est venu en utilisant un faux nom. | venu past / utilisant open -ed
Un projet visant à créer un parc a été refusé. | visant open -ed / créer open to / refusé past passive
Elle a signé, assurant que tout irait bien. | signé past / assurant open -ed / irait future if
Ils sont venus pour rencontrer le ministre. | venus past / rencontrer open to
Il est sorti sans parler. | sorti past / parler open to negated
Le président semble tenir la corde. | semble present / tenir open to
"""

NO_VERBS = """
Le cinéma Opéra, place de la Victoire |
Un nouveau traité de paix |
Le marché du travail en mars |
La caméra du député |
Une armée de réserve |
Dans l'est du pays |
Les avions de la compagnie |
À partir de lundi |
Il y a deux jours |
Le lait et le portrait |
Un bruit dans la nuit |
L'annonce du président |
La porte de la mairie |
Février et janvier derniers |
Un accident entre une auto et un vélo |
Le fait du prince |
La marche des femmes |
Mardi 5 mars à midi |
Son président et sa présidente |
Cet été |
"""

CLEFTS = """
C'est en juin que le traité a été signé. | signé past passive
C'est Kim qui a gagné mardi. | gagné past
C'est une ville. | est present
Il y a eu un accident. | eu past
Il y avait deux morts. | avait past
Le soldat n'a vu que trois hommes. | vu past
Ni lui ni elle n'est venu. | venu past negated
Aucun accord n'a été trouvé. | trouvé past passive negated
Il n'y a plus personne. | a present negated
"""


def rows(table: str) -> list[tuple[str, str]]:
    pairs = (line.partition("|") for line in table.strip().splitlines())
    return [(sentence.strip(), expected.strip()) for sentence, _, expected in pairs]


@pytest.mark.parametrize(("sentence", "expected"), rows(COMPOUND))
def test_auxiliaries_build_compound_tenses_and_passives(sentence: str, expected: str) -> None:
    assert told(sentence) == expected


@pytest.mark.parametrize(("sentence", "expected"), rows(SIMPLE))
def test_endings_tell_simple_tenses(sentence: str, expected: str) -> None:
    assert told(sentence) == expected


@pytest.mark.parametrize(("sentence", "expected"), rows(PLANS))
def test_modals_and_announcing_words_put_a_verb_ahead(sentence: str, expected: str) -> None:
    assert told(sentence) == expected


@pytest.mark.parametrize(("sentence", "expected"), rows(BARE))
def test_participles_and_infinitives_stand_alone(sentence: str, expected: str) -> None:
    assert told(sentence) == expected


@pytest.mark.parametrize(("sentence", "expected"), rows(NO_VERBS))
def test_nouns_that_look_like_verbs_are_none(sentence: str, expected: str) -> None:
    assert told(sentence) == expected


@pytest.mark.parametrize(("sentence", "expected"), rows(CLEFTS))
def test_clefts_existence_and_negation(sentence: str, expected: str) -> None:
    assert told(sentence) == expected


def of_kind(word: str, kind: Kind) -> Form | None:
    return next((form for form in forms(word) if form.kind is kind), None)


@pytest.mark.parametrize("stem", "signer finir prendr devr tiendr aur mettr connaîtr voudr courr enverr ser ir".split())
def test_a_future_stem_ends_as_its_infinitive(stem: str) -> None:
    assert is_future_stem(stem)


@pytest.mark.parametrize("stem", "tir montr admir livr considér entr ouvr encadr serr assur".split())
def test_a_stem_that_only_ends_in_r_is_no_future(stem: str) -> None:
    assert not is_future_stem(stem)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("signait", "past indicative"),
        ("signerait", "future conditional"),
        ("tirait", "past indicative"),
        ("signera", "future indicative"),
        ("tiendront", "future indicative"),
        ("signèrent", "past indicative"),
        ("moururent", "past indicative"),
        ("meurent", "present indicative"),
        ("demeurent", "present indicative"),
        ("gèrent", "present indicative"),
        ("obtint", "past indicative"),
        ("obtient", "present indicative"),
        ("dénoncent", "present indicative"),
        ("nomment", "present indicative"),
        ("sait", "present indicative"),
        ("mirent", "past indicative"),
        ("admirent", "present indicative"),
        ("virent", "past indicative"),
        ("tinrent", "past indicative"),
        ("vécurent", "past indicative"),
        ("ressentit", "past indicative"),
    ],
)
def test_an_ending_tells_tense_and_mood(word: str, expected: str) -> None:
    form = of_kind(word, Kind.FINITE)
    assert form is not None
    assert f"{form.tense} {form.mood}" == expected


@pytest.mark.parametrize("word", ["montrait", "entrait", "rencontrait", "illustrait"])
def test_an_imperfect_in_trait_is_no_participle_but_for_extrait_and_its_like(word: str) -> None:
    assert of_kind(word, Kind.PARTICIPLE) is None
    assert of_kind("distrait", Kind.PARTICIPLE) is not None


@pytest.mark.parametrize("word", sorted(lookalikes.NO_FINITE))
def test_a_look_alike_of_a_conjugated_verb_needs_its_place_in_the_list(word: str) -> None:
    form = of_kind(word, Kind.FINITE)
    assert form is not None
    assert form.strength is Strength.WEAK


@pytest.mark.parametrize(
    ("listed", "kind"),
    [
        (lookalikes.SHARED_PARTICIPLES, Kind.PARTICIPLE),
        (lookalikes.NO_INFINITIVE, Kind.INFINITIVE),
        (lookalikes.NO_GERUND, Kind.GERUND),
    ],
)
def test_every_look_alike_ends_as_what_it_is_not(listed: frozenset[str], kind: Kind) -> None:
    readings = {word: of_kind(word, kind) for word in listed}
    assert [word for word, form in readings.items() if form is None or form.strength is not Strength.WEAK] == []


def test_stems_are_given_without_their_ending() -> None:
    assert [stem for stem in irregular.STEMS if of_kind(stem + "ent", Kind.FINITE) is None] == []


def test_composed_and_decomposed_letters_read_alike() -> None:
    sentence = unicodedata.normalize("NFD", "L’été où le traité a été signé, il n’a pas démissionné.")
    assert unicodedata.normalize("NFC", told(sentence)) == "signé past passive / démissionné past negated"
