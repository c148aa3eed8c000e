"""A viewport: pixels → buckets and slots of time."""

from api.buckets import Window, covering, shortest
from store.buckets import edges
from store.leading import Room
from store.query import EventQuery
from store.series import Histogram

#: A bucket is at least so many pixels wide, as long as there are longer ones; a slot is as wide as a label.
BUCKET, SLOT = 4, 120
#: So many labels below one another.
LANES = 3


def cut(width: int, window: Window | None) -> tuple[str, range]:
    """The shortest unit whose buckets are wide enough, and these."""
    unit = shortest(window, width // BUCKET)
    return unit, covering(unit, window)


def room(width: int) -> Room:
    """For how many labels there is room, below and beside one another."""
    return Room(LANES, LANES * -(-width // SLOT))


def slots(found: Histogram, shown: Window, width: int) -> list[Window]:
    """The time shown, cut between buckets into stretches as wide as a label; those in which nothing is left out."""
    many = -(-len(found.buckets) * SLOT // width)
    kept = []
    for at in range(0, len(found.buckets), many or 1):
        first, last = edges(found.unit, found.buckets[at : at + many])
        if any(any(bar) for bar in found.bars[at : at + many]):
            kept.append((max(first, shown[0]), min(last, shown[1])))
    return kept


def shown(asked: EventQuery, found: Histogram) -> Window:
    """The time asked for; all buckets where it is open."""
    first, last = edges(found.unit, found.buckets)
    return first if asked.start is None else asked.start, last if asked.end is None else asked.end
