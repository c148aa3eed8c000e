"""The filters of events, one row each: a name and what it asks of an event in SQL."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy import BindParameter, ColumnElement, and_, exists

from store import fulltext
from store.tables import event, report

Binds = Sequence[BindParameter[str]]
Condition = Callable[[Binds], ColumnElement[bool]]


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter: its condition on so many values, the values when none are asked for, how a value is written in SQL."""

    name: str
    condition: Condition
    default: tuple[str, ...] = ()
    written: Callable[[str], str] = str


def _told_by(sources: Binds) -> ColumnElement[bool]:
    return exists().where(report.c.event_id == event.c.id, report.c.source.in_(sources))


def _says(texts: Binds) -> ColumnElement[bool]:
    return and_(*(fulltext.Says(event.c.number, said) for said in texts))


TEXT = Filter("q", _says, written=fulltext.words)
FILTERS = (
    Filter("source", _told_by),
    Filter("lang", event.c.lang.in_),
    Filter("precision", event.c.precision.in_),
    Filter("modality", event.c.modality.in_, default=("asserted", "reported", "planned")),
    TEXT,
)
BY_NAME = {each.name: each for each in FILTERS}
