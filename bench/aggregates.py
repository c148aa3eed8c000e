"""The answers that sum up: what they cost over a million events, beside what they cost over ten thousand.

Where no sum is kept, up to 10,000 events are looked at: of the few all of them. Both databases, which are those of the
pages, are asked by turns, as the application answers in this process.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from time import perf_counter

from flask.testing import FlaskClient

from api import Config, create_app
from bench.pages import MANY, database

FEW = 10_000
ROUNDS = 15
FIVE_YEARS, FIFTY_YEARS, MONTH, DAY = (
    "datetime=2001/2005",
    "datetime=1980/2029",
    "datetime=2001-09",
    "datetime=2001-09-11",
)
QUERIES = (
    f"/v1/histogram?{FIVE_YEARS}&interval=month",
    f"/v1/histogram?{FIFTY_YEARS}&interval=year",
    f"/v1/histogram?{FIVE_YEARS}&interval=day",
    f"/v1/histogram?{DAY}&interval=hour",
    f"/v1/histogram?{FIVE_YEARS}&interval=month&lang=fr",
    f"/v1/histogram?{FIVE_YEARS}&interval=month&source=journal-199",
    f"/v1/histogram?{FIVE_YEARS}&interval=month&by=precision",
    f"/v1/histogram?{FIVE_YEARS}&interval=month&place=lieu-20",
    f"/v1/histogram?{FIVE_YEARS}&interval=month&kind=instant",
    "/v1/histogram",
    *(
        f"/v1/timeline?{when}&width={width}"
        for when in (FIFTY_YEARS, FIVE_YEARS, MONTH, DAY)
        for width in (400, 1200, 4000)
    ),
    f"/v1/timeline?{FIVE_YEARS}&lang=fr",
    "/v1/timeline",
    "/v1/facets",
    f"/v1/facets?{FIVE_YEARS}",
    "/v1/facets?place=lieu-20",
    "/v1/onthisday/09/11",
    "/v1/onthisday/09/11?lang=en",
)


@dataclass(frozen=True)
class Compared:
    """A query, its seconds over few events and over many, and whether the answer over many is from a sample."""

    query: str
    few: float
    many: float
    sampled: bool


def run() -> None:
    """Measure and print."""
    few, many = (create_app(Config(database_url=database(each))).test_client() for each in (FEW, MANY))
    show([compared(query, few, many) for query in QUERIES])


def compared(query: str, few: FlaskClient, many: FlaskClient) -> Compared:
    """The medians of rounds by turns, after one of each that does not count."""
    seconds(few, query)
    sampled = "sample" in many.get(query).get_json()
    taken = [(seconds(few, query), seconds(many, query)) for _ in range(ROUNDS)]
    of_few, of_many = (median(each) for each in zip(*taken, strict=True))
    return Compared(query, of_few, of_many, sampled)


def seconds(client: FlaskClient, query: str) -> float:
    """How long one answer takes."""
    start = perf_counter()
    response = client.get(query)
    taken = perf_counter() - start
    if response.status_code != 200:
        raise RuntimeError(response.text)
    return taken


def show(found: Sequence[Compared]) -> None:
    """Print a table."""
    print(f"\nAggregates over {MANY:,} events, beside {FEW:,}\n")
    for each in found:
        mark = "  sampled" if each.sampled else ""
        times = each.many / each.few
        print(f"  {each.query:<70} {each.few * 1000:>8.2f} ms {each.many * 1000:>8.2f} ms {times:>6.1f} times{mark}")
