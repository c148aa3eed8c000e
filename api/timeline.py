"""What a viewport of a timeline shows."""

from collections.abc import Iterable
from functools import partial
from typing import Any

import orjson
from flask import Response
from sqlalchemy import Connection

import schemas.timeline
from api.answers import told
from api.blueprint import Blueprint
from api.counted import counted
from api.database import reading
from api.event_query import Understood, understand
from api.histogram import buckets
from api.representation import Representation
from api.viewport import cut, room, shown, slots
from store.events import Found
from store.leading import MOST_WIDE, leading, wide
from store.query import EventQuery
from store.series import Histogram, histogram

#: So many wide events are shown; the others are counted.
WIDE = 5

timeline = Blueprint("timeline", __name__, url_prefix="/v1/timeline", description="What a viewport shows.")


@timeline.at("GET")
@timeline.query(schemas.timeline.TimelineQuery)
@timeline.answers(200, schemas.timeline.Timeline, "What the viewport shows.", example="timeline")
@timeline.problems(422, 500)
def show_timeline(query: dict[str, Any]) -> Response:
    """What a viewport of so many pixels shows: clusters of all events, the leading ones, and those wider than it.

    The answer is as small, and comes as soon, for a million events as for a thousand.
    """
    return _timeline(understand(query), query["width"], Representation.asked_by(query))


def _timeline(understood: Understood, width: int, representation: Representation) -> Response:
    with reading() as connection:
        found = histogram(connection, understood.asked, partial(cut, width))
        events = _events(connection, understood.asked, found, width)
    view = {"interval": found.unit, "clusters": buckets(found), **events, "undated": found.undated}
    query = {**understood.echo, "width": width}
    return told({**view, **counted(found.hits)}, query, representation)


def _events(connection: Connection, asked: EventQuery, found: Histogram, width: int) -> dict[str, object]:
    if not found.buckets:
        return {"events": [], "wide": {"events": [], "numberMatched": 0}}
    window = shown(asked, found)
    first = leading(connection, asked, window, slots(found, window, width), room(width))
    wider = wide(connection, asked, window, WIDE)
    many = "numberMatched" if wider.many < MOST_WIDE else "numberMatchedAtLeast"
    return {"events": _bodies(first), "wide": {"events": _bodies(wider.first), many: wider.many}}


def _bodies(events: Iterable[Found]) -> list[orjson.Fragment]:
    return [orjson.Fragment(event.body) for event in events]
