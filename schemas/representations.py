"""How a resource is shown: which of its members, and indented or not."""

from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from typing import Any

from marshmallow import Schema, fields

from schemas.articles import Article, ArticleInFull, ArticlePage
from schemas.events import Event, EventPage
from schemas.mentions import FoundMention, MentionPage, MentionsQuery
from schemas.queries import SORT, EventsQuery, Indented, Paging
from schemas.shape import Listed, Shape, Text, about, one_of
from schemas.vocabulary import ORDERS

FIELDS = """\
Only these members, with a dot for those of an object (`{dotted}`); the `id` of what has one is always among them. May \
be repeated, or have commas between."""

Field = fields.Field[Any]


def _names(shape: type[Schema]) -> Iterator[str]:
    """Of its members, and of those of the objects among them."""
    for name, field in shape().fields.items():
        yield field.data_key or name
        if isinstance(field, fields.Nested):
            yield from (f"{field.data_key or name}.{each}" for each in _names(type(field.schema)))


def members_of(shape: type[Schema], *example: str) -> Listed:
    """The parameter that chooses among the members of a shape."""
    names = tuple(_names(shape))
    description = FIELDS.format(dotted=next(each for each in (*example, *names) if "." in each))
    return Listed(Text(validate=one_of(names)), data_key="fields", metadata=about(description, list(example)))


class ListedEvents(EventsQuery, Indented):
    """Which events, when, and how they are shown."""

    members = members_of(Event, "headline", "date.edtf")


class EventsOfDay(ListedEvents):
    """Which of the events of a day of the year, and how they are shown."""

    sort = Text(validate=one_of(ORDERS), load_default="-earliest", metadata=about(SORT, "-earliest"))

    class Meta(Shape.Meta):
        """The day is in the path."""

        exclude = ("day",)


class ShownEvent(Indented):
    """How one event is shown."""

    members = members_of(Event, "headline", "date.edtf")


class ListedMentions(MentionsQuery, Indented):
    """Which mentions, of when, and how they are shown."""

    members = members_of(FoundMention, "text", "article.title")


class ListedArticles(Paging, Indented):
    """A page of articles, and how they are shown."""

    members = members_of(Article, "title", "published")


class ShownArticle(Indented):
    """How one article is shown."""

    members = members_of(ArticleInFull, "title", "mentions")


@cache
def sparse(shape: type[Schema]) -> type[Schema]:
    """The same shape where any member but the id may be missing."""
    made = Shape.from_dict(dict(_optional(shape)), name=f"Sparse{shape.__name__}")
    made.__doc__ = f"{shape.__doc__} Only the members that were asked for."
    return made


def _optional(shape: type[Schema]) -> Iterator[tuple[str, Field]]:
    for name, field in shape().fields.items():
        optional = deepcopy(field)
        if isinstance(optional, fields.Nested):
            nested = sparse(type(optional.schema))
            optional = fields.Nested(nested, allow_none=optional.allow_none, metadata=optional.metadata)
        optional.required = name == "id"
        yield name, optional


SparseEvent, SparseMention, SparseArticle, SparseArticleInFull = map(
    sparse, (Event, FoundMention, Article, ArticleInFull)
)


class SparseEventPage(EventPage):
    """Events by some of their members."""

    events = fields.List(fields.Nested(SparseEvent), required=True)


class SparseMentionPage(MentionPage):
    """Mentions by some of their members."""

    dates = fields.List(fields.Nested(SparseMention), required=True)


class SparseArticlePage(ArticlePage):
    """Articles by some of their members."""

    articles = fields.List(fields.Nested(SparseArticle), required=True)
