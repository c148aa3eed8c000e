"""How many events there are on all pages of a list, when the query asks for it."""

from sqlalchemy import Connection

import store.events
from store.query import EventQuery

#: A count stops here, unless it is to be exact: what it costs grows with what it counts.
CAP = 10_000
#: More than any database holds.
ALL = 2**62


def counted(connection: Connection, asked: EventQuery, how: str | None) -> dict[str, int]:
    """The members that say it: ``numberMatched``, or ``numberMatchedAtLeast`` where the count stopped.

    ``how`` is ``true`` or ``exact``; nothing is counted when it is None.
    """
    if how is None:
        return {}
    found = store.events.count(connection, asked, ALL if how == "exact" else CAP + 1)
    if how == "true" and found > CAP:
        return {"numberMatchedAtLeast": CAP}
    return {"numberMatched": found}
