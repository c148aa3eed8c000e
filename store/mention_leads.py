"""What mentions are found by, if not by the order: what is asked for that fewest have.

For a page of them few must have it: all of those are looked at, then, and no other. They are counted by it in any case.
"""

from dataclasses import replace
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Select, literal_column, select, union_all

from store import mention_sizes
from store.conditions import number
from store.mention_filters import OF_ARTICLE
from store.mention_lookups import is_once
from store.mention_shapes import LYING, SHAPES_KEPT, MentionShape, Plan
from store.mention_windows import CLASS, in_class
from store.query import MentionQuery, Order

#: Up to so many mentions it is quicker to look at all of them than for a page among all mentions.
FEW = 1_000
#: To count, of more it is told how many they are only if all are to be counted and nothing has fewer.
MOST = 50_000
#: Up to so many times what is to be counted, to gather what leads and go by its order is quicker than to stop early.
GATHERED = 3


def to_page(connection: Connection, query: MentionQuery, plan: Plan) -> Plan | None:
    """The plan of a page, by what few have if anything; None when something is asked for that none has."""
    events = mention_sizes.events(connection, plan.values)
    enough = few_enough(query, events.whole)
    having = {**events.having, **mention_sizes.others(connection, plan, enough + 1)}
    if not all(having.values()):
        return None
    lead, many = _rarest(having)
    if not lead or many > enough:
        lead, many = "", enough
    if (lead or query.order.is_by_publication) and _lie_in_few(connection, plan, many):
        lead = LYING
    return plan.led_by(lead)


def to_count(connection: Connection, query: MentionQuery, plan: Plan) -> Plan | None:
    """The plan of a count, by what fewest have; None when something is asked for that none has."""
    events, most = mention_sizes.events(connection, plan.values), MOST
    having = {**events.having, **mention_sizes.others(connection, plan, most)}
    if not all(having.values()):
        return None
    lead, many = _rarest(having)
    if query.limit > most <= many:
        most = query.limit
        lead, many = _rarest({**events.having, **mention_sizes.others(connection, plan, most)})
    # A source or a language that very many have is told sooner of a mention than its mentions are found by it.
    is_common = lead in OF_ARTICLE and many >= (most if plan.shape.has_window else events.whole)
    if not lead or is_common or _lie_in_few(connection, plan, min(many, most)):
        return plan
    return plan.led_by(lead, one_by_one=many > GATHERED * query.limit and is_once(lead, plan.shape.many(lead)))


def few_enough(query: MentionQuery, whole: int) -> int:
    """Up to so many mentions that pass a filter it is quicker to sort all than to look for a page of them.

    If h of n pass each of f filters, about h (h / n)^(f - 1) pass all, and a page of k of these is found among
    k (n / h)^f, which is h when h^(f + 1) is k n^f. There are about as many mentions as events, which are counted.
    """
    filters = max(1, len(query.filters) + (query.published is not None))
    return max(FEW, int((min(query.limit, whole) * whole**filters) ** (1 / (filters + 1))))


def _rarest(having: mention_sizes.Sizes) -> tuple[str, int]:
    """What fewest have, and how many; nothing when nothing is asked for."""
    return min(having.items(), key=lambda each: each[1], default=("", 0))


def _lie_in_few(connection: Connection, plan: Plan, most: int) -> bool:
    """Whether there is a window in which so many mentions lie at most, whatever else is asked of them."""
    if not plan.shape.has_window:
        return False
    bare = replace(plan.shape, filters=(), published=False, order=Order.EARLIEST).from_the_first()
    return connection.execute(_nth(bare), {**plan.bound, "skipped": most}).first() is None


@lru_cache(SHAPES_KEPT)
def _nth(shape: MentionShape) -> Select[Any]:
    """A row when more than ``skipped`` mentions lie in the window of the shape."""
    arms: list[Any] = [select(CLASS).where(*in_class(shape, place)) for place in range(len(shape.arms))]
    return select(literal_column("1")).select_from(union_all(*arms).subquery()).offset(number("skipped")).limit(1)
