"""English: a second language in one file, narrower than French, built of the same parts."""

import re
from collections.abc import Sequence

from temporal.calendar import MONTHS_IN, Unit
from temporal.dayparts import DayPart
from temporal.expressions import (
    About,
    Between,
    CalendarDay,
    CalendarMonth,
    CalendarYear,
    Century,
    Clock,
    DayOffset,
    Decade,
    Distance,
    Duration,
    EarlierIn,
    Expression,
    From,
    FromTo,
    LaterIn,
    PartOf,
    PartOfDay,
    Plain,
    Recurrence,
    Reference,
    RelativeUnit,
    Since,
    Until,
    Weekday,
    Which,
    completed,
)
from temporal.grammar import Grammar, Near
from temporal.language import Language
from temporal.letters import LETTERS
from temporal.scan import Scanner
from temporal.scheme import TaggingScheme
from temporal.syntax import Mood, Predicate, Span, Syntax, Tense, Word


def numbered(words: str, first: int) -> dict[str, object]:
    """« monday tuesday … » counted from ``first``."""
    return {word: number for number, word in enumerate(words.split(), first)}


LEXICON: dict[str, dict[str, object]] = {
    "weekday": numbered("monday tuesday wednesday thursday friday saturday sunday", 0),
    "month": numbered("january february march april may june july august september october november december", 1),
    "month_short": {"jan": 1, "feb": 2, "apr": 4, "aug": 8, "sept": 9, "sep": 9, "oct": 10, "nov": 11, "dec": 12},
    "number": numbered("one two three four five six seven eight nine ten eleven twelve", 1),
    "unit": {
        **dict.fromkeys(("day", "days"), Unit.DAY),
        **dict.fromkeys(("week", "weeks"), Unit.WEEK),
        **dict.fromkeys(("weekend", "weekends"), Unit.WEEKEND),
        **dict.fromkeys(("month", "months"), Unit.MONTH),
        **dict.fromkeys(("quarter", "quarters"), Unit.QUARTER),
        **dict.fromkeys(("year", "years"), Unit.YEAR),
        **dict.fromkeys(("decade", "decades"), Unit.DECADE),
        **dict.fromkeys(("century", "centuries"), Unit.CENTURY),
        **dict.fromkeys(("hour", "hours"), Unit.HOUR),
        **dict.fromkeys(("minute", "minutes"), Unit.MINUTE),
    },
    "deictic": {"yesterday": -1, "today": 0, "tomorrow": 1},
    "daypart": {
        "morning": DayPart.MORNING,
        "afternoon": DayPart.AFTERNOON,
        "evening": DayPart.EVENING,
        "night": DayPart.NIGHT,
    },
    "which": {"last": Which.LAST, "next": Which.NEXT, "this": Which.THIS},
    "thirds": {"early": "START", "mid": "MID", "late": "END"},
    "reference_word": {"now": "PRESENT_REF", "currently": "PRESENT_REF", "recently": "PAST_REF", "soon": "FUTURE_REF"},
}

#: Words that occur everywhere and alone give no reason to look for a date.
WEAK = (
    "a an the of in on at to and or from by until till since before after between about around this last next "
    "early mid late"
    " one two three four five six seven eight nine ten eleven twelve ago later earlier every each st nd rd th s "
    " , . - ( ) ' \u2013 am pm bc ad c"
)

OFFSETS = {Which.LAST: -1, Which.THIS: 0, Which.NEXT: 1}

TAKES_A_MONTH = re.compile(r"\b(?:in|since|until|by|of|from|to|and|early|late|mid|before|after)[ -]$")

en = Grammar("en", LEXICON, WEAK)


@en.part("day_of_month", "{day_number}", "{day_number} st|nd|rd|th")
def day_of_month(day_number: int) -> int:
    """“6”, “6th”."""
    return day_number


@en.part("month_name", "{month}", "{month_short} .?")
def month_name(month: int = 0, month_short: int = 0) -> int:
    """“November”, “Nov.”."""
    return month or month_short


@en.part("year", "{four_digits}")
def year_in_four_digits(four_digits: int) -> int | None:
    """“2024”: what people write as a year, 1000 to 2999."""
    return four_digits if four_digits < 3000 else None


@en.part("year", "{year_number} ad")
def year_after_christ(year_number: int) -> int:
    """“79 AD”."""
    return year_number


@en.part("year", "{year_number} bc")
def year_before_christ(year_number: int) -> int:
    """“44 BC” is the astronomical year -43."""
    return 1 - year_number


@en.rule("{deictic}")
def deictic_day(deictic: int) -> DayOffset:
    """“yesterday”."""
    return DayOffset(deictic)


@en.rule("{weekday}", "{which} {weekday}")
def weekday(weekday: int, which: Which = Which.OPEN) -> Weekday:
    """“Monday”: which one, its clause decides; “last Monday” says it."""
    return Weekday(weekday, which)


@en.rule(
    "{weekday}? ,? {month_name} {day_of_month} ,? {year}?", "{weekday}? ,? the? {day_of_month} of? {month_name} {year}?"
)
def calendar_day(
    day_of_month: int, month_name: int, weekday: int | None = None, year: int | None = None
) -> CalendarDay:
    """“November 6, 2024”, “6 November”."""
    return CalendarDay(day_of_month, month_name, year, weekday)


@en.rule("{iso_date}")
def iso_day(iso_date: tuple[int, int, int, int | None, int | None]) -> CalendarDay | None:
    """``2021-05-03``."""
    year, month, day, hour, _ = iso_date
    return CalendarDay(day, month, year) if hour is None and 1 <= month <= 12 and 1 <= day <= 31 else None


@en.rule("{month} {year}", "{month} of {year}", "{month_short} .? {year}")
def month_of_year(year: int, month: int = 0, month_short: int = 0) -> CalendarMonth:
    """“June 2024”."""
    return CalendarMonth(month or month_short, year)


@en.rule("{month}", "{which} {month}")
def month(month: int, near: Near, which: Which = Which.OPEN) -> CalendarMonth | None:
    """“in June”; “may” and “march” are months only with a capital and something before them that takes a month.

    An expression by itself (“may”, “in june”) is no sentence that they could be a verb of.
    """
    name = near.said.split()[-1]
    doubtful = name.lower() in {"may", "march"} and which is Which.OPEN
    governed = TAKES_A_MONTH.search(near.before())
    by_itself = near.text.strip() == (governed[0] if governed else "") + near.said
    is_name = name[0].isupper() and (governed or not doubtful)
    return CalendarMonth(month, which=which) if by_itself or is_name else None


@en.rule("{which} {unit}")
def relative_unit(which: Which, unit: Unit) -> RelativeUnit | None:
    """“last month”, “this year”, “next week”."""
    return RelativeUnit(unit, OFFSETS[which]) if unit in MONTHS_IN or unit in {Unit.WEEK, Unit.WEEKEND} else None


GOVERNING_YEAR = re.compile(
    r"(?:\b(?:in|since|until|by|of|from|to|and|between|before|after|early|mid|late|about|around)[ -]|\()$"
)


@en.rule("{year}")
def year(year: int, near: Near) -> CalendarYear | None:
    """“in 1975”: a year where a preposition makes it one, or where it stands alone."""
    alone = not near.before().strip() and not near.after().strip()
    governed = GOVERNING_YEAR.search(near.before().lower())
    return CalendarYear(year) if alone or governed or not near.said.isdigit() else None


@en.rule("the? {four_digits} s")
def decade(four_digits: int) -> Decade | None:
    """“the 1980s”."""
    return Decade(four_digits) if four_digits % 10 == 0 else None


@en.rule("the? {number} st|nd|rd|th century", "the? {number} st|nd|rd|th century bc")
def century(number: int, near: Near) -> Century | None:
    """“the 19th century” is 1801 to 1900, “the 1st century BC” 100 to 1 BC."""
    era = -1 if near.said.lower().endswith("bc") else 1
    return Century(era * int(number)) if 1 <= number <= 30 else None


@en.rule("the? {thirds} -? {period}")
def part_of_period(thirds: str, period: Expression) -> PartOf | None:
    """“early October”, “mid-June”, “late 2003”."""
    return None if isinstance(period, PartOf) else PartOf(period, thirds)


@en.rule("earlier {period}", "earlier in {period}")
def earlier_in(period: Expression) -> EarlierIn:
    """“earlier this month”: from its start to the day before the publication."""
    return EarlierIn(period)


@en.rule("later {period}", "later in {period}")
def later_in(period: Expression) -> LaterIn:
    """“later this year”: from the day after the publication to its end."""
    return LaterIn(period)


@en.rule("{day} {daypart}", "{which} {daypart}", "tonight")
def part_of_a_day(
    day: Expression | None = None, daypart: DayPart = DayPart.EVENING, which: Which = Which.THIS
) -> PartOfDay:
    """“Monday evening”, “this morning”, “last night”, “tonight”."""
    return PartOfDay(daypart, day or DayOffset(OFFSETS[which]))


@en.rule("{clock_figures}", "{clock_figures} am|pm", "{hour} am|pm")
def clock(near: Near, clock_figures: tuple[int, int] = (0, 0), hour: int | None = None) -> Clock | None:
    """“18:30”, “6:30 pm”, “6 pm”."""
    hour, minute = (hour, 0) if hour is not None else clock_figures
    said = near.said.lower()
    if said.endswith("m"):
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + 12 * said.endswith("pm")
    return Clock(hour, minute)


@en.rule("{number} {unit}", "a|an {unit}")
def duration(unit: Unit, number: float = 1) -> Duration:
    """“three years”."""
    return Duration(number, unit)


@en.signal("{duration} ago", "{duration} earlier")
def ago(duration: Duration, near: Near) -> Plain:
    """“three years ago”."""
    return Plain((Distance(duration, -1, from_story=near.said.endswith("earlier")),))


@en.signal("in {duration}", "{duration} later")
def ahead(duration: Duration, near: Near) -> Plain:
    """“in two days”, “two days later”."""
    return Plain((Distance(duration, 1, from_story=near.said.endswith("later")),))


@en.rule("every|each {unit}")
def every(unit: Unit) -> Recurrence:
    """“every year”."""
    return Recurrence(Duration(1, unit).value)


@en.rule("{reference_word}")
def reference(reference_word: str) -> Reference:
    """“now”, “recently”."""
    return Reference(reference_word)


@en.signal("since {when}")
def since(when: Expression) -> Since:
    """“since 2014”."""
    return Since((when,))


@en.signal("from {when} on?|onwards?", "from {when}")
def starting(when: Expression) -> From:
    """“from 2014 on”: begins then, no end said."""
    return From((when,))


@en.signal("until|till {when}")
def until(when: Expression) -> Until:
    """“until June”."""
    return Until((when,))


@en.signal("from {first:when} to|until|till {last:when}", "{first:year_of} -|\u2013 {last:year_of}")
def from_to(first: Expression, last: Expression) -> FromTo:
    """“from March to June”."""
    return FromTo(completed(first, last))


@en.signal("between {first:when} and {last:when}")
def between(first: Expression, last: Expression) -> Between:
    """“between 1990 and 1999”."""
    return Between(completed(first, last))


@en.signal("about|around {when}")
def about(when: Expression) -> About:
    """“around 1850”."""
    return About((when,))


@en.trap("{number} years old", "aged {number}", "{number} - year - old")
def age(number: float) -> bool:
    """“87 years old”."""
    return number < 150


def figures(said: str) -> list[tuple[str, object]]:
    """“03/05/2021” is the third of May in London and the fifth of March in New York: left alone."""
    del said
    return []


#: What an auxiliary says of its verb; “would” and its like vouch for less.
MODALS = {
    **dict.fromkeys(("will", "shall", "must"), (Tense.FUTURE, Mood.INDICATIVE)),
    **dict.fromkeys(("would", "could", "might", "may", "should", "can"), (Tense.FUTURE, Mood.CONDITIONAL)),
}
AUXILIARIES = MODALS | {
    **dict.fromkeys(("was", "were", "had", "did"), (Tense.PAST, Mood.INDICATIVE)),
    **dict.fromkeys(("is", "are", "am", "has", "have", "do", "does"), (Tense.PRESENT, Mood.INDICATIVE)),
}
CONTRACTED = {"won't": "will", "can't": "can", "shan't": "shall", "cannot": "can"}
INSIDE = frozenset("not also already been being be have having just only then later first never still to ever".split())
AHEAD = frozenset("going due set expected scheduled planned slated likely about postponed".split())
BEING = frozenset("was were been being be is are".split())
IRREGULAR_PASTS = frozenset(
    "said told met made took gave came went saw won lost left held kept led fell rose began broke brought built bought"
    " caught chose found fought got grew heard hit knew laid paid put ran sent shot sold spoke spent stood stole struck"
    " swore taught thought threw wore wrote became drew flew sank fled sought felt cut hurt slept swept".split()
)
PARTICIPLES = frozenset(
    "born done gone given taken seen written known shown broken chosen driven fallen flown forgotten hidden risen"
    " spoken stolen sworn thrown worn beaten begun become come run".split()
)
PRESENTS = frozenset(
    "says wants plans hopes expects takes begins starts opens meets votes visits holds faces remains comes goes makes"
    " believes thinks warns claims seeks continues leaves returns arrives ends becomes needs passes wins loses".split()
)
PRONOUNS = frozenset("i you he she it we they".split())
DETERMINERS = frozenset(
    "the a an this that these those its his her their our my your of in on at by with for to".split()
)
RELATIVES = frozenset("that which who whom whose when while because although though if where after before".split())
JOINTS = frozenset([",", ";", '"', "and", "but", "or", "then"])
SPEECH = re.compile(
    r"sa(?:id|ys)|told|announc|report|stat|declar|claim|add|warn|confirm|explain|not|believ|th(?:ink|ought)"
)


def read_verbs(words: Sequence[Word]) -> list[Predicate]:
    """The predicates of a sentence: auxiliaries with their verb, simple pasts, frequent presents, participles."""
    found: list[Predicate] = []
    at = 0
    while at < len(words):
        read = _with_auxiliary(words, at) or _alone(words, at)
        found += [read[0]] if read else []
        at = read[1] if read else at + 1
    return [_settled(words, found, number) for number in range(len(found))]


def _with_auxiliary(words: Sequence[Word], at: int) -> tuple[Predicate, int] | None:
    auxiliary = CONTRACTED.get(words[at].key, words[at].key.removesuffix("n't"))
    if auxiliary not in AUXILIARIES or words[at].form == "May":
        return None
    tense, mood = AUXILIARIES[auxiliary]
    end = at + 1
    while end < len(words) - 2 and _is_inside(words[end].key, words[end + 1 : end + 3]):
        end += 1
    last = end if end < len(words) and _is_head(words[end], words[at:end], auxiliary) else at
    group = {word.key for word in words[at : end + 1]}
    ahead = bool(AHEAD & group) or auxiliary in {"will", "shall"}
    if tense is Tense.PRESENT and (ahead or (last > at and auxiliary in {"has", "have"})):
        tense = Tense.FUTURE if ahead else Tense.PAST
    tense = Tense.PAST if "have" in group and auxiliary in MODALS else tense
    negated = not group.isdisjoint({"not", "never"}) or words[at].key.endswith(("n't", "not"))
    head = Span(words[last].start, words[last].end)
    passive = bool(BEING & group) and _is_participle(words[last].key)
    return Predicate(Span(words[at].start, head.end), head, tense, mood, negated, ahead, passive), last + 1


def _is_inside(key: str, after: Sequence[Word]) -> bool:
    carries = after[0].key == "to" and after[1].form.islower() and after[1].key not in DETERMINERS
    return key in INSIDE or key.endswith("ly") or (key in AHEAD and carries)


def _is_head(word: Word, group: Sequence[Word], auxiliary: str) -> bool:
    """Whether a word after an auxiliary is its verb: a participle, or the base after “will”, “did”, “to”."""
    bare = auxiliary in {*MODALS, "did", "do", "does"} and not any(each.key in {"be", "have"} for each in group)
    if bare or group[-1].key == "to":
        return word.form.isalpha() and word.form.islower() and word.key not in DETERMINERS | PRONOUNS
    return _is_participle(word.key) or word.key.endswith("ing")


def _is_participle(key: str) -> bool:
    return key in IRREGULAR_PASTS | PARTICIPLES | AHEAD or (key.endswith("ed") and len(key) > 4)


def _alone(words: Sequence[Word], at: int) -> tuple[Predicate, int] | None:
    key, before = words[at].key, words[at - 1].key if at else ","
    after = words[at + 1].key if at + 1 < len(words) else ""
    span = Span(words[at].start, words[at].end)
    if before in DETERMINERS or (words[at].form[0].isupper() and before.isalpha()):
        return None
    if key in PRESENTS or (before in {"i", "we", "you", "they"} and key.isalpha() and not _is_participle(key)):
        return Predicate(span, span, Tense.PRESENT, Mood.INDICATIVE), at + 1
    if not _is_participle(key) or key in {"about", "going", "likely"}:
        return None
    if key in AHEAD and before not in PRONOUNS:
        return Predicate(span, span, Tense.FUTURE, Mood.PARTICIPLE, announcing=True), at + 1
    bare = after == "by" or before in {",", "having"} or key in PARTICIPLES
    return Predicate(
        span, span, Tense.PAST, Mood.PARTICIPLE if bare else Mood.INDICATIVE, passive=after == "by"
    ), at + 1


def _settled(words: Sequence[Word], found: Sequence[Predicate], number: int) -> Predicate:
    """Tell “a man arrested on Monday died” from “a man died”, and “…, resigned” from “…, signed on Monday, was …”."""
    each, following = found[number], found[number + 1] if number + 1 < len(found) else None
    if each.tense is not Tense.PAST or each.span != each.head:
        return each
    if each.mood is Mood.PARTICIPLE:
        alone = following is None and not each.passive and number < 2
        return each._replace(mood=Mood.INDICATIVE) if alone and words[0].start < each.span.start else each
    said = [
        word.key for word in words if each.span.start <= word.start and following and word.start < following.span.start
    ]
    source = any(word.key == "according" for word in words if word.start < each.span.start)
    joined = not said or not JOINTS.isdisjoint(said) or not (RELATIVES | PRONOUNS).isdisjoint(said)
    if (source and following) or not (joined or SPEECH.match(said[0])):
        return each._replace(mood=Mood.PARTICIPLE)
    return each


SYNTAX = Syntax(
    words=re.compile(rf"{LETTERS}(?:['\u2019-]{LETTERS})*+|\d++(?:[.,]\d++)*+|[^\w\s]"),
    verbs=read_verbs,
    elisions={},
    subordinators=RELATIVES,
    loose_subordinators=frozenset(["after", "before", "when", "where", "if", "that"]),
    coordinators=frozenset(["and", "but", "or", "then"]),
    sources=frozenset(["according to"]),
    determiners=DETERMINERS,
    subjects=PRONOUNS | {"this", "that"},
    adverb=re.compile(r"(?:.{2,}ly|already|just|first|later)\Z"),
    speech=SPEECH,
    tails_have_subjects=True,
    abbreviations=frozenset("mr mrs ms dr st prof gen col jan feb apr aug sept sep oct nov dec no vs u.s u.k".split()),
    closing_abbreviations=frozenset("etc a.m p.m inc ltd corp co".split()),
    openers=frozenset("the a an it he she they we in on at this that these those but and after before".split()),
)

LANGUAGE = Language("en", en, Scanner(en, LETTERS, figures), SYNTAX, scheme=TaggingScheme(distance_is_date=True))
