"""What a viewport of a timeline shows."""

from marshmallow import fields

from schemas.events import Event
from schemas.filters import echoes, parameters
from schemas.histogram import SAMPLED, UNDATED, Bucket, Sample
from schemas.links import Links
from schemas.queries import Indented, Times
from schemas.shape import Number, Shape, about, between, one_of
from schemas.understood import AsIndented, UnderstoodTimes
from schemas.vocabulary import INTERVALS

NARROWEST, WIDEST, USUAL = 50, 8_000, 1_200
WIDTH = "How many pixels wide it is."
CLUSTERS = "All events, counted in whole buckets a few pixels wide, as `/v1/histogram` counts them."
UNIT = "How long a cluster is; hour when there are none, because nothing has a date."
LEADING = """\
A few events for each stretch as wide as a label: those of most sources, then the narrower; in the order of time."""
COVERING = "Events that hold all of the time shown, and more: apart, so that they do not bury the others."


class TimelineQuery(Times, Indented):
    """The time a viewport shows, and how wide it is."""

    width = Number(validate=between(NARROWEST, WIDEST), load_default=USUAL, metadata=about(WIDTH, USUAL))

    class Meta(Shape.Meta):
        """The filters are members of their own."""

        include = parameters()


class Wide(Shape):
    """Events that hold all of the time shown, and more."""

    events = fields.List(fields.Nested(Event), required=True, metadata=about("The first few of them."))
    number_matched = fields.Integer(data_key="numberMatched", metadata=about("How many there are.", 27))
    number_matched_at_least = fields.Integer(
        data_key="numberMatchedAtLeast", metadata=about("In its place when there are more: where it stopped.", 1000)
    )


class UnderstoodTimeline(UnderstoodTimes, AsIndented):
    """The query as it was understood."""

    width = fields.Integer(required=True, metadata=about(WIDTH))

    class Meta(Shape.Meta):
        """The filters are members of their own."""

        include = echoes()


class Timeline(Shape):
    """What a viewport needs, whatever number of events lies behind it."""

    interval = fields.String(required=True, validate=one_of(INTERVALS[1:]), metadata=about(UNIT))
    clusters = fields.List(fields.Nested(Bucket), required=True, metadata=about(CLUSTERS))
    events = fields.List(fields.Nested(Event), required=True, metadata=about(LEADING))
    wide = fields.Nested(Wide, required=True, metadata=about(COVERING))
    undated = fields.Integer(required=True, metadata=about(UNDATED, 3))
    sampled = fields.Boolean(required=True, metadata={"description": SAMPLED, "examples": [False]})
    sample = fields.Nested(Sample, metadata=about("Only where `sampled`."))
    query = fields.Nested(UnderstoodTimeline, required=True)
    links = fields.Nested(Links, required=True)
