"""All of a query that its SQL depends on; the rest are values."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from store.filters import Filter
from store.query import Match, Order


class Arm(NamedTuple):
    """The events of one class, from the first or from where the page before ended; the class itself is a value."""

    undated: bool
    open_start: bool
    resumed: bool


class Asked(NamedTuple):
    """A filter, how many values are asked for, and whether most events pass it."""

    filter: Filter
    many: int
    common: bool = False


class Few(StrEnum):
    """What few events pass, so that all of them are looked at and sorted.

    The words; the leading filter and the window of publication; the window of time.
    """

    SAYING = "saying"
    LEADING = "leading"
    LYING = "lying"


@dataclass(frozen=True, slots=True)
class Shape:
    """All of a query that its SQL depends on; the rest are values.

    ``lead`` is the filter whose rows are read, if any; ``filters`` are the others, which each row is held against.
    """

    arms: tuple[Arm, ...]
    match: Match
    has_start: bool
    has_end: bool
    filters: tuple[Asked, ...]
    lead: Asked | None
    few: Few | None
    order: Order
    published: bool
    resumed: bool
    limits_each_arm: bool
