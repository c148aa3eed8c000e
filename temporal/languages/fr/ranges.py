"""French signals: « depuis », « jusqu'à », « entre … et », « du … au »."""

import re
from dataclasses import replace

from temporal.dayparts import DayPart
from temporal.expressions import (
    About,
    After,
    Ahead,
    Apart,
    AtTheEarliest,
    AtTheLatest,
    Before,
    Between,
    By,
    CalendarDay,
    CalendarYear,
    Century,
    Clock,
    CountedFrom,
    DayFrom,
    DayOffset,
    Expression,
    From,
    FromTo,
    NamedPeriod,
    PartOf,
    PartOfDay,
    Plain,
    RunningDay,
    Since,
    Uncertain,
    Until,
    Weekday,
    Which,
    completed,
)
from temporal.grammar import Near
from temporal.languages.fr.lexicon import fr

FORMERLY = re.compile(r"\b(?:initialement|d['\u2019]abord|un temps|primitivement) $", re.IGNORECASE)


@fr.signal("depuis {when}")
def since(when: Expression) -> Since:
    """« depuis 2014 », « depuis mardi »: began then, no end said."""
    return Since((when,))


@fr.signal("dès {when}", "à compter|partir de|du|d'|des {when}")
def starting(when: Expression) -> From:
    """« à partir de mardi », « dès 2014 »: begins then, no end said."""
    return From((when,))


@fr.signal("jusqu' à|au|aux|en {when}", "jusqu' {when}", "jusque {when}")
def until(when: Expression) -> Until:
    """« jusqu'au 30 juin »."""
    return Until((when,))


@fr.signal("depuis {day} ,|à|vers? {clock}")
def since_hour(day: Expression, clock: Clock) -> Since:
    """« depuis mardi à 18 h »: a day and its hour, one beginning."""
    return Since((day, clock.on(day)))


@fr.signal("dès {day} ,|à|vers? {clock}", "à compter|partir de|du|d' {day} ,|à|vers? {clock}")
def starting_hour(day: Expression, clock: Clock) -> From:
    """« à partir de mardi 18 h », « dès demain à 8 h »."""
    return From((day, clock.on(day)))


@fr.signal("jusqu' à|au {day} ,|à|vers? {clock}", "jusqu' {day} ,|à|vers? {clock}")
def until_hour(day: Expression, clock: Clock) -> Until:
    """« jusqu'à demain 18 h »."""
    return Until((day, clock.on(day)))


@fr.signal("au plus tôt {when}", "{when} au plus tôt")
def at_the_earliest(when: Expression) -> AtTheEarliest:
    """« 2026 au plus tôt »: then or later."""
    return AtTheEarliest((when,))


@fr.signal("au plus tôt {day} ,|à|vers? {clock}", "{day} ,|à? {clock} au plus tôt")
def at_that_hour_at_the_earliest(day: Expression, clock: Clock) -> AtTheEarliest:
    """« lundi à 8 h au plus tôt »."""
    return AtTheEarliest((day, clock.on(day)))


@fr.signal("au plus tard {day} ,|à|vers? {clock}", "{day} ,|à? {clock} au plus tard")
def at_that_hour_at_the_latest(day: Expression, clock: Clock) -> AtTheLatest:
    """« au plus tard lundi à 18 h »."""
    return AtTheLatest((day, clock.on(day)))


@fr.signal("au plus tard en? {when}", "{when} au plus tard")
def at_the_latest(when: Expression) -> AtTheLatest:
    """« le 30 juin au plus tard »: then or before."""
    return AtTheLatest((when,))


@fr.signal("{when} ( incertain )")
def uncertain(when: Expression) -> Uncertain:
    """« 1850 (incertain) »."""
    return Uncertain((when,))


@fr.signal("avant {when}")
def before(when: Expression) -> Before:
    """« avant le 5 mars »."""
    return Before((when,))


@fr.signal("{day} ,? avant {clock}")
def before_hour(day: Expression, clock: Clock) -> Before:
    """« mardi avant 18 h »."""
    return Before((day, clock.on(day)))


@fr.signal("{day} ,? après {clock}")
def after_hour(day: Expression, clock: Clock) -> After:
    """« mardi après 18 h »."""
    return After((day, clock.on(day)))


@fr.signal("après {when}")
def after(when: Expression) -> After:
    """« après le 5 mars »."""
    return After((when,))


@fr.signal("d' {word:here} à|au? {when}", "d' {word:here} {when}")
def by(word: int, when: Expression) -> By:  # noqa: ARG001 - the word's value is known
    """« d'ici le 30 juin », « d'ici à 2030 »: « ici » is the publication's day."""
    return By((DayOffset(0), when))


@fr.signal(
    "vers|environ {when}",
    "peu avant|après {when}",
    "aux environs|alentours de|du|des {when}",
    "autour de|du {when}",
    "sur le coup de {when}",
)
def about_then(when: Expression) -> About:
    """« vers midi », « aux alentours du 15 mars »."""
    return About((when,))


@fr.signal("{first:hour} -|à {last:clock}")
def from_hour_to(first: int, last: Clock) -> FromTo:
    """« 13-15 h »."""
    return FromTo((Clock(first), last))


@fr.signal("pour {day:weekday_day}", "pour {day:month_of}", "pour {day:calendar_day}")
def meant_for(day: Expression) -> Ahead:
    """« de nouveaux orages sont annoncés pour mercredi »: what is meant for a day is ahead of it."""
    return Ahead((day,))


@fr.signal("courant {when}")
def in_the_course_of(when: Expression) -> Plain:
    """« courant mars »: sometime in it."""
    return Plain((when,))


@fr.signal(
    "du {first:calendar_day} au {last:calendar_day}",
    "de|d' {first:when} à|au|aux {last:when}",
    "du {first:when} au|à|aux {last:when}",
    "des {first:when} à|au|aux {last:when}",
    "de {first:when} jusqu' à|au|en {last:when}",
    "{first:clock} à|- {last:clock}",
    "le? {first:calendar_day} -|–|au {last:calendar_day}",
)
def from_to(first: Expression, last: Expression) -> FromTo | None:
    """« du 3 mars au 5 avril », « de mars à juin », « de 13 h 30 à 15 h 30 »: lasted from one to the other."""
    if isinstance(first, Weekday) and isinstance(last, Weekday) and last.which is Which.OPEN:
        return None  # « du lundi au vendredi » may be every week
    return FromTo(completed(first, last))


@fr.signal(
    "du [weekday]? {first:day_of_month} au {last:calendar_day}", "le? {first:day_of_month} -|–|au {last:calendar_day}"
)
def from_day_to(first: int, last: CalendarDay, near: Near) -> FromTo | None:
    """« du 19 au 23 juillet »: the first has the month of the last. « vingt-cinq mars » is one day."""
    if "-" in near.said and not re.search(r"(?:\d|er)\s?-\s?\d", near.said):
        return None
    return FromTo(completed(CalendarDay(first), last))


@fr.signal(
    "entre {first:when} et {last:when}",
    "{first:month_of} -|– {last:month_of}",
    "{first:year_of} -|/|\u2013 {last:year_of}",
)
def between(first: Expression, last: Expression) -> Between:
    """« entre 1990 et 1999 », « mars-avril »: once, sometime from one to the other."""
    return Between(completed(first, last))


@fr.part("listed_day", "le|les {day_of_month}", "le|les? [weekday] {day_of_month}", "les [weekdays] {day_of_month}")
def listed_day(day_of_month: int) -> int:
    """« les 6 », « les dimanches 15 », « le mardi 3 », of which the month comes with the last of the list."""
    return day_of_month


@fr.signal("entre {first:listed_day} et {last:calendar_day}")
def between_days(first: int, last: CalendarDay) -> Between:
    """« entre le 3 et le 5 mars »."""
    return Between(completed(CalendarDay(first), last))


@fr.signal("{first:listed_day} et|ou {last:calendar_day}", "des|aux {first:day_of_month} et|ou {last:calendar_day}")
def two_days(first: int, last: CalendarDay) -> Apart:
    """« les 6 et 13 avril »: two days of one month."""
    return Apart(completed(CalendarDay(first), last))


@fr.signal(
    "{first:listed_day} , {second:day_of_month} et|ou {last:calendar_day}",
    "{first:listed_day} , {second:listed_day} et|ou {last:calendar_day}",
)
def three_days(first: int, second: int, last: CalendarDay) -> Apart:
    """« les 3, 5 et 8 mars »."""
    return Apart((*completed(CalendarDay(first), last)[:1], *completed(CalendarDay(second), last)))


@fr.signal("{clock} [sharp]? ,? {day}", "vers|dès {clock} ,? {day}")
def clock_of_day(clock: Clock, day: Expression) -> Apart:
    """« à 18 h 30 mercredi », « vers 0 h 40, jeudi »: the hour stands on the day that follows it."""
    return Apart((clock.on(day), day))


@fr.signal("{first:weekday} et|ou {last:weekday_day}")
def two_next_weekdays(first: int, last: Expression, near: Near) -> Apart | None:
    """« samedi et dimanche prochains »: the second comes after the first."""
    if not isinstance(last, Weekday) or not near.said.lower().endswith("prochains"):
        return None
    return Apart((Weekday(first, Which.NEXT), Weekday(last.weekday, Which.FOLLOWING)))


@fr.signal("{day} , au {neighbour}")
def day_after_something(day: Expression, neighbour: int, near: Near) -> Apart | None:
    """« hier, au lendemain de la défaite »: one day, said twice."""
    del neighbour
    return Apart((day, RunningDay(0))) if near.after().startswith((" de", " d'", " du", " d\u2019")) else None


@fr.part("neighbour_day", "[le]? {neighbour}")
def neighbour_day(neighbour: int) -> int:
    """« la veille », « lendemain », of a day that follows."""
    return neighbour


@fr.signal("{neighbour_day} de|du|d' {day}", "{neighbour_day} de la|l' {day:feast_day}")
def neighbour_of_a_day(neighbour_day: int, day: Expression, near: Near) -> CountedFrom | None:
    """« au lendemain du 5 mai », « la veille du 14 juillet »: counted from the day that follows."""
    has_a_name = near.said.lower().endswith("veille de noël")
    return None if has_a_name else CountedFrom((DayFrom(neighbour_day, day), day))


@fr.signal("[postponed] au|à {when}", "[postponed] à la {when}")
def postponed(when: Expression, near: Near) -> Ahead | None:
    """« reporté au 12 avril », « mis en délibéré au 9 janvier »; what was « initialement fixé » then is so no more."""
    return None if FORMERLY.search(near.before()) else Ahead((when,))


@fr.signal("{first:century_number} et {last:century_expression}", "{first:century_number} - {last:century_expression}")
def two_centuries(first: int, last: Century) -> Apart:
    """« XVe et XVIe siècles »."""
    return Apart((Century(first if last.number > 0 else -first), last))


@fr.part("listed_century", "le|les {century_number}")
def listed_century(century_number: int) -> int:
    """« le XIe », of which the word comes with the last."""
    return century_number


@fr.signal(
    "entre {first:listed_century} et {last:century_expression}",
    "du {first:century_number} au {last:century_expression}",
)
def between_centuries(first: int, last: Century, near: Near) -> Between | FromTo:
    """« entre le XIe et le XIIIe siècle », « du XVe au XVIIe siècle »."""
    both = (replace(last, number=first if last.number > 0 else -first), last)
    return Between(both) if near.said.lower().startswith("entre") else FromTo(both)


@fr.signal("de {first:year_number} à {last:year_of}", "{first:year_number} -|– {last:year_of}")
def years_of_one_era(first: int, last: CalendarYear, near: Near) -> FromTo | Between | None:
    """« de 14 à 37 apr. J.-C. », « 99-31 av. J.-C. »: the first has the era of the last."""
    if not near.said.rstrip(".").lower().endswith("c"):
        return None
    both = (CalendarYear(first if last.year > 0 else 1 - first), last)
    return FromTo(both) if near.said.lower().startswith("de ") else Between(both)


@fr.part("term_of_year", "{term} {year}?")
def term_of_year(term: tuple[type[NamedPeriod], int], year: int | None = None) -> NamedPeriod:
    """« 3e trimestre 2024 », the last of a range."""
    kind, number = term
    return kind(number, year)


@fr.signal("du {first:century_number} au {last:term_of_year}")
def terms_of_a_year(first: int, last: NamedPeriod) -> FromTo:
    """« du 1er au 3e trimestre 2024 »."""
    return FromTo((replace(last, number=first), last))


@fr.signal("du|de {first:thirds} à {last:when}")
def parts_of_a_period(first: str, last: Expression) -> FromTo | None:
    """« de début à fin mai », « du début à la fin des années 1990 »."""
    return FromTo((PartOf(last.whole, first), last)) if isinstance(last, PartOf) else None


@fr.part("part_of_listed_day", "{daypart} du {day_of_month}")
def part_of_listed_day(daypart: DayPart, day_of_month: int) -> tuple[DayPart, int]:
    """« soir du 18 », of which the month comes with the last of the range."""
    return daypart, day_of_month


@fr.signal("du {first:part_of_listed_day} au {last:when}")
def from_part_of_day(first: tuple[DayPart, int], last: Expression) -> FromTo | None:
    """« du soir du 18 au matin du 19 novembre »."""
    day = last.day if isinstance(last, PartOfDay) else last
    if not isinstance(day, CalendarDay):
        return None
    part, number = first
    return FromTo((PartOfDay(part, completed(CalendarDay(number), day)[0]), last))
