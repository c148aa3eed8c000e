"""The filters of events, one row each: a name, and what it asks of an event in SQL.

:mod:`schemas.filters` has the same rows as a reader sees them.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from sqlalchemy import BindParameter, ColumnElement, Integer, Text, and_, cast, exists, literal_column, or_
from sqlalchemy.sql.expression import FromClause

from store import facets, fulltext
from store.signatures import MOST_ONE_BY_ONE
from store.tables import event
from store.tags import tagged

Binds = Sequence[BindParameter[str]]
_space: ColumnElement[str] = literal_column("' '", Text)


def _each_once(values: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value[: facets.LONGEST_VALUE] for value in values))


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter: its condition on a row of ``event`` or ``facet``, for so many values.

    ``is_facet``: events are found by its values in ``facet``; ``has_one``: an event has one value of it at most;
    ``is_of_words``: its values are words, all of which are asked for. ``read`` makes of the values asked for those that
    are bound in SQL; ``default`` are the values when none are.
    """

    name: str
    condition: Callable[[FromClause, Binds], ColumnElement[bool]]
    is_facet: bool = True
    has_one: bool = False
    is_of_words: bool = False
    default: tuple[str, ...] = ()
    read: Callable[[Sequence[str]], tuple[str, ...]] = _each_once

    @property
    def sets(self) -> str:
        """The name under which its values set bits, if any: :mod:`store.signatures`."""
        return facets.WORD if self.is_of_words else self.name


def _words(texts: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(fulltext.words(" ".join(texts)).split()))


def _has_one(name: str, row: FromClause, values: Binds) -> ColumnElement[bool]:
    return event.c[name].in_(values) if row is event else facets.has(row, name, values)


def _one(name: str, default: tuple[str, ...] = ()) -> Filter:
    return Filter(name, partial(_has_one, name), has_one=True, default=default)


def _has(name: str, row: FromClause, values: Binds) -> ColumnElement[bool]:
    return tagged(name, values) if _tells(row, values) else facets.has(row, name, values)


def _tells(row: FromClause, values: Binds) -> bool:
    """Whether an event's own row is asked: one value after the other, which costs more when they are many."""
    return row is event and len(values) <= MOST_ONE_BY_ONE


def _many(name: str, *, has_one: bool = False) -> Filter:
    return Filter(name, partial(_has, name), has_one=has_one)


def _says(row: FromClause, words: Binds) -> ColumnElement[bool]:
    said = event if row is event else event.alias("said")
    words_apart = _space.concat(said.c.words).concat(_space)
    has_all = and_(*(fulltext.Holds(words_apart, _space.concat(word).concat(_space)) for word in words))
    return has_all if row is event else exists().where(said.c.number == row.c.number, has_all)


def _has_all_words(row: FromClause, words: Binds) -> ColumnElement[bool]:
    return _says(row, words) if row is event else and_(*(facets.has(row, facets.WORD, [word]) for word in words))


def _told_by(row: FromClause, numbers: Binds) -> ColumnElement[bool]:
    if not _tells(row, numbers):
        return facets.has(row, facets.TOLD_BY, numbers)
    return or_(*(event.c.source_count >= cast(each, Integer) for each in numbers))


SHOWN = ("asserted", "reported", "planned")
Q = Filter("q", _says, is_facet=False, is_of_words=True, read=_words)
FILTERS = (
    *map(_many, ("source", *facets.MANY)),
    Filter(facets.TOLD_BY, _told_by),
    _many(facets.DAY, has_one=True),
    *map(_one, ("lang", "precision", "kind", "status")),
    _one("modality", default=SHOWN),
    Q,
)
#: As what words of Q may be asked for (store.common_words): by the rows of one, by those of others too, or without.
WORD = Filter(facets.WORD, _has_all_words)
OTHER_WORDS = Filter("other_words", _has_all_words, is_facet=False, is_of_words=True)
FILLER = Filter(facets.FILLER, _says, is_facet=False, is_of_words=True)
OF_WORDS = (WORD, OTHER_WORDS, FILLER)
BY_NAME = {each.name: each for each in FILTERS + OF_WORDS}
