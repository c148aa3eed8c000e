"""What a query asks of a row, which is one of ``event`` or of ``facet``: both have the columns it speaks of."""

from typing import Any

from sqlalchemy import (
    BigInteger,
    BindParameter,
    ColumnElement,
    Integer,
    Table,
    and_,
    bindparam,
    false,
    literal_column,
    or_,
)
from sqlalchemy import tuple_ as row_of
from sqlalchemy.sql.base import ColumnCollection, ReadOnlyColumnCollection

from store.intervals import FAR_FUTURE, FAR_PAST, UNDATED
from store.query import Match, Order
from store.shapes import Shape
from store.tables import event

#: Numbers of ours, written out: SQLAlchemy would name one that is bound by its column, as we name the values of arms.
WITHOUT_DATE: ColumnElement[int] = literal_column(str(UNDATED))
FROM_EVER: ColumnElement[int] = literal_column(str(FAR_PAST))
FOR_EVER: ColumnElement[int] = literal_column(str(FAR_FUTURE))

Condition = ColumnElement[bool]
Columns = ColumnCollection[str, Any] | ReadOnlyColumnCollection[str, Any]


def in_arm(shape: Shape, row: Table, place: int) -> list[Condition]:
    """The row is of the class of the arm in that place, and lies in the window."""
    arm = shape.arms[place]
    found: list[Condition] = [row.c["class"] == bindparam(f"class_{place}", type_=Integer)]
    if arm.open_start and not arm.resumed:
        found.append(row.c.start == FROM_EVER)
    # Never both upwards: beside another bound on the start PostgreSQL would read from there to the cursor.
    if arm.resumed:
        found.append(after(shape.order, row))
    if not arm.resumed or shape.order.is_descending:
        found.append(number(f"low_{place}") <= row.c.start)
    return found if arm.undated else found + _window(shape, row)


def in_any_arm(shape: Shape, row: Table) -> list[Condition]:
    """The row is of any of the arms' classes, for which no index is used, and comes after the page before."""
    asked = {arm.undated for arm in shape.arms}
    dated = and_(row.c["class"] != WITHOUT_DATE, *_window(shape, row)) if False in asked else false()
    undated = row.c["class"] == WITHOUT_DATE if True in asked else false()
    return [or_(dated, undated), *([after(shape.order, row)] if shape.resumed else [])]


def told_in(shape: Shape, row: Table, *, indexed: bool) -> list[Condition]:
    """The row's publication is in the window asked for; no database looks for an index of it unless ``indexed``."""
    if not shape.published:
        return []
    column = row.c.published if indexed else literal_column(f"+{row.name}.published", BigInteger)
    return [number("told_from") <= column, number("told_to") >= column]


def place_of(order: Order, columns: Columns, last: str) -> list[ColumnElement[Any]]:
    """What an order goes by; ``last`` is ``id``, or ``number``, which sorts the same."""
    time = ["published"] if order.is_by_publication else ["start", "end"]
    return [columns[name] for name in [*time, last]]


def last_of(row: Table) -> str:
    """What the indexes of the table end with."""
    return "id" if row is event else "number"


def after(order: Order, row: Table) -> Condition:
    """The row comes after where the page before ended."""
    *time, last = place_of(order, row.c, last_of(row))
    before = row_of(
        *(number(f"after_{at}") for at in range(len(time))), bindparam(f"after_{last.name}", type_=last.type)
    )
    return row_of(*time, last) < before if order.is_descending else row_of(*time, last) > before


def number(name: str) -> BindParameter[int]:
    """A number that is bound."""
    return bindparam(name, type_=BigInteger)  # or a small one is sent as a smaller type


def _window(shape: Shape, row: Table) -> list[Condition]:
    start, end = row.c.start, row.c.end
    if shape.match is Match.COVERS:
        begins = number("from") >= start if shape.has_start else start == FROM_EVER
        return [begins, number("to") <= end if shape.has_end else end == FOR_EVER]
    found: list[Condition] = []
    if shape.has_end:
        found.append(number("to") >= start)
    if shape.has_end and shape.match in {Match.WITHIN, Match.ENDS}:
        found.append(number("to") >= end)
    if shape.has_start:
        found.append(number("from") <= (end if shape.match in {Match.OVERLAPS, Match.ENDS} else start))
    elif shape.match is Match.STARTS:
        found.append(start != FROM_EVER)
    if not shape.has_end and shape.match is Match.ENDS:
        found.append(end != FOR_EVER)
    return found
