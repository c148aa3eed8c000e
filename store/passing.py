"""Whether a row of ``event`` or of ``facet`` passes the filters: its signature is asked first, which few pass."""

from collections.abc import Iterator, Sequence

from sqlalchemy import BindParameter, ColumnElement, Table, bindparam, literal_column, not_, or_

from store import facets
from store.by_engine import MostPass
from store.conditions import Condition, number
from store.filters import Filter
from store.shapes import Asked, Shape
from store.signatures import BITS_OF, MOST_ONE_BY_ONE
from store.tables import event, facet


def asked_of(shape: Shape, row: Table, *, joined: bool) -> list[Condition]:
    """The row passes the filters.

    ``joined``: its event is at hand, and is asked itself.
    """
    return [condition for each in shape.filters for condition in _asked(shape, each, row, joined=joined)]


def leading(shape: Shape, lead: Asked, row: Table, place: int) -> list[Condition]:
    """The row is of the leading filter's value in that place, and its event has none of the values before."""
    values = binds(lead.filter, lead.many)
    found = [facets.named(row, lead.filter.name), row.c.value == values[place]]
    if place and not lead.filter.has_one:
        found.append(_lacks(shape, lead.filter, row, values[:place]))
    return found


def binds(each: Filter, many: int) -> list[BindParameter[str]]:
    """The values of a filter."""
    return [bindparam(name_of(each, place)) for place in range(many)]


def name_of(each: Filter, place: int) -> str:
    """The name under which a filter's value is bound."""
    return f"{each.name}_{place}"


def bits_of(each: Filter, place: int | None = None) -> str:
    """The name under which the bits of all its values are bound, or those of one."""
    return f"{each.name}_bits" if place is None else f"{each.name}_bits_{place}"


def _asked(shape: Shape, asked: Asked, row: Table, *, joined: bool) -> Iterator[Condition]:
    if _has_bits(shape, asked.filter, row):
        yield MostPass(_may_pass(asked, row))
    condition = asked.filter.condition(event if joined else row, binds(asked.filter, asked.many))
    yield MostPass(condition) if joined else condition


def _lacks(shape: Shape, each: Filter, row: Table, values: Sequence[BindParameter[str]]) -> Condition:
    lacks = not_(facets.has(row, each.name, values))
    return or_(not_(_has_any(each, row, len(values))), lacks) if _has_bits(shape, each, row) else lacks


def _has_bits(shape: Shape, each: Filter, row: Table) -> bool:
    """Whether they are at hand: in the index of facets by publication they are not; to look them up costs as much."""
    return each.sets in BITS_OF and not (row is facet and shape.goes_by_publication)


def _may_pass(asked: Asked, row: Table) -> Condition:
    if asked.filter.is_of_words:
        return _has_all(asked.filter, row, None)
    return _has_any(asked.filter, row, asked.many)


def _has_any(each: Filter, row: Table, many: int) -> Condition:
    """The row has the bits of one of the first so many values.

    Or any bit of all values, which is the same when each has only one, and tells less when they are too many.
    """
    if many > MOST_ONE_BY_ONE or BITS_OF[each.sets].each == 1:
        return _among(each, row, number(bits_of(each))) != literal_column("0")
    return or_(*(_has_all(each, row, place) for place in range(many)))


def _has_all(each: Filter, row: Table, place: int | None) -> Condition:
    wanted = number(bits_of(each, place))
    return _among(each, row, wanted) == wanted


def _among(each: Filter, row: Table, wanted: BindParameter[int]) -> ColumnElement[int]:
    column: ColumnElement[int] = row.c[BITS_OF[each.sets].column]
    return column.bitwise_and(wanted)
