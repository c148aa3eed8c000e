"""The filters of events, one row each: the parameter, and the echo of it. :mod:`store.filters` has their conditions.

Other resources take them too, and may say otherwise what they ask.
"""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from marshmallow import fields, validate

from schemas.said import LONGEST_EXPRESSION, said
from schemas.shape import Number, OfSomeYear, Said, Text, about, at_most, between, like, one_of
from schemas.vocabulary import KINDS, MODALITIES, PRECISIONS, SHOWN_MODALITIES, STATUSES

MOST_SOURCES = 1000
REPEATED = " May be repeated."

Field = fields.Field[Any]
Validators = Sequence[validate.Validator]


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter: the field that reads it, and the field that says it back."""

    name: str
    parameter: Field
    echo: Field

    @property
    def description(self) -> str:
        """What it asks."""
        return str(self.echo.metadata["description"])

    def described(self, description: str) -> "Filter":
        """The same filter, which asks this."""
        asked = f"{description}{REPEATED}" if isinstance(self.parameter, fields.List) else description
        return Filter(self.name, _described(self.parameter, asked), _described(self.echo, description))


def _described(field: Field, description: str) -> Field:
    other = deepcopy(field)
    other.metadata = {**field.metadata, "description": description}
    return other


def any_of(name: str, validators: Validators, description: str, example: str) -> Filter:
    """Given more than once, any of its values passes."""
    asked = fields.List(Text(validate=validators), metadata=about(f"{description}{REPEATED}", [example]))
    return Filter(name, asked, fields.List(fields.String(), metadata=about(description)))


def named(name: str, description: str, example: str) -> Filter:
    """A filter on what has a name of any kind."""
    return any_of(name, [Said(), at_most(LONGEST_EXPRESSION)], description, example)


DAY = """\
On this day of any year, month and day; only what is known to the day, or finer, and lasts no longer: a night is of \
the day on which it begins."""
WORDS = "Words of headline and quotes, all of them; accents and case do not count."
LANGUAGE = "Told in this language (ISO 639-1), which the dates of the query are then read in."
VOUCHED = "How far the article vouches for it"
KIND = "Once within its bounds, all through them, or begun and not said to end."
MODALITY = f"{VOUCHED}; {', '.join(SHOWN_MODALITIES)} when absent."
SOURCES = "Told by so many sources at least."
FILTERS = (
    Filter("q", said(WORDS, "Rutte"), Text(metadata=about(WORDS))),
    named("source", "Told by this source.", "AFP"),
    any_of("lang", [like("^[a-z]{2}$", "not_a_language")], LANGUAGE, "fr"),
    any_of("day", [like("^[0-9]{2}-[0-9]{2}$", "not_a_day_of_the_year"), OfSomeYear()], DAY, "11-19"),
    any_of("precision", [one_of(PRECISIONS)], "Dated this finely.", "month"),
    any_of("kind", [one_of(KINDS)], KIND, "span"),
    any_of("modality", [one_of(MODALITIES)], MODALITY, "planned"),
    any_of("status", [one_of(STATUSES)], "What has been made of it; auto: as it was read.", "auto"),
    named("section", "Told under this heading, as it is written.", "Économie"),
    named("place", "Naming this place, as events list it.", "Lille"),
    named("actor", "Naming this actor, as events list it.", "Mark Rutte"),
    any_of("article", [like("^[0-9a-f]{32}$", "not_an_id")], "Told by the article with this id.", f"{1:032x}"),
    Filter(
        "min_sources",
        Number(validate=between(1, MOST_SOURCES), metadata=about(SOURCES, 2)),
        fields.Integer(metadata=about(SOURCES)),
    ),
)
NAMES = tuple(each.name for each in FILTERS)


def parameters(filters: Sequence[Filter] = FILTERS) -> dict[str, Field]:
    """The fields of a query string, by name."""
    return {each.name: each.parameter for each in filters}


def echoes(filters: Sequence[Filter] = FILTERS) -> dict[str, Field]:
    """The fields of the query as it was understood, by name."""
    return {each.name: each.echo for each in filters}
