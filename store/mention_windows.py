"""Where mentions lie, class by class, and where a page of them goes on."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Integer, and_, bindparam, or_, tuple_

from store.by_engine import MostPass
from store.conditions import FOR_EVER, number
from store.mention_filters import Condition, unindexed
from store.mention_shapes import MentionShape
from store.query import Match
from store.tables import article, mention

CLASS, START, END = mention.c["class"], mention.c.start, mention.c.end
BY_TIME: Sequence[ColumnElement[Any]] = (START, END, mention.c.article_id, mention.c.position)
BY_PUBLICATION: Sequence[ColumnElement[Any]] = (article.c.published_at, article.c.id, mention.c.position)


def in_class(shape: MentionShape, place: int) -> list[Condition]:
    """The mention is of the class of the arm in that place and lies in the window, found by the index."""
    arm = shape.arms[place]
    found: list[Condition] = [class_at(place) == CLASS]
    # Never both upwards: beside another bound on the start PostgreSQL would read from there to the cursor.
    if not arm.resumed or shape.order.is_descending:
        found.append(number(f"low_{place}") <= START)
    if arm.resumed or shape.order.is_by_publication:
        found += after(shape)
    return found if arm.undated else [*found, *_window(shape)]


def in_any_class(shape: MentionShape) -> list[Condition]:
    """The mention is of any of the arms' classes, for which no index is used, and comes after the page before."""
    of = {undated: [at for at, arm in enumerate(shape.arms) if arm.undated is undated] for undated in (False, True)}
    own = unindexed(CLASS)
    undated = [own == class_at(place) for place in of[True]]
    lies = or_(and_(own.in_(map(class_at, of[False])), *_window(shape)), *undated)
    return [lies if shape.lead else MostPass(lies), *after(shape)]


def class_at(place: int) -> BindParameter[int]:
    """The class of the arm in that place."""
    return bindparam(f"class_{place}", type_=Integer)


def after(shape: MentionShape) -> list[Condition]:
    """The mention comes after where the page before ended."""
    return _beyond(shape, BY_PUBLICATION if shape.order.is_by_publication else BY_TIME)


def told_in(shape: MentionShape) -> list[Condition]:
    """Its article is in the window of publication and not before where the page before ended, found by the index."""
    *of_article, _ = BY_PUBLICATION
    found = _beyond(shape, of_article, included=True)
    if shape.published:
        # Of the side where the page goes on, the place alone: as of classes.
        if not shape.resumed or shape.order.is_descending:
            found.append(number("told_from") <= article.c.published_at)
        if not shape.resumed or not shape.order.is_descending:
            found.append(number("told_to") >= article.c.published_at)
    return found


def _beyond(shape: MentionShape, columns: Sequence[ColumnElement[Any]], *, included: bool = False) -> list[Condition]:
    if not shape.resumed:
        return []
    here = tuple_(*columns)
    there = tuple_(*(bindparam(f"after_{place}", type_=column.type) for place, column in enumerate(columns)))
    if shape.order.is_descending:
        return [here <= there if included else here < there]
    return [here >= there if included else here > there]


def _window(shape: MentionShape) -> list[Condition]:
    first, last = number("from"), number("to")
    if shape.match is Match.COVERS:
        return [first >= START, last <= END]
    found = []
    if shape.has_end:
        found.append((END if shape.match in {Match.WITHIN, Match.ENDS} else START) <= last)
    if shape.has_start:
        found.append((END if shape.match in {Match.OVERLAPS, Match.ENDS} else START) >= first)
    if shape.match is Match.ENDS and not shape.has_end:
        found.append(END != FOR_EVER)  # of those without a start too, whose class does not tell
    return found
