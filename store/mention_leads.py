"""What may be asked that few mentions have: all of those are looked at, then, and no other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, Select, literal, select, union_all
from sqlalchemy.sql.selectable import CompoundSelect

from store import facets, fulltext, rollups
from store.filters import Q
from store.mention_filters import ARTICLE, OWN, Condition, of_article, of_event
from store.mention_windows import CLASS, in_class
from store.query import MentionQuery
from store.tables import article, facet, mention

#: Up to so many articles it is quicker to look through all that they mention than for a page among all mentions.
FEW = 1_000


@dataclass(frozen=True, slots=True)
class Lead:
    """A filter by which mentions are found, with the condition that an index answers.

    ``rows`` tell how many they are: few when there are ``most`` of them or fewer.
    """

    name: str
    condition: Condition
    rows: Select[Any]
    most: int


def lead(connection: Connection, query: MentionQuery, classes: Sequence[int], most: int) -> Lead | None:
    """The first filter that so many mentions pass at most; None when all let more pass."""
    return next((each for each in _leads(query, classes, most) if _is_few(connection, each.rows, each.most)), None)


def few_enough(connection: Connection, query: MentionQuery) -> int:
    """Up to so many mentions that pass a filter it is quicker to sort all than to look for a page of them.

    If h of n pass each of f filters, about h (h / n)^(f - 1) pass all, and a page of k of these is found among
    k (n / h)^f, which is h when h^(f + 1) is k n^f. There are about as many mentions as events, which are counted.
    """
    many = sum(rollups.classes(connection, {})[rollups.ALL].values())
    filters = max(1, len(query.filters) + (query.published is not None))
    return max(FEW, int((min(query.limit, many) * many**filters) ** (1 / (filters + 1))))


def lie_in_few(connection: Connection, query: MentionQuery, classes: Sequence[int], most: int) -> bool:
    """Whether the query has a window in which so many mentions lie at most, whatever else is asked of them."""
    if query.start is None and query.end is None:
        return False
    whole = replace(query, after=None)
    return _is_few(connection, union_all(*(select(CLASS).where(*in_class(whole, each)) for each in classes)), most)


def _is_few(connection: Connection, rows: Select[Any] | CompoundSelect[Any], most: int) -> bool:
    return connection.execute(rows.offset(most).limit(1)).first() is None


def _leads(query: MentionQuery, classes: Sequence[int], most: int) -> Iterator[Lead]:
    if ARTICLE in query.filters:
        ids = query.filters[ARTICLE]
        yield Lead(ARTICLE, OWN[ARTICLE].in_(ids), select(article.c.id).where(article.c.id.in_(ids)), FEW)
    for name, events in _events(query):
        yield Lead(name, mention.c.event_number.in_(events), events, most)
    for name, values in query.filters.items():
        if name in OWN and name != ARTICLE:
            has = OWN[name].in_(values) & CLASS.in_(classes)
            yield Lead(name, has, select(CLASS).where(has), most)
    for name, condition in of_article(query, article).items():
        told = select(article.c.id).where(condition)
        yield Lead(name, mention.c.article_id.in_(told), told, FEW)


def _events(query: MentionQuery) -> Iterator[tuple[str, Select[Any]]]:
    """The numbers of the events that pass a filter, by its name."""
    for each, values in of_event(query).items():
        if each is Q:
            yield each.name, fulltext.among(literal(" ".join(values)))
        elif each.is_facet:
            yield each.name, select(facet.c.number).where(facets.named(facet, each.name), facet.c.value.in_(values))
