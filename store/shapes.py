"""All of a query that its SQL depends on; the rest are values."""

from dataclasses import dataclass
from typing import NamedTuple

from store.filters import Filter
from store.query import Match, Order


class Arm(NamedTuple):
    """The events of one class, from the first or from where the page before ended."""

    length_class: int
    resumed: bool


class Asked(NamedTuple):
    """A filter, and how many values are asked for."""

    filter: Filter
    many: int


class Told(NamedTuple):
    """The window of publication, as a filter that few may pass."""


#: What few events pass, so that they are all looked at.
Few = Asked | Told


@dataclass(frozen=True, slots=True)
class Shape:
    """All of a query that its SQL depends on; the rest are values."""

    arms: tuple[Arm, ...]
    match: Match
    has_start: bool
    has_end: bool
    filters: tuple[Asked, ...]
    few: Few | None
    order: Order
    published: bool
    limits_each_arm: bool
