"""French words that look like dates and are none: ages, ordinals, names."""

import re

from temporal.calendar import Unit
from temporal.grammar import Near
from temporal.languages.fr.lexicon import fr

STREETS = (
    "rue|place|avenue|boulevard|square|impasse|quai|pont|station|métro|lycée|collège|stade|gymnase|cinéma|théâtre|"
    "école|hôpital|allée|cours|"
    "chemin|passage|"
    "rond-point|gare|faubourg|caserne|cité|résidence"
)
STREET = re.compile(rf"\b(?:{STREETS})(?: (?:du|de la|des|de))? ?$", re.IGNORECASE)
AGED = re.compile(
    r"(?:\bâgée?s? (?:de|d') ?|, |\bà l['\u2019]âge de |\ba |\bses |\baura |\bont |\bfêter\w* ses |\bde |\bà |"
    r"d['\u2019])$"
)
PERSON = re.compile(
    r"\b(?:[âa]gée?s?|homme|femme|fille|fillette|garçon|garçonnet|enfants?|bébé|adolescente?s?|jeunes?|"
    r"lycéenn?e?s?|étudiante?s?|"
    r"collégienn?e?s?|retraitée?|mère|père|fils|grand-mère|grand-père|octogénaire|habitante?|automobiliste|"
    r"conducteur|conductrice|"
    r"cycliste|motard|piéton|piétonne|chauffeur|ouvrier|employée?|personnes?|individus?|victime|suspect|mineure?|"
    r"majeur|athlète|"
    r"joueur|joueuse|attaquant|défenseur|gardien|pilote|skieur|skieuse|Français|Française|homme|dame|monsieur|"
    r"\w+(?:ien|ienne|eur|euse|"
    r"ière?|iste|ais|aise|ois|oise|aire))(?: [^\W\d_]+)? ?(?:de|d['\u2019]) ?$|(?:homme|femme|dame|personne|"
    r"individu)(?: [^\W\d_]+)? $",
    re.IGNORECASE,
)
#: « à 39 ans » is an age from here on; « condamné à cinq ans » is a length.
YOUNGEST = 14
APPOSED = re.compile(r"[^\W\d_]+(?:, | ?\()$")
HAVING = re.compile(
    r"\b(?:a|avait|aura|ont|avaient|auront|ayant|eu|fête|fêté|fêtera|fêtait)(?: déjà| à peine| tout juste)? $",
    re.IGNORECASE,
)


@fr.trap(
    "{number} ans",
    "{number} mois",
    "de {first:number} à|et {number} ans",
    "{first:integer} - {number:integer} ans",
    "les {number} ans",
    "moins|plus de {number} ans",
    "d' une [collective] d' années",
    "d' environ {number} ans",
    "{number} ans et demi",
)
def age(near: Near, number: float = 0, first: float = 0) -> bool:
    """« Jean, 87 ans, », « une fillette de 6 ans », « les moins de 17 ans », « âgé de 90 ans »."""
    before, after = near.before(60), near.after()
    said_age = re.search(
        r"[âa]gée?s? (?:de |d['\u2019])(?:plus de |moins de |près de )?$|âge de $", before, re.IGNORECASE
    )
    apposed = APPOSED.search(before) and (after[:1] in {",", ".", ")", ";"} or not after)
    had = HAVING.search(before) and number >= 2 and not re.match(r"\s+d[e'\u2019]", after)
    of_person = PERSON.search(before) and number < 120
    counted_young = re.search(r"\b(?:les|des|aux) $", before, re.IGNORECASE)
    ranged = 0 < first < number
    reached = number >= YOUNGEST and re.search(r"(?:^|\W)[àÀ] $", before) and not re.match(r"\s+d[e'\u2019]", after)
    return bool(said_age or apposed or of_person or counted_young or ranged or reached or had)


@fr.trap("{day_of_month} -? {month_name}", "{year}", "{number} -? {month_name} -? {year}?")
def street(near: Near, day_of_month: int = 0, month_name: int = 0, year: int = 0, number: float = 0) -> bool:  # noqa: ARG001 - the words' slots
    """« place du 11-Novembre », « rue du 8 Mai 1945 »: a name, not a day."""
    return bool(STREET.search(near.before()))


@fr.trap("{ordinal} {unit}", "[le] {ordinal} {unit}")
def ordinal_unit(ordinal: int, unit: Unit, near: Near) -> bool:  # noqa: ARG001 - the words' slots
    """« la première minute », « la deuxième heure »: a place in an order, not a length."""
    return unit in {Unit.SECOND, Unit.MINUTE, Unit.HOUR}


@fr.trap("à l' heure", "de l' heure", "à la une", "tout à l' heure", "l' heure", "la seconde", "seconde", "en seconde")
def idiom(near: Near) -> bool:
    """« à l'heure », « la seconde partie »."""
    return near.said.lower() != "tout à l'heure"
