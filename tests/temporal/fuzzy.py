"""Fuzzy dates of every precision, kind and openness, for properties that hold of all."""

from dataclasses import replace

from hypothesis import strategies as st

from temporal import periods
from temporal.calendar import FIRST_YEAR, LAST_YEAR, MINUTES_A_DAY, Precision, day_number, days_in_month
from temporal.dates import BELOW_A_DAY, FuzzyDate, Kind, Qualifier
from temporal.dayparts import DayPart, daypart_date

FIRST_DAY, LAST_DAY = day_number(FIRST_YEAR, 1, 1), day_number(LAST_YEAR, 12, 31)
TURNS = (-200, -101, -100, -99, -50, -41, -1, 0, 1, 99, 100, 1000, 1800, 1801, 1899, 1900, 1990, 1999, 2000)


def _edge(year: int, month: int, at_end: bool) -> int:  # noqa: FBT001 - hypothesis passes by position
    return day_number(year, month, days_in_month(year, month) if at_end else 1)


#: Any day, and as often the edge of a month or a year, where names change.
days = st.one_of(
    st.integers(FIRST_DAY, LAST_DAY),
    st.builds(_edge, st.sampled_from(TURNS), st.integers(1, 12), st.booleans()),
)


#: Far enough from the ends of the calendar for a week or a winter.
inner_days = st.integers(FIRST_DAY + 7, LAST_DAY - 7)
inner_years = st.integers(FIRST_YEAR, LAST_YEAR - 1)
#: Which of the four points may be open together, by kind.
OPEN: dict[Kind, tuple[tuple[int, ...], ...]] = {
    Kind.INSTANT: ((), (0, 2), (1, 3)),
    Kind.SPAN: ((), (0, 1), (2, 3), (0, 1, 2, 3), (1,), (2,), (1, 2)),
    Kind.ONGOING: ((2, 3), (1, 2, 3)),
}


@st.composite
def loose_dates(draw: st.DrawFn) -> FuzzyDate:
    """Points in order, whole days from a day's precision up, any end open, an instant's starts its ends."""
    precision, kind = draw(st.sampled_from(Precision)), draw(st.sampled_from(Kind))
    first, second, third, fourth = sorted(draw(st.lists(days, min_size=4, max_size=4)))
    start = _minutes(draw, first, second, precision)
    end = start if kind is Kind.INSTANT else _minutes(draw, third, fourth, precision)
    hidden = draw(st.sampled_from(OPEN[kind]))
    points = [None if place in hidden else point for place, point in enumerate((*start, *end))]
    qualifier = draw(st.sampled_from([None, *Qualifier]))
    return FuzzyDate(points[0], points[1], points[2], points[3], kind, precision, qualifier)


#: What has a name of its own.
named_periods = st.one_of(
    st.builds(periods.week, inner_days),
    st.builds(periods.weekend, inner_days),
    st.builds(periods.month, inner_years, st.integers(1, 12)),
    st.builds(periods.quarter, inner_years, st.integers(1, 4)),
    st.builds(periods.half, inner_years, st.integers(1, 2)),
    st.builds(periods.season, inner_years, st.sampled_from(periods.Season)),
    st.builds(periods.year, inner_years),
    st.builds(periods.decade, inner_years.map(lambda year: year // 10 * 10)),
    st.builds(periods.century, st.integers(1, 99) | st.integers(-98, -1)),
    st.builds(periods.millennium, st.integers(1, 9) | st.integers(-9, -1)),
)
named_dayparts = st.builds(daypart_date, inner_days, st.sampled_from(DayPart))


@st.composite
def named_dates(draw: st.DrawFn) -> FuzzyDate:
    """« l'été 2024 », « depuis l'été », « jusqu'à l'été », « de l'été à l'hiver »."""
    one, other = (draw(named_periods.map(lambda period: period.date) | named_dayparts) for _ in range(2))
    shape = draw(st.sampled_from(["instant", "since", "until", "span"]))
    date = replace(one, qualifier=draw(st.sampled_from([None, *Qualifier])))
    if shape == "since":
        return replace(date, earliest_end=None, latest_end=None, kind=Kind.ONGOING)
    if shape == "until":
        return replace(date, earliest_start=None, latest_start=None, kind=Kind.SPAN)
    if shape == "span" and (one.latest_start or 0) < (other.earliest_start or 0):
        return replace(date, earliest_end=other.earliest_end, latest_end=other.latest_end, kind=Kind.SPAN)
    return date


def fuzzy_dates() -> st.SearchStrategy[FuzzyDate]:
    """Any fuzzy date."""
    return loose_dates() | named_dates()


def _minutes(draw: st.DrawFn, first: int, last: int, precision: Precision) -> tuple[int, int]:
    if precision not in BELOW_A_DAY:
        return first * MINUTES_A_DAY, last * MINUTES_A_DAY + MINUTES_A_DAY - 1
    start = first * MINUTES_A_DAY + draw(st.integers(0, MINUTES_A_DAY - 1))
    end = last * MINUTES_A_DAY + draw(st.integers(0, MINUTES_A_DAY - 1))
    return min(start, end), max(start, end)
