"""Words that many events have, found as values are, so that a page of them is read and not sorted.

The text index tells which events have a word, in no order of time. Of a word that many have there are rows in ``facet``
as of a place, under the name of WORD, and it is counted by class. A word that a good part of all events have is met
soon enough by going along the timeline: it is counted as FILLER and has no rows. A word that few have is neither.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, func, select

from store.batches import batches
from store.filters import FILLER, WORD, Q
from store.query import EventQuery
from store.rollups import CLASS
from store.tables import rollup

_COUNTED = (
    select(rollup.c.value, rollup.c.dimension, func.sum(rollup.c.within))
    .where(
        rollup.c.unit == CLASS,
        rollup.c.dimension.in_([WORD.name, FILLER.name]),
        rollup.c.value.in_(bindparam("words", expanding=True)),
    )
    .group_by(rollup.c.value, rollup.c.dimension)
)


class Counted(NamedTuple):
    """Which of both a word is, WORD or FILLER, by its name, and how many events have it."""

    kind: str
    many: int


def counted(connection: Connection, words: Iterable[str]) -> Mapping[str, Counted]:
    """What is known of those that many events have."""
    found = (connection.execute(_COUNTED, {"words": batch}) for batch in batches(words))
    return {word: Counted(kind, int(many)) for rows in found for word, kind, many in rows}


def by_rows(connection: Connection, query: EventQuery) -> EventQuery:
    """The same query, in which the rarest word that has rows is asked for by them.

    A word alone is then asked for by nothing else, and one that is filler as such, which no index need be asked about.
    """
    words = Q.read(query.filters.get(Q.name, ()))
    found = counted(connection, words) if words else {}
    if not found:
        return query
    if len(words) == 1:
        others = {name: values for name, values in query.filters.items() if name != Q.name}
        return replace(query, filters={**others, found[words[0]].kind: words})
    with_rows = sorted((each.many, word) for word, each in found.items() if each.kind == WORD.name)
    rarest = {WORD.name: [with_rows[0][1]]} if with_rows else {}
    return replace(query, filters={**query.filters, **rarest})
