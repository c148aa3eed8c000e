"""The SQL that finds a page of mentions, and the SQL that counts them.

They are found as events are (:mod:`store.statements`): one arm a class of length, merged in the order of the index; or
in the order of their articles' publication; or all at once, where they are few, and sorted.
"""

from collections.abc import Sequence
from typing import Any, TypeVar

from sqlalchemy import Select, func, literal_column, select, union_all
from sqlalchemy.sql.selectable import CompoundSelect

from store.mention_filters import PUBLISHED, conditions
from store.mention_leads import Lead
from store.mention_windows import END, START, in_any_class, in_class, told_in
from store.query import MentionQuery
from store.statements import LIMITS_EACH_ARM
from store.tables import article, mention

SHOWN: Select[Any] = select(START, END, mention.c.article_id, mention.c.position, mention.c.body)
#: The id is the article's own, for which SQLite knows that its index has an order.
TOLD: Select[Any] = select(
    *(START, END, article.c.id.label("article_id"), mention.c.position, mention.c.body),
    article.c.published_at.label("published"),
).join_from(mention, article, article.c.id == mention.c.article_id)
NAMES = {False: ("start", "end", "article_id", "position"), True: ("published", "article_id", "position")}

Statement = Select[Any] | CompoundSelect[Any]
Rows = TypeVar("Rows", Select[Any], CompoundSelect[Any])


def by_class(query: MentionQuery, classes: Sequence[int]) -> list[Select[Any]]:
    """An arm a class, each in the order of time by the index."""
    asked = conditions(query)
    return [_rows(query).where(*in_class(query, each), *asked) for each in classes]


def by_publication(query: MentionQuery, classes: Sequence[int]) -> list[Select[Any]]:
    """In the order of publication, by the indexes."""
    asked = [*in_any_class(query, classes), *conditions(query, but=PUBLISHED)]
    return [TOLD.where(*told_in(query), *asked)]


def led(query: MentionQuery, classes: Sequence[int], lead: Lead) -> list[Select[Any]]:
    """By a filter that few pass, without any order."""
    return [_rows(query).where(lead.condition, *in_any_class(query, classes), *conditions(query, but=lead.name))]


def page(found: Sequence[Select[Any]], query: MentionQuery, dialect: str) -> Statement:
    """The first of them in the order asked for."""
    if len(found) == 1:
        return _ordered(found[0], query)
    return _ordered(
        union_all(*([_ordered(each, query) for each in found] if LIMITS_EACH_ARM[dialect] else found)), query
    )


def counting(found: Sequence[Select[Any]], at_most: int) -> Select[int]:
    """How many they are, ``at_most`` or fewer."""
    bare: list[Select[Any]] = [
        each.with_only_columns(literal_column("1"), maintain_column_froms=True) for each in found
    ]
    return select(func.count()).select_from(union_all(*bare).limit(at_most).subquery())


def _rows(query: MentionQuery) -> Select[Any]:
    return TOLD if query.order.is_by_publication else SHOWN


def _ordered(rows: Rows, query: MentionQuery) -> Rows:
    place = [rows.selected_columns[name] for name in NAMES[query.order.is_by_publication]]
    order = [each.desc() for each in place] if query.order.is_descending else place
    return rows.order_by(*order).limit(query.limit)
