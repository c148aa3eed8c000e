"""Several hundred thousand mentions, beside a hundred of them by known keys: their first page, and their number.

Each filter is asked alone, of many mentions and of few, over all of time; in each order, and counted. Then windows of
the time they speak of and of their publication. The worst of each table are named.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from statistics import median

from sqlalchemy import Connection, bindparam, func, select

import store
from api.counting import ALL, CAP
from bench.kept import database
from bench.mentions_fixture import EDITION, fill
from bench.pages import DAY, YEARS, Cost, cost, said
from store import mentions
from store.query import MentionQuery, Order, Published, Undated
from store.tables import article, mention
from temporal.calendar import MINUTES_A_DAY

EVENTS = 225_000
WORST = 5
#: By known keys, the least that a page could cost.
FLOOR = select(mention.c.start, mention.c.end, mention.c.article_id, mention.c.position, mention.c.body).where(
    mention.c.article_id.in_(bindparam("ids", expanding=True)), mention.c.position == bindparam("position")
)
ONE_DAY, MONTH = Published(DAY, DAY + MINUTES_A_DAY - 1), Published(DAY, DAY + 30 * MINUTES_A_DAY)
#: Values that many mentions have, that some do, that few do, that none does.
VALUES: Mapping[str, Sequence[str]] = {
    "type": ("DATE", "TIME", "SET"),
    "precision": ("day", "month", "decade"),
    "day": ("09-11", "02-29"),
    "source": ("journal-0", "journal-199", "nobody"),
    "lang": ("fr", "en", "ca", "br"),
    "kind": ("instant", "span", "ongoing"),
    "modality": ("asserted", "planned", "negated"),
    "status": ("auto", "confirmed"),
    "section": ("Politique", "Sport", "Culture", "Nécrologie"),
    "place": ("lieu-1", "lieu-2", "lieu-20", "lieu-2999"),
    "actor": ("nom-1", "nom-20", "nom-200"),
    "min_sources": ("1", "2", "5", "60"),
    "q": ("mot1", "mot9", "mot50", "mot260", "mot4999", "mot1 mot50"),
}

Asking = Callable[[Connection, MentionQuery], int]
Queries = dict[str, MentionQuery]


def run() -> None:
    """Measure and print."""
    engine = store.open_engine(database(f"dates-{EVENTS}-{EDITION}", partial(fill, many=EVENTS)))
    with engine.connect() as connection:
        ids = [*connection.execute(select(article.c.id).order_by(article.c.id)).scalars()]
        alone, windows = by_filter(ids[len(ids) // 2]), by_window()
        floor = cost("a hundred rows by known keys", lambda: len(by_keys(connection, ids)))
        print(f"\n{connection.execute(select(func.count()).select_from(mention)).scalar_one():,} mentions")
        show("The first page", floor, costs(connection, alone | windows, page))
        for order in (Order.EARLIEST_LAST, Order.PUBLISHED, Order.PUBLISHED_LAST):
            queries = {name: replace(query, order=order) for name, query in (alone | windows).items()}
            show(f"The first page, sort={order}", floor, costs(connection, queries, page))
        show("count=true", floor, costs(connection, alone | windows, counted_to_the_cap))
        show("count=exact", floor, costs(connection, alone | windows, counted))
    engine.dispose()


def by_filter(article_id: str) -> Queries:
    """All mentions, and each filter alone."""
    filters = [{name: [value]} for name, values in VALUES.items() for value in values] + [{"article": [article_id]}]
    return {"all": MentionQuery()} | {said(each): MentionQuery(filters=each) for each in filters}


def by_window() -> Queries:
    """Windows of time and of publication, some with a filter that many pass or that few do."""
    common, rare = {"lang": ["fr"]}, {"place": ["lieu-20"]}
    day = MentionQuery(DAY, DAY + MINUTES_A_DAY - 1)
    windows = {
        "one day": day,
        "fifty years": MentionQuery(*YEARS),
        "told on a day": MentionQuery(published=ONE_DAY),
        "told in a month": MentionQuery(published=MONTH),
        "told in fifty years": MentionQuery(published=Published(*YEARS)),
        "one day, told in fifty years": replace(day, published=Published(*YEARS)),
        "fifty years, told in a month": MentionQuery(*YEARS, published=MONTH),
    }
    filtered = {
        f"{name}, {said(filters)}": replace(query, filters=filters)
        for name, query in windows.items()
        for filters in (common, rare)
    }
    undated = {f"undated={each}": MentionQuery(undated=each) for each in (Undated.INCLUDE, Undated.ONLY)}
    return windows | filtered | undated


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


def costs(connection: Connection, queries: Queries, ask: Asking) -> list[Cost]:
    """What each query costs."""
    return [cost(name, partial(ask, connection, query)) for name, query in queries.items()]


def show(title: str, floor: Cost, found: Sequence[Cost]) -> None:
    """Print a table, each query beside the floor, the worst once more."""
    print(f"\n{title}\n")
    for each in (floor, *found):
        print(line(each, floor))
    print(f"\n  the median: {median(each.seconds for each in found) / floor.seconds:.1f} times; the worst:\n")
    for each in sorted(found, key=lambda each: each.seconds, reverse=True)[:WORST]:
        print(line(each, floor))


def line(each: Cost, floor: Cost) -> str:
    """A query in a line of its table."""
    times = each.seconds / floor.seconds
    return f"  {each.name:<45} {each.rows:>7,} {each.seconds * 1000:>9.2f} ms {times:>8.1f} times the floor"
