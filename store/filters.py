"""The filters of events, one row each: a name, and what it asks of an event in SQL.

:mod:`schemas.filters` has the same rows as a reader sees them.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from sqlalchemy import BindParameter, ColumnElement, and_
from sqlalchemy.sql.expression import FromClause

from store import facets, fulltext
from store.tables import event

Binds = Sequence[BindParameter[str]]


def _each_once(values: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value[: facets.LONGEST_VALUE] for value in values))


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter: its condition on a row of ``event`` or ``facet``, for so many values.

    ``is_facet``: events are found by its values in ``facet``; ``has_one``: an event has one value of it at most.
    ``read`` makes of the values asked for those that are bound in SQL; ``default`` are the values when none are.
    """

    name: str
    condition: Callable[[FromClause, Binds], ColumnElement[bool]]
    is_facet: bool = True
    has_one: bool = False
    default: tuple[str, ...] = ()
    read: Callable[[Sequence[str]], tuple[str, ...]] = _each_once


def _words(texts: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(fulltext.words(" ".join(texts)).split()))


def _has_one(name: str, row: FromClause, values: Binds) -> ColumnElement[bool]:
    return event.c[name].in_(values) if row is event else facets.has(row, name, values)


def _one(name: str, default: tuple[str, ...] = ()) -> Filter:
    return Filter(name, partial(_has_one, name), has_one=True, default=default)


def _many(name: str, *, has_one: bool = False) -> Filter:
    return Filter(name, lambda row, values: facets.has(row, name, values), has_one=has_one)


def _says(row: FromClause, words: Binds) -> ColumnElement[bool]:
    return fulltext.Says(row.c.number, *words)


def _has_all_words(row: FromClause, words: Binds) -> ColumnElement[bool]:
    return and_(*(facets.has(row, facets.WORD, [word]) for word in words))


SHOWN = ("asserted", "reported", "planned")
Q = Filter("q", _says, is_facet=False, read=_words)
FILTERS = (
    *map(_many, ("source", *facets.MANY, facets.TOLD_BY)),
    _many(facets.DAY, has_one=True),
    *map(_one, ("lang", "precision", "kind", "status")),
    _one("modality", default=SHOWN),
    Q,
)
#: As what words of Q may be asked for (store.common_words): by the rows of one, by those of others too, or without.
WORD = _many(facets.WORD)
OTHER_WORDS = Filter("other_words", _has_all_words, is_facet=False)
FILLER = Filter(facets.FILLER, _says, is_facet=False)
OF_WORDS = (WORD, OTHER_WORDS, FILLER)
BY_NAME = {each.name: each for each in FILTERS + OF_WORDS}
