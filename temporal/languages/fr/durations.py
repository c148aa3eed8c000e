"""French durations and recurrences: « trois ans », « plus de vingt ans », « chaque jour », « tous les jeudis »."""

import re

from temporal.calendar import Unit
from temporal.dayparts import DayPart
from temporal.expressions import Distance, Duration, Lasting, Plain, Recurrence, Within
from temporal.grammar import Near
from temporal.languages.fr.lexicon import fr

COLLECTIVES = {"dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
               "cinquantaine": 50, "soixantaine": 60, "centaine": 100}  # fmt: skip
RECURRENT = {
    "P1D": "quotidien|quotidienne|quotidiens|quotidiennes|journalier|journalière|quotidiennement",
    "P1W": "hebdomadaire|hebdomadaires|hebdomadairement",
    "P1M": "mensuel|mensuelle|mensuels|mensuelles|mensuellement",
    "P3M": "trimestriel|trimestrielle|trimestriels|trimestrielles",
    "P6M": "semestriel|semestrielle|semestriels|semestrielles",
    "P1Y": "annuel|annuelle|annuels|annuelles|annuellement",
    "P2Y": "biennal|biennale|bisannuel|bisannuelle",
}
#: Lengths that have a name of their own.
NAMED = {"quinquennat": 5, "septennat": 7, "bicentenaire": 200}
UNIT_CODES = {
    Unit.SECOND: "PT1S",
    Unit.MINUTE: "PT1M",
    Unit.HOUR: "PT1H",
    Unit.DAY: "P1D",
    Unit.WEEK: "P1W",
    Unit.WEEKEND: "P1WE",
    Unit.FORTNIGHT: "P15D",
    Unit.MONTH: "P1M",
    Unit.QUARTER: "P3M",
    Unit.HALF: "P6M",
    Unit.YEAR: "P1Y",
    Unit.DECADE: "P10Y",
    Unit.CENTURY: "P100Y",
    Unit.MILLENNIUM: "P1000Y",
}

LASTING_FOR_AGES = re.compile(
    r"\b(?:pendant|durant|depuis|il y a|voilà|prendr\w+|prend\w*|dur\w+|demand\w+|faudra|fallu|faut|après|passé) $",
    re.IGNORECASE,
)
#: After these « une journée » is a length.
LASTING = re.compile(
    r"\b(?:pendant|durant|dure|duré|durer|depuis|moins d['\u2019]|plus d['\u2019]|en|il y a) ?$", re.IGNORECASE
)

for name, number in COLLECTIVES.items():
    fr.know("collective", name, number)
for code, words in RECURRENT.items():
    for word in words.split("|"):
        fr.know("recurrent", word, code)
for name, number in NAMED.items():
    fr.know("named_length", name, number)


@fr.rule("{number} {unit}")
def counted(number: float, unit: Unit, near: Near) -> Duration | None:
    """« trois ans », « 30,4 secondes »; « un jour » and « une seconde » alone are idioms."""
    if number == 1 and unit in {Unit.DAY, Unit.SECOND, Unit.MINUTE} and not near.said[0].isdigit():
        return Duration(1, unit) if LASTING.search(near.before()) else None
    return Duration(number, unit)


@fr.rule("{number} {unit} et demi|demie")
def counted_and_a_half(number: float, unit: Unit) -> Duration:
    """« un an et demi »."""
    return Duration(number + 0.5, unit)


@fr.rule("{number}? demi|demie - {unit}", "un demi {unit}")
def half_of(unit: Unit, number: float = 1) -> Duration | None:
    """« un demi-siècle », « une demi-heure »; « une demi-journée »."""
    return Duration(number * 0.5, unit)


@fr.rule("[few] {unit}", "[few] {unit} durant")
def some(unit: Unit, near: Near) -> Duration | None:
    """« quelques mois », « plusieurs années »."""
    plural = near.said.lower().endswith(("s", "durant"))
    return Duration(None, unit) if plural else None


@fr.rule("un|une {collective} de|d' {unit}")
def about_so_many(collective: int, unit: Unit) -> Duration:
    """« une dizaine d'années »."""
    return Duration(collective, unit, "APPROX")


@fr.rule("environ|presque {duration}", "près de|d' {duration}")
def about(duration: Duration) -> Duration | None:
    """« environ une heure »."""
    return Duration(duration.count, duration.unit, "APPROX")


@fr.rule("{more} {duration}", "{less} {duration}")
def more_or_less(duration: Duration, more: str | None = None, less: str | None = None) -> Duration:
    """« plus de vingt ans », « moins de deux mois »."""
    return Duration(duration.count, duration.unit, more or less)


@fr.rule("[ce]? {number} [last] {unit}", "[le]? {number} [last] {unit}", "[le]? {number} [next] {unit}")
def last_so_many(number: float, unit: Unit) -> Duration:
    """« ces trois dernières années »."""
    return Duration(number, unit)


@fr.rule("[ce] [last] {unit}", "[le] [next] {unit}", "[le] {unit} [next]", "[ce] {unit} [last]")
def last_or_next_few(unit: Unit, near: Near) -> Duration | None:
    """« ces derniers jours », « les prochaines semaines », « les années à venir »: how many is not said."""
    plural = near.said.lower().split()[0] in {"ces", "les"}
    return Duration(None, unit) if plural else None


@fr.rule("{named_length}")
def named_length(named_length: int) -> Duration:
    """« quinquennat »."""
    return Duration(named_length, Unit.YEAR)


@fr.signal("depuis {duration}")
def for_so_long(duration: Duration) -> Lasting:
    """« depuis vingt ans »: from twenty years ago until now."""
    return Lasting((duration,))


@fr.signal("sous {duration}")
def within(duration: Duration) -> Within:
    """« sous huit jours »: from now to then."""
    return Within((duration,))


@fr.signal("il y a {duration}", "voici|voilà {duration}", "cela|ça fait {duration}", "{duration} plus tôt")
def ago(duration: Duration, near: Near) -> Plain:
    """« il y a trois ans », « trois jours plus tôt »: counted back."""
    return Plain((Distance(duration, -1, from_running=near.said.endswith("tôt")),))


@fr.signal("dans {duration}", "{duration} plus tard", "d' ici {duration}")
def ahead(duration: Duration, near: Near) -> Plain:
    """« dans deux jours », « trois jours plus tard »."""
    return Plain((Distance(duration, 1, from_running=near.said.endswith("tard")),))


@fr.rule("chaque {unit}")
def every(unit: Unit) -> Recurrence:
    """« chaque jour »."""
    return Recurrence(UNIT_CODES[unit])


@fr.signal("par {unit}")
def rate(unit: Unit) -> Plain:
    """« par an »: the annotators leave « par » outside."""
    return Plain((Recurrence(UNIT_CODES[unit]),))


@fr.rule("des {unit}")
def for_ages(unit: Unit, near: Near) -> Duration | None:
    """« depuis des années », « prendra des mois »; « des heures scolaires » is no length."""
    return Duration(None, unit) if LASTING_FOR_AGES.search(near.before()) else None


@fr.rule("tous|toutes les {unit}", "tous|toutes les {number} {unit}")
def every_so_many(unit: Unit, number: float = 1) -> Recurrence:
    """« tous les ans », « tous les quatre ans »."""
    return Recurrence(Duration(number, unit).value)


@fr.rule("chaque {day_of_month} {month_name}", "tous les {day_of_month} {month_name}")
def every_calendar_day(day_of_month: int, month_name: int) -> Recurrence:
    """« chaque 11 novembre »."""
    return Recurrence(f"XXXX-{month_name:02d}-{day_of_month:02d}")


@fr.rule("tous les {weekdays}", "chaque {weekdays:weekday}", "le|les {weekdays}")
def every_weekday(weekdays: int) -> Recurrence:
    """« tous les jeudis »."""
    return Recurrence(f"XXXX-WXX-{weekdays + 1}")


@fr.rule("tous les {weekdays} {daypart}", "chaque {weekdays:weekday} {daypart}", "le|les {weekdays} {daypart}")
def every_part_of_weekday(weekdays: int, daypart: DayPart) -> Recurrence:
    """« chaque samedi soir »."""
    return Recurrence(f"XXXX-WXX-{weekdays + 1}T{daypart}")


@fr.rule("chaque {daypart}", "tous|toutes les {daypart}")
def every_part_of_day(daypart: DayPart) -> Recurrence:
    """« chaque matin », « tous les soirs »."""
    return Recurrence(f"XXXX-XX-XXT{daypart}")


@fr.rule("{recurrent}")
def recurrent(recurrent: str) -> Recurrence:
    """« annuel », « quotidien »."""
    return Recurrence(recurrent)
