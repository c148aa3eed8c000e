"""Problem details (RFC 9457)."""

from marshmallow import fields

from schemas.shape import Shape, about


class Fault(Shape):
    """One thing that is wrong: where, why, and what would have been right."""

    parameter = fields.String(metadata=about("The query parameter at fault.", "form"))
    pointer = fields.String(
        metadata=about("The member of the body at fault: a JSON Pointer (RFC 6901) as a fragment.", "#/text")
    )
    detail = fields.String(
        required=True,
        metadata=about("What is wrong, in a sentence.", "form is not known here; did you mean from?"),
    )
    example = fields.String(metadata=about("What would have been right.", "from=lundi"))


class Problem(Shape):
    """What went wrong, in French or English by Accept-Language."""

    type = fields.String(required=True, metadata=about("The status says it all.", "about:blank"))
    title = fields.String(required=True, metadata=about("What the status means.", "Invalid parameters"))
    status = fields.Integer(required=True, metadata=about("The HTTP status.", 422))
    detail = fields.String(required=True, metadata=about("What happened this time."))
    errors = fields.List(fields.Nested(Fault), metadata=about("What is wrong with the request: each thing, up to 100."))
