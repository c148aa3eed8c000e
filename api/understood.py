"""What every query of a timeline comes to: what is asked for, and the same query as it was understood."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from api import cursors, times
from api.arguments import shape_of
from api.faults import fault
from api.problems import Kind, Problem
from schemas.queries import EventsQuery
from store.fulltext import words
from store.query import Order

Query = Mapping[str, Any]
Asked = TypeVar("Asked")
SHAPE = shape_of(EventsQuery())


@dataclass(frozen=True, slots=True)
class Understood(Generic[Asked]):
    """What a query asks for, and what of it is echoed.

    ``fixed`` is what must be said again to ask the same on another day; ``count`` is how it is to be counted.
    """

    asked: Asked
    echo: Mapping[str, Any]
    fixed: Mapping[str, str]
    count: str | None = None

    def after(self, position: Sequence[Any]) -> dict[str, str]:
        """The parameters that lead to the page after the position."""
        return {**self.fixed, "cursor": cursors.sign(list(position), self.echo)}


def echo_of(query: Query, said: times.Understood, filters: Iterable[str]) -> dict[str, Any]:
    """What of a validated query is echoed; it may have no order. Problem when there is no word in its words."""
    if "q" in query and not words(query["q"]):
        raise Problem(Kind.INVALID_PARAMETERS, [fault("parameter", "q", "wordless", SHAPE, query["q"])])
    echo = {**said.echo, **{name: query[name] for name in (*filters, "undated") if name in query}}
    if query.get("sort", Order.EARLIEST) != Order.EARLIEST:
        echo["sort"] = query["sort"]
    if said.when and "match" in query:
        echo["match"] = query["match"]
    return echo
