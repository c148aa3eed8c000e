"""What a migration makes of articles that were there before it."""

from uuid import uuid4

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, LargeBinary, cast, func, insert, select, update

import chronicle
from store import aliases
from store.migrate import HERE
from store.tables import article, change, event, event_alias, facet, mention, report
from tests.chronicle.told import bridge, is_consistent, sizes, timeline


def test_events_of_before_are_found_by_their_values_as_those_of_after(engine: Engine) -> None:
    text = (
        "## Économie\n\nLe maire de Lille a démissionné le 3 mai 2024. Emmanuel Macron est venu à Paris lundi. "
        "La guerre dure depuis 2022. Le pont a fermé en 2023. La grève a duré trois jours. "
        "Dans la nuit du 14 au 15 avril 2023, le toit a brûlé."
    )
    for each in (bridge(), bridge(source="Est", text=text, published=None)):
        chronicle.add(engine, each)
    before = stored(engine)
    migrate(engine, "0001")
    migrate(engine, "head")
    assert stored(engine) == before
    assert is_consistent(engine)


def test_nights_of_before_are_found_by_the_day_on_which_they_begin(engine: Engine) -> None:
    chronicle.add(
        engine, bridge(text="Dans la nuit du 14 au 15 avril 2023, le toit a brûlé. Le pont a fermé le 3 mai.")
    )
    nights = select(func.count()).where(facet.c.name == "day", facet.c.value == "04-14")
    found = []
    for revision in ("0012", "head"):
        migrate(engine, revision)
        with engine.connect() as connection:
            found.append(connection.execute(nights).scalar_one())
    assert found == [0, 1]
    assert is_consistent(engine)


def test_events_of_before_get_ids_that_sort_as_they_were_made_and_are_still_found_by_their_old_ones(
    engine: Engine,
) -> None:
    for source in ("Ouest", "Est"):
        chronicle.add(engine, bridge(source=source))
    first, *_ = (each["id"] for each in timeline(engine))
    migrate(engine, "0007")
    old = give_old_ids(engine)
    with engine.begin() as connection:
        connection.execute(insert(event_alias), {"alias": "gone", "event_id": old[first]})
        connection.execute(insert(change), tombstone("gone", old[first]))
    changed = feed(engine)
    migrate(engine, "head")
    now = {was: f"{int(event_id[:12], 16):012x}{was[12:]}" for event_id, was in old.items()}
    assert {each["id"]: each["links"]["self"] for each in timeline(engine)} == {
        each: f"/v1/events/{each}" for each in now.values()
    }
    with engine.connect() as connection:
        assert {was: aliases.target(connection, was) for was in now} == now
        assert aliases.target(connection, "gone") == now[old[first]]
    assert feed(engine) == [(now.get(one, one), action, now.get(other or "", other)) for one, action, other in changed]
    assert is_consistent(engine)


def test_articles_of_before_are_known_by_any_way_to_write_their_url(engine: Engine) -> None:
    for url in ("HTTPS://Ouest.example:443/1#a", "https://ouest.example/2"):
        chronicle.add(engine, bridge(url=url))
    migrate(engine, "0011")
    migrate(engine, "head")
    for url in ("https://ouest.example/1", "https://ouest.example/2#b"):
        assert not chronicle.add(engine, bridge(url=url)).created


def test_two_articles_of_before_that_now_are_one_both_stay(engine: Engine) -> None:
    migrate(engine, "0011")
    with engine.begin() as connection:
        for place, url in enumerate(("https://ouest.example/1#a", "https://ouest.example/1#b")):
            row = {"id": f"{place:032x}", "identity": url, "url": url, "title": "", "source": "", "lang": "fr"}
            connection.execute(insert(article), {**row, "published_at": 0, "text": "", "body": b"{}"})
    migrate(engine, "head")
    assert chronicle.add(engine, bridge(url="https://ouest.example/1")).id == f"{0:032x}"
    assert sizes(engine)["article"] == 2


def give_old_ids(engine: Engine) -> dict[str, str]:
    """Let events have ids that sort in another order than they were made in, by those they had."""
    with engine.begin() as connection:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        ids = connection.execute(select(event.c.id).order_by(event.c.id)).scalars().all()
        old = {each: f"{15 - place:x}{uuid4().hex[1:]}" for place, each in enumerate(ids)}
        for now, was in old.items():
            body = func.replace(event.c.body, now, was)
            connection.execute(update(event).where(event.c.id == now).values(id=was, body=cast(body, LargeBinary)))
            for column in (report.c.event_id, change.c.event_id):
                connection.execute(update(column.table).where(column == now).values({column: was}))
    return old


def tombstone(event_id: str, into: str) -> dict[str, object]:
    return {"seq": 1000, "at": "", "event_id": event_id, "action": "deleted", "merged_into": into}


def feed(engine: Engine) -> list[tuple[str, str, str | None]]:
    with engine.connect() as connection:
        columns = (change.c.event_id, change.c.action, change.c.merged_into)
        return [(*row,) for row in connection.execute(select(*columns).order_by(change.c.seq))]


def stored(engine: Engine) -> list[object]:
    with engine.connect() as connection:
        events = select(event).order_by(event.c.number)
        mentions = select(mention).order_by(mention.c.article_id, mention.c.position)
        return [connection.execute(each).all() for each in (events, select(facet), mentions)]


def migrate(engine: Engine, revision: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(HERE))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        (command.upgrade if revision == "head" else command.downgrade)(config, revision)
