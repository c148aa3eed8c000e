"""Where mentions lie, class by class, and where a page of them goes on."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, and_, literal, or_, tuple_

from store.intervals import FAR_FUTURE, FAR_PAST, UNDATED
from store.mention_filters import Condition, unindexed
from store.query import Match, MentionQuery
from store.tables import article, mention
from store.windows import earliest_start, is_resumed

CLASS, START, END = mention.c["class"], mention.c.start, mention.c.end
BY_TIME: Sequence[ColumnElement[Any]] = (START, END, mention.c.article_id, mention.c.position)
BY_PUBLICATION: Sequence[ColumnElement[Any]] = (article.c.published_at, article.c.id, mention.c.position)


def in_class(query: MentionQuery, length_class: int) -> list[Condition]:
    """The mention is of the class and lies in the window, found by the index."""
    found: list[Condition] = [literal(length_class) == CLASS]
    resumed = is_resumed(query, length_class)
    # Never both upwards: beside another bound on the start PostgreSQL would read from there to the cursor.
    if not resumed or query.order.is_descending:
        found.append(earliest_start(query, length_class) <= START)
    if resumed or query.order.is_by_publication:
        found += after(query)
    return found if length_class == UNDATED else [*found, *_window(query)]


def in_any_class(query: MentionQuery, classes: Sequence[int]) -> list[Condition]:
    """The mention is of any of the classes, for which no index is used, and comes after the page before."""
    dated = and_(unindexed(CLASS).in_([each for each in classes if each != UNDATED]), *_window(query))
    lies = or_(dated, unindexed(CLASS) == UNDATED) if UNDATED in classes else dated
    return [lies, *after(query)]


def after(query: MentionQuery) -> list[Condition]:
    """The mention comes after where the page before ended."""
    return _beyond(query, BY_PUBLICATION if query.order.is_by_publication else BY_TIME)


def told_in(query: MentionQuery) -> list[Condition]:
    """Its article is in the window of publication and not before where the page before ended, found by the index."""
    *of_article, _ = BY_PUBLICATION
    found = _beyond(query, of_article, included=True)
    resumed = bool(found)
    if query.published:
        low, high = query.published.bounds
        # Of the side where the page goes on, the place alone: as of classes.
        if not resumed or query.order.is_descending:
            found.append(low <= article.c.published_at)
        if not resumed or not query.order.is_descending:
            found.append(high >= article.c.published_at)
    return found


def _beyond(query: MentionQuery, columns: Sequence[ColumnElement[Any]], *, included: bool = False) -> list[Condition]:
    if query.after is None:
        return []
    here = tuple_(*columns)
    there = tuple_(*(literal(value, column.type) for value, column in zip(query.after, columns, strict=not included)))
    if query.order.is_descending:
        return [here <= there if included else here < there]
    return [here >= there if included else here > there]


def _window(query: MentionQuery) -> list[Condition]:
    if query.match is Match.COVERS:
        start, end = FAR_PAST if query.start is None else query.start, FAR_FUTURE if query.end is None else query.end
        return [start >= START, end <= END]
    found = []
    if query.end is not None:
        found.append((END if query.match in {Match.WITHIN, Match.ENDS} else START) <= query.end)
    if query.start is not None:
        found.append((END if query.match in {Match.OVERLAPS, Match.ENDS} else START) >= query.start)
    if query.match is Match.ENDS and query.end is None:
        found.append(END != FAR_FUTURE)  # of those without a start too, whose class does not tell
    return found
