"""French words that look like dates and are none: streets, ordinals, idioms."""

import re

from temporal.calendar import Unit
from temporal.expressions import Expression
from temporal.grammar import Near
from temporal.languages.fr.lexicon import fr
from temporal.languages.fr.names import stands_in_a_title

STREETS = frozenset(
    (
        "rue place avenue boulevard square impasse quai pont station métro lycée collège stade gymnase cinéma théâtre "
        "école hôpital allée cours chemin passage rond-point gare faubourg caserne cité résidence"
    ).split()
)
#: What stands between a street and its name.
LINKS = frozenset("du de la des".split())


@fr.trap("{day_of_month} -? {month_name}", "{year}", "{number} -? {month_name} -? {year}?")
def street(near: Near, day_of_month: int = 0, month_name: int = 0, year: int = 0, number: float = 0) -> bool:  # noqa: ARG001 - the words' slots
    """« place du 11-Novembre », « rue du 8 Mai 1945 »: a name, not a day."""
    words = re.split(r"[\s'\u2019]+", near.before().lower().rstrip())
    while words and words[-1] in LINKS:
        words.pop()
    return bool(words) and words[-1] in STREETS


@fr.trap("{when}")
def title_of_a_work(when: Expression, near: Near) -> bool:  # noqa: ARG001 - the words' slot
    """« le film « Un dimanche à la campagne » »: a title, not a day."""
    return stands_in_a_title(near)


@fr.trap("{ordinal} {unit}", "[le] {ordinal} {unit}")
def ordinal_unit(ordinal: int, unit: Unit, near: Near) -> bool:  # noqa: ARG001 - the words' slots
    """« la première minute », « la deuxième heure »: a place in an order, not a length."""
    return unit in {Unit.SECOND, Unit.MINUTE, Unit.HOUR}


@fr.trap("{number} {unit} sur {of:number}")
def so_many_out_of(number: float, unit: Unit, of: float) -> bool:
    """« sept jours sur sept », « 24 heures sur 24 »: how often, not how long."""
    del unit
    return 1 < number <= of


@fr.trap("à l' heure", "de l' heure", "à la une", "tout à l' heure", "l' heure", "la seconde", "seconde", "en seconde")
@fr.trap("du jour au lendemain", "[le]? années d' après - guerre")
def idiom(near: Near) -> bool:
    """« à l'heure », « la seconde partie », « du jour au lendemain »."""
    return near.said.lower() != "tout à l'heure"
