"""The state of the service."""

from marshmallow import fields, validate

from schemas.shape import Shape, about


class Health(Shape):
    """All is well."""

    status = fields.String(required=True, validate=validate.Equal("ok"), metadata=about("That it is well.", "ok"))
