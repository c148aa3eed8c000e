"""The events of one day of the year, whatever the year."""

from typing import Any

from flask import Response

import schemas.events
import schemas.representations
from api import examples
from api.blueprint import Blueprint
from api.day_of_year import day_of_year
from api.event_query import understand
from api.events import page_of
from api.representation import Representation

on_this_day = Blueprint("onthisday", __name__, url_prefix="/v1/onthisday", description="What happened on this day.")


@on_this_day.at("GET", "/<month:month>/<day:day>")
@on_this_day.query(schemas.representations.EventsOfDay)
@on_this_day.answers(
    200,
    (schemas.events.EventPage, schemas.representations.SparseEventPage),
    "A page of events.",
    example="on_this_day",
    headers=examples.LINK,
)
@on_this_day.problems(404, 422, 500)
def list_events_of_day(query: dict[str, Any], month: str, day: str) -> Response:
    """The events of this day of any year, the latest first: those known to the day, or finer.

    A night, which crosses midnight, is of the day on which it begins.
    It is `/v1/events` with the filter `day`, in another order.
    """
    return page_of(understand({**query, "day": [day_of_year(month, day)]}), Representation.asked_by(query))
