"""What a query asks of a mention in SQL: of itself, of its article, of the event it dates.

Of the event are asked the filters of events, by their rows in :data:`store.filters.FILTERS`; a mention that dates none
passes none of them.
"""

import unicodedata
from collections.abc import Sequence
from typing import Any, ClassVar

from sqlalchemy import BindParameter, ColumnElement, Text, bindparam, exists, literal_column, select

from store.by_engine import ByEngine, MostPass
from store.conditions import number
from store.filters import BY_NAME
from store.mention_shapes import Asked, MentionShape
from store.query import MentionQuery
from store.tables import article, event, mention

ARTICLE = "article"
#: What is asked of the mention itself, and of its article.
OWN = {name: mention.c[name] for name in ("type", "precision", "day")} | {ARTICLE: mention.c.article_id}
OF_ARTICLE = ("source", "lang")
PUBLISHED = "published"
TELLING = article.alias("telling")

Condition = ColumnElement[bool]


class Is(ByEngine):
    """Whether two ids are the same, without the index of the first alone.

    Where SQLite is asked for what is equal, it reads whole articles, for whose id it has a unique index; the index by
    source or language has the id too. PostgreSQL finds no way to join by what lies between.
    """

    inherit_cache = True
    SQL: ClassVar = {"sqlite": "{0} BETWEEN {1} AND {1}", "postgresql": "{0} = {1}"}


def asked(query: MentionQuery) -> dict[str, tuple[str, ...]]:
    """The values asked for by the names of filters, as they are bound. KeyError, naming it, for an unknown filter."""
    return {name: _read(name, values) for name, values in query.filters.items()}


def conditions(shape: MentionShape, but: str) -> list[Condition]:
    """All filters, and the window of publication, but the one with the name; no database looks for an index of them."""
    others = [each for each in shape.filters if each.name != but]
    told = shape.published and but != PUBLISHED
    own = [_own_is(shape, *each) for each in others if each.name in OWN]
    article_is = _article_at_hand_is if shape.order.is_by_publication else _article_is
    found = own + article_is([each for each in others if each.name in OF_ARTICLE], told=told)
    return found + _event_is([each for each in others if is_of_event(each.name)])


def binds(name: str, many: int) -> list[BindParameter[str]]:
    """The values of a filter."""
    return [bindparam(f"{name}_{place}") for place in range(many)]


def is_of_event(name: str) -> bool:
    """Whether the filter is asked of the event."""
    return name not in OWN and name not in OF_ARTICLE


def told_between(column: ColumnElement[Any]) -> Condition:
    """The publication is in the window asked for."""
    return column.between(number("told_from"), number("told_to"))


def unindexed(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """The value of the column, for which no database looks in an index; PostgreSQL believes that few have any."""
    return column + literal_column("''" if isinstance(column.type, Text) else "0", column.type)


def _own_is(shape: MentionShape, name: str, many: int) -> Condition:
    has = unindexed(OWN[name]).in_(binds(name, many))
    return has if shape.lead else MostPass(has)


def _read(name: str, values: Sequence[str]) -> tuple[str, ...]:
    if name in OF_ARTICLE:
        return tuple(dict.fromkeys(form for each in values for form in _spelled(each)))
    return tuple(dict.fromkeys(values)) if name in OWN else BY_NAME[name].read(values)


def _spelled(value: str) -> tuple[str, ...]:
    """A value with its accents composed and apart: an article keeps its source as it was sent."""
    return value, *(unicodedata.normalize(form, value) for form in ("NFC", "NFD"))


def _article_at_hand_is(asked: Sequence[Asked], *, told: bool) -> list[Condition]:
    of_source = [_told_by(Is(TELLING.c.id, article.c.id), *_has(asked))] if asked else []
    return [*of_source, told_between(unindexed(article.c.published_at))] if told else of_source


def _article_is(asked: Sequence[Asked], *, told: bool) -> list[Condition]:
    if told:  # of which only the article itself knows
        return [_told_by(TELLING.c.id == OWN[ARTICLE], told_between(TELLING.c.published_at), *_has(asked))]
    return [_told_by(Is(TELLING.c.id, OWN[ARTICLE]), *_has(asked))] if asked else []


def _has(asked: Sequence[Asked]) -> list[Condition]:
    return [TELLING.c[name].in_(binds(name, many)) for name, many in asked]


def _told_by(*conditions: Condition) -> Condition:
    return exists(select(literal_column("1")).select_from(TELLING).where(*conditions))


def _event_is(asked: Sequence[Asked]) -> list[Condition]:
    found = [BY_NAME[name].condition(event, binds(name, many)) for name, many in asked]
    if not found:
        return []
    # No EXISTS: PostgreSQL would make a join of it, take few to pass, and sort all mentions for a page.
    passing = select(event.c.number).where(event.c.number == mention.c.event_number, *found)
    return [passing.scalar_subquery().is_not(None)]
