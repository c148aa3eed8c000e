"""Reading mentions: pages of them, whatever article they stand in. A body is the mention's JSON.

page(connection, MentionQuery(start, end, filters={"type": ["DATE"]})) -> [Mentioned(start, end, article_id, …), …]
count(connection, query, at_most) -> int
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, Select

from store import mention_leads
from store import mention_statements as statements
from store.mention_classes import classes_of
from store.mention_filters import of_event
from store.query import MentionPosition, MentionPublication, MentionQuery, Order


@dataclass(frozen=True, slots=True)
class Mentioned:
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
    found = _found(connection, query)
    if not found:
        return []
    statement = statements.page(found, query, connection.dialect.name)
    return [Mentioned(**row) for row in connection.execute(statement).mappings()]


def count(connection: Connection, query: MentionQuery, at_most: int) -> int:
    """How many mentions are asked for on all pages together, counted up to ``at_most``. KeyError as for a page."""
    found = _found(connection, replace(query, after=None, order=Order.EARLIEST, limit=at_most))
    return connection.execute(statements.counting(found, at_most)).scalar_one() if found else 0


def _found(connection: Connection, query: MentionQuery) -> Sequence[Select[Any]]:
    """How to find them, by what few have, or else along the order; nothing when there can be none."""
    classes = classes_of(connection, query)
    if not classes or not all(of_event(query).values()):
        return []
    for most in (mention_leads.FEW, mention_leads.few_enough(connection, query)):
        if mention_leads.lie_in_few(connection, query, classes, most):
            return statements.by_class(query, classes)
        if lead := mention_leads.lead(connection, query, classes, most):
            return statements.led(query, classes, lead)
    return (statements.by_publication if query.order.is_by_publication else statements.by_class)(query, classes)
