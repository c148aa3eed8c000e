"""The SQL that finds a page of mentions, and the SQL that counts them.

They are found as events are (:mod:`store.statements`): one arm a class of length, merged in the order of the index; or
in the order of their articles' publication; or all at once, where they are few, and sorted.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, TypeVar

from sqlalchemy import Select, func, literal_column, select, union_all
from sqlalchemy.sql.selectable import CompoundSelect

from store.conditions import number
from store.mention_filters import PUBLISHED, conditions
from store.mention_lookups import found_by, joined
from store.mention_shapes import LYING, SHAPES_KEPT, MentionShape
from store.mention_windows import END, START, in_any_class, in_class, told_in
from store.tables import article, mention

SHOWN: Select[Any] = select(START, END, mention.c.article_id, mention.c.position, mention.c.body)
#: The id is the article's own, for which SQLite knows that its index has an order.
TOLD: Select[Any] = select(
    *(START, END, article.c.id.label("article_id"), mention.c.position, mention.c.body),
    article.c.published_at.label("published"),
).join_from(mention, article, article.c.id == mention.c.article_id)
NAMES = {False: ("start", "end", "article_id", "position"), True: ("published", "article_id", "position")}
ONE: Select[Any] = select(literal_column("1")).select_from(mention)

Statement = Select[Any] | CompoundSelect[Any]
Rows = TypeVar("Rows", Select[Any], CompoundSelect[Any])


@lru_cache(SHAPES_KEPT)
def statement(shape: MentionShape) -> Statement:
    """The page of a shape, in the order asked for; kept, because making it costs more than running it."""
    found = _found(TOLD if shape.order.is_by_publication else SHOWN, shape)
    if len(found) == 1:
        return _ordered(found[0], shape)
    return _ordered(union_all(*([_ordered(each, shape) for each in found] if shape.limits_each_arm else found)), shape)


@lru_cache(SHAPES_KEPT)
def counting(shape: MentionShape) -> Select[int]:
    """How many mentions a shape, in the order of time, has on all its pages; ``limit`` at most."""
    return select(func.count()).select_from(union_all(*_found(ONE, shape)).limit(number("limit")).subquery())


def _found(rows: Select[Any], shape: MentionShape) -> Sequence[Select[Any]]:
    if shape.lead == LYING or not (shape.lead or shape.order.is_by_publication):
        return _by_class(rows, shape)
    return [_led(rows, shape) if shape.lead else _by_publication(rows, shape)]


def _by_class(rows: Select[Any], shape: MentionShape) -> list[Select[Any]]:
    """An arm a class, each in the order of time by the index."""
    asked = conditions(shape, but="")
    return [rows.where(*in_class(shape, place), *asked) for place in range(len(shape.arms))]


def _by_publication(rows: Select[Any], shape: MentionShape) -> Select[Any]:
    """In the order of publication, by the indexes."""
    return rows.where(*told_in(shape), *in_any_class(shape), *conditions(shape, but=PUBLISHED))


def _led(rows: Select[Any], shape: MentionShape) -> Select[Any]:
    """By a filter that few pass, without any order."""
    many = shape.many(shape.lead)
    led = (
        joined(rows, shape.lead, many) if shape.one_by_one else rows.where(found_by(shape.lead, many, len(shape.arms)))
    )
    return led.where(*in_any_class(shape), *conditions(shape, but=shape.lead))


def _ordered(rows: Rows, shape: MentionShape) -> Rows:
    place = [rows.selected_columns[name] for name in NAMES[shape.order.is_by_publication]]
    order = [each.desc() for each in place] if shape.order.is_descending else place
    return rows.order_by(*order).limit(number("limit"))
