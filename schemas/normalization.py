"""One expression read by itself, and how."""

from marshmallow import fields

from schemas.dates import Date, Mention
from schemas.reports import Offsets
from schemas.shape import Shape, about


class Derivation(Offsets):
    """A rule, the words it read, and the rules below it."""

    rule = fields.String(required=True, metadata=about("Its name.", "earlier_this_period"))
    text = fields.String(required=True, metadata=about("The words it read.", "plus tôt ce mois-ci"))
    parts = fields.List(fields.Nested("Derivation"), required=True)


class ExplainedMention(Mention):
    """A mention, and the rules that read it."""

    derivation = fields.Nested(Derivation, required=True, metadata=about("The rules, as a tree."))
    explanation = fields.List(
        fields.String(),
        required=True,
        metadata=about("The same tree in lines, indented.", ["lundi → weekday"]),
    )


class Normalization(Shape):
    """The date an expression says, and why."""

    expression = fields.String(required=True, metadata=about("As it was said.", "plus tôt ce mois-ci"))
    lang = fields.String(required=True, metadata=about("The language it was read in (ISO 639-1).", "fr"))
    anchor = fields.String(required=True, metadata=about("The day it was read against.", "2024-11-19"))
    date = fields.Nested(
        Date, required=True, allow_none=True, metadata=about("Null for a duration, a repetition or a vague reference.")
    )
    mentions = fields.List(
        fields.Nested(ExplainedMention), required=True, metadata=about("What it is made of, each with its reasons.")
    )
