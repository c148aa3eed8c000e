"""Events counted, bucket by bucket."""

from functools import partial
from typing import Any

from flask import Response

import schemas.histogram
import store.series
from api.answers import told
from api.blueprint import Blueprint
from api.buckets import bucket_data, cut
from api.counted import counted
from api.database import reading
from api.event_query import Understood, understand
from api.representation import Representation
from store.series import Histogram

histogram = Blueprint("histogram", __name__, url_prefix="/v1/histogram", description="How many events, and when.")


@histogram.at("GET")
@histogram.query(schemas.histogram.HistogramQuery)
@histogram.answers(200, schemas.histogram.Histogram, "The buckets.", example="histogram")
@histogram.problems(422, 500)
def show_histogram(query: dict[str, Any]) -> Response:
    """How many events happened in each hour, day, week, month, year or decade.

    An event that its date puts in one bucket is counted there; one whose date is wider is spread over its bounds.
    """
    return _histogram(understand(query), query["interval"], query.get("by"), Representation.asked_by(query))


def _histogram(understood: Understood, interval: str, by: str | None, representation: Representation) -> Response:
    with reading() as connection:
        found = store.series.histogram(connection, understood.asked, partial(cut, interval), by)
    echo = {**understood.echo, "interval": interval, **({"by": by} if by else {})}
    bars = {"interval": found.unit, "buckets": buckets(found), "undated": found.undated, **counted(found.hits)}
    return told(bars, echo, representation)


def buckets(found: Histogram) -> list[dict[str, object]]:
    """Each bucket as data, with the bars of each value where they were asked for."""
    return [
        {**bucket_data(found.unit, bucket, bar), **_by(found, at)}
        for at, (bucket, bar) in enumerate(zip(found.buckets, found.bars, strict=True))
    ]


def _by(found: Histogram, at: int) -> dict[str, object]:
    return {"by": {value: bars[at]._asdict() for value, bars in found.by.items()}} if found.by else {}
