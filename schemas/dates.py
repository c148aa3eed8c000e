"""A date, and a mention of one."""

from marshmallow import fields

from schemas.shape import Shape, about, one_of
from schemas.vocabulary import KINDS, PRECISIONS, QUALIFIERS, TIMEX_TYPES


class Words(Shape):
    """The same thing said in French and in English."""

    fr = fields.String(required=True, metadata=about("In French."))
    en = fields.String(required=True, metadata=about("In English."))


class Bounds(Shape):
    """The days, or minutes below a day's precision, between which the words put it; both inclusive, null when open."""

    earliest = fields.String(required=True, allow_none=True, metadata=about("The earliest.", "2024-11-01"))
    latest = fields.String(required=True, allow_none=True, metadata=about("The latest.", "2024-11-18"))


class Date(Bounds):
    """When something was, as finely as the words say it and no finer."""

    edtf = fields.String(
        required=True, metadata=about("Extended Date/Time Format (ISO 8601-2).", "2024-11-01/2024-11-18")
    )
    kind = fields.String(
        required=True,
        validate=one_of(KINDS),
        metadata=about(
            "instant: once within the bounds; span: lasted from one to the other; ongoing: began, no end said.",
            "instant",
        ),
    )
    precision = fields.String(
        required=True, validate=one_of(PRECISIONS), metadata=about("How finely it is known.", "month")
    )
    qualifier = fields.String(
        required=True, allow_none=True, validate=one_of(QUALIFIERS), metadata=about("A doubt in the words.")
    )
    label = fields.Nested(Words, required=True, metadata=about("The date for people."))


class Mention(Bounds):
    """A temporal expression: its own words, its meaning (TIMEX3, ISO-TimeML), and why."""

    text = fields.String(required=True, metadata=about("Its own words.", "lundi"))
    start = fields.Integer(
        required=True, metadata=about("Offset in Unicode code points of the text as received.", 2882)
    )
    end = fields.Integer(required=True, metadata=about("The offset after its last code point.", 2887))
    type = fields.String(required=True, validate=one_of(TIMEX_TYPES), metadata=about("TIMEX3 type.", "DATE"))
    value = fields.String(
        required=True,
        metadata=about("TIMEX3 value; in X's where it cannot be resolved.", "2024-11-18", "P3D", "XXXX-WXX-3"),
    )
    mod = fields.String(required=True, allow_none=True, metadata=about("TIMEX3 mod.", "APPROX"))
    precision = fields.String(
        required=True,
        allow_none=True,
        validate=one_of(PRECISIONS),
        metadata=about("How finely it is known; null without bounds.", "day"),
    )
    kind = fields.String(
        required=True,
        allow_none=True,
        validate=one_of(KINDS),
        metadata=about("As of a date; null without bounds.", "instant"),
    )
    qualifier = fields.String(
        required=True, allow_none=True, validate=one_of(QUALIFIERS), metadata=about("A doubt in the words.")
    )
    anchor = fields.String(
        required=True, allow_none=True, metadata=about("The day counted from, if any.", "2024-11-19")
    )
    anchored_to = fields.String(required=True, allow_none=True, metadata=about("What that day is.", "publication"))
    inferred = fields.List(
        fields.String(), required=True, metadata=about("What the words left open.", ["week", "direction"])
    )
    rule = fields.String(required=True, metadata=about("The rule that read it.", "weekday"))
    because = fields.Nested(Words, required=True, metadata=about("Why this date, for people."))
