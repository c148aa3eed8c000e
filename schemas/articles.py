"""An article, coming in and going out."""

from marshmallow import fields, validate

from schemas.dates import Mention, Words
from schemas.links import Links, PageLinks
from schemas.reports import Report
from schemas.shape import Said, Shape, Text, about, at_most, like
from schemas.understood import Represented

PUBLISHED = "When it was published: a date, or an RFC 3339 time, whose local day as written is the anchor."
TEXT = "The text; 100,000 characters at most unless the server is set otherwise."
WHERE = """\
Where it stands: the same url is the same article. The case of its host, its fragment and a usual port do not count."""
UNREAD = "Only where nothing is read in its language: why."


class ArticleText(Shape):
    """A text to read, kept nowhere."""

    text = Text(required=True, validate=Said(), metadata=about(TEXT, "Le maire a démissionné mardi."))
    lang = Text(
        allow_none=True,
        validate=like("^[a-z]{2}$", "not_a_language"),
        metadata=about("Its language (ISO 639-1); found from the text when absent.", "fr"),
    )
    published = Text(allow_none=True, validate=[Said(), at_most(40)], metadata=about(PUBLISHED, "2024-11-19"))


class NewArticle(ArticleText):
    """An article to keep."""

    title = Text(validate=at_most(500), metadata=about("Its title.", "Le maire s'en va"))
    source = Text(validate=at_most(200), metadata=about("Who published it.", "AFP"))
    url = Text(
        allow_none=True,
        validate=[at_most(2000), validate.URL(schemes={"http", "https"}, error="not_a_url")],
        metadata=about(
            WHERE,
            "https://example.org/1",
        ),
    )


class ArticleReference(Shape):
    """An article as a report names it."""

    id = fields.String(required=True, metadata=about("Its id."))
    title = fields.String(required=True, metadata=about("Its title; empty when unknown.", "Le maire s'en va"))
    source = fields.String(required=True, metadata=about("Who published it; empty when unknown.", "AFP"))
    url = fields.String(required=True, allow_none=True, metadata=about("Where it stands."))
    published = fields.String(required=True, allow_none=True, metadata=about("As received.", "2024-11-19"))


class Article(ArticleReference):
    """An article, with how much was read in it."""

    lang = fields.String(required=True, metadata=about("Its language (ISO 639-1).", "fr"))
    reason = fields.Nested(Words, metadata=about(UNREAD))
    mentions = fields.Integer(required=True, metadata=about("How many mentions of dates.", 7))
    events = fields.Integer(required=True, metadata=about("How many events it tells.", 7))
    links = fields.Nested(Links, required=True)


class ArticleReport(Report):
    """A report in the article that makes it."""

    id = fields.String(required=True, metadata=about("Its id."))
    event = fields.String(required=True, allow_none=True, metadata=about("The event it tells, if any."))


class ArticleInFull(ArticleReference):
    """An article with its text and all that was read in it."""

    lang = fields.String(required=True, metadata=about("Its language (ISO 639-1).", "fr"))
    reason = fields.Nested(Words, metadata=about(UNREAD))
    text = fields.String(required=True, metadata=about("As received."))
    mentions = fields.List(fields.Nested(Mention), required=True)
    events = fields.Integer(required=True, metadata=about("How many events it tells.", 7))
    reports = fields.List(fields.Nested(ArticleReport), required=True)
    links = fields.Nested(Links, required=True)


class Extraction(Shape):
    """All that was read in a text."""

    lang = fields.String(required=True, metadata=about("The language it was read in (ISO 639-1).", "fr"))
    reason = fields.Nested(Words, metadata=about(UNREAD))
    mentions = fields.List(fields.Nested(Mention), required=True)
    reports = fields.List(fields.Nested(Report), required=True)


class ArticlePage(Shape):
    """Articles, the latest published first."""

    articles = fields.List(fields.Nested(Article), required=True)
    number_returned = fields.Integer(
        data_key="numberReturned", required=True, metadata=about("How many are on this page.", 100)
    )
    query = fields.Nested(Represented, required=True, metadata=about("No filter is offered here."))
    links = fields.Nested(PageLinks, required=True)
