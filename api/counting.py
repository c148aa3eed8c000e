"""How many there are on all pages of a list, when the query asks for it."""

from collections.abc import Callable

#: A count stops here, unless it is to be exact: what it costs grows with what it counts.
CAP = 10_000
#: More than any database holds.
ALL = 2**62


def counted(count: Callable[[int], int], how: str | None) -> dict[str, int]:
    """The members that say it: ``numberMatched``, or ``numberMatchedAtLeast`` where the count stopped.

    ``count`` counts up to the number it is given; ``how`` is ``true`` or ``exact``; nothing is counted when it is None.
    """
    if how is None:
        return {}
    found = count(ALL if how == "exact" else CAP + 1)
    if how == "true" and found > CAP:
        return {"numberMatchedAtLeast": CAP}
    return {"numberMatched": found}
