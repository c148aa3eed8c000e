"""Expressions in a frozen context: Tuesday 19 November 2024, leaning to the past, to the future or neither."""

from typing import Any

from hypothesis import strategies as st

from temporal.calendar import day_number
from temporal.context import Context
from temporal.expressions import Expression, Meaning

PAST, FUTURE = -1, 1
MONDAY, TUESDAY, WEDNESDAY, SUNDAY = 0, 1, 2, 6
SPRING, WINTER = 0, 3
PUBLICATION = day_number(2024, 11, 19)
#: Far from both ends of the calendar, so that nothing said of it may leave it.
middle_days = st.integers(day_number(1, 1, 1), day_number(8000, 12, 31))


def on(year: int, month: int, day: int, prefer: int = 0, **more: Any) -> Context:  # noqa: ANN401 - a Context's fields
    """The context of a text published that day."""
    return Context(publication=day_number(year, month, day), prefer=prefer, **more)


TODAY = on(2024, 11, 19)
LEANING = {PAST: on(2024, 11, 19, PAST), 0: TODAY, FUTURE: on(2024, 11, 19, FUTURE)}


def resolved(expression: Expression, context: Context = TODAY) -> Meaning:
    """What it means, where it means something."""
    meaning = expression.resolve(context)
    assert meaning is not None
    return meaning


def value(expression: Expression, context: Context = TODAY) -> str:
    """Its TIMEX3 value."""
    return resolved(expression, context).value


def bounds(expression: Expression, context: Context = TODAY) -> str | None:
    """``earliest/latest``, or None."""
    date = resolved(expression, context).date
    return None if date is None else f"{date.earliest}/{date.latest}"
