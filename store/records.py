"""Rows as objects."""

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

from store.intervals import Interval


@dataclass(frozen=True, slots=True)
class EventRecord:
    """What is stored of an event: what filters and order ask for, and its JSON as it is served.

    ``number`` grows with age: the older event has the smaller. ``sources`` are those of its reports, sorted.
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


def columns(record: "DataclassInstance") -> dict[str, Any]:
    """A record's values by the names of their columns."""
    return {field.name: getattr(record, field.name) for field in fields(record)}
