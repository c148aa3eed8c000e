"""French days: « hier », « lundi dernier », « le 6 novembre », « la veille »."""

import re

from temporal.dayparts import DayPart
from temporal.expressions import (
    CalendarDay,
    Clock,
    DayAlone,
    DayOffset,
    Nowadays,
    PartOfDay,
    Reference,
    RunningDay,
    Weekday,
    Which,
    beside,
)
from temporal.grammar import Near
from temporal.languages.fr.lexicon import fr
from temporal.languages.fr.names import has_capital_within, is_name, is_of_document, is_of_noun
from temporal.languages.fr.years import counts_something

#: « au lendemain », but « veille sanitaire ».
BARE = frozenset({"veille", "lendemain", "surlendemain"})
#: « On y tissait jadis la soie ; on y vend aujourd'hui des téléphones »: set against what was.
ONCE = re.compile(r"\b(?:jadis|autrefois|naguère|à l['\u2019]époque|hier encore)\b[^.!?]*$", re.IGNORECASE)
#: « est aujourd'hui recherché », « emploie aujourd'hui 300 personnes »: verbs of a state, not of a day.
STATE = re.compile(
    r"\b(?:est|sont|restent?|demeurent?|vit|vivent|comptent?|emploient?|emploie|possèdent?|représentent?|atteint|atteignent|"
    r"plafonnent?|dépassent?|figurent?|disposent?|habitent?|résident?|appartient|appartiennent|fabriquent?|produit|"
    r"produisent|exportent?|pèsent?|vaut|valent|coûtent?|existent?|souffrent?|regroupent?|dirigent?|gèrent?|occupent?|"
    r"travaillent?|semblent?|parait|paraît|paraissent|connaît|connaissent|peut|peuvent|permet|permettent|savent|sait)"
    r"(?:-(?:t-)?(?:il|elle|on|ils|elles))? $",
    re.IGNORECASE,
)
#: « une clinique d'aujourd'hui », but « le match d'aujourd'hui ».
OF_OUR_DAYS = re.compile(
    r"(?!\b(?:journée|séance|réunion|match|rencontre|épreuve|étape|édition|matinée|soirée|manifestation|conférence|course|"
    r"audience|finale|débat|vote|scrutin|concert|spectacle|cérémonie|déplacement|visite|grève|date|partir|compter|jusque|tirage|tournage|arrivée|départ)s?\b)"
    r"\b[^\W\d_]+ d['\u2019]$",
    re.IGNORECASE,
)
#: « ils sont 900 aujourd'hui ».
COUNTED = re.compile(
    r"\b(?:sont|comptent?|restent?|emploient?|emploie|totalisent?)(?: (?:encore|plus de|près de|environ|moins de))?"
    r" \d[\d. ]*(?:[^\W\d_]+ )?$"
)
#: « accueille aujourd'hui 640 élèves »: only where it counts.
COUNTING = re.compile(
    r"\b(?:accueille(?:nt)?|rassemblent?|réunit|réunissent|totalisent?|affichent?|reçoit|reçoivent|paient?|payent?) $"
)
#: « a aujourd'hui 50 ans », « ont aujourd'hui des enfants ».
HAS = re.compile(r"\b(?:a|ont|ai|avons|avez) $", re.IGNORECASE)
HAD = re.compile(
    r" (?:\d|un |une |des |de |d['\u2019]|plus |près |moins |quelque |besoin |envie |le |la |les |l['\u2019])"
)
#: « Aujourd'hui retraité, Marcel cultive son jardin »: what somebody has become.
APPOSED = re.compile(
    r" (?!(?:à|au|aux|en|dans|sur|chez|de|du|des|par|pour|avec|sans|le|la|les|l|un|une|ce|cet|cette|ces|il|elle|on|ils|"
    r"elles|je|nous|vous|c|j|mon|ma|mes|son|sa|ses|notre|nos|leur|leurs|tout|toute|tous|plus|encore|et|que|qui)\b)"
    r"[^\W\d_]+(?: [^\W_]+){0,5},"
)
#: « il m'a opérée un lundi ».
ANY = re.compile(r"\bun $", re.IGNORECASE)
#: « après le match de samedi », « la défaite de mercredi »: what happened, whatever its verb says of now.
OVER = re.compile(
    r"(?:\baprès (?:le|la|les|l['\u2019]|son|sa|ses|leurs?|cet|cette|ces) ?[^,.;:]{1,30}|"
    r"\b(?:victoire|défaite|succès|revers|"
    r"déroute|exploit|accident|incendie|attentats?|drame|explosion|séisme|fusillade|tempête|orages?|intempéries|émeutes?|"
    r"incidents?|agression|meurtre|assassinat|décès|mort)(?: [^\W\d_]+){0,3}) de $",
    re.IGNORECASE,
)
#: « au lendemain de la guerre »: the times after it.
AFTER_AN_AGE = re.compile(
    r" de (?:la |l['\u2019])(?:guerre|première guerre|seconde guerre|libération|révolution|indépendance)", re.IGNORECASE
)
#: « la veille de l'arrivée »: of something that has no date here; « la veille des faits » is the story's.
OF_EVENT = re.compile(
    r" (?:de|du|des|d['\u2019])\b"
    r"(?! ?(?:la |l['\u2019])?(?:faits|drame|accident|attentat|meurtre|crime|catastrophe|sinistre))"
)
#: What follows a number that may be a day: the end of its clause, or a place.
ALONE = re.compile(r"[.;!?)](?!\d)|,\s|$| (?:à|au|aux)\s(?!\d)")
#: « après cette date », but « il a choisi cette date ».
COUNTED_FROM = re.compile(r"\b(?:à|passée?|avant|après|depuis|dès|jusqu['\u2019]à|ici à|de|pour) $", re.IGNORECASE)
#: What stands before a word that opens its sentence.
TOPIC = re.compile(r"(?:^|[.!?\u2026:;]|[\u00ab\u201c\"(])[\s\u00a0\u202f]*$")


@fr.part("day_of_month", "{day_number}", "{day_number} er|ᵉʳ", "premier", "{cardinal}")
def day_of_month(day_number: int = 1, cardinal: int = 0) -> int | None:
    """« 6 », « 1er », « premier », « vingt-cinq »."""
    return day_number if cardinal == 0 else cardinal if cardinal <= 31 else None


@fr.part("month_name", "{month}", "{month_short} .?")
def month_name(month: int = 0, month_short: int = 0) -> int:
    """« novembre », « nov. »."""
    return month or month_short


@fr.part("year", "{four_digits}")
def year_in_four_digits(four_digits: int) -> int | None:
    """« 2024 »: what people write as a year, 1000 to 2999."""
    return four_digits if four_digits < 3000 else None


@fr.part("early_year", "{three_digits}")
def year_in_three_digits(three_digits: int, near: Near) -> int | None:
    """« 800 »: a year after a day of a month, where it counts nothing."""
    return None if counts_something(near.after()) else three_digits


@fr.rule("le? {weekday}? {day_of_month} {month} {early_year}")
def early_calendar_day(day_of_month: int, month: int, early_year: int, weekday: int | None = None) -> CalendarDay:
    """« le 25 décembre 800 »."""
    return CalendarDay(day_of_month, month, early_year, weekday)


@fr.part("year", "{year_number} [bc]")
def year_before_christ(year_number: int) -> int:
    """« 44 av. J.-C. »: astronomical years have a year 0, so 44 BC is -43."""
    return 1 - year_number


@fr.part("year", "{year_number} [ad]")
def year_after_christ(year_number: int) -> int:
    """« 64 apr. J.-C. »."""
    return year_number


@fr.rule("{deictic} [weekday]?", "ce jour")
def deictic_day(near: Near, deictic: int = 0) -> DayOffset | Nowadays | Reference | None:
    """« hier », « demain », « aujourd'hui vendredi »; « Aujourd'hui, » as a topic may mean nowadays."""
    if near.said.lower().startswith("aujourd"):
        if OF_OUR_DAYS.search(near.before()):
            return Reference("PRESENT_REF")
        if _means_nowadays(near):
            return Nowadays()
    return None if has_capital_within(near) else DayOffset(deictic)


def _means_nowadays(near: Near) -> bool:
    """« Aujourd'hui, » as a topic, « aujourd'hui encore », « compte aujourd'hui 50 élèves », or against what was."""
    before, after = near.before(80), near.after()
    if TOPIC.search(before) and (after.startswith(",") or APPOSED.match(after)):
        return True
    return bool(ONCE.search(before)) or _is_state(before, after) or after.startswith(" encore")


def _is_state(before: str, after: str) -> bool:
    """« est aujourd'hui recherché », but « l'échéance est aujourd'hui » and « a aujourd'hui annoncé »."""
    said = STATE.search(before)
    counts = COUNTING.search(before) and re.match(r" (?:\d|plus |près |quelque )(?!.{0,8}%)", after)
    if COUNTED.search(before):
        return True
    return bool(said and re.match(r" [^\W_]", after)) or bool(counts or (HAS.search(before) and HAD.match(after)))


@fr.rule("{weekday}")
def weekday(weekday: int, near: Near) -> Weekday | None:
    """« lundi »: which Monday, its clause decides. Not « un lundi », any; nor a surname (« Pierre Mardi »)."""
    before = near.before()
    if is_name(near) or ANY.search(before):
        return None
    is_over = before.endswith("de ") and OVER.search(before)
    return Weekday(weekday, Which.LAST if is_over else Which.OPEN)


@fr.rule("le? {weekday} [last]")
def last_weekday(weekday: int) -> Weekday:
    """« lundi dernier »: the latest one before the publication."""
    return Weekday(weekday, Which.LAST)


@fr.rule("le? {weekday} [next]")
def next_weekday(weekday: int) -> Weekday:
    """« lundi prochain »: the first one after the publication."""
    return Weekday(weekday, Which.NEXT)


@fr.rule("ce {weekday}")
def this_weekday(weekday: int) -> Weekday:
    """« ce lundi »: the one of the publication's week, or of the story."""
    return Weekday(weekday, Which.THIS)


@fr.rule("le {weekday} {following}")
def following_weekday(weekday: int, following: int) -> Weekday:
    """« le lundi suivant »: from the last day told."""
    return Weekday(weekday, beside(following))


@fr.rule("le? {weekday} {day_and_month}", "le {day_and_month}")
def weekday_and_figures(day_and_month: tuple[int, int], weekday: int | None = None) -> CalendarDay:
    """« lundi 18/11 », « le 8/2 »."""
    return CalendarDay(*day_and_month, weekday=weekday)


@fr.rule("{weekday} en huit", "{weekday} en quinze")
def weekday_in_so_many(weekday: int, near: Near) -> Weekday:
    """« mardi en huit » is the Tuesday after next Tuesday, « en quinze » a week later still."""
    return Weekday(weekday, Which.NEXT, weeks=1 if near.said.lower().endswith("huit") else 2)


@fr.rule("ce même {weekday}", "le même {weekday}")
def same_weekday(weekday: int) -> Weekday:
    """« ce même lundi »: the one the story is in."""
    return Weekday(weekday, Which.SAME)


@fr.rule(
    "le? {day_of_month} {month_name} {year}?",
    "le|ce? {weekday} ,? le? {day_of_month} {month_name} {year}?",
    "ce {day_of_month} {month_name} {year}?",
    "{weekday:weekday_short} .? {day_of_month} {month_name} {year}?",
)
def calendar_day(
    day_of_month: int, month_name: int, near: Near, weekday: int | None = None, year: int | None = None
) -> CalendarDay:
    """« le 6 novembre », « samedi 5 juin 1999 », « mardi 1er juin »."""
    which = Which.LAST if is_of_document(near) else Which.OPEN
    return CalendarDay(day_of_month, month_name, year, weekday, which, is_of_noun(near))


@fr.rule("le? {weekday}? {day_of_month} {month_name} [last]")
def last_calendar_day(
    day_of_month: int,
    month_name: int,
    weekday: int | None = None,
) -> CalendarDay:
    """« le 8 mars dernier »."""
    return CalendarDay(day_of_month, month_name, None, weekday, Which.LAST)


@fr.rule("le? {weekday}? {day_of_month} {month_name} [next]")
def next_calendar_day(
    day_of_month: int,
    month_name: int,
    weekday: int | None = None,
) -> CalendarDay:
    """« le 13 avril prochain »."""
    return CalendarDay(day_of_month, month_name, None, weekday, Which.NEXT)


@fr.rule("le? {weekday}? {day_of_month} {month_name} {following}")
def following_calendar_day(
    day_of_month: int, month_name: int, following: int, weekday: int | None = None
) -> CalendarDay | None:
    """« le 1er août suivant »: the first after the last date told."""
    return CalendarDay(day_of_month, month_name, None, weekday, Which.FOLLOWING) if following > 0 else None


@fr.rule("le {day_number}")
def day_alone(day_number: int, near: Near) -> DayAlone | None:
    """« se jouera le 30. », after a day of the same story; « le 12 de la rue » is none."""
    return DayAlone(day_number, is_sure=bool(TOPIC.search(near.before()))) if ALONE.match(near.after()) else None


@fr.rule("le|ce? {weekday} {day_of_month}")
def weekday_and_number(weekday: int, day_of_month: int, near: Near) -> CalendarDay | None:
    """« lundi 6 »: in the running month; not « vendredi 15 h » nor « samedi 20 personnes »."""
    after = near.after()
    counted = re.match(r"\s?(?:h\b|heures?\b|[:%€]|\d)", after) or counts_something(after)
    return None if counted else CalendarDay(day_of_month, weekday=weekday)


@fr.rule("le? {weekday}? {figures}")
def day_in_figures(figures: tuple[int, int, int, bool], weekday: int | None = None) -> CalendarDay | None:
    """« 03/05/2021 », « 03.05.21 »: day first; two digits are 1930 to 2029."""
    day, month, year, short = figures
    return CalendarDay(day, month, year + (1900 if year > 29 else 2000) if short else year, weekday)


@fr.rule("{iso_date}")
def iso_day(iso_date: tuple[int, int, int, int | None, int | None]) -> CalendarDay | None:
    """``2021-05-03``."""
    year, month, day, hour, _ = iso_date
    return CalendarDay(day, month, year) if hour is None and 1 <= month <= 12 and 1 <= day <= 31 else None


@fr.rule("{iso_date}")
def iso_moment(iso_date: tuple[int, int, int, int | None, int | None]) -> Clock | None:
    """``2021-05-03T18:30``; a zone says nothing of the civil day and is left aside."""
    year, month, day, hour, minute = iso_date
    if hour is None or not (1 <= month <= 12 and 1 <= day <= 31 and hour <= 24):
        return None
    return Clock(hour, minute or 0, CalendarDay(day, month, year))


@fr.rule("[le]? {neighbour}", "[le]? {neighbour} au? {daypart}")
def neighbouring_day(neighbour: int, near: Near, daypart: DayPart | None = None) -> RunningDay | PartOfDay | None:
    """« la veille », « le lendemain », « au lendemain », « la veille au soir »: counted from the last day mentioned."""
    if AFTER_AN_AGE.match(near.after()):
        return None
    if near.said.lower() in BARE and not near.before().lower().endswith(("au ", "dès ", "du ")):
        return None  # « veille sanitaire »
    day = RunningDay(neighbour, of_event=neighbour < 0 and OF_EVENT.match(near.after()) is not None)
    return day if daypart is None else PartOfDay(daypart, day)


@fr.rule("le {day_number} au {daypart}", "le {day_number} en {daypart}")
def part_of_day_alone(day_number: int, daypart: DayPart) -> PartOfDay:
    """« le 14 au matin », after a day of the same story."""
    return PartOfDay(daypart, DayAlone(day_number, is_sure=True))


@fr.rule("cette date")
def that_date(near: Near) -> RunningDay | None:
    """« passé cette date »: the last day said by its number."""
    return RunningDay(0, recalls=True) if COUNTED_FROM.search(near.before()) else None


@fr.rule("le même jour", "ce même jour", "ce jour - là", "le jour même")
def same_day(near: Near) -> RunningDay:
    """« le même jour »: the last day mentioned; « ce jour-là » may be one that an earlier paragraph dated."""
    return RunningDay(0, recalls=near.said.endswith("là"))
