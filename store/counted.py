"""How many of some events have which value, by what stands in their own rows: lines are counted as they are.

counted(connection, [12, 15]) -> {"source": Counter({"AFP": 2, …}), "lang": Counter({"fr": 2}), …}
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, bindparam, select

from store.batches import batches
from store.facets import SINGLE
from store.tables import event
from store.tags import LINE

VALUES = select(event.c.tags, *(event.c[name] for name in SINGLE)).where(
    event.c.number.in_(bindparam("numbers", expanding=True))
)


def counted(connection: Connection, numbers: Iterable[int]) -> Mapping[str, Mapping[str, int]]:
    """By the names of values, how many events have each; of an unknown name nothing, and no value that is empty."""
    lines, single = Counter[str](), {name: Counter[str]() for name in SINGLE}
    for batch in batches(numbers):
        rows = connection.execute(VALUES, {"numbers": batch}).all()
        lines.update("".join([row.tags for row in rows]).split(LINE))
        for name in SINGLE:
            single[name].update([value for row in rows if (value := getattr(row, name))])
    return defaultdict(dict, {**_by_name(lines), **single})


def _by_name(lines: Mapping[str, int]) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for line, many in lines.items():
        name, _, value = line.partition(" ")
        if value:
            found[name][value] = many
    return found
