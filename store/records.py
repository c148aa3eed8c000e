"""Rows as objects."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

from store.intervals import FAR_PAST, Interval


@dataclass(frozen=True, slots=True)
class EventRecord:
    """What is stored of an event: what filters and order ask for, and its JSON as it is served.

    ``number`` grows with age: the older event has the smaller. ``sources`` are those of its reports, sorted.
    ``facets`` has, by the names in :data:`store.facets.MANY`, what else its reports say that it is found by.
    ``published`` is the minute of its earliest article, in that one's local time, FAR_PAST when unknown.
    ``words`` is what it is searched by: :func:`store.fulltext.each_word` of all that is said of it.
    """

    number: int
    id: str
    interval: Interval
    precision: str | None
    kind: str | None
    modality: str
    status: str
    lang: str
    sources: tuple[str, ...]
    body: bytes
    facets: Mapping[str, Sequence[str]] = field(default_factory=dict)
    published: int = FAR_PAST
    words: str = ""


def columns(record: "DataclassInstance") -> dict[str, Any]:
    """A record's values by the names of their columns."""
    return {each.name: getattr(record, each.name) for each in fields(record)}
