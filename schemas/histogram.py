"""How many events there are, bucket by bucket."""

from marshmallow import fields

from schemas.dates import Bounds
from schemas.filters import echoes, parameters
from schemas.links import Links
from schemas.queries import Indented, Times
from schemas.shape import Shape, Text, about, one_of
from schemas.understood import AsIndented, UnderstoodTimes
from schemas.vocabulary import DIMENSIONS, INTERVALS

#: A histogram has so many buckets at most; `auto` makes it no more than the second number where it can.
MOST_BUCKETS, FEW_BUCKETS = 2_000, 120

INTERVAL = f"""\
How long a bucket is; weeks begin on Monday. auto: the shortest that makes {FEW_BUCKETS} buckets at most of the time \
asked for; hour when there is none, because nothing has a date."""
BY = """\
Count apart, in each bucket, the events of each source, language or precision: of the ten that most events \
of the buckets have, or of exactly those the query filters by; in alphabetical order."""
UNIT = "How long a bucket is: as asked for, or what `auto` came to; without any event `auto` is hour."
EXACT = "How many events lie in it whole."
FUZZY = """\
What events wider than the bucket add up to in it: each counts for the share of its bounds that lies in the bucket."""
ONGOING = "How many events without an end, or without a beginning, reach it; they are in no other number."
SAMPLED = """\
Whether the numbers are estimates from a sample. They are exact for all events, with a filter of one source or of \
languages or precisions, and otherwise when 10,000 events or fewer are asked for."""
UNDATED = "How many events without a date pass the filters; counted up to 10,000 where no count is kept."


class HistogramQuery(Times, Indented):
    """Which events, and how they are counted."""

    interval = Text(validate=one_of(INTERVALS), load_default="auto", metadata=about(INTERVAL, "month"))
    by = Text(validate=one_of(DIMENSIONS), metadata=about(BY, "source"))

    class Meta(Shape.Meta):
        """The filters are members of their own."""

        include = parameters()


class Bar(Shape):
    """Events of one bucket."""

    exact = fields.Integer(required=True, metadata=about(EXACT, 12))
    fuzzy = fields.Float(required=True, metadata=about(FUZZY, 3.25))
    ongoing = fields.Integer(required=True, metadata=about(ONGOING, 2))


class Bucket(Bar, Bounds):
    """A stretch of time, and the events in it."""

    edtf = fields.String(required=True, metadata=about("The bucket in Extended Date/Time Format.", "2024-11"))
    by = fields.Dict(
        keys=fields.String(),
        values=fields.Nested(Bar),
        metadata=about("The same numbers of each value; only where the query says `by`."),
    )


class Sample(Shape):
    """What was looked at."""

    hits = fields.Integer(required=True, metadata=about("How many events the numbers come from.", 9871))
    of_about = fields.Integer(
        data_key="ofAbout", required=True, metadata=about("How many events are asked for, estimated.", 254_000)
    )


class UnderstoodHistogram(UnderstoodTimes, AsIndented):
    """The query as it was understood."""

    interval = fields.String(required=True, metadata=about("As it was asked for.", "auto"))
    by = fields.String(metadata=about("What was counted apart.", "source"))

    class Meta(Shape.Meta):
        """The filters are members of their own."""

        include = echoes()


class Histogram(Shape):
    """Events counted in buckets that follow one another and hold all of the time asked for."""

    interval = fields.String(required=True, validate=one_of(INTERVALS[1:]), metadata=about(UNIT))
    buckets = fields.List(
        fields.Nested(Bucket),
        required=True,
        metadata=about("Whole buckets, empty ones included; none when nothing has a date."),
    )
    undated = fields.Integer(required=True, metadata=about(UNDATED, 3))
    sampled = fields.Boolean(required=True, metadata={"description": SAMPLED, "examples": [False]})
    sample = fields.Nested(Sample, metadata=about("Only where `sampled`."))
    query = fields.Nested(UnderstoodHistogram, required=True)
    links = fields.Nested(Links, required=True)
