"""The SQL that finds a page of events, and the SQL that counts them.

By length: one arm a class, merged in the order of the index. A page costs what it shows, however many events there are,
as long as the database merges the arms as it reads them. For that the filters stand inside each arm: SQLite forgets the
order of the arms when anything is filtered or joined outside.

By number: the few events that pass a filter, sorted.
"""

from dataclasses import replace
from functools import lru_cache
from typing import Any, TypeVar

from sqlalchemy import (
    BigInteger,
    BindParameter,
    ColumnElement,
    Select,
    and_,
    bindparam,
    false,
    func,
    literal_column,
    or_,
    select,
    tuple_,
    union_all,
)
from sqlalchemy.sql.selectable import CompoundSelect

from store.filters import Filter
from store.intervals import FAR_FUTURE, FAR_PAST, OPEN_START, UNDATED
from store.query import Match, Order
from store.shapes import Arm, Few, Shape, Told
from store.tables import event

START, END = event.c.start, event.c.end
PUBLISHED = event.c.published
PLACE, PUBLICATION = (START, END, event.c.id), (PUBLISHED, event.c.id)
HIT = (event.c.number, START, END)
SHOWN = select(START, END, event.c.id, event.c.body, PUBLISHED)
#: The same column, but no database looks for an index of it, which would lose the order of the page.
PUBLISHED_AT: ColumnElement[int] = literal_column("+event.published", BigInteger)
SHAPES_KEPT = 256
#: SQLite merges arms as it reads them only when they are bare. PostgreSQL does so only when each has an order and a
#: limit of its own; bare, it reads and sorts all of them.
LIMITS_EACH_ARM = {"sqlite": False, "postgresql": True}

Rows = TypeVar("Rows", Select[Any], CompoundSelect[Any])


@lru_cache(SHAPES_KEPT)
def statement(shape: Shape) -> Select[Any] | CompoundSelect[Any]:
    """The page of a shape; kept, because making it costs more than running it."""
    if shape.few is not None or shape.order.is_by_publication:
        return _page(_whole(shape), shape.order)
    arms = [SHOWN.where(*_arm(shape, arm), *_filters(shape)) for arm in shape.arms]
    if len(arms) == 1:
        return _page(arms[0], shape.order)
    limited = (_page(arm, shape.order) for arm in arms)
    return _page(union_all(*limited if shape.limits_each_arm else arms), shape.order)


@lru_cache(SHAPES_KEPT)
def counting(shape: Shape) -> Select[Any]:
    """How many events a shape has on all its pages; ``limit`` at most."""
    if shape.few is not None:
        found: Select[Any] | CompoundSelect[Any] = _whole(shape)
    else:
        found = union_all(*(select(event.c.number).where(*_arm(shape, arm), *_filters(shape)) for arm in shape.arms))
    return select(func.count()).select_from(found.limit(bindparam("limit", type_=BigInteger)).subquery())


@lru_cache(SHAPES_KEPT)
def gathering(shape: Shape) -> Select[Any] | CompoundSelect[Any]:
    """Bounds and number of the events on all pages, in no order; ``limit`` at most."""
    if shape.few is not None:
        found: Select[Any] | CompoundSelect[Any] = _whole(shape).with_only_columns(*HIT)
    else:
        found = union_all(*(select(*HIT).where(*_arm(shape, arm), *_filters(shape)) for arm in shape.arms))
    return found.limit(bindparam("limit", type_=BigInteger))


@lru_cache(SHAPES_KEPT)
def sampling(shape: Shape) -> Select[Any]:
    """The same of those events whose number is among ``numbers``, whatever their class."""
    among_them = event.c.number.in_(bindparam("numbers", expanding=True, type_=BigInteger))
    return _whole(replace(shape, few=None)).with_only_columns(*HIT).where(among_them)


@lru_cache(SHAPES_KEPT)
def nth(few: Few) -> Select[int]:
    """The number of the event that comes after ``skipped`` others among those that pass; none when they are fewer."""
    return among(few).offset(bindparam("skipped", type_=BigInteger)).limit(1)


def among(few: Few) -> Select[int]:
    """The numbers of the events that pass."""
    if isinstance(few, Told):
        return select(event.c.number).where(_minute("told_from") <= PUBLISHED, _minute("told_to") >= PUBLISHED)
    if few.filter.among is None:
        msg = f"no index of {few.filter.name}"
        raise ValueError(msg)
    return few.filter.among(_binds(few.filter, few.many))


def _page(rows: Rows, order: Order) -> Rows:
    columns = [rows.selected_columns[column.name] for column in _place(order)]
    ordered = [column.desc() for column in columns] if order.is_descending else columns
    return rows.order_by(*ordered).limit(bindparam("limit"))


def _place(order: Order) -> tuple[ColumnElement[Any], ...]:
    return PUBLICATION if order.is_by_publication else PLACE


def _after(order: Order) -> ColumnElement[bool]:
    place = _place(order)
    after = tuple_(*(bindparam(f"after_{at}", type_=column.type) for at, column in enumerate(place)))
    return tuple_(*place) < after if order.is_descending else tuple_(*place) > after


def _arm(shape: Shape, arm: Arm) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [event.c["class"] == literal_column(str(arm.length_class))]
    if arm.length_class == OPEN_START:
        found.append(event.c.start == literal_column(str(FAR_PAST)))
    # Never both upwards: beside another bound on the start PostgreSQL would read from there to the cursor.
    if arm.resumed:
        found.append(_after(shape.order))
    if not arm.resumed or shape.order.is_descending:
        found.append(_minute(f"low_{arm.length_class}") <= START)
    return found if arm.length_class == UNDATED else found + _window(shape)


def _whole(shape: Shape) -> Select[Any]:
    """Events of all classes at once: a few, by number, or in the order of publication."""
    asked = {arm.length_class for arm in shape.arms}
    dated = and_(event.c["class"] != UNDATED, *_window(shape)) if asked - {UNDATED} else false()
    undated = event.c["class"] == UNDATED if UNDATED in asked else false()
    found = [or_(dated, undated), *_filters(shape)]
    if shape.few is not None:
        found.append(event.c.number.in_(among(shape.few)))
    if any(arm.resumed for arm in shape.arms):
        found.append(_after(shape.order))
    return SHOWN.where(*found)


def _window(shape: Shape) -> list[ColumnElement[bool]]:
    if shape.match is Match.COVERS:
        return [
            _minute("from") >= START if shape.has_start else START == FAR_PAST,
            _minute("to") <= END if shape.has_end else END == FAR_FUTURE,
        ]
    found: list[ColumnElement[bool]] = []
    if shape.has_end:
        found.append(_minute("to") >= START)
    if shape.has_end and shape.match is Match.WITHIN:
        found.append(_minute("to") >= END)
    if shape.has_start:
        found.append(_minute("from") <= (END if shape.match is Match.OVERLAPS else START))
    return found


def _minute(name: str) -> BindParameter[int]:
    return bindparam(name, type_=BigInteger)  # or a small one is sent as a smaller type


def _filters(shape: Shape) -> list[ColumnElement[bool]]:
    return [each.condition(_binds(each, many)) for each, many in shape.filters] + _published(shape)


def _published(shape: Shape) -> list[ColumnElement[bool]]:
    if not shape.published:
        return []
    column = PUBLISHED if shape.order.is_by_publication and shape.few is None else PUBLISHED_AT
    return [_minute("told_from") <= column, _minute("told_to") >= column]


def _binds(each: Filter, many: int) -> list[BindParameter[str]]:
    return [bindparam(name_of(each, place)) for place in range(many)]


def name_of(each: Filter, place: int) -> str:
    """The name under which a filter's value is bound."""
    return f"{each.name}_{place}"
