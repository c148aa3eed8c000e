"""The ids of events: 32 hexadecimal digits that sort as the events were made.

The first 12 are the event's number, the other 20 are random, so that nobody guesses one. As ids sort as numbers do, the
order of a timeline, which ends with the id, is kept by indexes that hold the number alone.
"""

from collections.abc import Iterable
from secrets import token_hex

from sqlalchemy import Connection

from store.turns import take

NUMBER_DIGITS, RANDOM_BYTES = 12, 10


def mint(connection: Connection, many: int) -> Iterable[str]:
    """So many new ids, each greater than all before it."""
    return map(event_id, take(connection, "event", many))


def event_id(number: int) -> str:
    """A new id for the event with the number."""
    return f"{number:0{NUMBER_DIGITS}x}{token_hex(RANDOM_BYTES)}"


def number_of(event_id: str) -> int:
    """The number in an event's id."""
    return int(event_id[:NUMBER_DIGITS], 16)
