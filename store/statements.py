"""The SQL that finds a page of events, and the SQL that counts them.

What is read are the rows of ``event``, or those that ``facet`` has of one filter, the leading one:

- by length, one arm a class, merged in the order of the index. A page costs what it shows, however many events there
  are, as long as the database merges the arms as it reads them. For that all conditions stand inside each arm: SQLite
  forgets the order of the arms when anything is filtered or joined outside;
- in the order of publication;
- all at once, where they are few, and sorted before any body is fetched.
"""

from dataclasses import replace
from functools import lru_cache
from itertools import product
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Select, Table, bindparam, func, literal_column, select, union_all
from sqlalchemy.sql.expression import FromClause
from sqlalchemy.sql.selectable import CompoundSelect

from store import conditions, facets, fulltext, passing
from store.conditions import number
from store.query import Order
from store.shapes import Few, Shape
from store.tables import event, facet

SHAPES_KEPT = 256
#: SQLite merges arms as it reads them only when they are bare. PostgreSQL does so only when each has an order and a
#: limit of its own; bare, it reads and sorts all of them.
LIMITS_EACH_ARM = {"sqlite": False, "postgresql": True}
#: The name under which all words asked for are bound as one text.
WORDS = "q_words"

Rows = Select[Any] | CompoundSelect[Any]


@lru_cache(SHAPES_KEPT)
def statement(shape: Shape) -> Rows:
    """The page of a shape; kept, because making it costs more than running it."""
    if shape.few:
        return _with_bodies(_page(_few(shape), shape.order, "number"), shape.order)
    arms, last = _in_order(shape), conditions.last_of(_row(shape))
    if len(arms) == 1:
        return _page(arms[0], shape.order, last)
    limited = [_page(arm, shape.order, last) for arm in arms] if shape.limits_each_arm else arms
    return _page(union_all(*limited), shape.order, last)


@lru_cache(SHAPES_KEPT)
def counting(shape: Shape) -> Select[int]:
    """How many events a shape, in the order of time, has on all its pages; ``limit`` at most."""
    return select(func.count()).select_from(_found_at_most(shape).subquery())


@lru_cache(SHAPES_KEPT)
def gathering(shape: Shape) -> Select[Any]:
    """Number and bounds of the same, in no order."""
    found = _found_at_most(shape).subquery()
    return select(found.c.number, found.c.start, found.c.end)


@lru_cache(SHAPES_KEPT)
def sampling(shape: Shape) -> Select[Any]:
    """The same of those events whose number is among ``numbers``, whatever their class."""
    asked = conditions.in_any_arm(shape, event) + passing.asked_of(shape, event, joined=True)
    among_them = event.c.number.in_(bindparam("numbers", expanding=True, type_=BigInteger))
    told = conditions.told_in(shape, event, indexed=False)
    return select(event.c.number, event.c.start, event.c.end).where(among_them, *asked, *told)


@lru_cache(SHAPES_KEPT)
def nth(shape: Shape) -> Select[Any]:
    """A row when more than ``skipped`` events are among the few of the shape, whatever else is asked of them."""
    return select(literal_column("1")).select_from(_bare(shape).subquery()).offset(number("skipped")).limit(1)


def _found_at_most(shape: Shape) -> Rows:
    found = _few(shape) if shape.few else union_all(*_arms(shape, joined=False))
    return found.limit(number("limit"))


def _bare(shape: Shape) -> Rows:
    """The few of a shape, by an index that says it all."""
    if shape.few is Few.SAYING:
        return fulltext.among(bindparam(WORDS))
    if shape.few is Few.LYING:
        return union_all(*_arms(replace(shape, filters=(), published=False), joined=False))
    row = _row(shape)
    return select(row.c.number).where(*_led(shape), *conditions.told_in(shape, row, indexed=True))


def _in_order(shape: Shape) -> list[Select[Any]]:
    """Events with their bodies, in lists that each have the order asked for."""
    if not shape.order.is_by_publication:
        return _arms(shape, joined=True)
    asked = [*conditions.in_any_arm(shape, _row(shape)), *conditions.told_in(shape, _row(shape), indexed=True)]
    return [found.where(*asked) for found in _found(shape, joined=True)]


def _few(shape: Shape) -> Rows:
    """All events that are few, without order or bodies."""
    row = _row(shape)
    if shape.few is Few.LYING:
        after = [conditions.after(shape.order, row)] if shape.resumed else []
        return union_all(*(arm.where(*after) for arm in _arms(shape, joined=False)))
    asked = conditions.in_any_arm(shape, row) + passing.asked_of(shape, row, joined=False)
    if shape.few is Few.SAYING:
        asked += [row.c.number.in_(fulltext.among(bindparam(WORDS)))]
    told = conditions.told_in(shape, row, indexed=shape.few is Few.LEADING)
    return select(*_columns(row)).where(*_led(shape), *asked, *told).distinct()


def _led(shape: Shape) -> list[ColumnElement[bool]]:
    """The row is of any of the leading filter's values."""
    if shape.lead is None:
        return []
    name, values = shape.lead.filter.name, passing.binds(shape.lead.filter, shape.lead.many)
    return [facets.named(facet, name), facet.c.value.in_(values)]


def _arms(shape: Shape, *, joined: bool) -> list[Select[Any]]:
    row = _row(shape)
    arms = product(_found(shape, joined=joined), range(len(shape.arms)))
    told = conditions.told_in(shape, row, indexed=False)
    return [found.where(*conditions.in_arm(shape, row, place), *told) for found, place in arms]


def _found(shape: Shape, *, joined: bool) -> list[Select[Any]]:
    """The rows of each of the leading filter's values, or of all events, that pass the other filters."""
    row = _row(shape)
    rows = select(*_columns(row), event.c.id, event.c.body) if joined else select(*_columns(row))
    if joined and row is facet:
        rows = rows.join_from(facet, event, event.c.number == facet.c.number)
    rows = rows.where(*passing.asked_of(shape, row, joined=joined))
    if shape.lead is None:
        return [rows]
    return [rows.where(*passing.leading(shape, shape.lead, row, place)) for place in range(shape.lead.many)]


def _with_bodies(rows: Rows, order: Order) -> Select[Any]:
    few = rows.subquery()
    found = select(*_columns(few), event.c.id, event.c.body).join_from(few, event, event.c.number == few.c.number)
    return found.order_by(*_ordered(few.c, order, "number"))


def _page(rows: Rows, order: Order, last: str) -> Rows:
    return rows.order_by(*_ordered(rows.selected_columns, order, last)).limit(number("limit"))


def _ordered(columns: conditions.Columns, order: Order, last: str) -> list[ColumnElement[Any]]:
    place = conditions.place_of(order, columns, last)
    return [column.desc() if order.is_descending else column for column in place]


def _row(shape: Shape) -> Table:
    return facet if shape.lead else event


def _columns(row: FromClause) -> list[ColumnElement[Any]]:
    """Named, or SQLite would not know whose they are where two tables are joined."""
    return [row.c[name].label(name) for name in ("start", "end", "number", "published")]
