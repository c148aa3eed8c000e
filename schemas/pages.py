"""What every page of a list that can be counted says."""

from marshmallow import fields

from schemas.links import PageLinks
from schemas.shape import Shape, about


class CountedPage(Shape):
    """How many are on this page, how many there are, and where the next is."""

    number_returned = fields.Integer(
        data_key="numberReturned", required=True, metadata=about("How many are on this page.", 100)
    )
    number_matched = fields.Integer(
        data_key="numberMatched", metadata=about("How many there are on all pages; when `count` asks for it.", 57)
    )
    number_matched_at_least = fields.Integer(
        data_key="numberMatchedAtLeast", metadata=about("In its place when there are more: where it stopped.", 10_000)
    )
    links = fields.Nested(PageLinks, required=True)
