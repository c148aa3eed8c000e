"""English labels: "1–18 November 2024", "since summer 2024", "19th century"."""

from temporal.calendar import Precision, civil
from temporal.dates import Kind, Qualifier
from temporal.dayparts import DayPart
from temporal.labels.stretch import Stretch
from temporal.labels.wording import Forms, Language, Noun, without_repetition

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
NOUNS: dict[Precision | None, Noun] = {
    Precision.MINUTE: Noun("", "{it.day}, {it.clock}"),
    Precision.HOUR: Noun("", "{it.day}, {it.clock}"),
    Precision.DAY: Noun("", "{it.day}"),
    Precision.WEEKEND: Noun("the", "weekend of {it.day}"),
    Precision.WEEK: Noun("the", "week of {it.day}"),
    Precision.MONTH: Noun("", "{it.month} {it.year}"),
    Precision.QUARTER: Noun("the", "{it.numeral} quarter of {it.year}"),
    Precision.HALF: Noun("the", "{it.numeral} half of {it.year}"),
    Precision.YEAR: Noun("", "{it.year}"),
    Precision.DECADE: Noun("the", "{it.year}s"),
    Precision.CENTURY: Noun("the", "{it.numeral} century{it.era}"),
    Precision.MILLENNIUM: Noun("the", "{it.numeral} millennium{it.era}"),
}
DAYPARTS = {
    DayPart.MORNING: Noun("the", "morning of {it.day}"),
    DayPart.MIDDAY: Noun("", "midday on {it.day}"),
    DayPart.AFTERNOON: Noun("the", "afternoon of {it.day}"),
    DayPart.EVENING: Noun("the", "evening of {it.day}"),
    DayPart.NIGHT: Noun("the", "night of {it.night}"),
    DayPart.DAYTIME: Noun("the", "daytime of {it.day}"),
}
#: By the month in which they begin.
SEASONS = {
    3: Noun("", "spring {it.year}"),
    6: Noun("", "summer {it.year}"),
    9: Noun("", "autumn {it.year}"),
    12: Noun("", "winter {it.winter}"),
}
#: The start, middle and end of most units, and of those that are numbered or told by their first day.
PARTS = {"START": ("early ", "start"), "MID": ("mid-", "middle"), "END": ("late ", "end")}
TOLD_BY_A_DAY = frozenset({Precision.WEEK, Precision.WEEKEND, Precision.QUARTER, Precision.HALF})
ENDINGS = {1: "st", 2: "nd", 3: "rd"}
TEENS = (11, 12, 13)
#: A smaller number alone would not be seen to be a year.
LEAST_LONE_YEAR = 100


class Words(Stretch):
    """A stretch in English: what the templates above ask for."""

    @property
    def day(self) -> str:
        """« 1 March 44 BC »."""
        return _day(self.date)

    @property
    def night(self) -> str:
        """« 18 to 19 November 2024 »."""
        morrow = _day(civil(self.first_day + 1))
        return f"{without_repetition(self.day, morrow)} to {morrow}"

    @property
    def clock(self) -> str:
        """« 14:05 »."""
        hour, minute = self.time
        return f"{hour:02d}:{minute:02d}"

    @property
    def month(self) -> str:
        """« June »."""
        return MONTHS[self.date[1] - 1]

    @property
    def year(self) -> str:
        """« 2024 », « 44 BC »."""
        return _year(self.date[0])

    @property
    def winter(self) -> str:
        """« 2024-2025 », « 45-44 BC »."""
        year = self.date[0]
        return f"{self.year if year == 0 else abs(year) + (year < 0)}-{_year(year + 1)}"

    @property
    def numeral(self) -> str:
        """« 1st », « 12th », « 22nd »."""
        number = abs(self.ordinal)
        ending = "th" if number % 100 in TEENS else ENDINGS.get(number % 10, "th")
        return f"{number}{ending}"

    @property
    def era(self) -> str:
        """« BC » after a space, or nothing."""
        return " BC" if self.ordinal < 0 else ""


def _year(year: int) -> str:
    if year <= 0:
        return f"{1 - year} BC"
    return f"{year} AD" if year < LEAST_LONE_YEAR else str(year)


def _day(date: tuple[int, int, int]) -> str:
    year, month, day = date
    return f"{day} {MONTHS[month - 1]} {_year(year)}"


def english_noun(unit: Stretch) -> Noun:
    """« the », « 19th century »."""
    if unit.thirds and unit.whole:
        return _part(unit.thirds, unit.whole)
    it = Words(*unit)
    match unit.unit:
        case Precision.DAYPART:
            article, template = DAYPARTS[it.daypart]
        case Precision.SEASON:
            article, template = SEASONS[it.date[1]]
        case named:
            article, template = NOUNS[named]
    return Noun(article, template.format(it=it))


def _part(thirds: str, whole: Stretch) -> Noun:
    """« late 2026 », « the late 19th century », « the end of the week of 18 November 2024 »."""
    article, words = english_noun(whole)
    before, part = PARTS[thirds]
    if whole.unit in TOLD_BY_A_DAY:
        return Noun("the", f"{part} of {article} {words}")
    return Noun(article, before + words)


def english_forms(noun: Noun) -> Forms:
    """« 19th century », « the 19th century », « from the … », « to the … »."""
    the = f"{noun.article} {noun.words}".lstrip()
    return Forms(noun.words, the, f"from {the}", f"to {the}", the)


ENGLISH = Language(
    noun=english_noun,
    clock=lambda time: Words(*time).clock,
    forms=english_forms,
    starting={
        Kind.INSTANT: "{noun.bare} at the earliest",
        Kind.SPAN: "{noun.of} on",
        Kind.ONGOING: "since {noun.the}",
    },
    onward="{noun.of} on",
    before="before {clock}",
    after="after {clock}",
    ending={
        Kind.INSTANT: "{noun.bare} at the latest",
        Kind.SPAN: "until {noun.until}",
        Kind.ONGOING: "until {noun.until}",
    },
    about="about {noun.the}",
    qualified={
        None: "{text}",
        Qualifier.APPROXIMATE: "{text} or so",
        Qualifier.UNCERTAIN: "{text} (uncertain)",
    },
    unknown="unknown date",
)
