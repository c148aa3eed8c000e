"""The timeline."""

from dataclasses import replace
from typing import Any

import orjson
from flask import Response, url_for

import schemas.events
import schemas.queries
import store.aliases
import store.events
from api import examples
from api.answers import answer, moved, page
from api.blueprint import Blueprint
from api.counting import counted
from api.database import reading
from api.event_query import Understood, understand
from api.problems import not_found

events = Blueprint("events", __name__, url_prefix="/v1/events", description="What happened, and when.")


@events.at("GET")
@events.query(schemas.queries.EventsQuery)
@events.answers(200, schemas.events.EventPage, "A page of events.", example="events", headers=examples.LINK)
@events.problems(422, 500)
def list_events(query: dict[str, Any]) -> Response:
    """The events of a time, earliest first.

    `datetime` asks when they happened, `published` when they were told; the two are never mixed.
    """
    return _page(understand(query))


@events.at("GET", "/<id:event_id>")
@events.query()
@events.answers(200, schemas.events.Event, "The event.", example="event")
@events.also(308, "It went into another event.", headers=examples.LOCATION)
@events.problems(404, 422, 500)
def show_event(event_id: str) -> Response:
    """One event, with every report of it."""
    return _event(event_id)


def _page(understood: Understood) -> Response:
    asked = understood.asked
    with reading() as connection:
        found = store.events.page(connection, replace(asked, limit=asked.limit + 1))
        total = counted(connection, asked, understood.count)
    shown = found[: asked.limit]
    after = understood.after(shown[-1].position(asked.order)) if len(found) > len(shown) else {}
    return page("events", (each.body for each in shown), understood.echo, after, **total)


def _event(event_id: str) -> Response:
    """The event, or where it went."""
    with reading() as connection:
        if body := store.events.get(connection, event_id):
            return answer(orjson.Fragment(body))
        into = store.aliases.target(connection, event_id) or not_found()
    return moved(url_for(".show_event", event_id=into))
