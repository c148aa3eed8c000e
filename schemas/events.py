"""What happened, and a page of it."""

from marshmallow import fields

from schemas.articles import ArticleReference
from schemas.dates import Date
from schemas.links import Links
from schemas.pages import CountedPage
from schemas.reports import Summary, Telling
from schemas.shape import about
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


class EventPage(CountedPage):
    """Events, in the order asked for."""

    events = fields.List(fields.Nested(Event), required=True)
    query = fields.Nested(Understood, required=True)
