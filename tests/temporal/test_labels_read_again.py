"""A label is said in words that the engine itself reads: asked again, it means the same bounds."""

from dataclasses import replace

from hypothesis import assume, example, given
from hypothesis import strategies as st

import temporal
from temporal import periods
from temporal.calendar import MINUTES_A_DAY, Precision, coarser, day_number
from temporal.dates import FuzzyDate, Kind, Qualifier, within
from temporal.dayparts import DayPart, daypart_date
from temporal.labels import label

#: An anchor far from most dates: a label needs none.
ANCHOR = "2024-11-21"
#: The years that a newspaper writes without an era, and those that it writes with one.
modern_years = st.integers(1500, 2100)
years = modern_years | st.integers(1, 98) | st.integers(-2000, -2)
centuries = st.integers(1, 30) | st.integers(-30, -1)


def plain_periods(
    years: st.SearchStrategy[int], centuries: st.SearchStrategy[int]
) -> st.SearchStrategy[periods.Period]:
    """Days, months, years, decades, centuries."""
    return st.one_of(
        st.builds(periods.day, st.builds(day_of, years, st.integers(0, 364))),
        st.builds(periods.month, years, st.integers(1, 12)),
        st.builds(periods.year, years),
        st.integers(150, 210).map(lambda tens: periods.decade(tens * 10)),
        st.builds(periods.century, centuries),
    )


def all_periods(years: st.SearchStrategy[int], centuries: st.SearchStrategy[int]) -> st.SearchStrategy[periods.Period]:
    """Everything that has a name."""
    days = st.builds(day_of, years, st.integers(0, 364))
    return st.one_of(
        plain_periods(years, centuries),
        st.builds(periods.week, days),
        st.builds(periods.weekend, days),
        st.builds(periods.quarter, years, st.integers(1, 4)),
        st.builds(periods.half, years, st.integers(1, 2)),
        st.builds(periods.season, years, st.sampled_from(periods.Season)),
    )


def day_of(year: int, at: int) -> int:
    return day_number(year, 1, 1) + at


millennia = st.builds(periods.millennium, st.integers(1, 2) | st.integers(-9, -1))
#: Units of which people say the start, the middle or the end.
PARTED = frozenset(Precision) - {Precision.DAY, Precision.WEEKEND}
dayparts = st.sampled_from(sorted(set(DayPart) - {DayPart.DAYTIME}))


@st.composite
def of_periods(draw: st.DrawFn, among: st.SearchStrategy[periods.Period]) -> FuzzyDate:
    """A period, or its start, middle or end."""
    period, thirds = draw(among), draw(st.sampled_from([None, *periods.THIRDS]))
    return (periods.part_of_period(period, thirds) if thirds and period.precision in PARTED else period).date


@st.composite
def of_a_day(draw: st.DrawFn) -> FuzzyDate:
    """A part of a day, or a minute of it."""
    day, minute = draw(st.builds(day_of, years, st.integers(0, 364))), draw(st.integers(0, MINUTES_A_DAY - 1))
    at = day * MINUTES_A_DAY + minute
    part = draw(st.builds(daypart_date, st.just(day), dayparts, st.sampled_from([None, *periods.THIRDS])))
    return draw(st.sampled_from([part, daypart_date(day, DayPart.DAYTIME), within(at, at, Precision.MINUTE)]))


def shapes(date: FuzzyDate) -> st.SearchStrategy[FuzzyDate]:
    """The date itself, and what signals make of it."""
    since = replace(date, earliest_end=None, latest_end=None, kind=Kind.ONGOING)
    return st.sampled_from(
        [
            date,
            since,
            replace(since, is_onward=True),
            replace(date, earliest_start=None, latest_start=None, kind=Kind.SPAN),
            replace(date, latest_start=None, latest_end=None),
            replace(date, earliest_start=None, earliest_end=None),
            replace(date, qualifier=Qualifier.APPROXIMATE),
            replace(date, qualifier=Qualifier.UNCERTAIN),
        ]
    )


def means_the_same(date: FuzzyDate, language: str) -> bool:
    words = label(date)[language]
    said = temporal.normalize(words, ANCHOR, language)
    assert said is not None, words
    assert said.date is not None, words
    return facts(said.date) == facts(date)


def facts(date: FuzzyDate) -> tuple[object, ...]:
    """All but the precision, which a label need not show: « juin 2024 » may be all the days of June."""
    return date.earliest, date.latest, date.kind, date.qualifier, date.is_onward


@given((of_periods(all_periods(years, centuries) | millennia) | of_a_day()).flatmap(shapes))
@example(periods.season(2023, periods.Season.WINTER).date)
@example(daypart_date(day_number(2024, 3, 18), DayPart.NIGHT))
@example(periods.part_of_period(periods.year(2026), "END").date)
@example(
    replace(
        periods.day(day_number(2025, 3, 3)).date, earliest_end=None, latest_end=None, kind=Kind.ONGOING, is_onward=True
    )
)
def test_a_french_label_means_its_date(date: FuzzyDate) -> None:
    assert means_the_same(date, "fr"), label(date)


@given(st.lists(of_periods(all_periods(modern_years, st.integers(16, 21))), min_size=2, max_size=2))
@example([periods.season(2023, periods.Season.SUMMER).date, periods.season(2023, periods.Season.AUTUMN).date])
@example([periods.quarter(2024, 1).date, periods.quarter(2024, 3).date])
@example([periods.part_of_period(periods.month(1500, 1), "START").date, periods.half(1500, 2).date])
@example([periods.month(2024, 4).date, periods.month(2024, 10).date])
def test_a_french_label_of_two_ends_means_both(ends: list[FuzzyDate]) -> None:
    start, end = sorted(ends, key=lambda date: date.earliest_start or 0)
    assume((start.latest_end or 0) < (end.earliest_start or 0))
    closed = replace(start, earliest_end=end.earliest_end, latest_end=end.latest_end, kind=Kind.SPAN)
    assert means_the_same(replace(closed, precision=coarser(start.precision, end.precision)), "fr")


@given(of_periods(plain_periods(years, centuries)))
def test_an_english_label_of_a_day_a_month_a_year_or_more_means_its_date(date: FuzzyDate) -> None:
    assert means_the_same(date, "en"), label(date)
