"""Queries as they were understood."""

from marshmallow import fields

from schemas.dates import Bounds
from schemas.filters import echoes
from schemas.shape import Shape, about

HOW = about("How bounds must lie to the query's.", "overlaps")
WITHOUT = about("What of those without bounds.", "include")


class When(Bounds):
    """A date of the query, and how it was understood."""

    said = fields.String(required=True, metadata=about("As it was said.", "lundi"))


class UnderstoodTimes(Shape):
    """The dates of a query as they were understood."""

    datetime = fields.Nested(When)
    from_ = fields.Nested(When, data_key="from")
    to = fields.Nested(When)
    anchor = fields.String(metadata=about("The day its dates count from.", "2024-11-19"))
    prefer = fields.String(metadata=about("Where it looked for a bare weekday, month or day.", "past"))
    published = fields.Nested(When)


class AsIndented(Shape):
    """Indented or not, where it was said."""

    pretty = fields.String(metadata=about("Whether it is indented.", "1"))


class Represented(AsIndented):
    """How what is found is shown, where it was said."""

    members = fields.List(fields.String(), data_key="fields", metadata=about("The members it chose."))


class UnderstoodListing(UnderstoodTimes, Represented):
    """The query as it was understood, without its filters."""

    match = fields.String(metadata=HOW)
    sort = fields.String(metadata=about("The order."))
    undated = fields.String(metadata=WITHOUT)


class Understood(UnderstoodListing):
    """The query as it was understood."""

    class Meta(Shape.Meta):
        """The filters are members of their own."""

        include = echoes()
