"""French ages, which are no durations: « Jean, 87 ans, », « une fillette de 6 ans », « âgé de 90 ans »."""

import re

from temporal.grammar import Near
from temporal.languages.fr.lexicon import fr

#: « à 39 ans » is an age from here on; from school age on it is where nothing was measured: « condamné à dix ans ».
YOUNGEST, SCHOOL = 14, 6
AT = re.compile(r"(?:^|\W)[àÀ] $")
MEASURED = re.compile(
    r"\b(?:condamn|pein|requ|écop|port|fix|limit|prolong|allong|ramen|rédui|pass|étend|étal|tomb|évalu|estim|suspen|"
    r"exclu|interdi|pari|contrat|bail)[^\W\d_]*(?:\W+[^\W\d_]+){0,4}\W+$",
    re.IGNORECASE,
)
OLDEST = 120
GOVERNS_NOUN = re.compile(r"\s+d(?:e\b\s*|['\u2019])")
#: What stands before an age, whatever follows it.
BEFORE = re.compile(
    r"[âa]gée?s? (?:de |d['\u2019])(?:plus de |moins de |près de |environ )?$"  # « âgé de »
    r"|\b(?:les|des|aux) $"  # « les moins de 17 ans »
    r"|\bà partir de $"  # « à partir de 14 ans »
    r"|\b(?:homme|femme|dame|personne|individu)(?: [^\W\d_]+)? $",
    re.IGNORECASE,
)
#: « l'âge légal est porté à 64 ans », but « l'âge de départ augmentera de trois mois ».
OF_AGE = re.compile(r"\bâge\b[^.]{0,25}$", re.IGNORECASE)
SET_OFF = (", ", "(")
HAVING = re.compile(
    r"(?:\b(?:a|avais|avait|aura|ont|avaient|auront|ayant|eu|fête|fêté|fêtera|fêtait)|\bj['\u2019]ai|\bj['\u2019]avais)"
    r"(?: déjà| en moyenne| à peine| tout juste| aujourd['\u2019]hui| ses)? $",
    re.IGNORECASE,
)
#: « un Bisontin de 44 ans », « cette mère de famille de »: a noun and its words up to « de ».
HEAD = re.compile(
    r"(?:\b(?:une?|cet|cette|les?|la|l['\u2019]|des|deux|trois|quatre|son|sa) ?|, |\()"
    r"((?:[^\W\d_]+(?:-[^\W\d_]+)* ){1,3})(?:de |d['\u2019])$",
    re.IGNORECASE,
)
OF = ("de ", "d'", "d\u2019")
#: Nouns that last, whose « de N ans » is a length.
LASTING = re.compile(
    r"(?:peine|prison|réclusion|détention|emprisonnement|contrat|bail|mandat|période|durée|plan|programme|stage|séjour|"
    r"mission|délai|règne|carrière|expérience|absence|travail|guerre|conflit|sursis|ancienneté|formation|garantie|"
    r"crédit|"
    r"prêt|suspension|interdiction|trêve|congé|moratoire|cycle|histoire|existence|mariage|vie|présence|labeur|accord|"
    r"engagement|convention|espace|intervalle|retard|avance|attente|cavale|exil|négociations?|études?|recherches?|"
    r"services?|loyers?|concession|moyenne|terme|bout|place|objectif|projet|chantier|collaboration|plus|moins|près)\b",
    re.IGNORECASE,
)


#: « augmentera de trois ans » has a verb there.
VERB = re.compile(
    r"(?:era|eront|erai(?:en)?t|aient|ait) $|(?:^|\b)(?:a|ont|avait|avaient|est|sont|était|été) [^\W\d_]+[éiut]e?s? $",
    re.IGNORECASE,
)
INFANT = re.compile(
    r"\b(?:bébés?|enfants?|nourrissons?|fillettes?|garçons?|filles?|fils|nouveau-nés?|âgée?s?) d(?:e |['\u2019])$"
)


@fr.trap("{number} mois")
def infant_age(number: float, near: Near) -> bool:
    """« un bébé de six mois »."""
    return number < OLDEST and bool(INFANT.search(near.before()))


@fr.trap("{number} ans", "{number} ans et demi", "moins|plus de {number} ans", "les {number} ans")
@fr.trap("{number} ans et {months:number} mois")
@fr.trap("de {first:number} à|et {number} ans", "{first:integer} - {number:integer} ans", "d' environ {number} ans")
def age(number: float, near: Near, first: float = 0, months: float = 0) -> bool:  # noqa: ARG001 - the words' slots
    """Whether the years are somebody's."""
    before, after = near.before(60), near.after()
    if 0 < first < number or ("ge" in before and OF_AGE.search(before)):
        return True
    if before.endswith(SET_OFF):
        return _is_apposed(before) and (after[:1] in {",", ".", ")", ";"} or not after)
    if BEFORE.search(before):
        return True
    of_work = GOVERNS_NOUN.match(after)
    if of_work and LASTING.match(after, of_work.end()):
        return False
    return number < OLDEST and (_is_of_person(before) or _is_reached(number, before, after))


@fr.trap("{first:integer} et|ou {number} ans", "{first:integer} , {second:integer} et|ou {number} ans")
def several_ages(first: float, number: float, near: Near, second: float = 0) -> bool:
    """« M. et Mme Claudel, 54 et 51 ans, », « âgés de 19, 22 et 31 ans »."""
    return max(first, second) < OLDEST and age(number, near)


@fr.trap("d' une [collective] d' années")
def rough_age(near: Near) -> bool:
    """« une femme d'une trentaine d'années »."""
    return _is_of_person(near.before(60) + "d'")


def _is_apposed(before: str) -> bool:
    """Whether a word stands before the comma or the bracket: « M. Perrin, 71 ans, », « Luc D. (54 ans) »."""
    stem = before.removesuffix(", ") if before.endswith(", ") else before.removesuffix("(").removesuffix(" ")
    return stem.removesuffix(".")[-1:].isalpha()


def _is_of_person(before: str) -> bool:
    """Whether « de N ans » hangs on a noun that does not last."""
    head = HEAD.search(before) if before.endswith(OF) else None
    return head is not None and LASTING.search(head[1]) is None and VERB.search(head[1]) is None


def _is_reached(number: float, before: str, after: str) -> bool:
    """« elle a 12 ans », « élu à 39 ans »; « a dix ans de métier » is a length."""
    if GOVERNS_NOUN.match(after):
        return False
    reached = AT.search(before) and (number >= YOUNGEST or (number >= SCHOOL and not MEASURED.search(before)))
    return bool(reached or (number > 1 and HAVING.search(before)))
