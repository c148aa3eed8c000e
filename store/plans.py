"""From a query to the SQL that answers it, and the values it is run with."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import Select
from sqlalchemy.sql.selectable import CompoundSelect

from store.filters import FILTERS, Filter
from store.intervals import FAR_FUTURE, FAR_PAST
from store.query import EventQuery
from store.statements import LIMITS_EACH_ARM, Arm, Asked, Shape, counting, name_of, statement
from store.windows import earliest_start, is_resumed


@dataclass(frozen=True, slots=True)
class Few:
    """All the events that pass a filter, by number, when they are few; no filter: that were told in the window."""

    filter: Filter | None
    numbers: Sequence[int]


class Plan(NamedTuple):
    """SQL, and what the names bound in it stand for."""

    statement: Select[Any] | CompoundSelect[Any]
    values: dict[str, Any]


def plan(query: EventQuery, classes: tuple[int, ...], dialect: str, few: Few | None = None) -> Plan:
    """How to find the page in these classes, or among the few events that pass a filter.

    ``dialect`` is ``sqlite`` or ``postgresql``.
    """
    return Plan(statement(_shape(query, classes, dialect, few)), _values(query, classes, few))


def count_plan(query: EventQuery, classes: tuple[int, ...], dialect: str, few: Few | None = None) -> Plan:
    """How to count the events on all pages, up to the query's limit, which is on how many are counted."""
    return Plan(counting(_shape(query, classes, dialect, few)), _values(query, classes, few))


def _shape(query: EventQuery, classes: tuple[int, ...], dialect: str, few: Few | None) -> Shape:
    return Shape(
        tuple(Arm(each, is_resumed(query, each)) for each in classes),
        query.match,
        query.start is not None,
        query.end is not None,
        tuple(Asked(each, len(values)) for each, values in _filters(query, few).items() if values),
        few is not None,
        query.order,
        query.published is not None,
        LIMITS_EACH_ARM[dialect],
    )


def _filters(query: EventQuery, few: Few | None) -> dict[Filter, Sequence[str | int]]:
    return {each: values_of(query, each) for each in FILTERS if few is None or each is not few.filter}


def values_of(query: EventQuery, each: Filter) -> tuple[str | int, ...]:
    """The values a query asks of a filter, as they are written in SQL."""
    return tuple(each.written(value) for value in query.filters.get(each.name, each.default))


def told(query: EventQuery) -> tuple[int, int]:
    """The first and the last minute of the window of publication, which what is of unknown date is outside of."""
    start, end = query.published or (None, None)
    return FAR_PAST + 1 if start is None else start, FAR_FUTURE if end is None else end


def _values(query: EventQuery, classes: tuple[int, ...], few: Few | None) -> dict[str, Any]:
    bound: dict[str, Any] = {"from": query.start, "to": query.end, "limit": query.limit}
    bound |= {"numbers": few and few.numbers}
    bound |= {f"low_{each}": earliest_start(query, each) for each in classes}
    bound |= {f"after_{at}": value for at, value in enumerate(query.after or ())}
    bound |= zip(("told_from", "told_to"), told(query), strict=True)
    for each, values in _filters(query, few).items():
        bound |= {name_of(each, place): value for place, value in enumerate(values)}
    return bound
