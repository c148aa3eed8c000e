"""Labels: what a reader of a timeline sees, in French and in English."""

import re
from dataclasses import replace

import pytest
from hypothesis import given

from temporal import periods
from temporal.calendar import MINUTES_A_DAY, Precision, day_number
from temporal.dates import FuzzyDate, Kind, Qualifier, within, within_days
from temporal.dayparts import DayPart, daypart_date
from temporal.edtf import read
from temporal.labels import label
from tests.temporal.fuzzy import fuzzy_dates

MONDAY = day_number(2024, 11, 18)
NEW_YEARS_EVE = day_number(2024, 12, 31)


def instant(first: tuple[int, int, int], last: tuple[int, int, int], precision: Precision) -> FuzzyDate:
    return within_days(day_number(*first), day_number(*last), precision)


def clock(first: tuple[int, int], last: tuple[int, int], precision: Precision) -> FuzzyDate:
    """An instant on the Monday between two times of day."""
    begins, ends = (MONDAY * MINUTES_A_DAY + hour * 60 + minute for hour, minute in (first, last))
    return within(begins, ends, precision)


def from_to(start: FuzzyDate, end: FuzzyDate) -> FuzzyDate:
    return replace(start, earliest_end=end.earliest_end, latest_end=end.latest_end, kind=Kind.SPAN)


def since(date: FuzzyDate) -> FuzzyDate:
    return replace(date, earliest_end=None, latest_end=None, kind=Kind.ONGOING)


def onward(date: FuzzyDate) -> FuzzyDate:
    return replace(since(date), is_onward=True)


def part(period: periods.Period, thirds: str) -> FuzzyDate:
    return periods.part_of_period(period, thirds).date


def until(date: FuzzyDate) -> FuzzyDate:
    return replace(date, earliest_start=None, latest_start=None, kind=Kind.SPAN)


def about(date: FuzzyDate) -> FuzzyDate:
    return replace(date, qualifier=Qualifier.APPROXIMATE)


def perhaps(date: FuzzyDate) -> FuzzyDate:
    return replace(date, qualifier=Qualifier.UNCERTAIN)


UNITS = [
    (read("2024-11-19"), "19 novembre 2024", "19 November 2024"),
    (read("2024-12-01"), "1er décembre 2024", "1 December 2024"),
    (read("2024-06"), "juin 2024", "June 2024"),
    (read("2024"), "2024", "2024"),
    (read("199X"), "années 1990", "1990s"),
    (read("201X"), "années 2010", "2010s"),
    (read("18XX"), "XIXe siècle", "19th century"),
    (periods.century(19).date, "XIXe siècle", "19th century"),
    (periods.century(1).date, "Ier siècle", "1st century"),
    (periods.century(2).date, "IIe siècle", "2nd century"),
    (periods.century(13).date, "XIIIe siècle", "13th century"),
    (periods.century(14).date, "XIVe siècle", "14th century"),
    (periods.century(21).date, "XXIe siècle", "21st century"),
    (periods.century(49).date, "XLIXe siècle", "49th century"),
    (periods.century(94).date, "XCIVe siècle", "94th century"),
    (periods.century(-1).date, "Ier siècle av. J.-C.", "1st century BC"),
    (periods.century(-5).date, "Ve siècle av. J.-C.", "5th century BC"),
    (read("-01XX"), "IIe siècle av. J.-C.", "2nd century BC"),
    (periods.millennium(1).date, "1er millénaire", "1st millennium"),
    (periods.millennium(3).date, "3e millénaire", "3rd millennium"),
    (periods.millennium(-2).date, "2e millénaire av. J.-C.", "2nd millennium BC"),
    (periods.week(MONDAY).date, "semaine du 18 novembre 2024", "week of 18 November 2024"),
    (periods.weekend(MONDAY).date, "week-end du 23 novembre 2024", "weekend of 23 November 2024"),
    (periods.quarter(2024, 1).date, "1er trimestre 2024", "1st quarter of 2024"),
    (periods.quarter(2024, 2).date, "2e trimestre 2024", "2nd quarter of 2024"),
    (periods.quarter(2024, 4).date, "4e trimestre 2024", "4th quarter of 2024"),
    (periods.half(2024, 1).date, "1er semestre 2024", "1st half of 2024"),
    (periods.half(2024, 2).date, "2e semestre 2024", "2nd half of 2024"),
    (read("2024-21"), "printemps 2024", "spring 2024"),
    (read("2024-22"), "été 2024", "summer 2024"),
    (read("2024-23"), "automne 2024", "autumn 2024"),
    (read("2024-24"), "hiver 2024-2025", "winter 2024-2025"),
    (read("-0044-24"), "hiver 45-44 av. J.-C.", "winter 45-44 BC"),
]
ERAS = [
    (read("-0043"), "44 av. J.-C.", "44 BC"),
    (read("-0043-03-15"), "15 mars 44 av. J.-C.", "15 March 44 BC"),
    (read("0000"), "1 av. J.-C.", "1 BC"),
    (read("0001"), "1 apr. J.-C.", "1 AD"),
    (read("0079"), "79 apr. J.-C.", "79 AD"),
    (read("0079-08-24"), "24 août 79 apr. J.-C.", "24 August 79 AD"),
    (read("0100"), "100", "100"),
    (read("0014/0037"), "de 14 à 37 apr. J.-C.", "from 14 to 37 AD"),
    (read("-0098/-0030"), "de 99 à 31 av. J.-C.", "from 99 to 31 BC"),
    (read("-0009/0014"), "de 10 av. J.-C. à 14 apr. J.-C.", "from 10 BC to 14 AD"),
    (instant((-9, 1, 1), (0, 12, 31), Precision.DECADE), "10–1 av. J.-C.", "10–1 BC"),
    (read("005X"), "50–59 apr. J.-C.", "50–59 AD"),
]
RUNS = [
    (instant((2024, 11, 1), (2024, 11, 18), Precision.MONTH), "1er–18 novembre 2024", "1–18 November 2024"),
    (instant((2024, 3, 3), (2024, 3, 5), Precision.DAY), "3–5 mars 2024", "3–5 March 2024"),
    (
        instant((2024, 11, 30), (2024, 12, 2), Precision.DAY),
        "30 novembre – 2 décembre 2024",
        "30 November – 2 December 2024",
    ),
    (
        instant((2023, 12, 30), (2024, 1, 2), Precision.DAY),
        "30 décembre 2023 – 2 janvier 2024",
        "30 December 2023 – 2 January 2024",
    ),
    (instant((2024, 6, 1), (2024, 8, 31), Precision.MONTH), "juin–août 2024", "June–August 2024"),
    (instant((2024, 1, 1), (2024, 5, 31), Precision.YEAR), "janvier–mai 2024", "January–May 2024"),
    (
        instant((2023, 12, 1), (2024, 2, 29), Precision.MONTH),
        "décembre 2023 – février 2024",
        "December 2023 – February 2024",
    ),
    (instant((1991, 1, 1), (2000, 12, 31), Precision.DECADE), "1991–2000", "1991–2000"),
    (instant((2024, 6, 1), (2024, 6, 30), Precision.DAY), "juin 2024", "June 2024"),
    (instant((2024, 1, 1), (2024, 12, 31), Precision.DAY), "2024", "2024"),
    (periods.fortnight(MONDAY).date, "18 novembre – 1er décembre 2024", "18 November – 1 December 2024"),
]
SPANS = [
    (read("2024-03-03/2024-03-05"), "du 3 au 5 mars 2024", "from 3 to 5 March 2024"),
    (read("2024-03-01/2024-03-02"), "du 1er au 2 mars 2024", "from 1 to 2 March 2024"),
    (
        read("2024-11-30/2024-12-02"),
        "du 30 novembre au 2 décembre 2024",
        "from 30 November to 2 December 2024",
    ),
    (
        read("2023-12-30/2024-01-02"),
        "du 30 décembre 2023 au 2 janvier 2024",
        "from 30 December 2023 to 2 January 2024",
    ),
    (read("2024-06/2024-08"), "de juin à août 2024", "from June to August 2024"),
    (read("2024-04/2024-10"), "d'avril à octobre 2024", "from April to October 2024"),
    (read("2014/2016"), "de 2014 à 2016", "from 2014 to 2016"),
    (read("2014/2016-03"), "de 2014 à mars 2016", "from 2014 to March 2016"),
    (read("2024-22/2024-23"), "de l'été à l'automne 2024", "from summer to autumn 2024"),
    (
        from_to(periods.century(17).date, periods.century(19).date),
        "du XVIIe au XIXe siècle",
        "from the 17th to the 19th century",
    ),
    (from_to(read("198X"), read("199X")), "des années 1980 aux années 1990", "from the 1980s to the 1990s"),
    (
        from_to(periods.quarter(2024, 1).date, periods.quarter(2024, 3).date),
        "du 1er au 3e trimestre 2024",
        "from the 1st to the 3rd quarter of 2024",
    ),
    (
        from_to(daypart_date(MONDAY, DayPart.EVENING), daypart_date(MONDAY + 1, DayPart.MORNING)),
        "du soir du 18 au matin du 19 novembre 2024",
        "from the evening of 18 to the morning of 19 November 2024",
    ),
    (
        from_to(
            instant((2024, 5, 1), (2024, 5, 10), Precision.MONTH),
            instant((2024, 6, 11), (2024, 6, 20), Precision.MONTH),
        ),
        "de début mai à mi-juin 2024",
        "from early May to mid-June 2024",
    ),
    (
        from_to(
            instant((2024, 5, 1), (2024, 5, 10), Precision.MONTH),
            instant((2024, 5, 21), (2024, 5, 31), Precision.MONTH),
        ),
        "de début à fin mai 2024",
        "from early to late May 2024",
    ),
    (replace(read("2014"), kind=Kind.SPAN), "2014", "2014"),
]
ONE_SIDED = [
    (read("2014/.."), "depuis 2014", "since 2014"),
    (read("2014-03-05/.."), "depuis le 5 mars 2014", "since 5 March 2014"),
    (read("2014-03/.."), "depuis mars 2014", "since March 2014"),
    (since(read("199X")), "depuis les années 1990", "since the 1990s"),
    (since(periods.century(19).date), "depuis le XIXe siècle", "since the 19th century"),
    (since(periods.week(MONDAY).date), "depuis la semaine du 18 novembre 2024", "since the week of 18 November 2024"),
    (since(read("2024-22")), "depuis l'été 2024", "since summer 2024"),
    (read("../2024-03-05"), "jusqu'au 5 mars 2024", "until 5 March 2024"),
    (read("../2024-03"), "jusqu'en mars 2024", "until March 2024"),
    (read("../2014"), "jusqu'en 2014", "until 2014"),
    (until(read("199X")), "jusqu'aux années 1990", "until the 1990s"),
    (until(read("2024-24")), "jusqu'à l'hiver 2024-2025", "until winter 2024-2025"),
    (until(periods.week(MONDAY).date), "jusqu'à la semaine du 18 novembre 2024", "until the week of 18 November 2024"),
    (
        since(instant((2024, 1, 1), (2024, 5, 31), Precision.YEAR)),
        "depuis janvier–mai 2024",
        "since January–May 2024",
    ),
    (replace(read("2014/.."), kind=Kind.SPAN), "à partir de 2014", "from 2014 on"),
    (
        replace(read("2013"), earliest_start=None, earliest_end=None),
        "2013 au plus tard",
        "2013 at the latest",
    ),
    (
        replace(read("2024-03-06"), latest_start=None, latest_end=None),
        "6 mars 2024 au plus tôt",
        "6 March 2024 at the earliest",
    ),
    (read("../.."), "date inconnue", "unknown date"),
]
PARTS = [
    (part(periods.year(2026), "END"), "fin 2026", "late 2026"),
    (part(periods.month(2024, 6), "MID"), "mi-juin 2024", "mid-June 2024"),
    (part(periods.month(2024, 2), "START"), "début février 2024", "early February 2024"),
    (part(periods.decade(1990), "START"), "début des années 1990", "early 1990s"),
    (part(periods.century(19), "END"), "fin du XIXe siècle", "late 19th century"),
    (part(periods.season(2024, periods.Season.SUMMER), "MID"), "milieu de l'été 2024", "mid-summer 2024"),
    (
        part(periods.season(2023, periods.Season.WINTER), "END"),
        "fin de l'hiver 2023-2024",
        "late winter 2023-2024",
    ),
    (part(periods.quarter(2024, 1), "START"), "début du 1er trimestre 2024", "start of the 1st quarter of 2024"),
    (
        part(periods.week(MONDAY), "END"),
        "fin de la semaine du 18 novembre 2024",
        "end of the week of 18 November 2024",
    ),
    (since(part(periods.year(2014), "END")), "depuis fin 2014", "since late 2014"),
    (since(part(periods.century(19), "END")), "depuis la fin du XIXe siècle", "since the late 19th century"),
    (until(part(periods.month(2024, 6), "MID")), "jusqu'à mi-juin 2024", "until mid-June 2024"),
    (
        from_to(part(periods.decade(1980), "MID"), part(periods.decade(1990), "START")),
        "du milieu des années 1980 au début des années 1990",
        "from the mid-1980s to the early 1990s",
    ),
    (
        daypart_date(MONDAY, DayPart.AFTERNOON, "END"),
        "18 novembre 2024, en fin d'après-midi",
        "late afternoon of 18 November 2024",
    ),
    (
        daypart_date(MONDAY, DayPart.NIGHT, "END"),
        "18 novembre 2024, en fin de nuit",
        "late night of 18 to 19 November 2024",
    ),
]
BESIDE = [
    (
        replace(clock((0, 0), (17, 59), Precision.MINUTE), earliest_start=None, earliest_end=None),
        "18 novembre 2024, avant 18 h",
        "18 November 2024, before 18:00",
    ),
    (
        replace(clock((18, 1), (23, 59), Precision.MINUTE), latest_start=None, latest_end=None),
        "18 novembre 2024, après 18 h",
        "18 November 2024, after 18:00",
    ),
    (
        replace(clock((0, 0), (18, 0), Precision.MINUTE), earliest_start=None, earliest_end=None),
        "18 novembre 2024, 18 h au plus tard",
        "18 November 2024, 18:00 at the latest",
    ),
]
ONWARD = [
    (onward(read("2025-03-03")), "à partir du 3 mars 2025", "from 3 March 2025 on"),
    (onward(read("2025-10")), "à partir d'octobre 2025", "from October 2025 on"),
    (onward(part(periods.year(2026), "END")), "à partir de fin 2026", "from late 2026 on"),
]
QUALIFIED = [
    (read("1850~"), "vers 1850", "about 1850"),
    (read("2024-03-05~"), "vers le 5 mars 2024", "about 5 March 2024"),
    (about(read("199X")), "vers les années 1990", "about the 1990s"),
    (about(periods.century(19).date), "vers le XIXe siècle", "about the 19th century"),
    (read("1850?"), "1850 (incertain)", "1850 (uncertain)"),
    (about(read("2014/2016")), "de 2014 à 2016 environ", "from 2014 to 2016 or so"),
    (about(read("2014/..")), "depuis 2014 environ", "since 2014 or so"),
    (
        about(instant((2024, 3, 3), (2024, 3, 5), Precision.DAY)),
        "3–5 mars 2024 environ",
        "3–5 March 2024 or so",
    ),
    (perhaps(read("../2024-03-05")), "jusqu'au 5 mars 2024 (incertain)", "until 5 March 2024 (uncertain)"),
]
TIMES = [
    (clock((14, 30), (14, 30), Precision.MINUTE), "18 novembre 2024, 14 h 30", "18 November 2024, 14:30"),
    (clock((9, 5), (9, 5), Precision.MINUTE), "18 novembre 2024, 9 h 05", "18 November 2024, 09:05"),
    (clock((0, 0), (0, 0), Precision.MINUTE), "18 novembre 2024, 0 h", "18 November 2024, 00:00"),
    (clock((14, 0), (14, 59), Precision.HOUR), "18 novembre 2024, 14 h", "18 November 2024, 14:00"),
    (clock((14, 0), (14, 9), Precision.MINUTE), "18 novembre 2024, 14 h – 14 h 09", "18 November 2024, 14:00–14:09"),
    (
        from_to(clock((14, 0), (14, 59), Precision.HOUR), clock((16, 0), (16, 59), Precision.HOUR)),
        "18 novembre 2024, de 14 h à 16 h",
        "18 November 2024, from 14:00 to 16:00",
    ),
    (
        from_to(clock((22, 30), (22, 30), Precision.MINUTE), clock((26, 0), (26, 0), Precision.MINUTE)),
        "du 18 novembre 2024, 22 h 30 au 19 novembre 2024, 2 h",
        "from 18 November 2024, 22:30 to 19 November 2024, 02:00",
    ),
    (
        since(clock((14, 30), (14, 30), Precision.MINUTE)),
        "depuis le 18 novembre 2024, 14 h 30",
        "since 18 November 2024, 14:30",
    ),
    (
        about(clock((14, 0), (14, 0), Precision.MINUTE)),
        "18 novembre 2024, vers 14 h",
        "18 November 2024, about 14:00",
    ),
    (daypart_date(MONDAY, DayPart.MORNING), "matin du 18 novembre 2024", "morning of 18 November 2024"),
    (daypart_date(MONDAY, DayPart.MIDDAY), "mi-journée du 18 novembre 2024", "midday on 18 November 2024"),
    (daypart_date(MONDAY, DayPart.AFTERNOON), "après-midi du 18 novembre 2024", "afternoon of 18 November 2024"),
    (daypart_date(MONDAY, DayPart.EVENING), "soir du 18 novembre 2024", "evening of 18 November 2024"),
    (daypart_date(MONDAY, DayPart.DAYTIME), "18 novembre 2024, en journée", "daytime of 18 November 2024"),
    (daypart_date(MONDAY, DayPart.NIGHT), "nuit du 18 au 19 novembre 2024", "night of 18 to 19 November 2024"),
    (
        daypart_date(NEW_YEARS_EVE, DayPart.NIGHT),
        "nuit du 31 décembre 2024 au 1er janvier 2025",
        "night of 31 December 2024 to 1 January 2025",
    ),
    (
        daypart_date(MONDAY, DayPart.MORNING, "MID"),
        "18 novembre 2024, en milieu de matinée",
        "mid-morning of 18 November 2024",
    ),
    (
        until(daypart_date(MONDAY, DayPart.AFTERNOON)),
        "jusqu'à l'après-midi du 18 novembre 2024",
        "until the afternoon of 18 November 2024",
    ),
]


@pytest.mark.parametrize(
    ("date", "french", "english"), UNITS + ERAS + RUNS + SPANS + ONE_SIDED + PARTS + BESIDE + ONWARD + QUALIFIED + TIMES
)
def test_labels(date: FuzzyDate, french: str, english: str) -> None:
    assert label(date) == {"fr": french, "en": english}


@pytest.mark.parametrize(
    ("month", "french", "english"),
    [
        *((1, "janvier", "January"), (2, "février", "February"), (3, "mars", "March"), (4, "avril", "April")),
        *((5, "mai", "May"), (6, "juin", "June"), (7, "juillet", "July"), (8, "août", "August")),
        *((9, "septembre", "September"), (10, "octobre", "October"), (11, "novembre", "November")),
        (12, "décembre", "December"),
    ],
)
def test_months(month: int, french: str, english: str) -> None:
    assert label(periods.month(2024, month).date) == {"fr": f"{french} 2024", "en": f"{english} 2024"}


@given(fuzzy_dates())
def test_every_date_has_a_label_in_one_line(date: FuzzyDate) -> None:
    for words in label(date).values():
        assert words == " ".join(words.split())
        assert not set(words) & set("{}")
        assert words[-1].isalnum() or words[-1] in ".)"


@given(fuzzy_dates())
def test_both_languages_say_the_same_years(date: FuzzyDate) -> None:
    french, english = (re.findall(r"\d{3,}", words) for words in label(date).values())
    assert french == english
