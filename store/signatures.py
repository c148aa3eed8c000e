"""Signatures: bits beside an event's bounds, which tell of most events at a glance that they lack a value.

A superimposed code (Faloutsos and Christodoulakis, *Signature Files*, 1984): each value sets the bits that its checksum
falls on. An event without all bits of what is asked for lacks the value; one that has them must still be asked, but
they are few. The bits stand in the rows that are read anyway, where to look at them costs a tenth of what asking costs.

In one column every value that our vocabularies know has a bit of its own; in the others each has two, which it shares.
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple
from zlib import crc32

#: The columns of ``event`` and ``facet``: what an event has one of, what it may have several of, its words.
COLUMNS = TRAITS, MARKS, WORD_MARKS = ("traits", "marks", "word_marks")
#: Bits of a column, which is signed.
BITS = 63
#: Of more values than so many is asked whether the event has any bit of all: one after the other they cost too much,
#: and a thousand are more than SQLite takes.
MOST_ONE_BY_ONE = 8
#: Values whose bits are kept.
VALUES_KEPT = 2**14


class Bits(NamedTuple):
    """The bits that the values of a filter share, and how many of them each sets; two may be the same."""

    column: str
    first: int = 0
    many: int = BITS
    each: int = 1


#: By the names of values in :mod:`store.facets`. An article has few events, and needs none.
BITS_OF: Mapping[str, Bits] = {
    "modality": Bits(TRAITS, 0, 9),
    "kind": Bits(TRAITS, 9, 7),
    "status": Bits(TRAITS, 16, 11),
    "precision": Bits(TRAITS, 27, 32),
    **dict.fromkeys(("lang", "source", "section", "place", "actor", "day", "min_sources"), Bits(MARKS, each=2)),
    "word": Bits(WORD_MARKS, each=2),
}


@lru_cache(VALUES_KEPT)
def bits(name: str, value: str) -> int:
    """Those that a value sets in the column of its name."""
    _, first, many, each = BITS_OF[name]
    checksum, found = crc32(f"{name} {value}".encode()), 0
    for _ in range(each):
        checksum, place = divmod(checksum, many)
        found |= 1 << first + place
    return found


def all_bits(name: str, values: Iterable[str]) -> int:
    """Those of several values of one name."""
    found = 0
    for value in values:
        found |= bits(name, value)
    return found


def signature(values: Iterable[tuple[str, str]]) -> dict[str, int]:
    """By their columns, the bits of all these names and values."""
    found = dict.fromkeys(COLUMNS, 0)
    for name, value in values:
        if name in BITS_OF:
            found[BITS_OF[name].column] |= bits(name, value)
    return found
