"""A query string, once validated → the events it asks for, and the same query as it was understood."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from api import cursors, languages
from api.arguments import shape_of
from api.blame import blaming
from api.dates_of_query import Reader, day, today
from api.faults import fault
from api.problems import Kind, Problem
from api.said import Said, window
from schemas.filters import NAMES
from schemas.queries import EventsQuery
from store.fulltext import words
from store.query import EventQuery, Match, Order, Position, Publication, Published, Undated

Query = Mapping[str, Any]
SHAPE = shape_of(EventsQuery())


@dataclass(frozen=True, slots=True)
class Understood:
    """What a query asks for, and what of it is echoed.

    ``fixed`` is what must be said again to ask the same on another day; ``count`` is how it is to be counted.
    """

    asked: EventQuery
    echo: Mapping[str, Any]
    fixed: Mapping[str, str]
    count: str | None = None

    def after(self, position: Position | Publication) -> dict[str, str]:
        """The parameters that lead to the page after the position."""
        return {**self.fixed, "cursor": cursors.sign(list(position), self.echo)}


def understand(query: Query) -> Understood:
    """Read the dates and the cursor of a validated query. Problem when one cannot be used."""
    reader = reader_of(query)
    said = said_when(query, reader)
    when, told = _window(said), said.get("published")
    anchored = {"anchor": reader.anchor} if any(each and each.anchored for each in (when, told)) else {}
    echo = {name: each.echo() for name, each in said.items()} | anchored | _filters(query)
    if anchored:
        echo["prefer"] = reader.prefer
    if query["sort"] != Order.EARLIEST:
        echo["sort"] = query["sort"]
    if when:
        echo["match"] = query["match"]
    return Understood(_asked(query, when, told, echo), echo, anchored, query.get("count"))


def reader_of(query: Query) -> Reader:
    """The reader of the query's dates: ``anchor``, ``prefer`` and its languages. Problem when the anchor is no day."""
    with blaming("parameter", "anchor", SHAPE):
        anchor = day(query.get("anchor", today()))
    return Reader(anchor, languages.read(query.get("lang", ())), query["prefer"])


def said_when(query: Query, reader: Reader) -> dict[str, Said]:
    """Each parameter that says when, as it is understood. Problem when one is not, or when they say it twice."""
    ways: dict[str, Callable[[str], Said]] = {"datetime": reader.interval, "from": reader.date, "to": reader.date}
    given = {name: text for name in ways if (text := query.get("from_" if name == "from" else name))}
    if "datetime" in given and len(given) > 1:
        twice = [name for name in given if name != "datetime"]
        raise Problem(Kind.INVALID_PARAMETERS, [fault("parameter", name, "two_whens", SHAPE) for name in twice])
    if "published" in query:
        ways["published"], given["published"] = reader.interval, query["published"]
    said = {}
    for name, text in given.items():
        with blaming("parameter", name, SHAPE):
            said[name] = ways[name](text)
    return said


def _window(said: Mapping[str, Said]) -> Said | None:
    if "from" not in said and "to" not in said:
        return said.get("datetime")
    with blaming("parameter", "to" if "to" in said else "from", SHAPE):
        return window(said.get("from"), said.get("to"))


def _filters(query: Query) -> dict[str, Any]:
    if "q" in query and not words(query["q"]):
        raise Problem(Kind.INVALID_PARAMETERS, [fault("parameter", "q", "wordless", SHAPE, query["q"])])
    return {name: query[name] for name in (*NAMES, "undated") if name in query}


def _asked(query: Query, when: Said | None, told: Said | None, echo: Mapping[str, Any]) -> EventQuery:
    return EventQuery(
        start=when.first if when else None,
        end=when.last if when else None,
        match=Match(query["match"]),
        filters={name: _values(query[name]) for name in NAMES if name in query},
        undated=Undated(query.get("undated", "exclude")),
        after=_after(query, echo),
        published=Published(told.first, told.last) if told else None,
        order=Order(query["sort"]),
        limit=query["limit"],
    )


def _values(said: list[str] | str | int) -> list[str]:
    return said if isinstance(said, list) else [str(said)]


def _after(query: Query, echo: Mapping[str, Any]) -> Position | Publication | None:
    if "cursor" not in query:
        return None
    place = cursors.read(query["cursor"], echo)
    return Publication(*place) if Order(query["sort"]).is_by_publication else Position(*place)
