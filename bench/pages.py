"""The first page of a million events, beside a hundred rows by known ids: each filter alone and in pairs.

The database is made once, which takes minutes, and kept in the folder for temporary files.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import combinations
from statistics import median
from time import perf_counter

from sqlalchemy import Connection, bindparam, select

import store
from bench import kept
from bench.events_fixture import EDITION, fill
from store import events
from store.intervals import FAR_PAST
from store.query import EventQuery, Order, Published
from store.tables import event
from temporal.calendar import MINUTES_A_DAY, day_number

MANY = 1_000_000
ROUNDS = 25
#: After so many seconds a query is not asked again.
ENOUGH = 0.5
WORST = 12
#: So many times the floor a page may cost.
GOAL = 2.5
#: By known ids, the least that a page could cost.
FLOOR = select(event.c.start, event.c.end, event.c.id, event.c.body).where(
    event.c.number.in_(bindparam("numbers", expanding=True))
)
DAY = day_number(2001, 9, 11) * MINUTES_A_DAY
YEARS = day_number(1980, 1, 1) * MINUTES_A_DAY, day_number(2029, 12, 31) * MINUTES_A_DAY
#: Filters that many events pass, that some do, that few do, that none does.
FILTERS: Sequence[Mapping[str, Sequence[str]]] = (
    {"source": ["journal-0"]},
    {"source": ["journal-0", "journal-1", "journal-2"]},
    {"source": ["journal-199"]},
    {"source": ["nobody"]},
    {"lang": ["fr"]},
    {"lang": ["en"]},
    {"lang": ["ca"]},
    {"lang": ["br"]},
    {"precision": ["day"]},
    {"precision": ["century"]},
    {"kind": ["instant"]},
    {"kind": ["ongoing"]},
    {"modality": ["planned"]},
    {"modality": ["negated"]},
    {"status": ["auto"]},
    {"place": ["lieu-1"]},
    {"place": ["lieu-20"]},
    {"place": ["lieu-2999"]},
    {"place": ["Lille"]},
    {"actor": ["nom-200"]},
    {"min_sources": ["1"]},
    {"min_sources": ["2"]},
    {"min_sources": ["5"]},
    {"min_sources": ["60"]},
    {"q": ["mot1"]},
    {"q": ["mot9"]},
    {"q": ["mot50"]},
    {"q": ["mot260"]},
    {"q": ["mot4999"]},
    {"q": ["mot1 mot50"]},
    {"q": ["mot50 mot60"]},
)


@dataclass(frozen=True)
class Cost:
    """A query in words, how many rows it shows, and its seconds: the median of several rounds."""

    name: str
    rows: int
    seconds: float


def run() -> None:
    """Measure and print."""
    with million(MANY) as connection:
        show("Alone", *beside_the_floor(connection, alone()))
        show("When told", *beside_the_floor(connection, told()))
        floor, found = beside_the_floor(connection, pairs())
        worst = sorted(found, key=lambda each: each.seconds, reverse=True)
        show(f"The worst of {len(found)} pairs, over fifty years", floor, worst[:WORST])
        times = sorted(each.seconds / floor.seconds for each in found)
        over = len(times) - bisect_right(times, GOAL)
        print(f"\n  the median of the pairs: {median(times):.1f} times; {over} of them over {GOAL} times")


def alone() -> dict[str, EventQuery]:
    """Windows, and each filter over fifty years."""
    windows = {
        "all, from the first": EventQuery(),
        "one day": EventQuery(DAY, DAY + MINUTES_A_DAY - 1),
        "fifty years": EventQuery(*YEARS),
        "latest first": EventQuery(order=Order.EARLIEST_LAST),
    }
    return windows | {said(filters): EventQuery(*YEARS, filters=filters) for filters in FILTERS}


def pairs() -> dict[str, EventQuery]:
    """Each two filters of different names."""
    found = ({**one, **other} for one, other in combinations(FILTERS, 2) if not one.keys() & other.keys())
    return {said(filters): EventQuery(*YEARS, filters=filters) for filters in found}


def told() -> dict[str, EventQuery]:
    """Queries that ask when events were told, with another time and with filters."""
    day, month = Published(DAY, DAY + MINUTES_A_DAY - 1), Published(DAY, DAY + 30 * MINUTES_A_DAY)
    last, rare, some = Order.PUBLISHED_LAST, {"place": ["lieu-20"]}, {"lang": ["en"]}
    return {
        "last": EventQuery(order=last),
        "last, of one day": EventQuery(DAY, DAY + MINUTES_A_DAY - 1, order=last),
        "last, of fifty years": EventQuery(*YEARS, order=last),
        "last, lang=en": EventQuery(filters=some, order=last),
        "last, place=lieu-20": EventQuery(filters=rare, order=last),
        "last, place=lieu-20, of fifty years": EventQuery(*YEARS, filters=rare, order=last),
        "on a day": EventQuery(published=day),
        "on a day, lang=en": EventQuery(published=day, filters=some),
        "in a month": EventQuery(published=month),
        "in a month, lang=en": EventQuery(published=month, filters=some),
        "in fifty years": EventQuery(published=Published(*YEARS)),
        "in fifty years, place=lieu-20": EventQuery(published=Published(*YEARS), filters=rare),
        "before anything was": EventQuery(published=Published(FAR_PAST + 1, FAR_PAST + 2)),
    }


@contextmanager
def million(many: int) -> Iterator[Connection]:
    """A connection to a database of so many events."""
    engine = store.open_engine(database(many))
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def database(many: int) -> str:
    """The address of a database of so many events, which is filled if it is not."""
    return kept.database(f"{many}-{EDITION}", partial(fill, many=many))


def by_ids(connection: Connection) -> Sequence[object]:
    """A hundred rows, by numbers far apart."""
    return connection.execute(FLOOR, {"numbers": [1 + at * (MANY // 100) for at in range(100)]}).all()


def beside_the_floor(connection: Connection, queries: Mapping[str, EventQuery]) -> tuple[Cost, list[Cost]]:
    """What the floor costs, before and after, and the first pages of the queries."""
    name = "a hundred rows by known ids"
    before = cost(name, lambda: len(by_ids(connection)))
    found = [cost(each, partial(page_length, connection, query)) for each, query in queries.items()]
    after = cost(name, lambda: len(by_ids(connection)))
    return Cost(name, before.rows, (before.seconds + after.seconds) / 2), found


def page_length(connection: Connection, query: EventQuery) -> int:
    """How many rows the first page shows."""
    return len(events.page(connection, query))


def cost(name: str, work: Callable[[], int]) -> Cost:
    """The median of several rounds, fewer when they take long, after one that does not count."""
    rows, taken = work(), list[float]()
    while len(taken) < ROUNDS and sum(taken) < ENOUGH:
        start = perf_counter()
        work()
        taken.append(perf_counter() - start)
    return Cost(name, rows, median(taken))


def said(filters: Mapping[str, Sequence[str]]) -> str:
    """The filters as a query string has them."""
    return "&".join(f"{name}={value}" for name, values in filters.items() for value in values)


def show(title: str, floor: Cost, costs: Sequence[Cost]) -> None:
    """Print a table, each query beside the floor."""
    print(f"\n{title}; the first page of {MANY:,} events\n")
    for each in (floor, *costs):
        times = each.seconds / floor.seconds
        print(f"  {each.name:<45} {each.rows:>4} rows {each.seconds * 1000:>9.2f} ms {times:>8.1f} times the floor")
