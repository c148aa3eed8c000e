"""The state of the service."""

from marshmallow import fields, validate

from schemas.shape import Shape


class Health(Shape):
    """All is well."""

    status = fields.String(required=True, validate=validate.Equal("ok"), metadata={"examples": ["ok"]})
