"""The values that most events of a time have, from the roll-up; and of any values that are counted already.

What it costs depends on the values and the units of time, not on the events: each value is asked for by its key, for
what began before the time is over and what ended before it began.
"""

from collections.abc import Iterable

from sqlalchemy import BigInteger, Connection, ScalarSelect, Subquery, bindparam, desc, func, literal_column, select

from store.histograms import NESTED, edges_before
from store.rollups import CLOSING, ENDING, STARTING
from store.tables import rollup

_KNOWN = (
    select(rollup.c.value)
    .where(rollup.c.unit == NESTED[0], rollup.c.dimension == bindparam("dimension"))
    .group_by(rollup.c.value)
    .subquery("known")
)


def _sum(known: Subquery, column: str, unit: str, edge: str | None = None) -> ScalarSelect[int]:
    """Of one value, the changes in the buckets of the unit that stand before an edge; in all of them without one."""
    summed = select(func.coalesce(func.sum(rollup.c[column]), 0)).where(
        rollup.c.unit == unit, rollup.c.dimension == bindparam("dimension"), rollup.c.value == known.c.value
    )
    if edge:
        first, after = (bindparam(f"{edge}_{unit}_{side}", type_=BigInteger) for side in ("from", "to"))
        summed = summed.where(rollup.c.bucket >= first, rollup.c.bucket < after)
    return summed.correlate(known).scalar_subquery()


#: As :func:`store.histograms.reaching` counts: what began before the end, or never began, less what ended before.
_REACHING = (
    sum((_sum(_KNOWN, STARTING, unit, "after") for unit in NESTED[1:]), _sum(_KNOWN, STARTING, NESTED[0], "after"))
    + _sum(_KNOWN, CLOSING, NESTED[0])
    - sum((_sum(_KNOWN, ENDING, unit, "before") for unit in NESTED[1:]), _sum(_KNOWN, ENDING, NESTED[0], "before"))
)
_COUNTED = select(_KNOWN.c.value, _REACHING.label("many")).subquery("counted")
_RANKED = (
    select(_COUNTED.c.value)
    .where(_COUNTED.c.many > literal_column("0"))
    .order_by(desc(_COUNTED.c.many), _COUNTED.c.value)
    .limit(bindparam("most"))
)


def commonest(connection: Connection, dimension: str, window: tuple[int, int], most: int) -> list[str]:
    """The values of the dimension that most events have of those that share a minute with the days of the window.

    The commonest first, those of equal number by the alphabet; none that no such event has.
    """
    sides = {"before": window[0], "after": window[1] + 1}
    edges = {f"{side}_{name}": at for side, minute in sides.items() for name, at in edges_before(minute).items()}
    return list(connection.execute(_RANKED, {**edges, "dimension": dimension, "most": most}).scalars())


def ranked(counted: Iterable[tuple[str, int]], most: int) -> list[tuple[str, int]]:
    """So many values of those that were counted, in the same order, each with its number."""
    return sorted(counted, key=lambda each: (-each[1], each[0]))[:most]
