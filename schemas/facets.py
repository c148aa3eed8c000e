"""How many events have which value."""

from marshmallow import fields

from schemas.filters import echoes, parameters
from schemas.histogram import Sample
from schemas.links import Links
from schemas.queries import MATCH, UNDATED_EVENTS, Indented, Times
from schemas.shape import Number, Shape, Text, about, between, one_of
from schemas.understood import HOW, WITHOUT, AsIndented, UnderstoodTimes
from schemas.vocabulary import FACETS, MATCHES, UNDATED

MOST_VALUES, USUAL = 100, 10
LIMIT = "How many values of each facet at most, the commonest."
SAMPLED = """\
Whether the counts are estimates from a sample. They are exact without filters or dates, or when 10,000 events or \
fewer are asked for; those of source, lang and precision also by whole days."""


class FacetsQuery(Times, Indented):
    """Which events."""

    match = Text(validate=one_of(MATCHES), load_default="overlaps", metadata=about(MATCH, "overlaps"))
    undated = Text(validate=one_of(UNDATED), metadata=about(UNDATED_EVENTS, "include"))
    limit = Number(validate=between(1, MOST_VALUES), load_default=USUAL, metadata=about(LIMIT, USUAL))

    class Meta(Shape.Meta):
        """The filters are members of their own."""

        include = parameters()


class FacetValue(Shape):
    """A value, which the filter of the facet's name takes, and how many events have it."""

    value = fields.String(required=True, metadata=about("The value.", "AFP"))
    count = fields.Integer(required=True, metadata=about("How many of the events have it.", 12))


class Facet(Shape):
    """A filter, and what it could be given."""

    name = fields.String(required=True, validate=one_of(FACETS), metadata=about("The name of the filter.", "source"))
    values = fields.List(fields.Nested(FacetValue), required=True, metadata=about("The commonest first."))
    sampled = fields.Boolean(required=True, metadata={"description": SAMPLED, "examples": [False]})


class UnderstoodFacets(UnderstoodTimes, AsIndented):
    """The query as it was understood."""

    match = fields.String(metadata=HOW)
    undated = fields.String(metadata=WITHOUT)
    limit = fields.Integer(required=True, metadata=about(LIMIT))

    class Meta(Shape.Meta):
        """The filters are members of their own."""

        include = echoes()


class Facets(Shape):
    """What the events asked for could be filtered by."""

    facets = fields.List(fields.Nested(Facet), required=True)
    sample = fields.Nested(Sample, metadata=about("Only where any of them is `sampled`."))
    query = fields.Nested(UnderstoodFacets, required=True)
    links = fields.Nested(Links, required=True)
