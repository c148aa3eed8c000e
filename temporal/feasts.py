"""Feasts that newspapers date by: fixed in the calendar, or counted from Easter. Knows no language.

Easter follows the Gregorian computus in the form of Meeus (Astronomical Algorithms, 1991, chapter 8).
"""

from enum import StrEnum

from temporal.calendar import day_number


class Feast(StrEnum):
    """A feast by its English name."""

    NEW_YEAR = "New Year's Day"
    EPIPHANY = "Epiphany"
    CANDLEMAS = "Candlemas"
    VALENTINE = "Valentine's Day"
    SHROVE_TUESDAY = "Shrove Tuesday"
    ASH_WEDNESDAY = "Ash Wednesday"
    PALM_SUNDAY = "Palm Sunday"
    GOOD_FRIDAY = "Good Friday"
    EASTER = "Easter"
    EASTER_MONDAY = "Easter Monday"
    ASCENSION = "Ascension"
    PENTECOST = "Pentecost"
    WHIT_MONDAY = "Whit Monday"
    LABOUR_DAY = "Labour Day"
    VICTORY_DAY = "Victory in Europe Day"
    MIDSUMMER = "Saint John's Day"
    BASTILLE_DAY = "Bastille Day"
    ASSUMPTION = "Assumption"
    ALL_SAINTS = "All Saints' Day"
    ARMISTICE = "Armistice Day"
    SAINT_NICHOLAS = "Saint Nicholas's Day"
    CHRISTMAS_EVE = "Christmas Eve"
    CHRISTMAS = "Christmas"
    NEW_YEARS_EVE = "New Year's Eve"


FIXED = {
    Feast.NEW_YEAR: (1, 1),
    Feast.EPIPHANY: (1, 6),
    Feast.CANDLEMAS: (2, 2),
    Feast.VALENTINE: (2, 14),
    Feast.LABOUR_DAY: (5, 1),
    Feast.VICTORY_DAY: (5, 8),
    Feast.MIDSUMMER: (6, 24),
    Feast.BASTILLE_DAY: (7, 14),
    Feast.ASSUMPTION: (8, 15),
    Feast.ALL_SAINTS: (11, 1),
    Feast.ARMISTICE: (11, 11),
    Feast.SAINT_NICHOLAS: (12, 6),
    Feast.CHRISTMAS_EVE: (12, 24),
    Feast.CHRISTMAS: (12, 25),
    Feast.NEW_YEARS_EVE: (12, 31),
}
DAYS_FROM_EASTER = {
    Feast.SHROVE_TUESDAY: -47,
    Feast.ASH_WEDNESDAY: -46,
    Feast.PALM_SUNDAY: -7,
    Feast.GOOD_FRIDAY: -2,
    Feast.EASTER: 0,
    Feast.EASTER_MONDAY: 1,
    Feast.ASCENSION: 39,
    Feast.PENTECOST: 49,
    Feast.WHIT_MONDAY: 50,
}


def feast_day(feast: Feast, year: int) -> int:
    """The day number of a feast in a year."""
    if feast in FIXED:
        return day_number(year, *FIXED[feast])
    return easter(year) + DAYS_FROM_EASTER[feast]


def easter(year: int) -> int:
    """The day number of Easter Sunday, Gregorian also before 1583 (proleptic)."""
    golden, (century, rest) = year % 19, divmod(year, 100)
    skipped_leaps, leap_rest = divmod(century, 4)
    moon = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - skipped_leaps - moon + 15) % 30
    leaps, last = divmod(rest, 4)
    to_sunday = (32 + 2 * leap_rest + 2 * leaps - epact - last) % 7
    late = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * late + 114, 31)
    return day_number(year, month, day + 1)
