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
    """A filter, and how many values are asked for."""

    filter: Filter
    many: int


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

    @property
    def goes_by_publication(self) -> bool:
        """Whether the rows are read by an index of publication, and not by one of time."""
        if self.few:
            return self.few is Few.LEADING and self.published
        return self.order.is_by_publication
