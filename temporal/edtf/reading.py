"""EDTF → a fuzzy date, or a ValueError that says what is wrong with the text."""

import re
from typing import NamedTuple

from temporal.calendar import MINUTES_A_DAY, RANK, Precision, day_number
from temporal.dates import FuzzyDate, Kind, Qualifier
from temporal.periods import Period, Season, day, month, season, year, years

EXAMPLES = "2024, 2024-05, 2024-05-03, 2024-21, 199X, 2024~, 2024-05/2024-06, 2014/.."
DATE = re.compile(
    r"(?P<year>-?[0-9]{4}|-?[0-9]{3}X|-?[0-9]{2}XX|-?[0-9]XXX)"
    r"(?:-(?P<month>[0-9]{2}|XX)(?:-(?P<day>[0-9]{2}|XX)(?:T(?P<time>[0-9:.]+)(?P<zone>[^~?%]*))?)?)?"
    r"(?P<mark>[~?%]?)"
)
TIME = re.compile(r"([01][0-9]|2[0-3])(?::([0-5][0-9])(?::(?:[0-5][0-9]|60)(?:\.[0-9]+)?)?)?")
ZONE = re.compile(r"(?:Z|[+-](?:[01][0-9]|2[0-3])(?::?[0-5][0-9])?)?")
MARKS = {"": None, "~": Qualifier.APPROXIMATE, "?": Qualifier.UNCERTAIN, "%": Qualifier.APPROXIMATE}
OPEN = frozenset({"", ".."})
MONTHS = range(1, 13)
SEASONS = dict(enumerate(Season, start=21))
UNSPECIFIED = "XX"
UNSPECIFIED_DIGITS = {1: Precision.DECADE, 2: Precision.CENTURY, 3: Precision.MILLENNIUM}


class Side(NamedTuple):
    """A date that stands alone, or a side of an interval: its first and last minute, and how it is known."""

    first: int
    last: int
    precision: Precision
    qualifier: Qualifier | None


def read(text: str) -> FuzzyDate:
    """The fuzzy date that an EDTF text means. An interval is a span, or ongoing when its end is open.

    Lenient where clients are: times may stand in intervals, and may lack seconds or minutes. ValueError, in
    words, when the text is no EDTF of levels 0 and 1, names a day or time that does not exist, leaves the
    years -9999…9999, or ends before it begins.
    """
    if "/" in text and text != "/":
        return _interval(text)
    first, last, precision, qualifier = _side(text)
    return FuzzyDate(first, last, first, last, Kind.INSTANT, precision, qualifier)


def _interval(text: str) -> FuzzyDate:
    """Known as its coarser side is; approximate where a side is, else uncertain where a side is."""
    start_text, _, end_text = text.partition("/")
    start, end = (None if side in OPEN else _side(side) for side in (start_text, end_text))
    if start and end and end.last < start.first:
        msg = f"{text} ends before it begins: write {end_text}/{start_text}"
        raise ValueError(msg)
    sides = [side for side in (start, end) if side]
    return FuzzyDate(
        *_points(start, end),
        kind=Kind.ONGOING if start and not end else Kind.SPAN,
        precision=max((side.precision for side in sides), key=RANK.__getitem__, default=Precision.MILLENNIUM),
        qualifier=min((side.qualifier for side in sides if side.qualifier), default=None),
    )


def _points(start: Side | None, end: Side | None) -> tuple[int | None, int | None, int | None, int | None]:
    """Nothing starts after its last end or ends before its first start: ``2024/2024-03`` starts by March."""
    if start and end:
        return start.first, min(start.last, end.last), max(start.first, end.first), end.last
    if start:
        return start.first, start.last, None, None
    if end:
        return None, None, end.first, end.last
    return None, None, None, None


def _not_edtf(text: str) -> ValueError:
    return ValueError(f"« {text} » is not an EDTF date; these are: {EXAMPLES}")


def _side(text: str) -> Side:
    match = DATE.fullmatch(text)
    if match is None:
        raise _not_edtf(text)
    period, qualifier = _period(text, match), MARKS[match["mark"]]
    first, last = period.first * MINUTES_A_DAY, period.last * MINUTES_A_DAY + MINUTES_A_DAY - 1
    if match["time"] is None:
        return Side(first, last, period.precision, qualifier)
    from_midnight, length, precision = _time(text, match)
    return Side(first + from_midnight, first + from_midnight + length - 1, precision, qualifier)


def _period(text: str, match: re.Match[str]) -> Period:
    """The days that the year, the month and the day name."""
    said, month_said, day_said = match["year"], match["month"], match["day"]
    if said == "-0000":
        msg = f"{text}: the year before 0001 is written 0000"
        raise ValueError(msg)
    if "X" in said and month_said is None:
        return _unspecified_years(said)
    if "X" in said or (month_said == UNSPECIFIED and day_said not in {None, UNSPECIFIED}):
        raise _not_edtf(text)
    if month_said in {None, UNSPECIFIED}:
        return year(int(said))
    return _part_of_year(text, int(said), int(month_said), day_said)


def _unspecified_years(said: str) -> Period:
    """``199X`` from 1990 to 1999, ``-004X`` from -49 to -40."""
    first, last = sorted(int(said.replace("X", digit)) for digit in "09")
    return years(first, last, UNSPECIFIED_DIGITS[said.count("X")], said)


def _part_of_year(text: str, in_year: int, number: int, day_said: str | None) -> Period:
    if number in SEASONS and day_said is None:
        return season(in_year, SEASONS[number])
    if number not in MONTHS:
        msg = f"{text}: a month is 01 to 12, a season 21 to 24 and without a day"
        raise ValueError(msg)
    if day_said is None or day_said == UNSPECIFIED:
        return month(in_year, number)
    return day(day_number(in_year, number, int(day_said)))


def _time(text: str, match: re.Match[str]) -> tuple[int, int, Precision]:
    """The minute of the day, how many minutes it may mean, its precision. The zone is checked, no more."""
    time = TIME.fullmatch(match["time"])
    if time is None or ZONE.fullmatch(match["zone"]) is None:
        msg = f"{text}: a time is written T14:30:00, T14:30:00Z or T14:30:00+01:00, up to T23:59:59"
        raise ValueError(msg)
    if UNSPECIFIED in {match["month"], match["day"]}:
        raise _not_edtf(text)
    hour, minute = time.groups()
    if minute is None:
        return int(hour) * 60, 60, Precision.HOUR
    return int(hour) * 60 + int(minute), 1, Precision.MINUTE
