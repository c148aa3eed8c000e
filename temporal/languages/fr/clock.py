"""French times of the day: « 18 h 30 », « midi et demi », « hier soir », « dans la nuit de samedi à dimanche »."""

import re

from temporal.dayparts import DayPart
from temporal.expressions import CalendarDay, Clock, DayOffset, Expression, PartOfDay, ThisNight, Weekday, completed
from temporal.grammar import Near
from temporal.languages.fr.lexicon import fr

#: Before « 2 heures » these make it a length of time.
LENGTH = re.compile(
    r"(?:pendant|durant|dur\w*|en|plus d[e']|moins d[e']|environ|près d[e']|plusieurs|quelques|les|ces|dernières|toutes les|par|"
    r"il y a|dans|après|temps de|au bout d[e']|presque|deux fois|,|et) $"
)
TIME = re.compile(r"(?:à|vers|dès|jusqu'à|jusqu\u2019à|de|entre|avant|depuis|il est|il était|d'ici|et|,|\() ?$")


def _is_length(near: Near) -> bool:
    before = near.before().lower()
    return bool(LENGTH.search(before)) and not TIME.search(before)


@fr.rule("{hour} h|heures|heure {minutes}", "{hour} h|heures|heure {minutes} min|mn|minutes")
def hour_and_minutes(hour: int, minutes: int) -> Clock:
    """« 18 h 30 », « 18h30 », « 8 heures 05 »."""
    return Clock(hour, minutes)


@fr.rule("{hour} h")
def hour(hour: int, near: Near) -> Clock | None:
    """« 14 h »; after « pendant » or « en » it is a duration."""
    return None if _is_length(near) else Clock(hour)


@fr.rule("{hour} heures|heure", "{hour:number} heures|heure", "{hour} heures du matin", "{hour:number} heures du matin")
def hour_in_words(hour: int, near: Near) -> Clock | None:
    """« à 14 heures », « vers huit heures »: a time only where a preposition makes it one."""
    if not (0 <= hour <= 24 and hour == int(hour)) or not TIME.search(near.before().lower()):
        return None
    return Clock(int(hour))


@fr.rule("{hour} heures du soir|après-midi", "{hour:number} heures du soir")
def hour_in_the_evening(hour: int, near: Near) -> Clock | None:
    """« huit heures du soir »."""
    if hour > 12 or not TIME.search(near.before().lower()):
        return None
    return Clock(int(hour) % 12 + 12)


@fr.part("fraction", "et demie|demi")
def half_past() -> int:
    """« et demie »."""
    return 30


@fr.part("fraction", "et quart")
def quarter_past() -> int:
    """« et quart »."""
    return 15


@fr.rule("{hour} h|heures|heure {fraction}", "{hour:number} heures|heure {fraction}")
def hour_and_fraction(hour: int, fraction: int) -> Clock | None:
    """« huit heures et demie »."""
    return Clock(int(hour), fraction) if 0 <= hour <= 24 else None


@fr.rule("{hour} h|heures|heure moins le? quart", "{hour:number} heures|heure moins le? quart")
def quarter_to(hour: int) -> Clock | None:
    """« neuf heures moins le quart »."""
    return Clock(int(hour) - 1, 45) if 1 <= hour <= 24 else None


@fr.rule("midi", "midi {fraction}")
def noon(fraction: int = 0) -> Clock:
    """« midi », « midi et demi »."""
    return Clock(12, fraction)


@fr.rule("minuit", "minuit {fraction}")
def midnight(fraction: int = 0) -> Clock:
    """« minuit » ends its day; « minuit et demi » is counted from there too."""
    return Clock(24, fraction)


@fr.rule("{clock_figures}")
def clock_in_figures(clock_figures: tuple[int, int]) -> Clock:
    """« 18:30 »."""
    return Clock(*clock_figures)


@fr.rule(
    "{day} {daypart}",
    "{day} au|dans|en {daypart}",
    "{day} dans|à la|l' {daypart}",
    "{day} ,? en|en|dans la? {thirds} de|d' {daypart}",
    "{day} {thirds} de|d' {daypart}",
)
def part_of_a_day(day: Expression, daypart: DayPart, thirds: str | None = None) -> PartOfDay:
    """« hier soir », « mardi matin », « hier en début d'après-midi »."""
    return PartOfDay(daypart, day, thirds)


@fr.rule("[ce] {daypart}")
def this_part(daypart: DayPart) -> Expression:
    """« ce matin », « ce soir »; « cette nuit » is the last or the coming one."""
    return ThisNight() if daypart is DayPart.NIGHT else PartOfDay(daypart, DayOffset(0))


@fr.rule("le|la|l' {daypart}", "{thirds} de|d' {daypart}", "le|la {thirds} de|d' {daypart}")
def part_of_the_running_day(daypart: DayPart, thirds: str | None = None) -> PartOfDay:
    """« la nuit », « en fin d'après-midi »: of the last day mentioned."""
    return PartOfDay(daypart, None, thirds)


@fr.rule("en soirée", "en matinée")
def evening_or_morning(near: Near) -> PartOfDay:
    """« en soirée »."""
    return PartOfDay(DayPart.EVENING if near.said.lower().endswith("soirée") else DayPart.MORNING)


@fr.rule("la nuit de|du {first:weekday} à|au {weekday}")
def night_between(first: int, weekday: int) -> PartOfDay | None:
    """« la nuit de samedi à dimanche » is Saturday's."""
    return PartOfDay(DayPart.NIGHT, Weekday(first)) if weekday == (first + 1) % 7 else None


@fr.rule("la nuit du [weekday]? {day_of_month} au {calendar_day}", "la nuit du {first:calendar_day} au {calendar_day}")
def night_between_days(
    calendar_day: CalendarDay, day_of_month: int | None = None, first: CalendarDay | None = None
) -> PartOfDay:
    """« la nuit du 12 au 13 août 1961 » is the 12th's."""
    evening = first or CalendarDay(day_of_month or calendar_day.day - 1)
    return PartOfDay(DayPart.NIGHT, completed(evening, calendar_day)[0])
