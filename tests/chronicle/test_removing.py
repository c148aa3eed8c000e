from sqlalchemy import Connection, Engine, select, update

import chronicle
from chronicle.deriving import derive_events
from store import events, writing
from store.query import EventQuery
from store.tables import change, report, rollup
from tests.chronicle.told import bridge, is_consistent, sizes, timeline


def share(engine: Engine) -> str:
    """Let the events of the two articles about the bridge be the same; the id of the first."""
    told = timeline(engine)
    one, other = (each for each in told if each["date"]["edtf"] == "2024-09-16")
    with writing(engine) as writer:
        writer.execute(update(report).where(report.c.event_id == other["id"]).values(event_id=one["id"]))
        derive_events(writer, [one["id"], other["id"]], {other["id"]: one["id"]})
    return str(one["id"])


def test_an_article_goes_with_all_that_only_it_told(engine: Engine, connection: Connection) -> None:
    article_id = chronicle.add(engine, bridge()).id
    assert chronicle.remove(engine, article_id)
    assert sizes(engine) == {"article": 0, "mention": 0, "report": 0, "event": 0}
    assert connection.execute(select(rollup)).all() == []
    assert connection.execute(select(change.c.action)).scalars().all() == ["created"] * 2 + ["deleted"] * 2
    assert is_consistent(engine)


def test_another_article_keeps_its_events(engine: Engine) -> None:
    article_id = chronicle.add(engine, bridge()).id
    kept = chronicle.add(engine, bridge(source="Est")).id
    chronicle.remove(engine, article_id)
    assert {report["article"]["id"] for event in timeline(engine) for report in event["reports"]} == {kept}
    assert is_consistent(engine)


def test_an_event_that_two_articles_tell_is_found_by_both_sources(engine: Engine, connection: Connection) -> None:
    chronicle.add(engine, bridge())
    chronicle.add(engine, bridge(source="Est"))
    shared = share(engine)
    for source in ("Ouest", "Est"):
        page = events.page(connection, EventQuery(filters={"source": [source]}))
        assert shared in [row.id for row in page]
    assert is_consistent(engine)


def test_what_another_article_tells_too_stays_as_that_one_tells_it(engine: Engine, connection: Connection) -> None:
    article_id = chronicle.add(engine, bridge()).id
    other = "Selon la mairie, le pont de Nantes a été fermé lundi."
    kept = chronicle.add(engine, bridge(source="Est", text=other)).id
    alone = timeline(engine)
    shared = share(engine)
    assert chronicle.remove(engine, article_id)
    (event,) = timeline(engine)
    assert event["id"] == shared
    assert [report["article"]["id"] for report in event["reports"]] == [kept]
    assert event["headline"] in {each["headline"] for each in alone if each["reports"][0]["article"]["id"] == kept}
    assert is_consistent(engine)
    assert [row.id for row in events.page(connection, EventQuery(filters={"q": ["Nantes"]}))] == [shared]
    assert events.page(connection, EventQuery(filters={"q": ["Loire"]})) == []


def test_what_nobody_has_cannot_be_removed(engine: Engine, connection: Connection) -> None:
    article_id = chronicle.add(engine, bridge()).id
    assert chronicle.remove(engine, article_id)
    assert not chronicle.remove(engine, article_id)
    assert chronicle.whole_article(connection, article_id) is None
