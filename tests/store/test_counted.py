"""What events have is counted from their own rows."""

from dataclasses import replace

from sqlalchemy import Connection, Engine

from store.counted import counted
from tests.store.made import PLAIN, keep


def test_values_are_counted_by_name_and_what_is_gone_is_not(engine: Engine, connection: Connection) -> None:
    lille = replace(PLAIN, sources=("AFP", "Reuters"), facets={"place": ["Lille"], "actor": ["source AFP"]})
    made = keep(engine, [lille, replace(lille, lang="en", precision=None, facets={}), PLAIN])
    found = counted(connection, [each.number for each in made])
    assert found["source"] == {"AFP": 2, "Reuters": 2}
    assert (found["place"], found["actor"]) == ({"Lille": 1}, {"source AFP": 1})
    assert (found["lang"], found["precision"], found["section"]) == ({"fr": 2, "en": 1}, {"day": 2}, {})
    assert not any(counted(connection, [each.number + 3 for each in made]).values())
