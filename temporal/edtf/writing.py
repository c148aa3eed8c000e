"""Bounds → EDTF: the shortest notation whose bounds are exactly those of the date."""

from temporal.calendar import (
    MINUTES_A_DAY,
    Precision,
    civil,
    days_in_month,
    format_day,
    format_minute,
    format_year,
)
from temporal.dates import BELOW_A_DAY, FuzzyDate, Kind, Qualifier
from temporal.periods import FIRST_MONTH

OPEN = ".."
MARKS = {None: "", Qualifier.APPROXIMATE: "~", Qualifier.UNCERTAIN: "?"}
DECEMBER = 12
MONTHS_A_SEASON = 3
#: EDTF's numbers of the seasons, by the month in which they begin.
SEASON_OF_MONTH = {month: number for number, month in enumerate(FIRST_MONTH.values(), start=21)}


def write(date: FuzzyDate) -> str:
    """``2024-06``, ``2024-11-01/2024-11-18``, ``2014/..``: EDTF with the earliest and latest day of the date.

    The kind shows only where the notation has it: an instant within a run of days is written like a span.
    A minute is written with its time, other times as their day, without a mark, since EDTF marks no time.
    """
    if _is_one_minute(date) and date.earliest_start is not None:
        return f"{format_minute(date.earliest_start)}:00"
    first, last = _day(date.earliest_start), _day(date.latest_end)
    below_a_day = date.precision in BELOW_A_DAY
    is_run = date.kind is Kind.INSTANT or (below_a_day and first == last)
    text = _run(first, last, date.precision) if is_run else _interval(date, first, last)
    mark = "" if below_a_day else MARKS[date.qualifier]
    return "/".join(side if side == OPEN else side + mark for side in text.split("/"))


def _is_one_minute(date: FuzzyDate) -> bool:
    return date.precision is Precision.MINUTE and date.earliest_start == date.latest_end


def _day(minute: int | None) -> int | None:
    return None if minute is None else minute // MINUTES_A_DAY


def _run(first: int | None, last: int | None, precision: Precision) -> str:
    """Some time from a day to a day: one unit where there is such a unit, else an interval of the longest."""
    if first is None or last is None:
        return _spelled(first, last)
    season = _season(first, last) if precision is Precision.SEASON else None
    return _unspecified_digits(first, last) or season or _spelled(first, last)


def _interval(date: FuzzyDate, first: int | None, last: int | None) -> str:
    """From a unit to a unit where start and end are each one (a month, a year), else from day to day."""
    start = _side(first, _day(date.latest_start))
    end = _side(_day(date.earliest_end), last)
    if start and end:
        return f"{start}/{end}"
    spelled = _spelled(first, last)
    return spelled if "/" in spelled else f"{spelled}/{spelled}"


def _side(first: int | None, last: int | None) -> str | None:
    """One unit (no ``199X``: in an interval it is beyond level 1), ``..``, or None where no unit fits."""
    if first is None and last is None:
        return OPEN
    if first is None or last is None:
        return None
    text = _season(first, last) or _spelled(first, last)
    return None if "/" in text else text


def _spelled(first: int | None, last: int | None) -> str:
    """Years where both days are edges of years, else months, else days; once where both are the same."""
    pairs = zip(_edges(first, starting=True), _edges(last, starting=False), strict=True)
    start, end = next((start, end) for start, end in pairs if start and end)
    return start if start == end != OPEN else f"{start}/{end}"


def _edges(day: int | None, *, starting: bool) -> tuple[str | None, str | None, str]:
    """The year, the month and the day that start (or end) with the day; None for those that do not."""
    if day is None:
        return OPEN, OPEN, OPEN
    year, month, day_of_month = civil(day)
    text = format_day(day)
    at_month = day_of_month == (1 if starting else days_in_month(year, month))
    at_year = at_month and month == (1 if starting else DECEMBER)
    return format_year(year) if at_year else None, text[:-3] if at_month else None, text


def _unspecified_digits(first: int, last: int) -> str | None:
    """``199X``, ``18XX``, ``1XXX`` when the days are all those of the ten, hundred, thousand years."""
    start, end = _edges(first, starting=True)[0], _edges(last, starting=False)[0]
    if start is None or end is None:
        return None
    years = civil(last)[0] - civil(first)[0] + 1
    for digits in (1, 2, 3):
        if years == 10**digits and start[:-digits] == end[:-digits]:
            return start[:-digits] + "X" * digits
    return None


def _season(first: int, last: int) -> str | None:
    year, month, day_of_month = civil(first)
    if day_of_month != 1 or month not in SEASON_OF_MONTH:
        return None
    last_year, last_month, _ = civil(last)
    months = (last_year * 12 + last_month) - (year * 12 + month) + 1
    fits = months == MONTHS_A_SEASON and _edges(last, starting=False)[1] is not None
    return f"{format_year(year)}-{SEASON_OF_MONTH[month]}" if fits else None
