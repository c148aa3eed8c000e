"""What one article tells of one happening."""

from marshmallow import fields

from schemas.dates import Date, Mention, Words
from schemas.shape import Shape, about, one_of
from schemas.vocabulary import MODALITIES


class Offsets(Shape):
    """A stretch of the article's text, in Unicode code points."""

    start = fields.Integer(required=True, metadata=about("Of its first code point.", 1127))
    end = fields.Integer(required=True, metadata=about("After its last one.", 1221))


class Trigger(Offsets):
    """The predicate that makes it a happening."""

    text = fields.String(required=True, metadata=about("Its word.", "ratifié"))


class Telling(Offsets):
    """A sentence that tells a happening, and what dates it."""

    quote = fields.String(required=True, metadata=about("The whole sentence.", "Le maire a démissionné mardi."))
    clause = fields.Nested(Offsets, required=True, metadata=about("The clause that tells it, inside the sentence."))
    trigger = fields.Nested(Trigger, required=True, allow_none=True)
    modality = fields.String(
        required=True,
        validate=one_of(MODALITIES),
        metadata=about("How far the article vouches for it.", "asserted"),
    )
    date = fields.Nested(Date, required=True, allow_none=True)
    mention = fields.Nested(Mention, required=True, metadata=about("The most precise of its mentions."))
    mentions = fields.List(fields.Nested(Mention), required=True, metadata=about("What its date is made of."))


class Summary(Shape):
    """What is said of a happening as a whole."""

    headline = fields.String(
        required=True, metadata=about("A clause of 120 characters at most.", "Le maire a démissionné")
    )
    section = fields.String(required=True, allow_none=True, metadata=about("The heading it stands under."))
    actors = fields.List(fields.String(), required=True, metadata=about("Who is named.", ["Russie"]))
    places = fields.List(fields.String(), required=True, metadata=about("Where.", ["Pyongyang"]))
    reason = fields.Nested(Words, allow_none=True, metadata=about("Of what has no date: why it has none."))


class Report(Telling, Summary):
    """One telling of one happening."""
