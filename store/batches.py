"""Lists cut to the length that every engine takes in one statement."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

Item = TypeVar("Item")
SIZE = 500


def batches(items: Iterable[Item]) -> Iterator[list[Item]]:
    """The items, in their order, in lists of at most SIZE."""
    rest = iter(items)
    while batch := list(islice(rest, SIZE)):
        yield batch
