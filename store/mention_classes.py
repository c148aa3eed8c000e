"""The classes of length in which mentions can be that a query asks for."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Connection, and_, exists, func, literal, select

from store.mention_filters import ARTICLE, OWN
from store.mention_windows import CLASS
from store.query import MentionQuery
from store.windows import worth_asking

LOWEST = select(func.min(CLASS).label("class")).cte("present", recursive=True)
NEXT = select(func.min(CLASS)).where(LOWEST.c["class"] < CLASS).scalar_subquery()
ALL = LOWEST.union_all(select(NEXT).where(LOWEST.c["class"].is_not(None)))
#: The classes that mentions have, in order: one look at the index for each.
PRESENT = select(ALL.c["class"]).where(ALL.c["class"].is_not(None))


def classes_of(connection: Connection, query: MentionQuery) -> tuple[int, ...]:
    """Those that hold mentions with each of the values asked of themselves, and can lie in the window."""
    classes = worth_asking(query, connection.execute(PRESENT).scalars())
    own = {name: values for name, values in query.filters.items() if name in OWN and name != ARTICLE}
    if not own or not classes:
        return classes
    held = connection.execute(select(*(and_(*_held(own, each)) for each in classes))).one()
    return tuple(each for each, is_held in zip(classes, held, strict=True) if is_held)


def _held(own: dict[str, Sequence[str]], length_class: int) -> list[ColumnElement[bool]]:
    return [exists().where(OWN[name].in_(values), literal(length_class) == CLASS) for name, values in own.items()]
