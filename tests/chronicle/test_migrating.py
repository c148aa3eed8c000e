"""What a migration makes of articles that were there before it."""

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, select

import chronicle
from store.migrate import HERE
from store.tables import event, facet
from tests.chronicle.told import bridge, is_consistent


def test_events_of_before_are_found_by_their_values_as_those_of_after(engine: Engine) -> None:
    text = "## Économie\n\nLe maire de Lille a démissionné le 3 mai 2024. Emmanuel Macron est venu à Paris lundi."
    for article in (bridge(), bridge(source="Est", text=text, published=None)):
        chronicle.add(engine, article)
    before = stored(engine)
    migrate(engine, "0001")
    migrate(engine, "head")
    assert stored(engine) == before
    assert is_consistent(engine)


def stored(engine: Engine) -> list[object]:
    with engine.connect() as connection:
        columns = select(event.c.number, event.c.source_count, event.c.facets, event.c.published).order_by(
            event.c.number
        )
        return [connection.execute(columns).all(), connection.execute(select(facet)).all()]


def migrate(engine: Engine, revision: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(HERE))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        (command.upgrade if revision == "head" else command.downgrade)(config, revision)
