"""Time cut into buckets, and a bucket as data."""

from api.faults import Fault
from api.problems import Kind, Problem
from schemas.histogram import FEW_BUCKETS, MOST_BUCKETS
from store.buckets import DECADE, HOUR, MINUTES_AN_HOUR, UNITS, bucket_of, first_minute
from store.tallies import Bar
from temporal import edtf
from temporal.calendar import Precision
from temporal.dates import within

Window = tuple[int, int]
#: Hours say something of a day or two only: most events are dated to the day.
MOST_HOURS = 48


def covering(unit: str, window: Window | None) -> range:
    """The buckets that hold the minutes of the window, which is None where nothing is."""
    if window is None:
        return range(0)
    first, last = window
    return range(bucket_of(unit, first), bucket_of(unit, last) + 1)


def shortest(window: Window | None, most: int = FEW_BUCKETS) -> str:
    """The shortest unit that cuts the window into so many buckets at most; decades when none does."""
    limits = {HOUR: min(most, MOST_HOURS)}
    return next((unit for unit in UNITS if len(covering(unit, window)) <= limits.get(unit, most)), DECADE)


def cut(interval: str, window: Window | None) -> tuple[str, range]:
    """The unit of an interval, or of ``auto``, and its buckets. Problem when they are too many."""
    unit = shortest(window) if interval == "auto" else interval
    buckets = covering(unit, window)
    if len(buckets) > MOST_BUCKETS:
        values = {"value": unit, "many": len(buckets), "most": MOST_BUCKETS}
        fault = Fault("parameter", "interval", "too_many_buckets", shortest(window), values)
        raise Problem(Kind.INVALID_PARAMETERS, [fault])
    return unit, buckets


def bucket_data(unit: str, bucket: int, bar: Bar) -> dict[str, object]:
    """``{"edtf": "2024-11", "earliest": "2024-11-01", "latest": "2024-11-30", "exact": 12, …}``."""
    date = within(first_minute(unit, bucket), first_minute(unit, bucket + 1) - 1, Precision(unit))
    written = _hour(bucket) if unit == HOUR else edtf.write(date)
    return {"edtf": written, "earliest": date.earliest, "latest": date.latest, **bar._asdict()}


def _hour(bucket: int) -> str:
    """EDTF has no hour: from its first minute to its last."""
    first = bucket * MINUTES_AN_HOUR
    sides = (within(minute, minute, Precision.MINUTE) for minute in (first, first + MINUTES_AN_HOUR - 1))
    return "/".join(map(edtf.write, sides))
