"""About how many mentions have what is asked for: as many as the events, articles or mentions that an index has of it.

Events are counted by value (:mod:`store.rollups`); of the others as many as it takes to tell are looked up.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, func, select

from store import rollups
from store.conditions import number
from store.filters import BY_NAME
from store.mention_filters import PUBLISHED, is_of_event
from store.mention_lookups import is_of_article, looked_up
from store.mention_shapes import SHAPES_KEPT, Asked, Plan, Values

#: So many an article has about.
PER_ARTICLE = 5
#: How many have what is asked for, by its name.
Sizes = Mapping[str, int]


class Events(NamedTuple):
    """How many events there are, and how many have what is asked of events, by filter."""

    whole: int
    having: Sizes


def events(connection: Connection, values: Values) -> Events:
    """How many events have each of the values that they are counted by."""
    held = rollups.classes(connection, {name: each for name, each in values.items() if _is_counted(name)})
    many = {name: sum(found.values()) for name, found in held.items()}
    return Events(many.pop(rollups.ALL), many)


def others(connection: Connection, plan: Plan, most: int) -> Sizes:
    """About how many mentions have what else is asked for, looked up to ``most``."""
    asked = [each for each in plan.shape.filters if not _is_counted(each.name)]
    asked += [Asked(PUBLISHED, 1)] if plan.shape.published else []
    if not asked:
        return {}
    row = connection.execute(
        _looking(tuple(asked), len(plan.shape.arms)),
        {**plan.bound, "most": most, "most_articles": most // PER_ARTICLE + 1},
    ).one()
    return {
        name: many * PER_ARTICLE if is_of_article(name) else many for (name, _), many in zip(asked, row, strict=True)
    }


@lru_cache(SHAPES_KEPT)
def _looking(asked: tuple[Asked, ...], classes: int) -> Select[Any]:
    return select(*(_up_to_most(each, classes).scalar_subquery() for each in asked))


def _up_to_most(asked: Asked, classes: int) -> Select[int]:
    most = number("most_articles" if is_of_article(asked.name) else "most")
    return select(func.count()).select_from(looked_up(*asked, classes).limit(most).subquery())


def _is_counted(name: str) -> bool:
    return is_of_event(name) and BY_NAME[name].is_facet
