"""The classes of length in which mentions can be that a query asks for."""

from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, func, select

from store.mention_filters import ARTICLE, OWN, binds
from store.mention_shapes import SHAPES_KEPT, Asked, Values, bound_of
from store.mention_windows import CLASS, class_at
from store.query import MentionQuery
from store.windows import worth_asking

LOWEST = select(func.min(CLASS).label("class")).cte("present", recursive=True)
NEXT = select(func.min(CLASS)).where(LOWEST.c["class"] < CLASS).scalar_subquery()
ALL = LOWEST.union_all(select(NEXT).where(LOWEST.c["class"].is_not(None)))
#: The classes that mentions have, in order: one look at the index for each.
PRESENT = select(ALL.c["class"]).where(ALL.c["class"].is_not(None))


def classes_of(connection: Connection, query: MentionQuery, values: Values) -> tuple[int, ...]:
    """Those that hold mentions with each of the values asked of themselves, and can lie in the window."""
    classes = worth_asking(query, connection.execute(PRESENT).scalars().all())
    own = {name: each for name, each in values.items() if name in OWN and name != ARTICLE}
    if not own or not classes:
        return classes
    holding = _holding(tuple(Asked(name, len(each)) for name, each in own.items()), len(classes))
    held = connection.execute(holding, bound_of(classes, own)).one()
    return tuple(each for each, is_held in zip(classes, held, strict=True) if is_held)


@lru_cache(SHAPES_KEPT)
def _holding(asked: tuple[Asked, ...], classes: int) -> Select[Any]:
    held: list[Any] = [and_(*(_held(each, place) for each in asked)) for place in range(classes)]
    return select(*held)


def _held(asked: Asked, place: int) -> ColumnElement[bool]:
    return exists().where(OWN[asked.name].in_(binds(*asked)), class_at(place) == CLASS)
