import pytest
from sqlalchemy import Connection, Engine

from store import events, fulltext, ways
from store.query import EventQuery
from tests.store.made import PLAIN, exchange, id_of, keep

FOLDED = {
    "L'Élysée": "l elysee",
    "Œuvre, cœur, Ægir": "oeuvre coeur aegir",
    "STRASSE straße": "strasse strasse",
    "Pyong-yang 2024": "pyong yang 2024",
    "l’été_prochain": "l ete prochain",
    "e\u0301te\u0301": "ete",
    "ﬁn ½ ™": "fin 1 2 tm",
    "Москва Ёлка": "москва елка",
    "« … »": "",
    'AND "or" NEAR(x) -* ^': "and or near x",
    "\0\ud800": "",
}


@pytest.mark.parametrize("said", FOLDED)
def test_words_are_folded(said: str) -> None:
    assert fulltext.words(said) == FOLDED[said]


def test_words_are_cut_to_what_every_engine_takes() -> None:
    assert fulltext.words("é" * 5000 + " a") == "e" * fulltext.LONGEST_WORD + " a"


@pytest.fixture(params=[500, 1], ids=["few", "many"])
def plan(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both ways to a page: from the hits, and along the dates."""
    monkeypatch.setattr(ways, "few_enough", lambda *_: request.param)


def found(connection: Connection, *wanted: str) -> list[str]:
    return [row.id for row in events.page(connection, EventQuery(filters={"q": wanted}))]


@pytest.mark.usefixtures("plan")
def test_every_word_must_stand_whole_whatever_its_accents_and_case(engine: Engine, connection: Connection) -> None:
    keep(engine, [PLAIN] * 3, ["Le traité de l'Élysée", "Le pont de Brooklyn", "TRAITE du pont"])
    assert found(connection, "traité") == [id_of(1), id_of(3)]
    assert found(connection, "PONT traite") == [id_of(3)]
    assert found(connection, "pont", "traite") == [id_of(3)]
    assert found(connection, "l'elysee") == [id_of(1)]
    assert found(connection, "trait") == []
    assert found(connection, "brooklyn elysee") == []


@pytest.mark.usefixtures("plan")
@pytest.mark.parametrize("said", FOLDED)
def test_whatever_is_searched_for_is_words_and_no_syntax(engine: Engine, connection: Connection, said: str) -> None:
    keep(engine, [PLAIN], [said])
    assert found(connection, said) == ([id_of(1)] if FOLDED[said] else [])


@pytest.mark.usefixtures("plan")
def test_what_has_gone_is_not_found(engine: Engine, connection: Connection) -> None:
    one, other = keep(engine, [PLAIN] * 2, ["pont", "pont"])
    exchange(engine, [one], [])
    assert found(connection, "pont") == [other.id]
