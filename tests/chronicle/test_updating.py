"""The same url with a new text: read again, ids kept where the quote stands."""

import pytest
from sqlalchemy import Connection, Engine, select

import chronicle
from chronicle import adding, rereading
from extraction.article import Article
from store import aliases, articles
from store.tables import change
from tests.chronicle.told import bridge, is_consistent, read_days, sizes, timeline

URL = "https://ouest.example/direct"


@pytest.fixture(autouse=True)
def _read_days(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(adding, "extract", read_days)
    monkeypatch.setattr(rereading, "extract", read_days)


def post(engine: Engine, text: str) -> str:
    return chronicle.add(engine, Article(text, source="Ouest", url=URL)).id


def ids(engine: Engine) -> dict[str, tuple[str, str]]:
    """The ids of event and report by the day they tell."""
    return {event["date"]["edtf"][-2:]: (event["id"], event["reports"][0]["id"]) for event in timeline(engine)}


def test_ids_stay_where_the_quote_stands_though_it_moved(engine: Engine) -> None:
    post(engine, "Le 3 janvier.|Le 5 ou le 6.")
    before = ids(engine)
    post(engine, "Mise à jour.|Le 5 ou le 6.|Le 9 rien.")
    after = ids(engine)
    assert after["05"] == before["05"]
    assert after["06"] == before["06"]
    assert after.keys() == {"05", "06", "09"}
    assert after["09"] not in before.values()
    assert is_consistent(engine)


def test_what_is_no_longer_said_leaves_a_tombstone(engine: Engine, connection: Connection) -> None:
    post(engine, "Le 3 janvier.|Le 5 janvier.")
    gone = ids(engine)["03"][0]
    post(engine, "Le 5 janvier.")
    last = connection.execute(select(change).order_by(change.c.seq.desc())).first()
    assert last is not None
    assert (last.event_id, last.action) == (gone, "deleted")


def test_the_previous_text_is_dropped(engine: Engine, connection: Connection) -> None:
    article_id = post(engine, "Le 3 janvier.")
    assert post(engine, "Le 4 janvier.") == article_id
    record = articles.get(connection, article_id)
    assert record is not None
    assert record.text == "Le 4 janvier."
    assert sizes(engine) == {"article": 1, "mention": 1, "report": 1, "event": 1}


def test_the_same_sentence_twice_keeps_both_its_events(engine: Engine) -> None:
    post(engine, "Le 3.|Le 3.|Le 3.")
    before = [event["id"] for event in timeline(engine)]
    post(engine, "Le 3.|Bref.|Le 3.")
    after = [event["id"] for event in timeline(engine)]
    assert len(after) == 2
    assert set(after) < set(before)


def test_happenings_that_turn_out_to_be_one_keep_the_first_id_and_the_other_leads_there(
    engine: Engine, connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    article_id = post(engine, "Du 5 au 6 janvier.")
    before = ids(engine)
    monkeypatch.setattr(rereading, "extract", lambda article: read_days(article, apart=False))
    assert chronicle.reread(engine, article_id)
    (event,) = timeline(engine)
    assert event["id"] == before["05"][0]
    assert {report["id"] for report in event["reports"]} == {before["05"][1], before["06"][1]}
    assert aliases.target(connection, before["06"][0]) == event["id"]
    assert is_consistent(engine)


def test_a_happening_that_turns_out_to_be_two_leaves_the_id_with_the_first(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(adding, "extract", lambda article: read_days(article, apart=False))
    article_id = post(engine, "Du 5 au 6 janvier.")
    (whole,) = timeline(engine)
    assert chronicle.reread(engine, article_id)
    first, second = timeline(engine)
    assert first["id"] == whole["id"] != second["id"]
    assert [each["reports"][0]["id"] for each in (first, second)] == [each["id"] for each in whole["reports"]]


def test_reading_again_what_has_not_changed_changes_nothing(engine: Engine, connection: Connection) -> None:
    article_id = post(engine, "Le 3 janvier.|Le 5 ou le 6.")
    before = timeline(engine)
    assert chronicle.reread(engine, article_id)
    assert timeline(engine) == before
    assert connection.execute(select(change.c.action)).scalars().all() == ["created"] * 3


def test_reading_again_keeps_what_was_given(engine: Engine, connection: Connection) -> None:
    article_id = chronicle.add(engine, bridge(text="Le 3.", lang="en", url=URL)).id
    before = articles.get(connection, article_id)
    chronicle.reread(engine, article_id)
    assert articles.get(connection, article_id) == before


def test_an_article_changed_while_it_is_read_again_is_read_once_more(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    article_id = post(engine, "Le 3 janvier.")
    read: list[str] = []

    def read_slowly(article: Article) -> object:
        if not read:
            post(engine, "Le 4 janvier.")
        read.append(article.text)
        return read_days(article)

    monkeypatch.setattr(rereading, "extract", read_slowly)
    assert chronicle.reread(engine, article_id)
    assert read == ["Le 3 janvier.", "Le 4 janvier."]
    assert ids(engine).keys() == {"04"}


def test_there_is_nothing_to_read_again_of_an_article_nobody_has(engine: Engine) -> None:
    assert not chronicle.reread(engine, "nobody's")
