"""The day of the year on which something is, whatever the year."""

from store.intervals import Interval
from temporal.calendar import MINUTES_A_DAY, RANK, Precision, civil

TO_THE_DAY = {each.value for each in Precision if RANK[each] <= RANK[Precision.DAY]}


def day_of_year(lies: Interval, precision: str | None) -> str | None:
    """Month and day as in an ISO date, of what is known to the day or finer and lasts no longer than one; else None.

    It is the day on which it begins: so a night is found, which crosses midnight.
    """
    _, start, end = lies
    if end - start >= MINUTES_A_DAY or precision not in TO_THE_DAY:
        return None
    _, month, day = civil(start // MINUTES_A_DAY)
    return f"{month:02d}-{day:02d}"
