"""Reading mentions: pages of them, whatever article they stand in. A body is the mention's JSON.

page(connection, MentionQuery(start, end, filters={"type": ["DATE"]})) -> [Mentioned(start, end, article_id, …), …]

They are found as events are (:mod:`store.statements`): one arm a class of length, merged in the order of the index; or,
when few articles can have them, among those of these articles.
"""

import unicodedata
from collections.abc import Iterator
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, func, literal, select, tuple_, union_all
from sqlalchemy.sql.selectable import CompoundSelect

from store.intervals import FAR_FUTURE, FAR_PAST, UNDATED
from store.query import Match, MentionPosition, MentionQuery
from store.statements import LIMITS_EACH_ARM
from store.tables import article, mention
from store.windows import earliest_start, worth_asking

CLASS, START, END = mention.c["class"], mention.c.start, mention.c.end
PLACE = (START, END, mention.c.article_id, mention.c.position)
SHOWN: Select[Any] = select(*PLACE, mention.c.body)
#: What is asked of the mention itself; all else is asked of its article.
OWN = {"type": mention.c.type, "article": mention.c.article_id}
OF_ARTICLE = {"source": article.c.source, "lang": article.c.lang}
#: Up to so many articles, it is quicker to look through all that they mention.
FEW = 1_000

Statement = Select[Any] | CompoundSelect[Any]
Rows = TypeVar("Rows", Select[Any], CompoundSelect[Any])


class Mentioned(NamedTuple):
    """A row of a page: bounds in minutes as they are stored, its article, its place in it, its JSON."""

    start: int
    end: int
    article_id: str
    position: int
    body: bytes

    @property
    def place(self) -> MentionPosition:
        """Where the next page goes on, if this row is the last of its page."""
        return MentionPosition(self.start, self.end, self.article_id, self.position)


def page(connection: Connection, query: MentionQuery) -> list[Mentioned]:
    """The mentions asked for: by earliest minute, latest minute, article and place in its text."""
    classes = worth_asking(query, classes_present(connection))
    if not classes:
        return []
    few = "article" in query.filters or any(_is_few(connection, each) for each in _of_article(query))
    statement = _among_few(query, classes) if few else _by_class(query, classes, connection.dialect.name)
    return [Mentioned(**row) for row in connection.execute(statement).mappings()]


def classes_present(connection: Connection) -> list[int]:
    """The classes of length that mentions have; one look at the index for each."""
    found: list[int] = []
    lowest = select(func.min(CLASS))
    while (each := connection.execute(lowest.where(found[-1] < CLASS) if found else lowest).scalar()) is not None:
        found.append(each)
    return found


def _is_few(connection: Connection, condition: ColumnElement[bool]) -> bool:
    return connection.execute(select(article.c.id).where(condition).offset(FEW).limit(1)).first() is None


def _of_article(query: MentionQuery) -> Iterator[ColumnElement[bool]]:
    for name in OF_ARTICLE.keys() & query.filters.keys():
        yield OF_ARTICLE[name].in_({form for value in query.filters[name] for form in _spelled(value)})
    if query.published:
        yield article.c.published_at.between(*query.published.bounds)


def _spelled(value: str) -> set[str]:
    """A value with its accents composed and apart: an article keeps its source as it was sent."""
    return {value, *(unicodedata.normalize(form, value) for form in ("NFC", "NFD"))}


def _among_few(query: MentionQuery, classes: tuple[int, ...]) -> Statement:
    lies = CLASS == UNDATED if classes == (UNDATED,) else CLASS.in_(classes) & ((CLASS == UNDATED) | _window(query))
    found = SHOWN.where(lies, *_filters(query))
    articles = list(_of_article(query))
    if articles:
        found = found.where(mention.c.article_id.in_(select(article.c.id).where(*articles)))
    return _page(found.where(*_after(query)), query)


def _by_class(query: MentionQuery, classes: tuple[int, ...], dialect: str) -> Statement:
    arms = [SHOWN.where(*_arm(query, each), *_filters(query), *_told(query)) for each in classes]
    if len(arms) == 1:
        return _page(arms[0], query)
    limited = [_page(arm, query) for arm in arms] if LIMITS_EACH_ARM[dialect] else arms
    return _page(union_all(*limited), query)


def _page(rows: Rows, query: MentionQuery) -> Rows:
    return rows.order_by(*(rows.selected_columns[column.name] for column in PLACE)).limit(query.limit)


def _arm(query: MentionQuery, length_class: int) -> list[ColumnElement[bool]]:
    found = [literal(length_class) == CLASS]
    low = earliest_start(query, length_class)
    # Never both: beside another bound on the start PostgreSQL would read from there to the cursor.
    found += _after(query) if query.after and query.after.start >= low else [low <= START]
    return found if length_class == UNDATED else [*found, _window(query)]


def _window(query: MentionQuery) -> ColumnElement[bool]:
    if query.match is Match.COVERS:
        start, end = FAR_PAST if query.start is None else query.start, FAR_FUTURE if query.end is None else query.end
        return and_(start >= START, end <= END)
    found = literal(1) == 1
    if query.end is not None:
        found &= (END if query.match in {Match.WITHIN, Match.ENDS} else START) <= query.end
    if query.start is not None:
        found &= (END if query.match in {Match.OVERLAPS, Match.ENDS} else START) >= query.start
    if query.match is Match.ENDS and query.end is None:
        found &= END != FAR_FUTURE  # of those without a start too, whose class does not tell
    return found


def _filters(query: MentionQuery) -> list[ColumnElement[bool]]:
    return [OWN[name].in_(query.filters[name]) for name in OWN.keys() & query.filters.keys()]


def _told(query: MentionQuery) -> list[ColumnElement[bool]]:
    articles = list(_of_article(query))
    return [exists().where(article.c.id == mention.c.article_id, *articles)] if articles else []


def _after(query: MentionQuery) -> list[ColumnElement[bool]]:
    if query.after is None:
        return []
    after = (literal(value, column.type) for value, column in zip(query.after, PLACE, strict=True))
    return [tuple_(*PLACE) > tuple_(*after)]
