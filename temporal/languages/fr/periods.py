"""French months, years and the other periods: « en juin », « l'an dernier », « les années 80 », « le XIXe siècle »."""

import re

from temporal.calendar import Unit
from temporal.expressions import (
    CalendarDay,
    CalendarMonth,
    CalendarYear,
    Century,
    Decade,
    EarlierIn,
    Expression,
    Half,
    LaterIn,
    NewYear,
    OrEach,
    PartOf,
    Plain,
    Quarter,
    RelativeUnit,
    ShortYear,
    StoryUnit,
    UnitOf,
    Which,
    beside,
)
from temporal.grammar import Near
from temporal.languages.fr.lexicon import fr
from temporal.languages.fr.names import has_capital_within, is_name, is_of_noun
from temporal.languages.fr.years import counts_something, is_year

#: What French calls « 14 » to « 18 » without their century.
GREAT_WAR = range(14, 19)
GOVERNING_SHORT = re.compile(r"(?:^|\W)(?:en|depuis|dès|fin|début|et|de) ?$", re.IGNORECASE)
#: « le Mondial 98 », « la saison 99 »: what takes place in a year.
HELD = re.compile(r"\b(?:saison|mondial|euro|coupe du monde|tour de france|promotion) $", re.IGNORECASE)
#: What makes every year's of a month or a season, in its sentence.
HABIT = re.compile(
    r"\b(?:d['\u2019](?:habitude|ordinaire)|en général|généralement|habituellement|ordinairement|normalement|"
    r"traditionnellement|chaque année|tous les ans)\b",
    re.IGNORECASE,
)
#: All that is said is a year, with a preposition or a limit.
YEAR_ALONE = re.compile(
    r"(?:(?:en|depuis|dès|vers|avant|après|à partir de|jusqu['\u2019]en) )?\d{3}"
    r"(?: au plus t(?:ôt|ard)| \(incertain\))?",
    re.IGNORECASE,
)
#: Two digits up to here may be a day or count something.
OLDEST_SHORT = 31
#: Units one can be in: « ce mois », « la semaine dernière ».
CALENDAR_UNITS = frozenset(Unit) - {Unit.SECOND, Unit.MINUTE, Unit.HOUR, Unit.DAY}


def is_habit(near: Near) -> bool:
    """Whether the words around, in the sentence, tell of what happens every year."""
    before = re.split(r"[.!?;]\s", near.before(60))[-1]
    return bool(HABIT.search(before) or HABIT.search(re.split(r"[.!?;]", near.after())[0]))


@fr.rule("{month}", "le? mois de|d' {month}")
def month(month: int, near: Near) -> CalendarMonth | OrEach | None:
    """« juin »: which year's, its clause decides; « d'habitude en mai » is every year's. Not « Mme Avril »."""
    if is_name(near) or has_capital_within(near):
        return None
    return OrEach(CalendarMonth(month)) if is_habit(near) else CalendarMonth(month)


@fr.rule("{month_name} {year}", "{month_name} {year:early_year}", "le? mois de|d' {month} {year}")
def month_of_year(year: int, month_name: int = 0, month: int = 0) -> CalendarMonth:
    """« juin 2024 », « août 732 »."""
    return CalendarMonth(month_name or month, year)


@fr.rule("{month} {two_digits}", "{month} ' {two_digits}")
def month_of_short_year(month: int, two_digits: int, near: Near) -> Expression | None:
    """« octobre 98 », « août 14 »: numbers up to 31 are years of the Great War alone, as they might count something."""
    alone = two_digits in GREAT_WAR and not near.after().lstrip()[:1].isalnum()
    return CalendarMonth(month, 1900 + two_digits) if two_digits > OLDEST_SHORT or alone else None


@fr.rule("{month} [last]", "le? mois de|d' {month} [last]", "{month} de l' an|année [last]")
def last_month_of_name(month: int) -> CalendarMonth:
    """« juin dernier »."""
    return CalendarMonth(month, which=Which.LAST)


@fr.rule("{month} [next]", "le? mois de|d' {month} [next]")
def next_month_of_name(month: int) -> CalendarMonth:
    """« juin prochain »."""
    return CalendarMonth(month, which=Which.NEXT)


@fr.rule("{month} {following}", "le? mois de|d' {month} {following}")
def following_month(month: int, following: int) -> CalendarMonth:
    """« en mai suivant »: the first after the last date told."""
    return CalendarMonth(month, which=beside(following))


@fr.rule("ce mois de|d' {month}")
def this_month_of_name(month: int) -> CalendarMonth:
    """« ce mois de juin »."""
    return CalendarMonth(month, which=Which.THIS)


@fr.rule("{three_digits}")
def year_alone(three_digits: int, near: Near) -> CalendarYear | None:
    """« 732 », where nothing else is said: a field that asks for a date."""
    return CalendarYear(three_digits) if YEAR_ALONE.fullmatch(near.text.strip()) else None


@fr.signal("en {three_digits}")
def early_year(three_digits: int, near: Near) -> Plain | None:
    """« En 846, les Sarrasins … »: three digits are a year where a clause follows them."""
    follows = re.match(r",|\.| (?:les?|la|l['\u2019]|une?|ils?|elles?|on)\b", near.after())
    return Plain((CalendarYear(three_digits),)) if follows else None


@fr.rule("{year}")
def year(year: int, near: Near) -> CalendarYear | None:
    """« 1975 », where what stands around it makes it a year."""
    return CalendarYear(year) if not near.said.isdigit() or is_year(near) else None


@fr.rule("[le]? année|an {year}", "[le]? millésime {year}")
def named_year(year: int) -> CalendarYear:
    """« l'année 2001 », « l'an 2000 »."""
    return CalendarYear(year)


@fr.rule("{late_two_digits}")
def short_year(late_two_digits: int, near: Near) -> ShortYear | None:
    """« en 98 », « le Mondial 98 », at the end of a clause: a year above 31 that counts nothing."""
    before, after = near.before(), near.after()
    if HELD.search(before):
        return ShortYear(late_two_digits)
    if not GOVERNING_SHORT.search(before):
        return None
    counts = after.lstrip()[:1].isalnum() or (after[:1] in {"%", ",", ".", "°"} and after[1:2].isdigit())
    return None if counts or counts_something(after) else ShortYear(late_two_digits)


@fr.rule("[le]? {unit} [last]")
def last_unit(unit: Unit, near: Near) -> RelativeUnit | None:
    """« le mois dernier », « l'an passé »; « une semaine passée à Rome » is one spent there."""
    spent = near.before().lower().endswith((" un ", " une ", "une ")) or near.said.lower().startswith("les ")
    return RelativeUnit(unit, -1) if unit in CALENDAR_UNITS and not spent else None


@fr.rule("[le] [last] {unit}")
def last_term(unit: Unit, near: Near) -> RelativeUnit | None:
    """« le dernier trimestre »: the one before the publication's."""
    singular = not near.said.lower().startswith("les ")
    return RelativeUnit(unit, -1) if unit in {Unit.QUARTER, Unit.HALF} and singular else None


@fr.rule("[le]? {unit} [next]")
def next_unit(unit: Unit, near: Near) -> RelativeUnit | None:
    """« la semaine prochaine », « l'an prochain »."""
    several = near.said.lower().startswith("les ")
    return RelativeUnit(unit, 1) if unit in CALENDAR_UNITS and not several else None


@fr.rule("[ce] {unit}", "[ce] {unit} - ci", "[le] {unit} en cours", "[ce] fin de semaine")
def this_unit(near: Near, unit: Unit = Unit.WEEKEND) -> RelativeUnit | None:
    """« ce mois-ci », « cette année », « l'année en cours »."""
    plural = near.said.lower().startswith(("ces ", "les "))
    return RelativeUnit(unit, 0) if unit in CALENDAR_UNITS and not plural else None


@fr.rule("[le]? {unit} {following}")
def following_unit(unit: Unit, following: int) -> StoryUnit | None:
    """« l'année suivante », « le mois précédent »: counted from the story."""
    return StoryUnit(unit, following) if unit in CALENDAR_UNITS else None


@fr.rule("[le]? {unit} du {calendar_day}")
def unit_of_a_day(unit: Unit, calendar_day: CalendarDay) -> UnitOf | None:
    """« la semaine du 18 novembre », « le week-end du 5 mars »."""
    return UnitOf(unit, calendar_day) if unit in {Unit.WEEK, Unit.WEEKEND} else None


@fr.rule("[ce] {unit} - là", "la|le|l' même {unit}", "cette|ce même {unit}")
def unit_of_the_story(unit: Unit) -> StoryUnit | None:
    """« cette année-là », « la même année »."""
    return StoryUnit(unit, 0) if unit in CALENDAR_UNITS else None


@fr.part("whole", "l'|la|le {unit}")
def whole_unit(unit: Unit) -> RelativeUnit | None:
    """« l'année », « le mois », of which only a part is said: « la fin de l'année »."""
    return RelativeUnit(unit, 0) if unit in CALENDAR_UNITS else None


@fr.rule(
    "[le]? {thirds} de|d'|du|des {period}",
    "[le]? {thirds} {period}",
    "[le]? {thirds} - {period}",
    "[le]? {thirds} de {whole}",
    "[le]? {thirds} du|de|d' {unit}",
)
def part_of_period(
    thirds: str,
    near: Near,
    period: Expression | None = None,
    whole: Expression | None = None,
    unit: Unit | None = None,
) -> Expression | None:
    """« début octobre », « mi-juin », « en fin d'année »; « une fête de fin d'année » is a kind."""
    of = period or whole or (RelativeUnit(unit, 0) if unit in CALENDAR_UNITS and unit else None)
    of_a_kind = unit is not None and near.before().lower().endswith((" de ", " d'", " d\u2019"))
    return None if of is None or of_a_kind or isinstance(of, PartOf) else PartOf(of, thirds)


@fr.rule("la nouvelle année")
def new_year() -> NewYear:
    """« la nouvelle année »: the publication's at its beginning, the next at its end."""
    return NewYear()


@fr.rule("plus tôt {period}", "plus tôt dans {period}")
def earlier_in(period: Expression) -> EarlierIn:
    """« plus tôt ce mois-ci »: from the start of the period to the day before the publication."""
    return EarlierIn(period)


@fr.rule("plus tard {period}", "plus tard dans {period}", "plus tard dans {whole}")
def later_in(period: Expression | None = None, whole: Expression | None = None) -> LaterIn | None:
    """« plus tard cette année », « plus tard dans la semaine »: from the day after the publication to its end."""
    of = period or whole
    return None if of is None else LaterIn(of)


@fr.rule("[le]? années {two_digits}", "[le]? années {four_digits}", "[le]? années {number}")
def decade(two_digits: int = 0, four_digits: int = 0, number: int = 0) -> Decade | None:
    """« les années 80 », « les années 1980 », « les années soixante »."""
    first = two_digits or four_digits or number
    return Decade(first) if first % 10 == 0 and (10 <= first < 100 or 1000 <= first < 3000) else None


@fr.part("century_number", "{roman}", "{ordinal}", "{ordinal:integer} er|e|ème|ᵉ|è")
def century_number(roman: int = 0, ordinal: int = 0) -> int:
    """« XIXe », « dix-neuvième », « 19e »."""
    return roman or ordinal


@fr.rule("[le]? {century_number} siècle|siècles [ad]?")
def century(century_number: int) -> Century | None:
    """« le XIXe siècle » is 1801 to 1900."""
    return Century(century_number) if 1 <= century_number <= 30 else None


@fr.rule("[le]? {century_number} siècle|siècles [bc]")
def century_before_christ(century_number: int) -> Century | None:
    """« le Ier siècle av. J.-C. » is 100 to 1 BC."""
    return Century(-century_number) if 1 <= century_number <= 30 else None


@fr.rule("[le]? {century_number} millénaire")
def millennium(century_number: int) -> Century | None:
    """« le troisième millénaire »."""
    return Century(century_number, Unit.MILLENNIUM) if 1 <= century_number <= 9 else None


@fr.rule("[le]? {century_number} millénaire [bc]")
def millennium_before_christ(century_number: int) -> Century | None:
    """« le IIe millénaire av. J.-C. »."""
    return Century(-century_number, Unit.MILLENNIUM) if 1 <= century_number <= 9 else None


@fr.part("term", "{ordinal} trimestre|semestre", "{ordinal:integer} er|e|ème|ᵉ trimestre|semestre")
def term(ordinal: int, near: Near) -> type[Quarter] | tuple[type, int] | None:
    """« le deuxième trimestre », « le 1er semestre »."""
    kind, most = (Quarter, 4) if near.said.lower().endswith("trimestre") else (Half, 2)
    return (kind, ordinal) if 1 <= ordinal <= most else None


@fr.rule("[le]? {term}", "[le]? {term} {year}", "[le]? {term} de l' année {year}", "[le]? {term} de {year}")
def quarter_or_half(term: tuple[type[Quarter], int], near: Near, year: int | None = None) -> Quarter:
    """« au deuxième trimestre 2002 », « les résultats du troisième trimestre »."""
    kind, number = term
    return kind(number, year, of_noun=is_of_noun(near))
