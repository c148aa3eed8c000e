"""Links between resources."""

from marshmallow import fields

from schemas.shape import Shape, about


class Links(Shape):
    """Where this resource stands."""

    self = fields.String(required=True, metadata=about("The path of this resource."))


class PageLinks(Shape):
    """Where this page stands, and the one after it."""

    self = fields.String(required=True, metadata=about("Path and query of this page."))
    next = fields.String(
        required=True, allow_none=True, metadata=about("Path and query of the next page; null on the last.")
    )
