"""French times of the day: « 18 h 30 », « midi et demi », « hier soir », « dans la nuit de samedi à dimanche »."""

import re

from temporal.calendar import Unit
from temporal.dayparts import DayPart
from temporal.expressions import (
    CalendarDay,
    Clock,
    DayAlone,
    DayOffset,
    Duration,
    Expression,
    PartOfDay,
    Plain,
    RunningDay,
    ThisNight,
    Weekday,
    completed,
)
from temporal.grammar import Near
from temporal.languages.fr.lexicon import fr
from temporal.languages.fr.names import is_title

#: Before « 2 heures » these make it a length of time.
LENGTH = re.compile(
    r"(?:pendant|durant|dur\w*|prend\w*|prolong\w*|fallu|faut|vol de|en|plus d[e']|moins d[e']|environ|près d[e']|"
    r"plusieurs|quelques|les|ces|dernières|toutes les|par|"
    r"il y a|dans|temps de|au bout d[e']|presque|deux fois|,|et) $"
)
TIME = re.compile(r"(?:à|vers|dès|jusqu'à|jusqu\u2019à|entre|avant|après|depuis|il est|il était|d'ici|et|,|\() ?$")
#: « de 4 heures à midi »; « de 4 heures à 6 heures » may be lengths.
UNTIL_NOON = re.compile(r" (?:à|jusqu['\u2019]à) (?:midi|minuit|la nuit|la tombée|l['\u2019]aube)\b")


#: « 3 h 20 de retard », « 35 h d'affilée »; « 18 h d'hier », « 20 h de ce mardi » are times.
OF_WHAT = re.compile(
    r" d(?:e |['\u2019])(?!la\b|l['\u2019]|cet?\b|hier|aujourd|demain|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)"
    r"[^\W\d_A-Z]{4}"
)
#: « à vingt-quatre heures de l'événement ».
OF_ANYTHING = re.compile(r"\s+d(?:es? |u |['\u2019])")
#: « la soirée de gala », « l'aube de l'an 2000 »: an occasion or a figure, no part of a day.
OCCASION = re.compile(r"\s(?:des?|du|d['\u2019])(?!\s?[^\W\d_]{2,}(?:er|ir|re)\b)(?:\s|\b)")
#: « le soleil de minuit », « le démon de midi ».
PROVERBIAL = re.compile(r"\b(?:soleil|démon|bain|messe|train|express|crime|minuit) de $", re.IGNORECASE)


def _is_length(near: Near) -> bool:
    before = near.before().lower()
    return _is_of(near) or bool(LENGTH.search(before) and not TIME.search(before))


def _is_of(near: Near) -> bool:
    """Whether the hours are somebody's or something's: « après deux heures de débat »."""
    return OF_WHAT.match(near.after()) is not None


@fr.rule("{hour} h|heures|heure {minutes}", "{hour} h|heures|heure {minutes} min|mn|minutes")
def hour_and_minutes(hour: int, minutes: int, near: Near) -> Clock | Duration:
    """« 18 h 30 », « 18h30 », « 8 heures 05 »; « dure 1 h 52 » is a duration."""
    return Duration(hour + minutes / 60, Unit.HOUR) if _is_length(near) else Clock(hour, minutes)


@fr.rule("{hour} h")
def hour(hour: int, near: Near) -> Clock | None:
    """« 14 h »; after « pendant » or « en » it is a duration."""
    return None if _is_length(near) else Clock(hour)


@fr.rule(
    "{hour} heures|heure", "{hour:number} heures|heure", "{hour} heures|h du matin", "{hour:number} heures du matin"
)
def hour_in_words(hour: int, near: Near) -> Clock | None:
    """« à 14 heures », « vers huit heures »: a time only where a preposition makes it one."""
    before = near.before().lower()
    begins = before.endswith("de ") and UNTIL_NOON.match(near.after())
    is_time = (
        0 <= hour < 24 + (not OF_ANYTHING.match(near.after()))
        and hour == int(hour)
        and (begins or TIME.search(before))
        and not _is_of(near)
    )
    return Clock(int(hour)) if is_time else None


@fr.rule("{hour:number} heures|h du soir", "{hour:number} heures|h de l' après - midi")
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
def hour_and_fraction(hour: int, fraction: int, near: Near) -> Clock | Duration | None:
    """« à huit heures et demie »; without a preposition of time it is a duration."""
    if not TIME.search(near.before().lower()):
        return Duration(hour + fraction / 60, Unit.HOUR)
    return Clock(int(hour), fraction) if 0 <= hour <= 24 else None


@fr.rule("un quart d' heure", "trois quarts d' heure")
def quarters_of_an_hour(near: Near) -> Duration:
    """« un quart d'heure »."""
    return Duration(45 if near.said.lower().startswith("trois") else 15, Unit.MINUTE)


@fr.rule("{hour} h|heures|heure moins le? quart", "{hour:number} heures|heure moins le? quart")
def quarter_to(hour: int) -> Clock | None:
    """« neuf heures moins le quart »."""
    return Clock(int(hour) - 1, 45) if 1 <= hour <= 24 else None


@fr.rule("{hour:number} heures|heure moins {minutes:number}")
def minutes_to(hour: int, minutes: int) -> Clock | None:
    """« six heures moins dix »."""
    return Clock(int(hour) - 1, 60 - int(minutes)) if 1 <= hour <= 24 and 1 <= minutes <= 29 else None


@fr.rule("{hour:number} heures|heure {minutes:cardinal}")
def hour_and_minutes_in_words(hour: int, minutes: int, near: Near) -> Clock | Duration | None:
    """« à huit heures vingt »; « deux heures dix de rire » is a duration."""
    if _is_of(near):
        return Duration(hour + minutes / 60, Unit.HOUR)
    return Clock(int(hour), minutes) if 0 <= hour <= 24 and TIME.search(near.before().lower()) else None


@fr.rule("midi", "midi {fraction}")
def noon(near: Near, fraction: int = 0) -> Clock | None:
    """« midi », « midi et demi »; not « le Midi », a region."""
    region = near.said[0] == "M" and near.before().rstrip(" ")[-1:].isalpha()
    return None if region or PROVERBIAL.search(near.before()) else Clock(12, fraction)


@fr.rule("minuit", "minuit {fraction}")
def midnight(near: Near, fraction: int = 0) -> Clock | None:
    """« minuit » ends its day; « minuit et demi » is counted from there too."""
    return None if PROVERBIAL.search(near.before()) else Clock(24, fraction)


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
    "[le]? {daypart} de|du|d' {day}",
)
def part_of_a_day(day: Expression, daypart: DayPart, thirds: str | None = None) -> PartOfDay:
    """« hier soir », « mardi matin », « hier en début d'après-midi »."""
    return PartOfDay(daypart, day, thirds)


@fr.rule("[ce] {daypart} - là", "le|la|l' {daypart} même")
def that_part(daypart: DayPart, near: Near) -> PartOfDay:
    """« ce matin-là », « le soir même »: of the last day mentioned."""
    return PartOfDay(daypart, RunningDay(0, recalls=near.said.endswith("là")))


@fr.rule("[ce] {daypart}")
def this_part(daypart: DayPart) -> Expression:
    """« ce matin », « ce soir »; « cette nuit » is the last or the coming one."""
    return ThisNight() if daypart is DayPart.NIGHT else PartOfDay(daypart, DayOffset(0))


@fr.rule(
    "le|la|l' {daypart}",
    "{thirds} de|d' {daypart}",
    "le|la {thirds} de|d' {daypart}",
    "[le]? {thirds} du {daypart}",
    "[le]? {thirds} de la|l' {daypart}",
)
def part_of_the_running_day(daypart: DayPart, near: Near, thirds: str | None = None) -> PartOfDay | None:
    """« la nuit », « en fin d'après-midi »: of the last day mentioned; « La Nuit étoilée » is a title."""
    occasion = thirds is None and OCCASION.match(near.after())
    if occasion or is_title(near):
        return None
    is_bare = thirds is None and not near.before().lower().endswith(("dans ", "pendant ", "durant "))
    return PartOfDay(daypart, None, thirds, is_bare)


@fr.signal("au {daypart}")
def in_the_small_hours(daypart: DayPart, near: Near) -> Plain | None:
    """« au petit matin »: of the last day mentioned."""
    return Plain((PartOfDay(daypart),)) if near.said.lower().endswith("petit matin") else None


@fr.signal("en {daypart}")
def in_part_of_the_day(daypart: DayPart, near: Near) -> Plain | None:
    """« en soirée », « en matinée »: of the last day mentioned."""
    return Plain((PartOfDay(daypart),)) if near.said.lower().endswith("ée") else None


@fr.rule("{day} ,? en journée")
def daytime(day: Expression) -> PartOfDay:
    """« mardi en journée »."""
    return PartOfDay(DayPart.DAYTIME, day)


@fr.rule("{thirds} de journée", "la|le {thirds} de la? journée", "{day} ,? en {thirds} de journée")
def part_of_daytime(thirds: str, day: Expression | None = None) -> PartOfDay:
    """« en fin de journée », « mardi en début de journée »; its middle is midday."""
    return PartOfDay(DayPart.MIDDAY, day) if thirds == "MID" else PartOfDay(DayPart.DAYTIME, day, thirds)


@fr.rule("la nuit du {day_number}")
def night_of_day_alone(day_number: int) -> PartOfDay:
    """« la nuit du 31 »."""
    return PartOfDay(DayPart.NIGHT, DayAlone(day_number, is_sure=True))


@fr.rule("la nuit [next]")
def next_night() -> PartOfDay:
    """« la nuit prochaine » is that of the publication's day."""
    return PartOfDay(DayPart.NIGHT, DayOffset(0))


@fr.rule("la nuit [last]")
def last_night() -> PartOfDay:
    """« la nuit dernière » is that of the day before the publication."""
    return PartOfDay(DayPart.NIGHT, DayOffset(-1))


@fr.rule("la nuit de|du {first:weekday} à|au {weekday}")
def night_between(first: int, weekday: int) -> PartOfDay | None:
    """« la nuit de samedi à dimanche » is Saturday's."""
    return PartOfDay(DayPart.NIGHT, Weekday(first)) if weekday == (first + 1) % 7 else None


@fr.rule(
    "la? nuit du [weekday]? {day_of_month} au {calendar_day}", "la? nuit du {first:calendar_day} au {calendar_day}"
)
def night_between_days(
    calendar_day: CalendarDay, day_of_month: int | None = None, first: CalendarDay | None = None
) -> PartOfDay:
    """« la nuit du 12 au 13 août 1961 » is the 12th's."""
    evening = first or CalendarDay(day_of_month or calendar_day.day - 1)
    return PartOfDay(DayPart.NIGHT, completed(evening, calendar_day)[0])
