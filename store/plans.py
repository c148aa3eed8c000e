"""How a page of events is found.

By length: one arm of SQL a class, merged in the order of the index. A page costs what it shows, however many events
there are, as long as the database merges the arms as it reads them. For that the filters stand inside each arm and the
arms are joined bare: SQLite forgets their order when anything is filtered or joined outside.

By number: a few events found before, sorted.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Select,
    and_,
    bindparam,
    false,
    literal_column,
    or_,
    select,
    tuple_,
    union_all,
)
from sqlalchemy.sql.selectable import CompoundSelect

from store.filters import FILTERS, TEXT, Filter
from store.intervals import FAR_PAST, OPEN_START, UNDATED
from store.query import EventQuery, Match
from store.tables import event
from store.windows import earliest_start, is_resumed

START, END = event.c.start, event.c.end
PLACE = (START, END, event.c.id)
AFTER_NAMES = ("after_start", "after_end", "after_id")
AFTER = tuple_(*(bindparam(name) for name in AFTER_NAMES))
SHOWN = select(START, END, event.c.id, event.c.body)
SHAPES_KEPT = 512


class Arm(NamedTuple):
    """The events of one class, from the first or from where the page before ended."""

    length_class: int
    resumed: bool


class Asked(NamedTuple):
    """A filter, and how many values are asked for."""

    filter: Filter
    many: int


@dataclass(frozen=True, slots=True)
class Shape:
    """All of a query that its SQL depends on; the rest are values."""

    arms: tuple[Arm, ...]
    match: Match
    has_start: bool
    has_end: bool
    filters: tuple[Asked, ...]
    by_number: bool


class Plan(NamedTuple):
    """SQL, and what the names bound in it stand for."""

    statement: Select[Any] | CompoundSelect[Any]
    values: dict[str, Any]


def plan(query: EventQuery, classes: tuple[int, ...], few: Sequence[int] | None = None) -> Plan:
    """How to find the page in these classes; among ``few`` events when their numbers are all that have the words."""
    filters = {each: values_of(query, each) for each in FILTERS if few is None or each is not TEXT}
    shape = Shape(
        tuple(Arm(each, is_resumed(query, each)) for each in classes),
        query.match,
        query.start is not None,
        query.end is not None,
        tuple(Asked(each, len(values)) for each, values in filters.items() if values),
        few is not None,
    )
    return Plan(_statement(shape), _values(query, classes, filters) | {"numbers": few})


def values_of(query: EventQuery, each: Filter) -> tuple[str, ...]:
    """The values a query asks of a filter, as they are written in SQL."""
    return tuple(each.written(value) for value in query.filters.get(each.name, each.default))


def _values(query: EventQuery, classes: tuple[int, ...], filters: Mapping[Filter, Sequence[str]]) -> dict[str, Any]:
    bound: dict[str, Any] = {"from": query.start, "to": query.end, "limit": query.limit}
    bound |= {f"low_{each}": earliest_start(query, each) for each in classes}
    bound |= zip(AFTER_NAMES, query.after or (), strict=False)
    for each, values in filters.items():
        bound |= {_name(each, place): value for place, value in enumerate(values)}
    return bound


@lru_cache(SHAPES_KEPT)
def _statement(shape: Shape) -> Select[Any] | CompoundSelect[Any]:
    """Kept, because making it costs more than running it."""
    found = _by_number(shape) if shape.by_number else _by_length(shape)
    columns = found.selected_columns
    return found.order_by(columns.start, columns.end, columns.id).limit(bindparam("limit"))


def _by_length(shape: Shape) -> Select[Any] | CompoundSelect[Any]:
    arms = [SHOWN.where(*_arm(shape, arm), *_filters(shape)) for arm in shape.arms]
    return arms[0] if len(arms) == 1 else union_all(*arms)


def _arm(shape: Shape, arm: Arm) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [event.c["class"] == literal_column(str(arm.length_class))]
    if arm.length_class == OPEN_START:
        found.append(event.c.start == literal_column(str(FAR_PAST)))
    # Never both: beside another bound on the start PostgreSQL would read from there to the cursor.
    found.append(tuple_(*PLACE) > AFTER if arm.resumed else bindparam(f"low_{arm.length_class}") <= START)
    return found if arm.length_class == UNDATED else found + _window(shape)


def _by_number(shape: Shape) -> Select[Any]:
    asked = {arm.length_class for arm in shape.arms}
    dated = and_(event.c["class"] != UNDATED, *_window(shape)) if asked - {UNDATED} else false()
    undated = event.c["class"] == UNDATED if UNDATED in asked else false()
    after = [tuple_(*PLACE) > AFTER] if any(arm.resumed for arm in shape.arms) else []
    few = event.c.number.in_(bindparam("numbers", expanding=True))
    return SHOWN.where(few, or_(dated, undated), *_filters(shape), *after)


def _window(shape: Shape) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if shape.has_end:
        found.append(bindparam("to") >= START)
    if shape.has_end and shape.match is Match.WITHIN:
        found.append(bindparam("to") >= END)
    if shape.has_start:
        found.append(bindparam("from") <= (END if shape.match is Match.OVERLAPS else START))
    return found


def _filters(shape: Shape) -> list[ColumnElement[bool]]:
    return [each.condition(_binds(each, many)) for each, many in shape.filters]


def _binds(each: Filter, many: int) -> list[BindParameter[str]]:
    return [bindparam(_name(each, place)) for place in range(many)]


def _name(each: Filter, place: int) -> str:
    return f"{each.name}_{place}"
