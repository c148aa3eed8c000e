"""The histogram of a query, from the roll-up where it can tell, else from the events themselves or a sample of them."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy import Connection

from store import events, histograms
from store.buckets import HOUR, edges
from store.commonest import commonest, ranked
from store.filters import BY_NAME
from store.histograms import Selection
from store.hits import MOST, Hits, details, look
from store.hours import by_hours
from store.intervals import FAR_FUTURE, FAR_PAST
from store.query import EventQuery, Match, Order, Undated
from store.rollups import DIMENSIONS
from store.tallies import Bar, Tally

#: Of so many values of ``by`` there are bars.
MOST_VALUES = 10

Window = tuple[int, int]
#: From the first and the last minute of a window to the buckets it is cut into, and their unit; None where nothing is.
Cut = Callable[[Window | None], tuple[str, range]]


@dataclass(frozen=True, slots=True)
class Histogram:
    """A bar for each bucket, of all events and of those with each value of ``by``; and how many have no date.

    ``hits`` are the events looked at, None when the roll-up told. ``undated`` is counted up to MOST.
    """

    unit: str
    buckets: range
    bars: Sequence[Bar] = ()
    by: dict[str, Sequence[Bar]] = field(default_factory=dict)
    undated: int = 0
    hits: Hits | None = None


def histogram(connection: Connection, query: EventQuery, cut: Cut, by: str | None = None) -> Histogram:
    """The histogram of the query's time, which is all there is where it is open; whole buckets, whatever its match.

    ``by`` is ``source``, ``lang`` or ``precision``; its values are those filtered by, else the commonest.
    """
    query = replace(query, match=Match.OVERLAPS, order=Order.EARLIEST, undated=Undated.EXCLUDE, after=None)
    known = selections(query, by)
    window = _window(connection, query, known)
    unit, buckets = cut(window)
    empty = Histogram(unit, buckets)
    if known is None or (unit == HOUR and by):
        found = _from_hits(connection, query, empty, by)
    elif unit == HOUR and (bars := by_hours(connection, query, known, buckets)) is not None:
        found = replace(empty, bars=bars)
    elif unit == HOUR:
        found = _from_hits(connection, query, empty, by)
    else:
        found = _from_rollup(connection, query, known, empty, by)
    return replace(found, undated=undated(connection, query, known))


def selections(query: EventQuery, by: str | None = None) -> list[Selection] | None:
    """What the roll-up must be asked for, no event twice; None when it cannot tell."""
    names = query.filters.keys() | ({by} if by else set())
    if query.published or len(names) > 1 or not names <= {*DIMENSIONS}:
        return None
    if not query.filters:
        return [Selection()]
    ((name, values),) = query.filters.items()
    values = sorted(set(values))
    return None if name == "source" and len(values) > 1 else [Selection(name, value) for value in values]


def undated(connection: Connection, query: EventQuery, known: Sequence[Selection] | None) -> int:
    """How many events without a date pass the filters."""
    if known is not None:
        return sum(histograms.undated(connection, each) for each in known)
    return events.count(connection, replace(query, start=None, end=None, undated=Undated.ONLY), MOST)


def _window(connection: Connection, query: EventQuery, known: Sequence[Selection] | None) -> Window | None:
    """The query's time; None when it is open and nothing is there."""
    if query.start is not None and query.end is not None:
        return query.start, query.end
    there = _extent(connection, query, known)
    if there is None and query.start is None and query.end is None:
        return None
    first, last = there or (FAR_FUTURE, FAR_PAST)
    if query.start is not None:
        return query.start, max(last, query.start)
    return (first, last) if query.end is None else (min(first, query.end), query.end)


def _extent(connection: Connection, query: EventQuery, known: Sequence[Selection] | None) -> Window | None:
    if known is None:
        hits = look(connection, query)
        if not hits.sampled:
            sides = [each for hit in hits.found for each in hit[1:] if FAR_PAST < each < FAR_FUTURE]
            return (min(sides), max(sides)) if sides else None
    found = [each for one in known or [Selection()] if (each := histograms.extent(connection, one))]
    return (min(first for first, _ in found), max(last for _, last in found)) if found else None


def _from_rollup(
    connection: Connection, query: EventQuery, known: Sequence[Selection], empty: Histogram, by: str | None
) -> Histogram:
    unit, buckets = empty.unit, empty.buckets
    bars = histograms.added([histograms.from_rollup(connection, each, unit, buckets) for each in known])
    if by is None or not buckets:
        return replace(empty, bars=bars)
    values = _asked_by(query, by) or commonest(connection, by, edges(unit, buckets), MOST_VALUES)
    series: dict[str, Sequence[Bar]] = {
        each: histograms.from_rollup(connection, Selection(by, each), unit, buckets) for each in sorted(values)
    }
    return replace(empty, bars=bars, by=series)


def _from_hits(connection: Connection, query: EventQuery, empty: Histogram, by: str | None) -> Histogram:
    if not empty.buckets:
        return replace(empty, hits=Hits([]))
    start, end = edges(empty.unit, empty.buckets)
    hits = look(connection, replace(query, start=start, end=end))
    whole = Tally(empty.unit, empty.buckets)
    values = _values(connection, hits, by) if by else {}
    shown = _asked_by(query, by) or _commonest(values)
    tallies = {value: Tally(empty.unit, empty.buckets) for value in sorted(shown)}
    for hit in hits.found:
        whole.add(hit.start, hit.end)
        for value in tallies.keys() & values.get(hit.number, ()):
            tallies[value].add(hit.start, hit.end)
    series = {value: _times(tally, hits.one_in) for value, tally in tallies.items()}
    return replace(empty, bars=_times(whole, hits.one_in), by=series, hits=hits)


def _asked_by(query: EventQuery, by: str | None) -> tuple[str, ...]:
    """The values of ``by`` that the query filters by."""
    return BY_NAME[by].read(query.filters.get(by, ())) if by else ()


def _values(connection: Connection, hits: Hits, by: str) -> dict[int, Sequence[str]]:
    """By the number of a hit, its values."""
    found = details(connection, (hit.number for hit in hits.found))
    return {number: each.get(by, ()) for number, each in found.items()}


def _commonest(values: dict[int, Sequence[str]]) -> list[str]:
    """Those that most hits have."""
    many = Counter(value for each in values.values() for value in each)
    return [value for value, _ in ranked(many.items(), MOST_VALUES)]


def _times(tally: Tally, factor: float) -> Sequence[Bar]:
    return [bar.times(factor) for bar in tally.bars()]
