"""Dates and mentions as plain dicts, ready for JSON. The shapes that every client sees are said here once."""

from typing import TypedDict

from temporal.dates import FuzzyDate
from temporal.edtf import write
from temporal.labels import label
from temporal.mention import Mention


class DateData(TypedDict):
    """A date for people and programs; bounds are ISO days, or minutes, both included, None where open."""

    edtf: str
    earliest: str | None
    latest: str | None
    kind: str
    precision: str
    qualifier: str | None
    label: dict[str, str]


class MentionData(TypedDict):
    """A TIMEX3 with its bounds, its anchor and its reason. Offsets count code points of the text."""

    text: str
    start: int
    end: int
    type: str
    value: str
    mod: str | None
    earliest: str | None
    latest: str | None
    precision: str | None
    kind: str | None
    qualifier: str | None
    anchor: str | None
    anchored_to: str | None
    inferred: list[str]
    rule: str
    because: dict[str, str]


def date_data(date: FuzzyDate | None) -> DateData | None:
    """``{"edtf": "2024-11", "earliest": "2024-11-01", …, "label": {"fr": …, "en": …}}``; None for no date."""
    if date is None:
        return None
    return {
        "edtf": write(date),
        "earliest": date.earliest,
        "latest": date.latest,
        "kind": str(date.kind),
        "precision": str(date.precision),
        "qualifier": str(date.qualifier) if date.qualifier else None,
        "label": label(date),
    }


def mention_data(mention: Mention) -> MentionData:
    """A mention without its label and derivation, which cost more than all the rest."""
    date = mention.date
    return {
        "text": mention.text,
        "start": mention.start,
        "end": mention.end,
        "type": str(mention.type),
        "value": mention.value,
        "mod": mention.mod,
        "earliest": date.earliest if date else None,
        "latest": date.latest if date else None,
        "precision": str(date.precision) if date else None,
        "kind": str(date.kind) if date else None,
        "qualifier": str(date.qualifier) if date and date.qualifier else None,
        "anchor": mention.anchor,
        "anchored_to": mention.anchored_to,
        "inferred": list(mention.inferred),
        "rule": mention.rule,
        "because": dict(mention.because),
    }
