"""Many events that nobody told, to measure against: intervals like those of a newspaper archive.

Four in five last a day, the rest a minute to centuries; a few are open. One in ten has several sources. They name
places and actors, some of them often, most hardly ever. The same seed gives the same events.
"""

import random
from collections.abc import Iterator, Mapping, Sequence

import orjson
from sqlalchemy import Engine, func, select

from store import fulltext, keeping, writing
from store.intervals import interval
from store.records import EventRecord
from store.tables import event
from store.turns import take
from temporal.calendar import MINUTES_A_DAY, day_number

FIRST_DAY, LAST_DAY = day_number(1900, 1, 1), day_number(2030, 12, 31)
BATCH = 20_000
#: Precision, its length in days, how many in a thousand.
LENGTHS = (
    ("minute", 1 / MINUTES_A_DAY, 10),
    ("daypart", 0.25, 20),
    ("day", 1, 780),
    ("week", 7, 30),
    ("month", 30, 100),
    ("quarter", 91, 5),
    ("year", 365, 40),
    ("decade", 3652, 5),
    ("century", 36_525, 5),
)
OPEN_IN_A_THOUSAND = 5
SOURCES, COMMONEST = [f"journal-{number}" for number in range(200)], 0.97
WORDS = [f"mot{number}" for number in range(5000)]
PLACES = [f"lieu-{number}" for number in range(3000)]
ACTORS = [f"nom-{number}" for number in range(20_000)]
MODALITIES = {"asserted": 80, "reported": 10, "planned": 5, "hypothetical": 3, "negated": 2}
KINDS = {"instant": 90, "span": 10}
LANGUAGES = {"fr": 90, "en": 9, "ca": 1}
#: Changes with what is made, so that no database of before is taken for one of now.
EDITION = 3


def fill(engine: Engine, many: int, seed: int = 1) -> None:
    """Let a migrated database have so many events, written through the same code as any other."""
    with engine.connect() as connection:
        there = connection.execute(select(func.count(event.c.number))).scalar_one()
    chance = random.Random(seed)  # noqa: S311  nothing to protect
    for first in range(there, many, BATCH):
        with writing(engine) as connection:
            numbers = take(connection, "event", min(BATCH, many - first))
            keeping.replace(connection, [], list(events(chance, numbers)), {})


def headline(made: EventRecord) -> str:
    """What is said of the event."""
    words: str = orjson.loads(made.body)["headline"]
    return words


def events(chance: random.Random, numbers: range) -> Iterator[EventRecord]:
    """Events with these numbers."""
    weights = [weight for *_, weight in LENGTHS]
    for number in numbers:
        precision, days, _ = chance.choices(LENGTHS, weights)[0]
        yield _event(chance, number, precision, round(days * MINUTES_A_DAY))


def _event(chance: random.Random, number: int, precision: str, minutes: int) -> EventRecord:
    event_id = f"{number:012x}{chance.getrandbits(80):020x}"
    start = chance.randint(FIRST_DAY, LAST_DAY) * MINUTES_A_DAY
    is_open = chance.randrange(1000) < OPEN_IN_A_THOUSAND
    said = " ".join(_often(chance, WORDS) for _ in range(8))
    body = {"id": event_id, "headline": said, "quote": said * 20, "links": {"self": f"/v1/events/{event_id}"}}
    return EventRecord(
        number,
        event_id,
        interval(start, None if is_open else start + minutes - 1),
        precision,
        "ongoing" if is_open else _one_of(chance, KINDS),
        _one_of(chance, MODALITIES),
        "auto",
        _one_of(chance, LANGUAGES),
        _sources(chance),
        orjson.dumps(body),
        {"place": _names(chance, PLACES), "actor": _names(chance, ACTORS)},
        start + chance.randrange(10 * MINUTES_A_DAY),
        fulltext.each_word(said),
    )


def _one_of(chance: random.Random, weighted: Mapping[str, int]) -> str:
    return chance.choices(list(weighted), list(weighted.values()))[0]


def _often(chance: random.Random, words: Sequence[str]) -> str:
    """The first of them often, the last hardly ever."""
    return words[int(chance.paretovariate(0.5)) % len(words)]


def _names(chance: random.Random, names: Sequence[str]) -> list[str]:
    return sorted({_often(chance, names) for _ in range(chance.randrange(3))})


def _sources(chance: random.Random) -> tuple[str, ...]:
    many = min(int(chance.paretovariate(3.3)), 50)
    drawn = (int(chance.expovariate(1 - COMMONEST)) for _ in range(many))
    return tuple(sorted({SOURCES[min(each, len(SOURCES) - 1)] for each in drawn}))
