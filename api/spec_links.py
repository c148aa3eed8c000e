"""Where an answer leads: OpenAPI's links, from which a client knows what may be asked next, and of what."""

from typing import Any, NamedTuple


class Link(NamedTuple):
    """The operation it leads to, of what, and the parameters it takes there, as runtime expressions."""

    operation: str
    what: str
    parameters: dict[str, str]

    def documented(self) -> dict[str, Any]:
        """As OpenAPI has it."""
        return {"operationId": self.operation, "description": self.what, "parameters": dict(self.parameters)}


def _article(what: str, value: str) -> tuple[Link, Link]:
    return (
        Link("show_article", f"{what}, in full.", {"article_id": value}),
        Link("remove_article", f"{what}, to be forgotten.", {"article_id": value}),
    )


def _event(what: str, value: str) -> Link:
    return Link("show_event", f"{what}.", {"event_id": value})


def _next(operation: str, **more: str) -> Link:
    """What stands after the pointer is schemathesis's: OpenAPI has no word for a part of a member."""
    what = "The next page of the same query; `links.next` is the whole of it."
    return Link(operation, what, {**more, "cursor": "$response.body#/links/next#regex:[?&]cursor=([^&]+)"})


#: By the operation that answers.
LINKS = {
    "add_article": _article("The article", "$response.body#/id"),
    "list_articles": (*_article("The latest", "$response.body#/articles/0/id"), _next("list_articles")),
    "show_article": (_event("The first event it tells", "$response.body#/reports/0/event"),),
    "list_events": (_event("The first", "$response.body#/events/0/id"), _next("list_events")),
    "list_events_of_day": (
        _event("The first", "$response.body#/events/0/id"),
        _next("list_events_of_day", month="$request.path.month", day="$request.path.day"),
    ),
    "show_event": _article("An article that tells it", "$response.body#/reports/0/article/id"),
    "list_dates": (*_article("The article of the first", "$response.body#/dates/0/article/id"), _next("list_dates")),
    "show_timeline": (_event("The first of those that lead", "$response.body#/events/0/id"),),
}


def of_operation(name: str) -> dict[str, dict[str, Any]]:
    """The links of an operation's answers, by their names."""
    return {link.operation: link.documented() for link in LINKS.get(name, ())}
