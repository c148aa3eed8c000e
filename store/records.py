"""An event as a row."""

from dataclasses import dataclass

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
