"""What a reader asks of the events."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from store.intervals import FAR_FUTURE, FAR_PAST


class Match(StrEnum):
    """How an event's bounds must lie to the window: share a minute, lie, begin or end inside, or hold all of it."""

    OVERLAPS = "overlaps"
    WITHIN = "within"
    STARTS = "starts"
    ENDS = "ends"
    COVERS = "covers"


class Undated(StrEnum):
    """Whether events without a date are shown, after the others. The window does not hold for them."""

    EXCLUDE = "exclude"
    INCLUDE = "include"
    ONLY = "only"


class Order(StrEnum):
    """By earliest minute, latest minute and id, or by publication and id; each also the other way round."""

    EARLIEST = "earliest"
    EARLIEST_LAST = "-earliest"
    PUBLISHED = "published"
    PUBLISHED_LAST = "-published"

    @property
    def is_descending(self) -> bool:
        """Whether it goes from the last to the first."""
        return self.startswith("-")

    @property
    def is_by_publication(self) -> bool:
        """Whether it asks when events were told, not when they happened."""
        return self.endswith("published")


class Position(NamedTuple):
    """A place in the order of events: earliest minute, latest minute, id."""

    start: int
    end: int
    id: str


class Publication(NamedTuple):
    """A place in the order of publication: the minute of the earliest article that tells the event, and the id."""

    published: int
    id: str


class Published(NamedTuple):
    """When events were first told: minutes, both included, None where open. What is of unknown date is never in it."""

    start: int | None
    end: int | None

    @property
    def bounds(self) -> tuple[int, int]:
        """The first and the last minute as they are stored; what is of unknown date lies outside."""
        return FAR_PAST + 1 if self.start is None else self.start, FAR_FUTURE if self.end is None else self.end


@dataclass(frozen=True, slots=True)
class EventQuery:
    """One page of events.

    ``start`` and ``end`` are the window in minutes since 1970-01-01T00:00, both included, None where it is open;
    ``published`` is that of publication. ``filters`` has values by the name of a row of
    :data:`store.filters.FILTERS`: an event passes a filter when it has one of the values, and must pass all. ``after``
    is the :meth:`~store.events.Found.position` of the last row seen.
    """

    start: int | None = None
    end: int | None = None
    match: Match = Match.OVERLAPS
    filters: Mapping[str, Sequence[str]] = field(default_factory=dict)
    undated: Undated = Undated.EXCLUDE
    after: Position | Publication | None = None
    published: Published | None = None
    order: Order = Order.EARLIEST
    limit: int = 100


class MentionPosition(NamedTuple):
    """A place in the order of mentions: earliest minute, latest minute, article, place in its text."""

    start: int
    end: int
    article_id: str
    position: int


class MentionPublication(NamedTuple):
    """A place in the order of their articles' publication: its minute, article, place in its text."""

    published: int
    article_id: str
    position: int


@dataclass(frozen=True, slots=True)
class MentionQuery:
    """One page of mentions, as :class:`EventQuery` is of events.

    ``published`` is when their articles were. ``filters`` has values by the names in :mod:`store.mention_filters`, and
    by those of :data:`store.filters.FILTERS`, which the event that the mention dates must pass.
    """

    start: int | None = None
    end: int | None = None
    match: Match = Match.OVERLAPS
    undated: Undated = Undated.EXCLUDE
    filters: Mapping[str, Sequence[str]] = field(default_factory=dict)
    published: Published | None = None
    after: MentionPosition | MentionPublication | None = None
    order: Order = Order.EARLIEST
    limit: int = 100
