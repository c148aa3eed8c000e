"""Events counted one by one into the buckets they reach."""

from itertools import accumulate
from typing import NamedTuple

from store.buckets import bucket_of, first_minute
from store.intervals import FAR_FUTURE, FAR_PAST

#: Of a mass of one: what is smaller comes from rounding.
DECIMALS = 6


class Bar(NamedTuple):
    """One bucket: events that lie in it whole, the mass of wider ones in it, those with an open side that reach it."""

    exact: int
    fuzzy: float
    ongoing: int

    def times(self, factor: float) -> "Bar":
        """The same of so many times the events; whole events stay whole."""
        return Bar(round(self.exact * factor), round(self.fuzzy * factor, DECIMALS), round(self.ongoing * factor))


class Tally:
    """The bars of some buckets as they grow; an event costs the same however many buckets it reaches.

    ``density`` and ``opened`` are the mass of a minute, and the number of open events, of all that began before the
    buckets and reaches them, if it is known already; such events are not added, but :meth:`end` where they end.
    """

    def __init__(self, unit: str, buckets: range, density: float = 0, opened: int = 0) -> None:
        self.unit, self.first = unit, buckets.start
        self.edges = [first_minute(unit, bucket) for bucket in (*buckets, buckets.stop)]
        self.exact = [0] * len(buckets)
        self.mass = [0.0] * len(buckets)
        #: How much the mass of a minute, and the number of open events, change from the bucket before.
        self.density = [density, *[0.0] * len(buckets)]
        self.open = [opened, *[0] * len(buckets)]

    def add(self, start: int, end: int) -> None:
        """Count an event by its first and last minute, as they are stored; it may reach no bucket."""
        if start >= self.edges[-1] or end < self.edges[0]:
            return
        first, last = self._place(start), self._place(end)
        if start == FAR_PAST or end == FAR_FUTURE:
            self.open[first] += 1
            self.open[last + 1] -= 1
        elif first == last and self.edges[first] <= start and end < self.edges[last + 1]:
            self.exact[first] += 1
        else:
            self._spread(start, end, first, last)

    def end(self, start: int, end: int) -> None:
        """Let an event that began before the buckets, and is known of, end in one of them."""
        last = self._place(end)
        if start == FAR_PAST:
            self.open[last + 1] -= 1
        else:
            density = 1 / (end - start + 1)
            self.mass[last] -= density * (self.edges[last + 1] - (end + 1))
            self.density[last + 1] -= density

    def bars(self) -> list[Bar]:
        """What has been counted."""
        lengths = (after - edge for edge, after in zip(self.edges, self.edges[1:], strict=False))
        mass = (
            part + density * length
            for part, density, length in zip(self.mass, accumulate(self.density), lengths, strict=False)
        )
        columns = zip(self.exact, mass, accumulate(self.open), strict=False)
        return [Bar(exact, round(fuzzy, DECIMALS), ongoing) for exact, fuzzy, ongoing in columns]

    def _place(self, minute: int) -> int:
        """The bucket that holds the minute, or the nearest."""
        if minute < self.edges[0]:
            return 0
        if minute >= self.edges[-1]:
            return len(self.exact) - 1
        return bucket_of(self.unit, minute) - self.first

    def _spread(self, start: int, end: int, first: int, last: int) -> None:
        density = 1 / (end - start + 1)
        for at in {first, last}:
            self.mass[at] += density * (min(end + 1, self.edges[at + 1]) - max(start, self.edges[at]))
        if last > first:
            self.density[first + 1] += density
            self.density[last] -= density
