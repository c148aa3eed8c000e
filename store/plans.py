"""From a query to the SQL that answers it, and the values it is run with."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import Select
from sqlalchemy.sql.selectable import CompoundSelect

from store.filters import FILTERS, Filter
from store.intervals import FAR_FUTURE, FAR_PAST
from store.query import EventQuery
from store.shapes import Arm, Asked, Few, Shape
from store.statements import LIMITS_EACH_ARM, counting, gathering, name_of, sampling, statement
from store.windows import earliest_start, is_resumed


class Plan(NamedTuple):
    """SQL, and what the names bound in it stand for."""

    statement: Select[Any] | CompoundSelect[Any]
    values: dict[str, Any]


def plan(query: EventQuery, classes: tuple[int, ...], dialect: str, few: Few | None = None) -> Plan:
    """How to find the page in these classes, or among the few events that pass a filter.

    ``dialect`` is ``sqlite`` or ``postgresql``.
    """
    return Plan(statement(_shape(query, classes, dialect, few)), values(query, classes))


def count_plan(query: EventQuery, classes: tuple[int, ...], dialect: str, few: Few | None = None) -> Plan:
    """How to count the events on all pages, up to the query's limit, which is on how many are counted."""
    return Plan(counting(_shape(query, classes, dialect, few)), values(query, classes))


def gather_plan(query: EventQuery, classes: tuple[int, ...], dialect: str, few: Few | None = None) -> Plan:
    """How to find the bounds of the events on all pages, as many as the query's limit."""
    return Plan(gathering(_shape(query, classes, dialect, few)), values(query, classes))


def sample_plan(query: EventQuery, classes: tuple[int, ...], dialect: str, _: Few | None = None) -> Plan:
    """The same for those whose number is among ``numbers``, which are still to be bound."""
    return Plan(sampling(_shape(query, classes, dialect, None)), values(query, classes))


def _shape(query: EventQuery, classes: tuple[int, ...], dialect: str, few: Few | None) -> Shape:
    return Shape(
        tuple(Arm(each, is_resumed(query, each)) for each in classes),
        query.match,
        query.start is not None,
        query.end is not None,
        tuple(
            Asked(each, len(values))
            for each, values in _filters(query).items()
            if values and not (few is not None and Asked(each, len(values)) == few)
        ),
        few,
        query.order,
        query.published is not None,
        LIMITS_EACH_ARM[dialect],
    )


def _filters(query: EventQuery) -> dict[Filter, Sequence[str | int]]:
    return {each: values_of(query, each) for each in FILTERS}


def values_of(query: EventQuery, each: Filter) -> tuple[str | int, ...]:
    """The values a query asks of a filter, as they are written in SQL."""
    written = tuple(each.written(value) for value in query.filters.get(each.name, each.default))
    return (" ".join(map(str, written)),) if each.is_one_text and written else written


def told(query: EventQuery) -> tuple[int, int]:
    """The first and the last minute of the window of publication, which what is of unknown date is outside of."""
    start, end = query.published or (None, None)
    return FAR_PAST + 1 if start is None else start, FAR_FUTURE if end is None else end


def values(query: EventQuery, classes: tuple[int, ...] = ()) -> dict[str, Any]:
    """What the names in the SQL of a query stand for."""
    bound: dict[str, Any] = {"from": query.start, "to": query.end, "limit": query.limit}
    bound |= {f"low_{each}": earliest_start(query, each) for each in classes}
    bound |= {f"after_{at}": value for at, value in enumerate(query.after or ())}
    bound |= zip(("told_from", "told_to"), told(query), strict=True)
    for each, asked in _filters(query).items():
        bound |= {name_of(each, place): value for place, value in enumerate(asked)}
    return bound
