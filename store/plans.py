"""From a query and the way to its answer to the SQL, and the values it is run with."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from sqlalchemy import Select
from sqlalchemy.sql.selectable import CompoundSelect

from store.event_ids import number_of
from store.filters import Filter, Q
from store.intervals import OPEN_START, UNDATED
from store.passing import bits_of, name_of
from store.query import EventQuery, Order
from store.shapes import Arm, Asked, Few, Shape
from store.signatures import BITS_OF, all_bits, bits
from store.statements import LIMITS_EACH_ARM, WORDS, counting, gathering, nth, sampling, statement
from store.ways import Way, asked
from store.windows import earliest_start, is_resumed


class Plan(NamedTuple):
    """SQL, and what the names bound in it stand for."""

    statement: Select[Any] | CompoundSelect[Any]
    values: dict[str, Any]


def plan(query: EventQuery, way: Way, dialect: str) -> Plan:
    """How to find the page; ``dialect`` is ``sqlite`` or ``postgresql``."""
    return Plan(statement(_shape(query, way, dialect)), _values(query, way))


def count_plan(query: EventQuery, way: Way, dialect: str) -> Plan:
    """How to count the events on all pages, up to the query's limit, which is on how many are counted."""
    whole = replace(query, after=None, order=Order.EARLIEST)
    return Plan(counting(_shape(whole, way, dialect)), _values(whole, way))


def gather_plan(query: EventQuery, way: Way, dialect: str) -> Plan:
    """How to find the bounds of the events on all pages, as many as the query's limit."""
    whole = replace(query, after=None, order=Order.EARLIEST)
    return Plan(gathering(_shape(whole, way, dialect)), _values(whole, way))


def sample_plan(query: EventQuery, way: Way, dialect: str) -> Plan:
    """The same for those whose number is among ``numbers``, which are still to be bound."""
    return Plan(sampling(_shape(query, replace(way, lead=None, few=None), dialect)), _values(query, way))


def more_than(query: EventQuery, way: Way, dialect: str, skipped: int) -> Plan:
    """How to see whether more events than so many are the few of the way; a row if so."""
    return Plan(nth(_shape(replace(query, after=None), way, dialect)), _values(query, way) | {"skipped": skipped})


def _shape(query: EventQuery, way: Way, dialect: str) -> Shape:
    filters = {each: Asked(each, len(values)) for each, values in asked(query).items()}
    lead = filters.pop(way.lead) if way.lead else None
    if way.few is Few.SAYING:
        del filters[Q]
    return Shape(
        tuple(Arm(each == UNDATED, each == OPEN_START, is_resumed(query, each)) for each in way.classes),
        query.match,
        query.start is not None,
        query.end is not None,
        tuple(filters.values()),
        lead,
        way.few,
        query.order,
        query.published is not None,
        query.after is not None,
        LIMITS_EACH_ARM[dialect],
    )


def _values(query: EventQuery, way: Way) -> dict[str, Any]:
    bound: dict[str, Any] = {"from": query.start, "to": query.end, "limit": query.limit}
    for place, length_class in enumerate(way.classes):
        bound |= {f"class_{place}": length_class, f"low_{place}": earliest_start(query, length_class)}
    if query.after:
        bound |= {f"after_{at}": minute for at, minute in enumerate(query.after[:-1])}
        bound |= {"after_id": query.after.id, "after_number": number_of(query.after.id)}
    if query.published:
        bound |= zip(("told_from", "told_to"), query.published.bounds, strict=True)
    for each, values in asked(query).items():
        bound |= {name_of(each, place): value for place, value in enumerate(values)}
        if each.sets in BITS_OF:
            bound |= _bits(each, values)
        if each is Q:
            bound[WORDS] = " ".join(values)
    return bound


def _bits(each: Filter, values: Sequence[str]) -> dict[str, int]:
    """Those of each value, and of all together."""
    of_each = {bits_of(each, place): bits(each.sets, value) for place, value in enumerate(values)}
    return of_each | {bits_of(each): all_bits(each.sets, values)}
