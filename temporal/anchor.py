"""An anchor as people write it: a date, or an RFC 3339 time."""

import re

from temporal.calendar import day_number

ANCHOR = re.compile(
    r"(-?\d{4,5})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:[Zz]|[+-]\d{2}:?\d{2})?)?"
)


def read_anchor(said: str) -> tuple[int, int | None]:
    """(day number, minute of the day or None) as written, the zone left aside: the local day is the anchor.

    ValueError, in words, when it is neither a date of the calendar nor an RFC 3339 time.
    """
    match = ANCHOR.fullmatch(said.strip())
    if match is None:
        msg = f"{said!r} is neither a date such as 2024-11-19 nor a time such as 2024-11-19T08:30:00+01:00"
        raise ValueError(msg)
    year, month, day, hour, minute = (None if part is None else int(part) for part in match.groups())
    at = day_number(year or 0, month or 0, day or 0)
    if hour is None or minute is None:
        return at, None
    if hour > 23 or minute > 59:
        msg = f"{said!r} has no such time of day"
        raise ValueError(msg)
    return at, hour * 60 + minute
