"""The way to an answer: which rows to read, of which classes, chosen by how many events have what is asked for."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import isqrt

from sqlalchemy import Connection

from store import rollups
from store.common_words import to_count, told_apart
from store.filters import BY_NAME, FILTERS, Filter, Q
from store.query import EventQuery
from store.shapes import Few
from store.windows import worth_asking

#: More arms cost more than they save.
MOST_ARMS = 64


@dataclass(frozen=True, slots=True)
class Way:
    """The classes to look in; the filter whose rows are read, if any; what few events pass, if anything.

    ``query`` asks for each word as what it is (:mod:`store.common_words`); ``rows`` is how many rows are read at most.
    """

    query: EventQuery
    classes: tuple[int, ...]
    rows: int
    lead: Filter | None = None
    few: Few | None = None


def asked(query: EventQuery) -> dict[Filter, tuple[str, ...]]:
    """The values a query asks of each filter, as they are bound in SQL. KeyError, naming it, for an unknown filter."""
    said = {BY_NAME[name]: BY_NAME[name].read(values) for name, values in query.filters.items()}
    return said | {each: each.default for each in FILTERS if each.default and each not in said}


def way(connection: Connection, query: EventQuery) -> Way | None:
    """The way along the order that was asked for; None when there is no answer."""
    values = asked(query)
    if not all(values.values()):
        return None
    sizes = rollups.sizes(connection, {**_facets(values), **to_count(values.get(Q, ()))})
    query = told_apart(query, sizes)
    values = asked(query)
    held = rollups.by_filter(sizes, _facets(values))
    classes = worth_asking(query, sorted(set.intersection(*map(set, held.values()))))
    if not classes:
        return None
    many = {name: sum(found[each] for each in classes) for name, found in held.items()}
    return _along(values, Way(query, classes, many[rollups.ALL]), many)


def few_enough(way: Way, limit: int) -> int:
    """Up to so many events it is quicker to sort them all than to look for a page of them among the rows of the way.

    If h of n rows pass, a page of k is found among k n / h rows. To look into the text of each costs twice as much as
    to sort one.
    """
    return isqrt(min(limit, way.rows) * way.rows * (2 if way.few is Few.SAYING else 1))


def _facets(values: Mapping[Filter, tuple[str, ...]]) -> dict[str, Sequence[str]]:
    return {each.name: found for each, found in values.items() if each.is_facet}


def _along(values: Mapping[Filter, tuple[str, ...]], found: Way, many: Mapping[str, int]) -> Way:
    """The way by the filter that fewest events pass, as long as its values do not make too many arms."""
    query = found.query
    arms_a_value = 1 if query.order.is_by_publication else len(found.classes)
    rarest_first = sorted(
        (each for each in values if each.is_facet and each.name in query.filters), key=lambda each: many[each.name]
    )
    for each in rarest_first:
        if len(values[each]) * arms_a_value <= MOST_ARMS:
            return replace(found, lead=each, rows=many[each.name])
        if many[each.name] <= few_enough(found, query.limit):
            return replace(found, lead=each, rows=many[each.name], few=Few.LEADING)
    return found


def shortcuts(along: Way) -> Iterator[Way]:
    """What may be few enough to be all looked at, in place of going along."""
    query = along.query
    if along.few:
        return
    if Q.name in query.filters:
        yield replace(along, lead=None, few=Few.SAYING)
    if query.published and not query.order.is_by_publication:
        yield replace(along, few=Few.LEADING)
    if query.order.is_by_publication and (query.start is not None or query.end is not None):
        yield replace(along, few=Few.LYING)
