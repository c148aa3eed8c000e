"""Several hundred thousand mentions, beside a hundred of them by known keys: their first page, and their number.

Each filter is asked alone, of many mentions and of few, over all of time; in each order, and counted. Then windows of
the time they speak of and of their publication. The worst of each table are named.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from statistics import median

from sqlalchemy import Connection, bindparam, func, select

import store
from api.counting import ALL, CAP
from bench.kept import database
from bench.mention_queries import Queries, by_filter, by_window
from bench.mentions_fixture import EDITION, fill
from bench.pages import Cost, cost
from store import mentions
from store.query import MentionQuery, Order
from store.tables import article, mention

EVENTS = 225_000
WORST = 5
#: By known keys, the least that a page could cost.
FLOOR = select(mention.c.start, mention.c.end, mention.c.article_id, mention.c.position, mention.c.body).where(
    mention.c.article_id.in_(bindparam("ids", expanding=True)), mention.c.position == bindparam("position")
)

Asking = Callable[[Connection, MentionQuery], int]


@dataclass(frozen=True)
class Beside:
    """A query, and what the floor cost at the same moment."""

    cost: Cost
    floor: Cost

    @property
    def times(self) -> float:
        """So many times the floor."""
        return self.cost.seconds / self.floor.seconds


def run() -> None:
    """Measure and print."""
    engine = store.open_engine(database(f"dates-{EVENTS}-{EDITION}", partial(fill, many=EVENTS)))
    with engine.connect() as connection:
        ids = [*connection.execute(select(article.c.id).order_by(article.c.id)).scalars()]
        queries = by_filter(ids[len(ids) // 2]) | by_window()
        many = connection.execute(select(func.count()).select_from(mention)).scalar_one()
        for title, ask, order in TABLES:
            asked = {name: replace(query, order=order) for name, query in queries.items()}
            show(f"{title} of {many:,} mentions", beside(connection, ids, asked, ask))
    engine.dispose()


def by_keys(connection: Connection, ids: Sequence[str]) -> Sequence[object]:
    """The first mention of each of a hundred articles far apart."""
    return connection.execute(FLOOR, {"ids": ids[:: len(ids) // 100][:100], "position": 0}).all()


def page(connection: Connection, query: MentionQuery) -> int:
    """How many mentions the first page shows."""
    return len(mentions.page(connection, query))


def counted_to_the_cap(connection: Connection, query: MentionQuery) -> int:
    """How many there are, as ``count=true`` counts."""
    return mentions.count(connection, query, CAP + 1)


def counted(connection: Connection, query: MentionQuery) -> int:
    """How many there are, as ``count=exact`` counts."""
    return mentions.count(connection, query, ALL)


def beside(connection: Connection, ids: Sequence[str], queries: Queries, ask: Asking) -> list[Beside]:
    """What each query costs, and the floor before it."""
    floors = (cost("a hundred rows by known keys", lambda: len(by_keys(connection, ids))) for _ in queries)
    return [
        Beside(floor=floor, cost=cost(name, partial(ask, connection, query)))
        for floor, (name, query) in zip(floors, queries.items(), strict=True)
    ]


def show(title: str, found: Sequence[Beside]) -> None:
    """Print a table, each query beside the floor, the worst once more."""
    floor = median(each.floor.seconds for each in found)
    print(f"\n{title}; a hundred rows by known keys take {floor * 1000:.2f} ms\n")
    for each in found:
        print(line(each))
    print(f"\n  the median: {median(each.times for each in found):.1f} times; the worst:\n")
    for each in sorted(found, key=lambda each: each.times, reverse=True)[:WORST]:
        print(line(each))


def line(each: Beside) -> str:
    """A query in a line of its table."""
    name, rows, seconds = each.cost.name, each.cost.rows, each.cost.seconds
    return f"  {name:<45} {rows:>7,} {seconds * 1000:>9.2f} ms {each.times:>8.1f} times the floor"


TABLES: Sequence[tuple[str, Asking, Order]] = (
    *((f"The first page, sort={order},", page, order) for order in Order),
    ("count=true", counted_to_the_cap, Order.EARLIEST),
    ("count=exact", counted, Order.EARLIEST),
)
