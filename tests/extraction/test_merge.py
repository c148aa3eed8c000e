"""What two dates say together, and whether a report tells a known happening."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from extraction.merge import decide, joined
from extraction.report import Happening
from temporal.calendar import Precision, day_number
from temporal.dates import FuzzyDate, Kind, within_days
from temporal.prose import Span
from tests.extraction.tellings import report

MAY = within_days(day_number(2021, 5, 1), day_number(2021, 5, 31), Precision.MONTH)
FOURTH = within_days(day_number(2021, 5, 4), day_number(2021, 5, 4), Precision.DAY)
FIFTH = within_days(day_number(2021, 5, 5), day_number(2021, 5, 5), Precision.DAY)
DAYS = st.integers(day_number(1, 1, 1), day_number(9000, 1, 1))
DATES = st.builds(lambda day, length: within_days(day, day + length, Precision.DAY), DAYS, st.integers(0, 400))


def since(date: FuzzyDate) -> FuzzyDate:
    return replace(date, earliest_end=None, latest_end=None, kind=Kind.ONGOING)


def until(date: FuzzyDate) -> FuzzyDate:
    return replace(date, earliest_start=None, latest_start=None, kind=Kind.SPAN)


def test_of_two_that_nest_the_inner_one_is_meant() -> None:
    assert joined(MAY, FOURTH) == joined(FOURTH, MAY) == FOURTH


def test_two_days_are_apart() -> None:
    assert joined(FOURTH, FIFTH) is None


def test_a_span_is_not_narrowed_by_a_day_in_it() -> None:
    lasting = replace(MAY, kind=Kind.SPAN)
    assert joined(lasting, FOURTH) == lasting


def test_a_start_inside_a_month_is_the_start() -> None:
    assert joined(MAY, since(FOURTH)) == since(FOURTH)


def test_from_a_start_to_an_end_is_a_span_and_backwards_it_is_none() -> None:
    both = joined(since(FOURTH), until(FIFTH))
    assert both == FuzzyDate(
        FOURTH.earliest_start, FOURTH.latest_start, FIFTH.earliest_end, FIFTH.latest_end, Kind.SPAN, Precision.DAY
    )
    assert joined(until(FIFTH), since(FOURTH)) == both
    assert joined(since(FIFTH), until(FOURTH)) is None


def test_without_a_date_nothing_nests() -> None:
    assert joined(None, FOURTH) is None
    assert joined(FOURTH, None) is None


@given(DATES, DATES)
def test_the_order_of_two_dates_does_not_matter(one: FuzzyDate, other: FuzzyDate) -> None:
    assert joined(one, other) == joined(other, one)


@given(DATES)
def test_a_date_nests_in_itself(date: FuzzyDate) -> None:
    assert joined(date, date) == date


def test_the_same_trigger_and_a_nested_date_are_the_same_happening() -> None:
    told = report("Le pont a cédé mardi.", "mardi")
    known = Happening(told.headline, told.date, (told,))
    assert decide(told, [known]).same is known


def test_another_trigger_is_a_new_happening_and_the_decision_says_why() -> None:
    told = report("Le pont a cédé mardi.", "mardi")
    other = replace(told, trigger=Span(0, 2))
    decision = decide(told, [Happening(other.headline, other.date, (other,))])
    assert decision.same is None
    assert decision.date == told.date
    assert "trigger" in decision.because
