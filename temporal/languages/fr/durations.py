"""French durations: « trois ans », « plus de vingt ans », « il y a deux jours », « ces derniers mois »."""

import re
from dataclasses import replace
from itertools import pairwise

from temporal.calendar import Unit
from temporal.expressions import (
    Distance,
    Duration,
    Elapsed,
    Lasting,
    Past,
    Plain,
    Signal,
    Stretch,
    Within,
    together,
)
from temporal.grammar import Near
from temporal.languages.fr.lexicon import fr

COLLECTIVES = {"dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
               "cinquantaine": 50, "soixantaine": 60, "centaine": 100}  # fmt: skip
#: Lengths that have a name of their own.
NAMED = {"quinquennats": 5, "septennats": 7, "quinquennat": 5, "septennat": 7, "bicentenaire": 200}

FRACTIONS = {
    "dixième": 10,
    "dixièmes": 10,
    "centième": 100,
    "centièmes": 100,
    "millième": 1000,
    "millièmes": 1000,
}
#: « 45 centièmes d'avance ».
AHEAD_OR_BEHIND = re.compile(r"\s+(?:d['\u2019](?:avance|écart)|de retard)\b", re.IGNORECASE)
LONGEST_FIRST = (Unit.YEAR, Unit.MONTH, Unit.WEEK, Unit.DAY, Unit.HOUR, Unit.MINUTE, Unit.SECOND)
PLACES = {unit: place for place, unit in enumerate(LONGEST_FIRST)}
LASTING_FOR_AGES = re.compile(
    r"\b(?:pendant|durant|depuis|il y a|voilà|prendr\w+|prend\w*|dur\w+|demand\w+|faudra|fallu|faut|après|passé|passer|"
    r"passent|passé|attend\w*|patient\w+|mettr\w+|mis) $",
    re.IGNORECASE,
)
#: What makes « une quinzaine » a number: « une quinzaine de tisserands ».
OF_THINGS = re.compile(r"\s+d(?:e |['\u2019])")
#: After these « une journée » is a length.
LASTING = re.compile(
    r"\b(?:pendant|durant|dure|duré|durer|depuis|moins d['\u2019]|plus d['\u2019]|en|il y ?a) ?$", re.IGNORECASE
)

for name, number in COLLECTIVES.items():
    fr.know("collective", name, number)
for name, number in {"huitaine": 8, "quinzaine": 15}.items():
    fr.know("delay", name, number)
for name, number in FRACTIONS.items():
    fr.know("fraction_of_second", name, number)
for name, number in NAMED.items():
    fr.know("named_length", name, number)


@fr.part("number", "cent {rest:number}", "{times:cardinal} cents {rest:number}?", "{times:cardinal} cent {rest:number}")
def hundreds(times: int = 1, rest: float = 0) -> float | None:
    """« cent vingt », « trois cent trente-six »."""
    return times * 100 + rest if times < 10 and rest < 100 else None


@fr.rule("{number} {unit}")
def counted(number: float, unit: Unit, near: Near) -> Duration | None:
    """« trois ans », « 30,4 secondes »; « un jour » and « une seconde » alone are idioms."""
    if number == 1 and unit in {Unit.DAY, Unit.SECOND, Unit.MINUTE} and not near.said[0].isdigit():
        alone = re.match(r"\s*(?:$|[,.;!?])", near.after()) and re.search(r"\bdans $", near.before(), re.IGNORECASE)
        silent = near.after().startswith(" de silence")
        return Duration(1, unit) if alone or silent or LASTING.search(near.before()) else None
    if unit is Unit.FORTNIGHT and OF_THINGS.match(near.after()):
        return None  # « une quinzaine de tisserands »
    return Duration(number, unit)


@fr.rule("tout|toute le|la|l' {unit}")
def whole(unit: Unit) -> Duration | None:
    """« toute la journée », « toute l'année »: how long."""
    return Duration(1, unit) if unit in LONGEST_FIRST[:4] else None


@fr.rule("un|une bon|bonne|petit|petite {unit}")
def rough(unit: Unit) -> Duration:
    """« une bonne heure »."""
    return Duration(1, unit, "APPROX")


@fr.rule("un|une bon|bonne|petit|petite demi|demie - {unit}")
def rough_half(unit: Unit) -> Duration:
    """« une petite demi-heure »."""
    return Duration(0.5, unit, "APPROX")


@fr.rule("{number} {unit} et demi|demie")
def counted_and_a_half(number: float, unit: Unit) -> Duration:
    """« un an et demi »."""
    return Duration(number + 0.5, unit)


@fr.rule(
    "{number} {unit} et? {second:number} {smaller:unit}",
    "{number} {unit} ,|et? {second:number} {smaller:unit} ,|et? {third:number} {smallest:unit}",
)
def counted_in_several(  # noqa: PLR0913, PLR0917 - the slots of the phrase
    number: float,
    unit: Unit,
    second: float,
    smaller: Unit,
    third: float | None = None,
    smallest: Unit | None = None,
) -> Duration | None:
    """« un an et deux mois », « 2 jours 3 heures »: from the longest unit to the shortest."""
    places = [PLACES.get(each, -1) for each in (unit, smaller, smallest) if each]
    if not all(0 <= place < after for place, after in pairwise(places)):
        return None
    lengths = [Duration(number, unit), Duration(second, smaller)]
    if third is not None and smallest is not None:
        lengths.append(Duration(third, smallest))
    return together(lengths)


@fr.rule("{number}? demi|demie - {unit}", "un demi {unit}")
def half_of(unit: Unit, number: float = 1) -> Duration | None:
    """« un demi-siècle », « une demi-heure »; « une demi-journée »."""
    return Duration(number * 0.5, unit)


@fr.rule("un quart de siècle")
def quarter_of_a_century() -> Duration:
    """« un quart de siècle »."""
    return Duration(25, Unit.YEAR)


@fr.rule("{number} {fraction_of_second}", "{number} {fraction_of_second} de seconde")
def fractions_of_a_second(number: float, fraction_of_second: int, near: Near) -> Duration | None:
    """« 45 centièmes de seconde », « trois dixièmes d'avance »."""
    told = near.said.lower().endswith("seconde") or AHEAD_OR_BEHIND.match(near.after())
    return Duration(number / fraction_of_second, Unit.SECOND) if told else None


@fr.rule("la {ordinal} journée")
def day_in_order(ordinal: int) -> Duration:
    """« la deuxième journée »: a day's length, as the annotators have it; which day is not said."""
    del ordinal
    return Duration(1, Unit.DAY)


@fr.rule("[few] {unit}", "[few] {unit} durant")
def some(unit: Unit, near: Near) -> Duration | None:
    """« quelques mois », « plusieurs années »."""
    plural = near.said.lower().endswith(("s", "durant"))
    return Duration(None, unit) if plural else None


@fr.rule("un|une {collective} de|d' {unit}")
def about_so_many(collective: int, unit: Unit) -> Duration:
    """« une dizaine d'années »."""
    return Duration(collective, unit, "APPROX")


@fr.rule("environ|presque|bientôt {duration}", "près de|d' {duration}")
def about(duration: Duration) -> Duration | None:
    """« environ une heure »."""
    return replace(duration, mod="APPROX")


@fr.rule("{more} {duration}", "{less} {duration}")
def more_or_less(duration: Duration, more: str | None = None, less: str | None = None) -> Duration:
    """« plus de vingt ans », « moins de deux mois »."""
    return replace(duration, mod=more or less)


@fr.rule("[ce]? {number} [last] {unit}", "[le]? {number} [last] {unit}")
def last_so_many(number: float, unit: Unit) -> Stretch:
    """« ces trois dernières années »."""
    return Stretch(number, unit)


@fr.rule("[le]? {number} [next] {unit}", "[ce]? {number} [next] {unit}")
def next_so_many(number: float, unit: Unit) -> Stretch:
    """« les cinq prochaines années »."""
    return Stretch(number, unit)


@fr.rule("[le]? {number} premiers|premières {unit}", "[ce]? {number} premiers|premières {unit}")
def first_so_many(number: float, unit: Unit) -> Duration:
    """« les neuf premiers mois » of something: how long, not when."""
    return Duration(number, unit)


@fr.signal("au cours de|des {stretch}", "durant|pendant {stretch}", "en {stretch}")
def in_the_last_so_many(stretch: Stretch, near: Near) -> Signal:
    """« au cours des douze derniers mois »: from its start to now; of the next ones, from now to its end."""
    ahead = re.search(r"prochain|venir", near.said, re.IGNORECASE)
    return Within((stretch,)) if ahead else Past((stretch,))


@fr.signal("dans {stretch}", "d' ici {stretch}")
def in_the_next_so_many(stretch: Stretch) -> Within:
    """« dans les cinq prochaines années »: from the publication on."""
    return Within((stretch,))


@fr.rule("[ce] [last] {unit}", "[le] tout? [next] {unit}", "[le] {unit} [next]", "[ce] {unit} [last]")
def last_or_next_few(unit: Unit, near: Near) -> Duration | None:
    """« ces derniers jours », « les prochaines semaines », « les années à venir »: how many is not said."""
    plural = near.said.lower().split()[0] in {"ces", "les"}
    return Duration(None, unit) if plural else None


@fr.rule("[le]? {named_length}")
def named_length(named_length: int, near: Near) -> Duration | None:
    """« le quinquennat », « son quinquennat »; as a title it is a subject."""
    title = near.said[0].isupper() and " " not in near.said
    return None if title else Duration(named_length, Unit.YEAR)


@fr.signal("depuis {duration}")
def for_so_long(duration: Duration) -> Lasting:
    """« depuis vingt ans »: from twenty years ago until now."""
    return Lasting((duration,))


@fr.signal("sous {duration}", "sous {delay}")
def within(duration: Duration | None = None, delay: int = 0) -> Within:
    """« sous huit jours », « sous huitaine »: from now to then."""
    return Within((duration or Duration(delay, Unit.DAY),))


@fr.rule(
    "{hours:integer} h {minutes:integer} min|mn {seconds:integer} s|sec|secondes",
    "{minutes:integer} min|mn {seconds:integer} s|sec",
    "{minutes:integer} min|mn {seconds:minutes}",
    "{hours:integer} h {minutes:integer} ' {seconds:integer} ' '",
    "{hours:integer} h {minutes:integer} ' {seconds:integer} \"",
    "{minutes:integer} ' {seconds:integer} ' '",
    "{minutes:integer} ' {seconds:integer} \"",
)
def elapsed(minutes: int, seconds: int, hours: int = 0) -> Elapsed:
    """« 2 h 09 min 14 s », « 1 min 32 s », « 3 h 52'17'' »."""
    return Elapsed(hours, minutes, seconds)


@fr.rule("{number} {named_length}")
def counted_named_length(number: float, named_length: int) -> Duration:
    """« deux septennats »."""
    return Duration(number * named_length, Unit.YEAR)


@fr.signal(
    "il y a {duration}",
    "il ya {duration}",
    "il y a tout? juste|exactement|déjà|presque {duration}",
    "voici|voilà {duration}",
    "cela|ça fait {duration}",
)
def ago(duration: Duration) -> Plain:
    """« il y a trois ans »: counted back from the publication."""
    return Plain((Distance(duration, -1),))


@fr.signal("{duration} plus tôt", "{duration} avant|auparavant")
def earlier(duration: Duration, near: Near) -> Plain | None:
    """« trois jours plus tôt »: counted back in the story; « deux jours avant son procès » is not."""
    return None if _governs(near) else Plain((Distance(duration, -1, from_story=True),))


@fr.signal("dans {duration}", "d' ici {duration}")
def ahead(duration: Duration) -> Plain:
    """« dans deux jours »: counted from the publication."""
    return Plain((Distance(duration, 1),))


@fr.signal("{duration} plus tard", "{duration} après")
def later(duration: Duration, near: Near) -> Plain | None:
    """« trois jours plus tard »: counted in the story; « six ans après sa victoire » is not."""
    return None if _governs(near) else Plain((Distance(duration, 1, from_story=True),))


def _governs(near: Near) -> bool:
    """Whether « avant » or « après » takes the words that follow as its own."""
    return near.said.lower().endswith(("avant", "après")) and re.match(r"\s+\w", near.after()) is not None


@fr.rule("des {unit}")
def for_ages(unit: Unit, near: Near) -> Duration | None:
    """« depuis des années », « prendra des mois »; « des heures scolaires » is no length."""
    held = LASTING_FOR_AGES.search(near.before()) and not near.after().startswith(" o\u00f9")
    return Duration(None, unit) if held else None
