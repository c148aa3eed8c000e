"""Histograms by hours, which the roll-up has not: from what reaches the first day, and what begins or ends after."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import Connection

from store import histograms
from store.buckets import DAY, HOUR, bucket_of, first_minute
from store.histograms import Selection
from store.hits import MOST, Hit, gather
from store.query import EventQuery, Match
from store.tallies import Bar, Tally


def by_hours(
    connection: Connection, query: EventQuery, known: Sequence[Selection], hours: range
) -> Sequence[Bar] | None:
    """A bar for each hour, of the query's events, which are those of the selections; None when too many begin there."""
    if not hours:
        return []
    first = first_minute(DAY, bucket_of(DAY, first_minute(HOUR, hours.start)))
    asked = replace(query, start=first, end=first_minute(HOUR, hours.stop) - 1)
    starting, ending = (_hits(connection, asked, match) for match in (Match.STARTS, Match.ENDS))
    if max(len(starting), len(ending)) > MOST:
        return None
    reach = [histograms.reaching_density(connection, each, first) for each in known]
    tally = Tally(HOUR, range(bucket_of(HOUR, first), hours.stop), *map(sum, zip(*reach, strict=True)))
    for hit in starting:
        tally.add(hit.start, hit.end)
    for hit in ending:
        if hit.start < first:
            tally.end(hit.start, hit.end)
    return tally.bars()[-len(hours) :]


def _hits(connection: Connection, query: EventQuery, match: Match) -> Sequence[Hit]:
    return gather(connection, replace(query, match=match), MOST + 1)
