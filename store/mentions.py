"""Reading mentions: pages of them, whatever article they stand in. A body is the mention's JSON.

page(connection, MentionQuery(start, end, filters={"type": ["DATE"]})) -> [Mentioned(start, end, article_id, …), …]
count(connection, query, at_most) -> int
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from sqlalchemy import Connection

from store.mention_classes import classes_of
from store.mention_filters import asked
from store.mention_leads import to_count, to_page
from store.mention_shapes import Plan, plan_of
from store.mention_statements import counting, statement
from store.query import MentionPosition, MentionPublication, MentionQuery, Order


class Mentioned(NamedTuple):
    """A row of a page: bounds in minutes as they are stored, its article, its place in it, its JSON.

    ``published`` is the minute of its article's publication as it is stored; None in the order of time.
    """

    start: int
    end: int
    article_id: str
    position: int
    body: bytes
    published: int | None = None

    @property
    def place(self) -> MentionPosition | MentionPublication:
        """Where the next page goes on, if this row is the last of its page."""
        if self.published is None:
            return MentionPosition(self.start, self.end, self.article_id, self.position)
        return MentionPublication(self.published, self.article_id, self.position)


def page(connection: Connection, query: MentionQuery) -> list[Mentioned]:
    """The mentions asked for, in the order of the query.

    KeyError, naming it, when a filter is neither of mentions, nor of articles, nor of events.
    """
    plan = _planned(connection, query, to_page)
    if plan is None:
        return []
    rows: Sequence[Any] = connection.execute(statement(plan.shape), plan.bound).all()
    return [Mentioned(*row) for row in rows]


def count(connection: Connection, query: MentionQuery, at_most: int) -> int:
    """How many mentions are asked for on all pages together, counted up to ``at_most``. KeyError as for a page."""
    whole = replace(query, after=None, order=Order.EARLIEST, limit=at_most)
    plan = _planned(connection, whole, to_count)
    return connection.execute(counting(plan.shape), plan.bound).scalar_one() if plan else 0


def _planned(
    connection: Connection, query: MentionQuery, leading: Callable[[Connection, MentionQuery, Plan], Plan | None]
) -> Plan | None:
    """How to find the answer; None when there is none."""
    values = asked(query)
    classes = classes_of(connection, query, values) if all(values.values()) else ()
    if not classes:
        return None
    return leading(connection, query, plan_of(query, classes, values, connection.dialect.name))
