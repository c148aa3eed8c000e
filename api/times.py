"""The dates of a validated query: when it happened, when it was told, and how that was understood."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from api import languages
from api.arguments import shape_of
from api.blame import blaming
from api.dates_of_query import Reader, day, today
from api.faults import fault
from api.problems import Kind, Problem
from api.said import Said, window
from schemas.queries import Times
from store.query import Published

Query = Mapping[str, Any]
SHAPE = shape_of(Times())
#: What `prefer` is when nothing is said; like the usual order, it is echoed only where it may have had a part.
USUAL = SHAPE["prefer"].load_default


@dataclass(frozen=True, slots=True)
class Understood:
    """When it happened, when it was told; what of that is echoed, and what must be said again to ask the same."""

    when: Said | None
    told: Said | None
    echo: Mapping[str, Any]
    fixed: Mapping[str, str]

    @property
    def bounds(self) -> tuple[int | None, int | None]:
        """The first and the last minute of the time it happened, None where open."""
        return (self.when.first, self.when.last) if self.when else (None, None)

    @property
    def published(self) -> Published | None:
        """The window of publication."""
        return Published(self.told.first, self.told.last) if self.told else None


def understand(query: Query) -> Understood:
    """Read the dates of a validated query. Problem when one cannot be used."""
    reader = _reader(query)
    said = _said(query, reader)
    when, told = _window(said), said.get("published")
    anchored = {"anchor": reader.anchor} if any(each and each.anchored for each in (when, told)) else {}
    echo: dict[str, Any] = {name: each.echo() for name, each in said.items()}
    if anchored or "anchor" in query:
        echo["anchor"] = reader.anchor
    if anchored or reader.prefer != USUAL:
        echo["prefer"] = reader.prefer
    return Understood(when, told, echo, anchored)


def _reader(query: Query) -> Reader:
    with blaming("parameter", "anchor", SHAPE):
        anchor = day(query.get("anchor", today()))
    return Reader(anchor, languages.read(query.get("lang", ())), query["prefer"])


def _said(query: Query, reader: Reader) -> dict[str, Said]:
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


def asked_of(query: Query, names: Iterable[str]) -> dict[str, list[str]]:
    """The values a query asks of the filters with these names."""
    given = {name: query[name] for name in names if name in query}
    return {name: said if isinstance(said, list) else [str(said)] for name, said in given.items()}
