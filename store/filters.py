"""The filters of events, one row each: a name, what it asks of an event in SQL, and where to find those that pass it.

:mod:`schemas.filters` has the same rows as a reader sees them.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from sqlalchemy import BindParameter, ColumnElement, Select, and_

from store import facets, fulltext
from store.tables import event

Binds = Sequence[BindParameter[str]]
Condition = Callable[[Binds], ColumnElement[bool]]
#: The numbers of the events that pass it.
Among = Callable[[Binds], Select[int]]


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter: its condition on so many values, the values when none are asked for, how a value is written in SQL.

    ``is_one_text``: its values are parts of one.
    """

    name: str
    condition: Condition
    among: Among | None = None
    default: tuple[str, ...] = ()
    written: Callable[[str], str | int] = str
    is_one_text: bool = False


def _says(texts: Binds) -> ColumnElement[bool]:
    return and_(*(fulltext.Says(event.c.number, said) for said in texts))


def _among_words(texts: Binds) -> Select[int]:
    (said,) = texts
    return fulltext.among(said)


def _single(name: str, default: tuple[str, ...] = ()) -> Filter:
    return Filter(name, event.c[name].in_, partial(facets.among, name), default)


def _many(name: str) -> Filter:
    return Filter(name, partial(facets.has, name), partial(facets.among, name))


def _told_by_at_least(numbers: Binds) -> ColumnElement[bool]:
    return and_(*(event.c.source_count >= number for number in numbers))


SHOWN = ("asserted", "reported", "planned")
FILTERS = (
    *map(_many, ("source", *facets.MANY)),
    *map(_single, ("lang", "precision", "kind", "status")),
    _single("modality", default=SHOWN),
    Filter("min_sources", _told_by_at_least, written=int),
    Filter("q", _says, _among_words, written=fulltext.words, is_one_text=True),
)
BY_NAME = {each.name: each for each in FILTERS}
