"""What a query asks of a mention in SQL: of itself, of its article, of the event it dates.

Of the event are asked the filters of events, by their rows in :data:`store.filters.FILTERS`; a mention that dates none
passes none of them.
"""

import unicodedata
from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, Text, exists, literal, literal_column, select
from sqlalchemy.sql.expression import FromClause

from store.filters import BY_NAME, Filter
from store.query import MentionQuery
from store.tables import article, event, mention

ARTICLE = "article"
#: What is asked of the mention itself, and of its article.
OWN = {name: mention.c[name] for name in ("type", "precision", "day")} | {ARTICLE: mention.c.article_id}
OF_ARTICLE = ("source", "lang")
PUBLISHED = "published"
TELLING = article.alias("telling")

Condition = ColumnElement[bool]


def conditions(query: MentionQuery, but: str = "") -> list[Condition]:
    """All filters, and the window of publication, but the one with the name; no database looks for an index of them."""
    own = [unindexed(OWN[name]).in_(query.filters[name]) for name in OWN if name in query.filters and name != but]
    return own + _article_is(query, but) + _event_is(query, but)


def of_article(query: MentionQuery, row: FromClause) -> Mapping[str, Condition]:
    """What is asked of the mention's article, by name."""
    asked = {name: query.filters[name] for name in OF_ARTICLE if name in query.filters}
    found = {
        name: row.c[name].in_({form for each in values for form in _spelled(each)}) for name, values in asked.items()
    }
    return found | ({PUBLISHED: row.c.published_at.between(*query.published.bounds)} if query.published else {})


def of_event(query: MentionQuery) -> Mapping[Filter, tuple[str, ...]]:
    """What is asked of the event, as it is bound in SQL. KeyError, naming it, for an unknown filter."""
    names = [name for name in query.filters if name not in OWN and name not in OF_ARTICLE]
    return {BY_NAME[name]: BY_NAME[name].read(query.filters[name]) for name in names}


def unindexed(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """The value of the column, for which no database looks in an index."""
    return column + literal_column("''" if isinstance(column.type, Text) else "0", column.type)


def _article_is(query: MentionQuery, but: str) -> list[Condition]:
    asked = [condition for name, condition in of_article(query, TELLING).items() if name != but]
    return [exists().where(TELLING.c.id == mention.c.article_id, *asked)] if asked else []


def _event_is(query: MentionQuery, but: str) -> list[Condition]:
    asked = [
        each.condition(event, [literal(value) for value in values])
        for each, values in of_event(query).items()
        if each.name != but
    ]
    if not asked:
        return []
    # No EXISTS: PostgreSQL would make a join of it, take few to pass, and sort all mentions for a page.
    passing = select(event.c.number).where(event.c.number == mention.c.event_number, *asked)
    return [passing.scalar_subquery().is_not(None)]


def _spelled(value: str) -> set[str]:
    """A value with its accents composed and apart: an article keeps its source as it was sent."""
    return {value, *(unicodedata.normalize(form, value) for form in ("NFC", "NFD"))}
