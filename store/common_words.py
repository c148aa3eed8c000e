"""Words that many events have, found as values are, so that a page of them is read and not sorted.

The text index tells which events have a word, in no order of time. Of a word that many have there are rows in ``facet``
as of a place, under the name of WORD, and it is counted by class. A word that a good part of all events have is met
soon enough by going along the timeline: it is counted as FILLER and has no rows. A word that few have is neither.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, bindparam, func, literal_column, select

from store import prepared
from store.batches import batches
from store.filters import FILLER, OTHER_WORDS, WORD, Q
from store.query import EventQuery
from store.rollups import CLASS, Sizes
from store.tables import rollup

_KINDS = (WORD.name, FILLER.name)


class Counted(NamedTuple):
    """Which of both a word is, WORD or FILLER, by its name, and how many events have it."""

    kind: str
    many: int


def counted(connection: Connection, words: Iterable[str]) -> Mapping[str, Counted]:
    """What is known of those that many events have."""
    found = (_counted(connection, batch) for batch in batches(words))
    return {word: Counted(kind, int(many)) for rows in found for word, kind, many in rows}


def to_count(words: Sequence[str]) -> Mapping[str, Sequence[str]]:
    """What must be counted for words to be told apart, by the names of filters."""
    return dict.fromkeys(_KINDS, words) if words else {}


def told_apart(query: EventQuery, sizes: Sizes) -> EventQuery:
    """The same query, in which each word is asked for as what it is; only those that few events have as words.

    The rarest that has rows is a value like any other, by which events may be found; what passes it must have the rest.
    """
    words = Q.read(query.filters.get(Q.name, ()))
    with_rows, filler = ([word for word in words if (kind, word) in sizes] for kind in _KINDS)
    if not with_rows and not filler:
        return query
    with_rows.sort(key=lambda word: (sum(sizes[WORD.name, word].values()), word))
    rare = [word for word in words if word not in {*with_rows, *filler}]
    asked = {WORD: with_rows[:1], OTHER_WORDS: with_rows[1:], FILLER: filler, Q: rare}
    others = {name: values for name, values in query.filters.items() if name != Q.name}
    return replace(query, filters=others | {each.name: values for each, values in asked.items() if values})


def _counted(connection: Connection, words: Sequence[str]) -> Sequence[Sequence[Any]]:
    """The last word is asked for several times, so that there are few statements."""
    many = 1 << (len(words) - 1).bit_length()
    binds = {f"word_{at}": words[min(at, len(words) - 1)] for at in range(many)}
    return prepared.rows(connection, _counting(many), binds)


@cache
def _counting(many: int) -> Select[Any]:
    return (
        select(rollup.c.value, rollup.c.dimension, func.sum(rollup.c.within))
        .where(
            rollup.c.unit == literal_column(f"'{CLASS}'"),
            rollup.c.dimension.in_([literal_column(f"'{kind}'") for kind in _KINDS]),
            rollup.c.value.in_([bindparam(f"word_{at}") for at in range(many)]),
        )
        .group_by(rollup.c.value, rollup.c.dimension)
    )
