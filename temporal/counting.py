"""How far one date lies from another, for people: « la veille de la publication », « trois ans avant »."""

from temporal.calendar import Unit
from temporal.mention import Words

#: What is counted from: French after « de », English.
PUBLICATION: Words = {"fr": "de la publication", "en": "the publication"}

NEAR_DAYS = {
    -2: ("l’avant-veille", "two days before"),
    -1: ("la veille", "the day before"),
    0: ("le jour", "the day of"),
    1: ("le lendemain", "the day after"),
    2: ("le surlendemain", "two days after"),
}
#: French singular, « celui » or « celle », French plural, English singular, English plural.
NAMES = {
    Unit.SECOND: ("la seconde", "celle", "secondes", "second", "seconds"),
    Unit.MINUTE: ("la minute", "celle", "minutes", "minute", "minutes"),
    Unit.HOUR: ("l’heure", "celle", "heures", "hour", "hours"),
    Unit.DAY: ("le jour", "celui", "jours", "day", "days"),
    Unit.WEEKEND: ("le week-end", "celui", "week-ends", "weekend", "weekends"),
    Unit.WEEK: ("la semaine", "celle", "semaines", "week", "weeks"),
    Unit.FORTNIGHT: ("la quinzaine", "celle", "quinzaines", "fortnight", "fortnights"),
    Unit.MONTH: ("le mois", "celui", "mois", "month", "months"),
    Unit.QUARTER: ("le trimestre", "celui", "trimestres", "quarter", "quarters"),
    Unit.HALF: ("le semestre", "celui", "semestres", "half-year", "half-years"),
    Unit.YEAR: ("l’année", "celle", "ans", "year", "years"),
    Unit.DECADE: ("la décennie", "celle", "décennies", "decade", "decades"),
    Unit.CENTURY: ("le siècle", "celui", "siècles", "century", "centuries"),
    Unit.MILLENNIUM: ("le millénaire", "celui", "millénaires", "millennium", "millennia"),
}


def day_of(day: str) -> Words:
    """An earlier mention's day, as what is counted from."""
    return {"fr": f"du {day}", "en": day}


def days_from(count: int, origin: Words) -> Words:
    """« la veille de la publication », « cinq jours après »."""
    if count in NEAR_DAYS:
        french, english = NEAR_DAYS[count]
        return {"fr": f"{french} {origin['fr']}", "en": f"{english} {origin['en']}"}
    return far(abs(count), Unit.DAY, count, origin)


def units_from(unit: Unit, count: int, origin: Words) -> Words:
    """« le mois de la publication », « l’année avant celle de la publication »."""
    french, that, _, english, _ = NAMES[unit]
    if count == 0:
        return {"fr": f"{french} {origin['fr']}", "en": f"the {english} of {origin['en']}"}
    if abs(count) == 1:
        before, en_before = ("avant", "before") if count < 0 else ("après", "after")
        return {
            "fr": f"{french} {before} {that} {origin['fr']}",
            "en": f"the {english} {en_before} that of {origin['en']}",
        }
    return far(abs(count), unit, count, origin)


def far(count: float, unit: Unit, sign: int, origin: Words) -> Words:
    """« 3 ans avant la date de la publication », counted either way."""
    french, _, plural, english, english_plural = NAMES[unit]
    one = "an" if unit is Unit.YEAR else french.split("’")[-1].split(" ")[-1]
    said = f"{count:g}".replace(".", ",")
    before, en_before = ("avant", "before") if sign < 0 else ("après", "after")
    return {
        "fr": f"{said} {plural if count >= 2 else one} {before} la date {origin['fr']}",
        "en": f"{count:g} {english_plural if count != 1 else english} {en_before} {origin['en']}",
    }
