"""From a fuzzy date to words, for any language that brings its nouns and its templates."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from temporal.calendar import MINUTES_A_DAY, Precision
from temporal.dates import FuzzyDate, Kind, Qualifier
from temporal.labels.stretch import Stretch, edge, ends, finer, stretch

TIMES = frozenset({Precision.MINUTE, Precision.HOUR})
#: What is said whole even where the words after it end alike: nobody says « la semaine du 4 » of November.
WHOLE = TIMES | {Precision.WEEK, Precision.WEEKEND}

#: People tell the time by these.
ROUND_MINUTES = 5
#: What has its year after it, and shares with another year its era at most.
OF_A_YEAR = frozenset({Precision.DAY, Precision.MONTH, Precision.QUARTER, Precision.HALF, Precision.SEASON})


class Noun(NamedTuple):
    """The article that a stretch of time takes inside a sentence, or "", and its words."""

    article: str
    words: str


class Forms(NamedTuple):
    """A noun in a sentence: « 5 mars », « le 5 mars », « du 5 mars », « au 5 mars », and after « jusqu' »."""

    bare: str
    the: str
    of: str
    to: str
    until: str


@dataclass(frozen=True, slots=True)
class Language:
    """What a language brings: names of units, names of times without their day, declension, and templates.

    ``starting`` and ``ending`` are for dates with one side, by kind, and ``onward`` for one of which only the beginning
    was told; they and ``about`` take :class:`Forms` as ``noun``. ``before`` and ``after`` take the ``clock`` of a day.
    ``qualified`` takes a finished label as ``text``.
    """

    noun: Callable[[Stretch], Noun]
    clock: Callable[[Stretch], str]
    forms: Callable[[Noun], Forms]
    starting: Mapping[Kind, str]
    onward: str
    before: str
    after: str
    ending: Mapping[Kind, str]
    about: str
    qualified: Mapping[Qualifier | None, str]
    unknown: str


def say(date: FuzzyDate, language: Language) -> str:
    """The label of a date in the language."""
    start, end = _start(date), _end(date)
    if start and start == end and start.unit and date.qualifier is Qualifier.APPROXIMATE:
        return _about(start, language)
    return language.qualified[date.qualifier].format(text=_unqualified(date, start, end, language))


def _start(date: FuzzyDate) -> Stretch | None:
    """When it may have started; where only one bound of that is known, the unit which begins there."""
    if date.earliest_start is None:
        return None
    if date.latest_start is None:
        return edge(date.earliest_start, date.precision, starting=True)
    return stretch(date.earliest_start, date.latest_start, date.precision)


def _end(date: FuzzyDate) -> Stretch | None:
    if date.latest_end is None:
        return None
    if date.earliest_end is None:
        return edge(date.latest_end, date.precision, starting=False)
    return stretch(date.earliest_end, date.latest_end, date.precision)


def _unqualified(date: FuzzyDate, start: Stretch | None, end: Stretch | None, language: Language) -> str:
    if start and start == end:
        return _noun(start, language).words
    if start and end:
        return _from_to(start, end, language)
    if date.kind is Kind.INSTANT and (start is None) is not (end is None):
        beside = _beside(start, end, language)
        if beside:
            return beside
    if start:
        template = language.onward if date.is_onward else language.starting[date.kind]
        return template.format(noun=language.forms(_noun(start, language)))
    if end:
        return language.ending[date.kind].format(noun=language.forms(_noun(end, language)))
    return language.unknown


def _beside(start: Stretch | None, end: Stretch | None, language: Language) -> str | None:
    """« 30 novembre 2019, avant 18 h », for nobody says 17 h 59; None where the minute itself is as round."""
    last = end or start
    if last is None or last.unit is not Precision.MINUTE:
        return None
    minute = last.last + 1 if end else last.first - 1
    if minute % ROUND_MINUTES or minute % MINUTES_A_DAY == 0:
        return None
    said = Stretch(Precision.MINUTE, minute, minute)
    template = language.before if end else language.after
    return f"{_day_of(said, language).words}, {template.format(clock=language.clock(said))}"


def _about(unit: Stretch, language: Language) -> str:
    """« vers juin 2024 »; of a time, the day stands: « 18 novembre 2024, vers 14 h »."""
    if unit.unit in TIMES:
        clock = language.forms(Noun("", language.clock(unit)))
        return f"{_day_of(unit, language).words}, {language.about.format(noun=clock)}"
    return language.about.format(noun=language.forms(language.noun(unit)))


def _from_to(start: Stretch, end: Stretch, language: Language) -> str:
    """« du 3 au 5 mars 2024 », « 18 novembre 2024, de 14 h à 16 h »."""
    if start.unit is None or end.unit is None:
        start, end = _apart(Stretch(None, start.first, end.last), language)
    if _are_times_of_a_day(start, end):
        begins, closes = (language.forms(Noun("", language.clock(time))) for time in (start, end))
        return f"{_day_of(start, language).words}, {begins.of} {closes.to}"
    last = language.noun(end)
    if language.noun(start) == last:
        return last.words
    return f"{language.forms(_first_noun(start, end, language)).of} {language.forms(last).to}"


def _apart(whole: Stretch, language: Language) -> tuple[Stretch, Stretch]:
    """Its ends by the coarsest unit that tells one from the other: « de janvier à décembre 1500 »."""
    start, end = ends(whole)
    if language.noun(start) != language.noun(end):
        return start, end
    unit = finer(start)
    return Stretch(unit, whole.first, whole.first), Stretch(unit, whole.last, whole.last)


def _noun(whole: Stretch, language: Language) -> Noun:
    """The name of the unit, or « 1er–18 novembre 2024 » where it is none."""
    if whole.unit:
        return language.noun(whole)
    start, end = ends(whole)
    if _are_times_of_a_day(start, end):
        article, day = _day_of(start, language)
        return Noun(article, f"{day}, {_dashed(language.clock(start), language.clock(end))}")
    article, words = _first_noun(start, end, language)
    return Noun(article, _dashed(words, language.noun(end).words))


def _are_times_of_a_day(start: Stretch, end: Stretch) -> bool:
    return {start.unit, end.unit} <= TIMES and start.first_day == end.first_day


def _day_of(time: Stretch, language: Language) -> Noun:
    return language.noun(time._replace(unit=Precision.DAY))


def _first_noun(start: Stretch, end: Stretch, language: Language) -> Noun:
    """The start without the words that the end repeats: « 3 » before « 5 mars 2024 »."""
    article, words = language.noun(start)
    crosses_eras = start.date[0] <= 0 < end.date[0]
    stands_apart = start.unit in WHOLE or start.unit is not end.unit or (article and (start.thirds or end.thirds))
    in_another_year = start.unit in OF_A_YEAR and start.date[0] != end.date[0]
    if stands_apart or in_another_year or crosses_eras:
        return Noun(article, words)
    return Noun(article, without_repetition(words, language.noun(end).words))


def without_repetition(first: str, last: str) -> str:
    """« 30 novembre 2024 » before « 2 décembre 2024 » is « 30 novembre »: its ending is theirs."""
    kept, other = first.split(" "), last.split(" ")
    while len(kept) > 1 and len(other) > 1 and kept[-1] == other[-1]:
        kept, other = kept[:-1], other[:-1]
    return " ".join(kept)


def _dashed(first: str, last: str) -> str:
    """A dash stands between spaces when what comes before it has spaces of its own."""
    return f"{first} – {last}" if " " in first else f"{first}–{last}"
