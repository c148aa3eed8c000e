"""What happened, and a page of it."""

from marshmallow import fields

from schemas.articles import ArticleReference
from schemas.dates import Date
from schemas.links import Links, PageLinks
from schemas.reports import Summary, Telling
from schemas.shape import Shape, about
from schemas.understood import Understood


class EventReport(Telling):
    """One article's telling of the event."""

    id = fields.String(required=True, metadata=about("Its id."))
    article = fields.Nested(ArticleReference, required=True)


class Event(Summary):
    """What happened, and every report of it."""

    id = fields.String(required=True, metadata=about("Its id, which it keeps when more is learnt of it."))
    lang = fields.String(required=True, metadata=about("The language of its headline (ISO 639-1).", "fr"))
    date = fields.Nested(Date, required=True, allow_none=True)
    status = fields.String(required=True, metadata=about("auto: as it was read.", "auto"))
    reports = fields.List(fields.Nested(EventReport), required=True)
    links = fields.Nested(Links, required=True)


class EventPage(Shape):
    """Events, in the order asked for."""

    events = fields.List(fields.Nested(Event), required=True)
    number_returned = fields.Integer(
        data_key="numberReturned", required=True, metadata=about("How many are on this page.", 100)
    )
    number_matched = fields.Integer(
        data_key="numberMatched", metadata=about("How many there are on all pages; when `count` asks for it.", 57)
    )
    number_matched_at_least = fields.Integer(
        data_key="numberMatchedAtLeast", metadata=about("In its place when there are more: where it stopped.", 10_000)
    )
    query = fields.Nested(Understood, required=True)
    links = fields.Nested(PageLinks, required=True)
