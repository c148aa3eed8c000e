"""Words that few, many and most events have: what is found and kept of them, held against the texts themselves."""

import random
import shutil
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import cycle, product
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, select

import store
from store import events, fulltext, keeping_words, ways
from store.common_words import counted
from store.facet_counts import facet_counts
from store.facets import LONGEST_VALUE, signature_of
from store.hits import look
from store.query import EventQuery, Match, Order, Published, Undated
from store.records import EventRecord
from store.tables import facet, rollup
from tests.store.made import DAY, PLAIN, exchange, keep, many
from tests.store.test_events import WINDOWS, expected, walk
from tests.store.test_plans import BY_VALUE, SCANNED, SORTED, steps

#: Four in five events have the first; each other word two and a half times as few.
WORDS = ("le", "pont", "grève", "cœur", "élysée", "zéro")
SEARCHES = (["le"], ["GREVE"], ["cœur"], ["zéro"], ["nulle"], ["le pont"], ["coeur", "grève"], ["le zéro, la grève"])
OTHERS: tuple[Mapping[str, Sequence[str]], ...] = (
    {},
    {"lang": ["fr"]},
    {"actor": ["Rutte"]},
    {"place": ["Lille", "Rome"], "modality": ["asserted", "negated"]},
)


@dataclass
class Archive:
    """Events and what each says, by number, as they come, change and go."""

    engine: Engine
    chance: random.Random = field(default_factory=lambda: random.Random(8))  # noqa: S311  nothing to protect
    standing: dict[int, EventRecord] = field(default_factory=dict)
    said: dict[int, str] = field(default_factory=dict)

    def add(self, count: int, seed: int) -> None:
        texts = [self._text() for _ in range(count)]
        self._stand(keep(self.engine, many(count, seed), texts), texts)

    def change(self, seed: int) -> None:
        """Some events go, and some are told otherwise: in other words, at other times, or both."""
        gone = self.chance.sample(list(self.standing.values()), 60)
        new = many(40, seed)
        amended = [replace(each, number=old.number, id=old.id) for old, each in zip(gone[:40], new, strict=True)]
        texts = [self.said[each.number] if each.number % 2 else self._text() for each in amended]
        for each in gone:
            del self.standing[each.number], self.said[each.number]
        self._stand(exchange(self.engine, gone, amended, texts), texts)

    def having(self, searched: Sequence[str]) -> list[EventRecord]:
        wanted = set(fulltext.words(" ".join(searched)).split())
        return [self.standing[number] for number in self.said if wanted <= self.words(number)]

    def words(self, number: int) -> set[str]:
        return set(fulltext.words(self.said[number]).split())

    def _text(self) -> str:
        return " ".join(word for rank, word in enumerate(WORDS) if self.chance.random() < 0.8 / 2.6**rank)

    def _stand(self, come: Sequence[EventRecord], texts: Sequence[str]) -> None:
        self.standing |= {each.number: each for each in come}
        self.said |= dict(zip((each.number for each in come), texts, strict=True))


@pytest.fixture(scope="module", autouse=True)
def _a_dozen_is_many() -> Iterator[None]:
    """And every event is looked at."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keeping_words, "MANY", 12)
        patch.setattr(keeping_words, "ONE_IN", 1)
        yield


@pytest.fixture(scope="module")
def grown(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> Archive:
    """An archive that has grown, changed and shrunk."""
    path = shutil.copy(migrated, tmp_path_factory.mktemp("words") / "grown.db")
    archive = Archive(store.open_engine(f"sqlite:///{path}"))
    for turn in range(4):
        archive.add(120, seed=turn)
        archive.change(seed=10 + turn)
    archive.engine.dispose()
    return archive


@pytest.fixture
def archive(grown: Archive, engine: Engine) -> Archive:
    """The same, of each test alone, in its database."""
    shutil.copy(str(grown.engine.url.database), str(engine.url.database))
    return replace(grown, engine=engine, chance=random.Random(9), standing={**grown.standing}, said={**grown.said})  # noqa: S311  the same


@pytest.fixture(params=[None, 1, 500], ids=["judged", "few", "many"])
def few(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every way to a page."""
    if request.param:
        monkeypatch.setattr(ways, "few_enough", lambda *_: request.param)


def kinds(connection: Connection) -> dict[str, str]:
    found = {word: each.kind for word, each in counted(connection, map(fulltext.words, WORDS)).items()}
    connection.rollback()
    return found


def test_what_a_word_is_follows_from_how_many_events_have_it(archive: Archive, connection: Connection) -> None:
    assert kinds(connection) == {"le": "filler", "pont": "filler", "greve": "word", "coeur": "word"}
    assert len(archive.having(["élysée"])) < keeping_words.MANY
    archive.add(200, seed=20)
    assert kinds(connection)["elysee"] == "word"


def test_each_event_has_a_row_of_each_such_word_it_says_and_counts_in_its_class(
    archive: Archive, connection: Connection
) -> None:
    for turn in range(4):
        having = {word: archive.having([word]) for word in kinds(connection)}
        rows = connection.execute(select(facet).where(facet.c.name == "word").order_by(facet.c.value, facet.c.number))
        assert [tuple(row) for row in rows] == [
            ("word", word, *each.interval, each.number, each.published, *signature_of(each).values())
            for word in sorted(having)
            if kinds(connection)[word] == "word"
            for each in sorted(having[word], key=lambda each: each.number)
        ]
        counts = select(rollup.c.value, rollup.c.bucket, rollup.c.within).where(
            rollup.c.dimension.in_(["word", "filler"])
        )
        assert {(word, length_class): within for word, length_class, within in connection.execute(counts)} == Counter(
            (word, each.interval.length_class) for word in having for each in having[word]
        )
        connection.rollback()
        archive.change(seed=30 + turn)


@pytest.mark.usefixtures("few")
@pytest.mark.parametrize("others", OTHERS, ids=str)
@pytest.mark.parametrize("searched", SEARCHES, ids=str)
def test_any_words_find_the_same_in_any_order_and_with_any_filters_from_page_to_page(
    archive: Archive,
    connection: Connection,
    searched: Sequence[str],
    others: Mapping[str, Sequence[str]],
) -> None:
    having = archive.having(searched)
    for window, order, undated in zip(WINDOWS * 3, cycle(Order), cycle(Undated), strict=False):
        asked = EventQuery(*window, filters=others, undated=undated, order=order, limit=50)
        query = replace(asked, filters={**others, "q": searched})
        assert walk(connection, query) == expected(having, asked)


@pytest.mark.parametrize("searched", SEARCHES, ids=str)
def test_what_is_counted_gathered_and_summed_up_is_the_same(
    archive: Archive, connection: Connection, searched: Sequence[str]
) -> None:
    having = archive.having(searched)
    told = Published(0, DAY * 30)
    for window, match, published in product(WINDOWS, Match, (None, told)):
        asked = EventQuery(*window, match, published=published)
        query = replace(asked, filters={"q": searched})
        ids = expected(having, asked)
        assert events.count(connection, query, 1000) == len(ids)
        assert {hit.number for hit in look(connection, query).found} == {int(each[:12], 16) for each in ids}
    shown = expected(having, EventQuery())
    languages = Counter(archive.standing[int(each[:12], 16)].lang for each in shown)
    found = facet_counts(connection, EventQuery(filters={"q": searched}), 10).counted["lang"]
    assert dict(found.values) == languages


def test_what_has_no_more_words_leaves_nothing_behind(archive: Archive, connection: Connection) -> None:
    exchange(archive.engine, archive.standing.values(), [])
    assert connection.execute(select(facet)).all() == connection.execute(select(rollup)).all() == []


def test_filler_of_yesterday_has_rows_again_when_others_have_it_no_more(engine: Engine, connection: Connection) -> None:
    rows = select(facet.c.number).where(facet.c.name == "word", facet.c.value == "pont")
    found = []
    for many_events, text in ((12, "pont"), (120, "route"), (1, "pont"), (60, "pont")):
        keep(engine, [PLAIN] * many_events, [text] * many_events)
        found.append((kinds(connection), len(connection.execute(rows).all())))
        connection.rollback()
    assert found == [({"pont": "filler"}, 0)] * 2 + [({"pont": "word"}, 13), ({"pont": "filler"}, 0)]


def test_a_word_gets_its_rows_with_an_event_that_is_looked_at(
    engine: Engine, connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping_words, "ONE_IN", 16)
    keep(engine, [PLAIN] * 145)
    found = []
    for many_events in (14, 1):  # up to the number 159, and 160
        keep(engine, [PLAIN] * many_events, ["pont"] * many_events)
        found.append(counted(connection, ["pont"]))
        connection.rollback()
    assert found == [{}, {"pont": ("word", 15)}]
    rows = select(facet.c.number).where(facet.c.name == "word")
    assert sorted(connection.execute(rows).scalars()) == [*range(146, 161)]


def test_a_word_too_long_to_be_a_value_is_searched_for_as_any_other(
    engine: Engine, connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping_words, "MANY", 2)
    long = "a" * (LONGEST_VALUE + 1)
    keep(engine, [PLAIN] * 30, [long, long + "b", long] + [""] * 27)
    assert not counted(connection, [long, long[:LONGEST_VALUE]])
    for word, many_events in ((long, 2), (long + "b", 1), (long[:LONGEST_VALUE], 0)):
        assert events.count(connection, EventQuery(filters={"q": [word]}), 10) == many_events


@pytest.mark.parametrize("searched", ["grève", "le cœur, grève"])
def test_a_page_of_a_word_with_rows_is_read_in_their_order(
    archive: Archive, connection: Connection, searched: str
) -> None:
    assert archive.standing
    found = steps(connection, EventQuery(filters={"q": [searched]}))
    assert "MERGE (UNION ALL)" in found
    assert any(BY_VALUE.match(step) for step in found)
    assert not [step for step in found if SCANNED.match(step) or step.startswith(SORTED)]


def test_each_word_is_asked_for_as_what_it_is(archive: Archive, connection: Connection) -> None:
    assert archive.standing
    asked: dict[str, dict[str, Sequence[str]]] = {
        "le": {"filler": ["le"]},
        "grève": {"word": ["greve"]},
        "Zéro": {"q": ["Zéro"]},
        "la grève, le cœur": {"word": ["coeur"], "other_words": ["greve"], "filler": ["le"], "q": ["la"]},
        "le pont": {"filler": ["le", "pont"]},
    }
    for searched, filters in asked.items():
        query = EventQuery(filters={"q": [searched], "lang": ["fr"]})
        way = ways.way(connection, query)
        assert way
        found = way.query.filters
        assert {name: sorted(values) for name, values in found.items()} == {"lang": ["fr"], **filters}
