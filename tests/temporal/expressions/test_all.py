"""What holds of every expression, in any context."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from temporal.calendar import Unit
from temporal.context import Context
from temporal.dayparts import DayPart
from temporal.expressions import (
    Approximate,
    CalendarDay,
    CalendarMonth,
    Clock,
    DayOffset,
    Decade,
    Distance,
    Duration,
    EarlierIn,
    Expression,
    FeastDay,
    HabitualWeekday,
    Half,
    LaterIn,
    NthWeekday,
    OrEach,
    PartOf,
    PartOfDay,
    Quarter,
    RelativeUnit,
    RunningDay,
    SeasonOf,
    ShortYear,
    StoryUnit,
    ThisNight,
    Weekday,
    Which,
)
from temporal.feasts import Feast
from temporal.periods import HOLDING
from tests.temporal.expressions.meanings import (
    FUTURE,
    LEANING,
    MONDAY,
    PAST,
    PUBLICATION,
    SUNDAY,
    WINTER,
    middle_days,
    resolved,
)
from tests.temporal.fuzzy import FIRST_DAY, LAST_DAY

RELATIVE = [
    (DayOffset(-1), "XXXX-XX-XX"),
    (RunningDay(1), "XXXX-XX-XX"),
    (Weekday(MONDAY), "XXXX-WXX-1"),
    (Weekday(SUNDAY, Which.LAST), "XXXX-WXX-7"),
    (CalendarDay(6, 11), "XXXX-11-06"),
    (CalendarDay(6), "XXXX-XX-06"),
    (NthWeekday(1, MONDAY, CalendarMonth(3)), "XXXX-XX-XX"),
    (FeastDay(Feast.EASTER), "XXXX-XX-XX"),
    (CalendarMonth(6), "XXXX-06"),
    (Quarter(2), "XXXX-Q2"),
    (Half(1), "XXXX-H1"),
    (SeasonOf(WINTER), "XXXX-WI"),
    (RelativeUnit(Unit.DAY, -1), "XXXX-XX-XX"),
    (RelativeUnit(Unit.WEEK, -1), "XXXX-WXX"),
    (RelativeUnit(Unit.WEEKEND, 0), "XXXX-WXX-WE"),
    (RelativeUnit(Unit.MONTH, -1), "XXXX-XX"),
    (RelativeUnit(Unit.YEAR, 1), "XXXX"),
    (RelativeUnit(Unit.DECADE, 1), "XXX"),
    (RelativeUnit(Unit.CENTURY, 1), "XX"),
    (PartOf(RelativeUnit(Unit.YEAR, 0), "END"), "XXXX"),
    (Clock(18, 30), "T18:30"),
    (PartOfDay(DayPart.EVENING), "TEV"),
    (PartOfDay(DayPart.EVENING, DayOffset(-1)), "TEV"),
    (ThisNight(), "TNI"),
]


@pytest.mark.parametrize(("said", "expected"), RELATIVE, ids=str)
def test_without_a_publication_what_is_relative_has_x_and_no_bounds_and_says_why(
    said: Expression, expected: str
) -> None:
    meaning = resolved(said, Context())
    assert (meaning.value, meaning.date, meaning.anchored_to, meaning.inferred) == (expected, None, None, ())
    assert meaning.because["en"].startswith("relative, and the article has no publication date")
    assert meaning.because["fr"].startswith("relatif, et l’article n’a pas de date de publication")


@pytest.mark.parametrize(
    "said", [DayOffset(-1), Weekday(MONDAY), CalendarMonth(6), FeastDay(Feast.EASTER), ThisNight()]
)
@pytest.mark.parametrize("context", LEANING.values(), ids=["past", "open", "future"])
def test_what_is_counted_from_the_publication_names_its_day(said: Expression, context: Context) -> None:
    meaning = resolved(said, context)
    assert (meaning.anchored_to, meaning.anchor) == ("publication", PUBLICATION)


THIRDS = ("START", "MID", "END")
UNITS = list(HOLDING)
EVERYTHING: list[Expression] = [
    *(expression for expression, _ in RELATIVE),
    *(DayOffset(days) for days in (-2, 0, 2)),
    *(Weekday(number, which) for number, which in product(range(7), Which)),
    *(
        CalendarDay(day, month, None, named, which)
        for day, month, named, which in product((1, 29, 31), (2, 12), (None, MONDAY), Which)
    ),
    *(CalendarMonth(number, None, which) for number, which in product(range(1, 13), Which)),
    *(Quarter(number, None, which) for number, which in product(range(1, 5), Which)),
    *(Half(number, None, which) for number, which in product((1, 2), Which)),
    *(SeasonOf(number, None, which) for number, which in product(range(4), Which)),
    *(OrEach(SeasonOf(number)) for number in range(4)),
    *(HabitualWeekday(number, follows) for number, follows in product(range(7), (False, True))),
    *(NthWeekday(number, MONDAY, CalendarMonth(2)) for number in (-2, -1, 1, 4, 5)),
    *(StoryUnit(unit, offset) for unit, offset in product(UNITS, (-1, 0, 1))),
    *(RelativeUnit(unit, offset) for unit, offset in product(UNITS, (-1, 0, 1))),
    *(PartOf(RelativeUnit(unit, 0), thirds) for unit, thirds in product(UNITS, THIRDS)),
    *(EarlierIn(RelativeUnit(unit, 0)) for unit in UNITS),
    *(LaterIn(RelativeUnit(unit, 0)) for unit in UNITS),
    *(Approximate(RelativeUnit(unit, 0)) for unit in UNITS),
    *(FeastDay(feast, None, which) for feast, which in product(Feast, Which)),
    *(ShortYear(digits) for digits in (0, 50, 99)),
    *(Decade(first) for first in (0, 50, 90)),
    *(Clock(hour, 30, on_day) for hour, on_day in product((0, 8, 24), (None, DayOffset(-1)))),
    *(PartOfDay(part, on_day) for part, on_day in product(DayPart, (None, Weekday(MONDAY)))),
    *(Distance(Duration(count, unit), sign) for count, unit, sign in product((None, 0.5, 3), Unit, (PAST, FUTURE))),
]
contexts = st.builds(
    Context,
    publication=middle_days,
    minute=st.none() | st.integers(0, 1439),
    running=st.none() | middle_days,
    is_night=st.booleans(),
    prefer=st.sampled_from([PAST, 0, FUTURE]),
    is_end=st.booleans(),
)


@settings(max_examples=1000)
@given(st.sampled_from(EVERYTHING), contexts)
def test_in_any_context_an_expression_means_something_in_order_or_nothing(said: Expression, context: Context) -> None:
    meaning = said.resolve(context)
    if meaning is None:
        return
    assert (meaning.anchor is None) or (meaning.anchored_to is not None)
    if meaning.anchored_to == "publication":
        assert meaning.anchor == context.publication
    if meaning.date is not None:
        first, last = meaning.date.earliest_start, meaning.date.latest_end
        assert first is not None
        assert last is not None
        assert FIRST_DAY * 1440 <= first <= last < (LAST_DAY + 1) * 1440
