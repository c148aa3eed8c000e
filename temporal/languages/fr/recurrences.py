"""French recurrences: « chaque jour », « par an », « tous les jeudis », « le premier samedi du mois »."""

from temporal.calendar import Unit
from temporal.dayparts import DayPart
from temporal.expressions import (
    Apart,
    Duration,
    Expression,
    FromTo,
    HabitualWeekday,
    NthWeekday,
    Plain,
    Recurrence,
    RelativeUnit,
    SeasonOf,
)
from temporal.languages.fr.lexicon import fr

RECURRENT = {
    "P1D": "quotidien|quotidienne|quotidiens|quotidiennes|journalier|journalière|quotidiennement",
    "P1W": "hebdomadaire|hebdomadaires|hebdomadairement",
    "P1M": "mensuel|mensuelle|mensuels|mensuelles|mensuellement",
    "P3M": "trimestriel|trimestrielle|trimestriels|trimestrielles",
    "P6M": "semestriel|semestrielle|semestriels|semestrielles",
    "P1Y": "annuel|annuelle|annuels|annuelles|annuellement",
    "P2Y": "biennal|biennale|bisannuel|bisannuelle",
}
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

for code, words in RECURRENT.items():
    for word in words.split("|"):
        fr.know("recurrent", word, code)


@fr.rule("chaque {unit}")
def every(unit: Unit) -> Recurrence:
    """« chaque jour »."""
    return Recurrence(UNIT_CODES[unit])


@fr.signal("par {unit}")
def rate(unit: Unit) -> Plain:
    """« par an »: the annotators leave « par » outside."""
    return Plain((Recurrence(UNIT_CODES[unit]),))


@fr.signal("fois {whole}")
def yearly(whole: RelativeUnit) -> Plain:
    """« deux fois l'an »."""
    return Plain((Recurrence(UNIT_CODES[whole.unit]),))


@fr.rule("un|une {unit} sur {number}")
def one_in_so_many(unit: Unit, number: float) -> Recurrence | None:
    """« un jour sur deux »."""
    return Recurrence(Duration(number, unit).value) if number > 1 else None


@fr.rule("un {weekday} sur {number}")
def one_weekday_in_so_many(weekday: int, number: float) -> Recurrence | None:
    """« un samedi sur deux »."""
    return every_weekday(weekday) if number > 1 else None


@fr.rule("tous|toutes les {unit}", "tous|toutes les {number} {unit}")
def every_so_many(unit: Unit, number: float = 1) -> Recurrence:
    """« tous les ans », « tous les quatre ans »."""
    return Recurrence(Duration(number, unit).value)


@fr.rule("tous|toutes les demi|demie - {unit}", "chaque demi|demie - {unit}")
def every_half(unit: Unit) -> Recurrence:
    """« toutes les demi-heures »."""
    return Recurrence(Duration(0.5, unit).value)


@fr.rule("chaque {day_of_month} {month_name}", "tous les {day_of_month} {month_name}")
def every_calendar_day(day_of_month: int, month_name: int) -> Recurrence:
    """« chaque 11 novembre »."""
    return Recurrence(f"XXXX-{month_name:02d}-{day_of_month:02d}")


@fr.rule("tous les {weekdays}", "chaque {weekdays:weekday}", "les {weekdays}")
def every_weekday(weekdays: int) -> Recurrence:
    """« tous les jeudis »."""
    return Recurrence(f"XXXX-WXX-{weekdays + 1}")


@fr.signal("{first:set} et|ou {weekdays}")
def every_two_weekdays(first: Recurrence, weekdays: int) -> Apart | None:
    """« les lundis et jeudis »."""
    return Apart((first, every_weekday(weekdays))) if first.value.startswith("XXXX-WXX-") else None


@fr.rule(
    "tous|chaque les? {weekdays} {daypart}",
    "chaque {weekdays:weekday} {daypart}",
    "les? {weekdays} {daypart}",
)
def every_part_of_weekday(weekdays: int, daypart: DayPart) -> Recurrence:
    """« chaque samedi soir »."""
    return Recurrence(f"XXXX-WXX-{weekdays + 1}T{daypart}")


@fr.rule("le {weekday} {daypart}")
def habitual_part_of_weekday(weekday: int, daypart: DayPart) -> HabitualWeekday:
    """« le samedi soir »: every Saturday's, unless its clause tells of the past."""
    return HabitualWeekday(weekday, daypart=daypart)


@fr.rule("chaque {daypart}", "tous|toutes les {daypart}")
def every_part_of_day(daypart: DayPart) -> Recurrence:
    """« chaque matin », « tous les soirs »."""
    return Recurrence(f"XXXX-XX-XXT{daypart}")


@fr.rule("{recurrent}")
def recurrent(recurrent: str) -> Recurrence:
    """« annuel », « quotidien »."""
    return Recurrence(recurrent)


@fr.rule("le {weekday}")
def habitual_weekday(weekday: int) -> HabitualWeekday:
    """« fermé le lundi »: every Monday, unless its clause tells of the past or the future."""
    return HabitualWeekday(weekday)


@fr.signal("du|de {first:weekday} au|à {last:weekday}")
def from_weekday_to(first: int, last: int) -> FromTo:
    """« du lundi au vendredi »: every week, unless its clause tells of the past or the future."""
    return FromTo((HabitualWeekday(first, in_range=True), HabitualWeekday(last, in_range=True, follows=True)))


@fr.rule("[le]? {ordinal} {weekday} du mois", "chaque {ordinal} {weekday} du mois", "le {ordinal} {weekday}")
def monthly_weekday(ordinal: int, weekday: int) -> Recurrence | None:
    """« le premier samedi du mois »: TIMEX3 has no month in it."""
    return Recurrence(f"XXXX-WXX-{weekday + 1}") if 1 <= ordinal <= 5 else None


@fr.rule(
    "[le] {ordinal} et {second:ordinal} {weekdays}",
    "[le] {ordinal} et dernier|derniers {weekdays}",
    "[le] {ordinal} {weekdays}",
)
def monthly_weekdays(ordinal: int, weekdays: int, second: int = 1) -> Recurrence | None:
    """« les deuxième et quatrième jeudis »."""
    return Recurrence(f"XXXX-WXX-{weekdays + 1}") if ordinal <= 5 and second <= 5 else None


@fr.rule("[le]? {ordinal} {weekday} de|du|d' {period}", "[le] {ordinal} {weekday} du {season}")
def nth_weekday(ordinal: int, weekday: int, period: Expression | None = None, season: int = 0) -> NthWeekday | None:
    """« le premier dimanche de mars », « le premier dimanche du printemps »."""
    return NthWeekday(ordinal, weekday, period or SeasonOf(season)) if 1 <= ordinal <= 5 else None


@fr.rule("le dernier {weekday} de|du|d' {period}")
def last_weekday_of(weekday: int, period: Expression) -> NthWeekday:
    """« le dernier dimanche de mars »."""
    return NthWeekday(-1, weekday, period)


@fr.rule("chaque {season}", "tous les {season}", "tous les {seasons}")
def every_season(season: int = 0, seasons: int = 0) -> Recurrence:
    """« chaque été », « tous les hivers »."""
    return Recurrence(SeasonOf(season or seasons).unknown())
