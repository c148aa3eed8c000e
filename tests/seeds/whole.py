"""What a TIMEX3 value covers, in the notation of the bounds; from the standard library's calendar alone."""

import re
from collections.abc import Callable
from datetime import date, timedelta

#: Year as a number and the rest as text, so that years before 1 stand in order too.
Point = tuple[int, str]
Bounds = tuple[Point, Point]

HOURS = {"MO": ("06:00", "11:59"), "AF": ("12:00", "17:59"), "EV": ("18:00", "23:59")}
QUARTERS = {
    "Q1": ("01-01", "03-31"),
    "Q2": ("04-01", "06-30"),
    "Q3": ("07-01", "09-30"),
    "Q4": ("10-01", "12-31"),
}
HALVES = {"H1": ("01-01", "06-30"), "H2": ("07-01", "12-31")}
SEASONS = {"SP": ("03-01", "05-31"), "SU": ("06-01", "08-31"), "FA": ("09-01", "11-30")}
PARTS_OF_YEAR = QUARTERS | HALVES | SEASONS


def point(text: str) -> Point:
    """``-0043-03-15`` as ``(-43, "03-15")``."""
    year, _, rest = text.removeprefix("-").partition("-")
    return (-int(year) if text.startswith("-") else int(year)), rest


def _week(year: str, week: str, end: str | None) -> Bounds:
    monday = date.fromisocalendar(int(year), int(week), 1)
    return point(str(monday + timedelta(5 if end else 0))), point(str(monday + timedelta(6)))


def _night(day: str) -> Bounds:
    return point(f"{day}T21:00"), point(f"{date.fromisoformat(day) + timedelta(1)}T05:59")


def _end_of_day(day: str) -> Bounds:
    midnight = point(f"{date.fromisoformat(day) + timedelta(1)}T00:00")
    return midnight, midnight


def _part_of_day(day: str, part: str) -> Bounds:
    first, last = HOURS[part]
    return point(f"{day}T{first}"), point(f"{day}T{last}")


def _part_of_year(year: str, part: str) -> Bounds:
    first, last = PARTS_OF_YEAR[part]
    return (int(year), first), (int(year), last)


def _month(year: str, month: str) -> Bounds:
    next_month = date(int(year) + int(month) // 12, int(month) % 12 + 1, 1)
    return (int(year), f"{month}-01"), point(str(next_month - timedelta(1)))


def _years(first: int, count: int) -> Bounds:
    return (first, "01-01"), (first + count - 1, "12-31")


#: A value's form and what it covers. A century counts from its year 1, a decade from its year 0.
FORMS: tuple[tuple[str, Callable[..., Bounds]], ...] = (
    (r"(\d{4})-W(\d\d)(-WE)?", _week),
    (r"(\d{4}-\d\d-\d\d)TNI", _night),
    (r"(\d{4}-\d\d-\d\d)T24:00", _end_of_day),
    (r"(\d{4}-\d\d-\d\d)T(MO|AF|EV)", _part_of_day),
    (r"(\d{4})-([A-Z].)", _part_of_year),
    (r"(\d{4})-(\d\d)", _month),
    (r"(-?\d{4})", lambda year: _years(int(year), 1)),
    (r"(\d{3})", lambda decade: _years(int(decade) * 10, 10)),
    (r"(\d\d)", lambda century: _years(int(century) * 100 + 1, 100)),
    (r"(-?\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?)", lambda text: (point(text), point(text))),
)


def whole(value: str) -> Bounds:
    """First and last point that the value covers. ValueError when it has no known form."""
    for form, covers in FORMS:
        if match := re.fullmatch(form, value):
            return covers(*match.groups())
    raise ValueError(value)
