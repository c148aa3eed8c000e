"""French labels: « 1er–18 novembre 2024 », « depuis l'été 2024 », « XIXe siècle »."""

from temporal.calendar import Precision, civil
from temporal.dates import Kind, Qualifier
from temporal.dayparts import DayPart
from temporal.labels.stretch import Stretch
from temporal.labels.wording import Forms, Language, Noun, without_repetition

MONTHS = (
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
)
NOUNS: dict[Precision | None, Noun] = {
    Precision.MINUTE: Noun("le", "{it.day}, {it.clock}"),
    Precision.HOUR: Noun("le", "{it.day}, {it.clock}"),
    Precision.DAY: Noun("le", "{it.day}"),
    Precision.WEEKEND: Noun("le", "week-end du {it.day}"),
    Precision.WEEK: Noun("la", "semaine du {it.day}"),
    Precision.MONTH: Noun("", "{it.month} {it.year}"),
    Precision.QUARTER: Noun("le", "{it.numeral} trimestre {it.year}"),
    Precision.HALF: Noun("le", "{it.numeral} semestre {it.year}"),
    Precision.YEAR: Noun("", "{it.year}"),
    Precision.DECADE: Noun("les", "années {it.year}"),
    Precision.CENTURY: Noun("le", "{it.roman} siècle{it.era}"),
    Precision.MILLENNIUM: Noun("le", "{it.numeral} millénaire{it.era}"),
}
DAYPARTS = {
    DayPart.MORNING: Noun("le", "matin du {it.day}"),
    DayPart.MIDDAY: Noun("la", "mi-journée du {it.day}"),
    DayPart.AFTERNOON: Noun("l'", "après-midi du {it.day}"),
    DayPart.EVENING: Noun("le", "soir du {it.day}"),
    DayPart.NIGHT: Noun("la", "nuit du {it.night}"),
    DayPart.DAYTIME: Noun("le", "{it.day}, en journée"),
}
#: By the month in which they begin.
SEASONS = {
    3: Noun("le", "printemps {it.year}"),
    6: Noun("l'", "été {it.year}"),
    9: Noun("l'", "automne {it.year}"),
    12: Noun("l'", "hiver {it.winter}"),
}
#: The start, middle and end of what is said without an article, and of what has one.
PARTS = {
    "START": (Noun("", "début "), Noun("le", "début ")),
    "MID": (Noun("", "mi-"), Noun("le", "milieu ")),
    "END": (Noun("", "fin "), Noun("la", "fin ")),
}
DAYPART_KINDS = {
    DayPart.MORNING: "de matinée",
    DayPart.MIDDAY: "de mi-journée",
    DayPart.AFTERNOON: "d'après-midi",
    DayPart.EVENING: "de soirée",
    DayPart.NIGHT: "de nuit",
    DayPart.DAYTIME: "de journée",
}
#: « jusqu'à fin 2026 », but « jusqu'en 2026 ».
AFTER_TO = ("début ", "mi-", "fin ")
#: The article alone, with « de » and with « à » before it; where there is none, « en » says until when.
ARTICLES = {
    "": ("", "de ", "à ", "en "),
    "le": ("le ", "du ", "au ", "au "),
    "la": ("la ", "de la ", "à la ", "à la "),
    "l'": ("l'", "de l'", "à l'", "à l'"),
    "les": ("les ", "des ", "aux ", "aux "),
}
ELIDING = ("avril", "août", "octobre")
ROMAN = {100: "C", 90: "XC", 50: "L", 40: "XL", 10: "X", 9: "IX", 5: "V", 4: "IV", 1: "I"}
#: A smaller number alone would not be seen to be a year.
LEAST_LONE_YEAR = 100


class Words(Stretch):
    """A stretch in French: what the templates above ask for."""

    @property
    def day(self) -> str:
        """« 1er mars 44 av. J.-C. »."""
        return _day(self.date)

    @property
    def night(self) -> str:
        """« 18 au 19 novembre 2024 »."""
        morrow = _day(civil(self.first_day + 1))
        return f"{without_repetition(self.day, morrow)} au {morrow}"

    @property
    def clock(self) -> str:
        """« 14 h », « 14 h 05 »."""
        hour, minute = self.time
        return f"{hour} h {minute:02d}" if minute else f"{hour} h"

    @property
    def month(self) -> str:
        """« juin »."""
        return MONTHS[self.date[1] - 1]

    @property
    def year(self) -> str:
        """« 2024 », « 44 av. J.-C. »."""
        return _year(self.date[0])

    @property
    def winter(self) -> str:
        """« 2024-2025 », « 45-44 av. J.-C. »."""
        year = self.date[0]
        return f"{self.year if year == 0 else abs(year) + (year < 0)}-{_year(year + 1)}"

    @property
    def numeral(self) -> str:
        """« 1er », « 2e »."""
        number = abs(self.ordinal)
        return "1er" if number == 1 else f"{number}e"

    @property
    def roman(self) -> str:
        """« Ier », « XIXe »."""
        rest, letters = abs(self.ordinal), ""
        for value, sign in ROMAN.items():
            times, rest = divmod(rest, value)
            letters += sign * times
        return letters + ("er" if letters == "I" else "e")

    @property
    def era(self) -> str:
        """« av. J.-C. » after a space, or nothing."""
        return " av. J.-C." if self.ordinal < 0 else ""


def _year(year: int) -> str:
    if year <= 0:
        return f"{1 - year} av. J.-C."
    return f"{year} apr. J.-C." if year < LEAST_LONE_YEAR else str(year)


def _day(date: tuple[int, int, int]) -> str:
    year, month, day = date
    return f"{'1er' if day == 1 else day} {MONTHS[month - 1]} {_year(year)}"


def french_noun(unit: Stretch) -> Noun:
    """« le », « 5 mars 2024 »."""
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
    """« fin 2026 », « la fin des années 1990 », « le 5 mars 2024, en fin de matinée »."""
    alone, articled = PARTS[thirds]
    if whole.unit is Precision.DAYPART:
        it = Words(*whole)
        return Noun("le", f"{it.day}, en {articled.words}{DAYPART_KINDS[it.daypart]}")
    noun = french_noun(whole)
    if not noun.article:
        return Noun("", alone.words + noun.words)
    return Noun(articled.article, articled.words + french_forms(noun).of)


def french_forms(noun: Noun) -> Forms:
    """« juin 2024 », « d'avril », « au 5 mars », « en 2014 »."""
    the, of, to, until = (before + noun.words for before in ARTICLES[noun.article])
    until = to if noun.words.startswith(AFTER_TO) else until
    elided = not noun.article and noun.words.startswith(ELIDING)
    return Forms(noun.words, the, f"d'{noun.words}" if elided else of, to, until)


FRENCH = Language(
    noun=french_noun,
    clock=lambda time: Words(*time).clock,
    forms=french_forms,
    starting={
        Kind.INSTANT: "{noun.bare} au plus tôt",
        Kind.SPAN: "à partir {noun.of}",
        Kind.ONGOING: "depuis {noun.the}",
    },
    onward="à partir {noun.of}",
    before="avant {clock}",
    after="après {clock}",
    ending={
        Kind.INSTANT: "{noun.bare} au plus tard",
        Kind.SPAN: "jusqu'{noun.until}",
        Kind.ONGOING: "jusqu'{noun.until}",
    },
    about="vers {noun.the}",
    qualified={
        None: "{text}",
        Qualifier.APPROXIMATE: "{text} environ",
        Qualifier.UNCERTAIN: "{text} (incertain)",
    },
    unknown="date inconnue",
)
