"""The timeline."""

from dataclasses import replace
from functools import partial
from typing import Any

from flask import Response, url_for

import schemas.events
import schemas.representations
import store.aliases
import store.events
from api import examples
from api.answers import moved, page, shown
from api.blueprint import Blueprint
from api.counting import counted
from api.database import reading
from api.event_query import Understood, understand
from api.problems import not_found
from api.representation import Representation

events = Blueprint("events", __name__, url_prefix="/v1/events", description="What happened, and when.")


@events.at("GET")
@events.query(schemas.representations.ListedEvents)
@events.answers(
    200,
    (schemas.events.EventPage, schemas.representations.SparseEventPage),
    "A page of events.",
    example="events",
    headers=examples.LINK,
)
@events.problems(422, 500)
def list_events(query: dict[str, Any]) -> Response:
    """The events of a time, earliest first.

    `datetime` asks when they happened, `published` when they were told; the two are never mixed.
    """
    return page_of(understand(query), Representation.asked_by(query))


@events.at("GET", "/<id:event_id>")
@events.query(schemas.representations.ShownEvent)
@events.answers(
    200,
    (schemas.events.Event, schemas.representations.SparseEvent),
    "The event.",
    example="event",
)
@events.also(308, "It went into another event.", headers=examples.LOCATION)
@events.problems(404, 422, 500)
def show_event(query: dict[str, Any], event_id: str) -> Response:
    """One event, with every report of it.

    Each report has the article, the sentence, and why its date is what it is.
    """
    return _event(event_id, Representation.asked_by(query))


def page_of(understood: Understood, representation: Representation) -> Response:
    """A page of the events asked for."""
    asked = understood.asked
    with reading() as connection:
        found = store.events.page(connection, replace(asked, limit=asked.limit + 1))
        total = counted(partial(store.events.count, connection, asked), understood.count)
    listed = found[: asked.limit]
    after = understood.after(listed[-1].position(asked.order)) if len(found) > len(listed) else {}
    return page("events", (each.body for each in listed), understood.echo, after, representation, **total)


def _event(event_id: str, representation: Representation) -> Response:
    """The event, or where it went."""
    with reading() as connection:
        if body := store.events.get(connection, event_id):
            return shown(body, representation)
        into = store.aliases.target(connection, event_id) or not_found()
    return moved(url_for(".show_event", event_id=into))
