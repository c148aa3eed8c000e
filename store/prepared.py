"""Statements whose SQL is kept with them.

To find the SQL of a statement SQLAlchemy makes a key of all its parts at each execution, and takes its values through
several hands; that costs as much as running one of ours. Here a statement is one that its maker keeps.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import Connection, Dialect
from sqlalchemy.sql.selectable import SelectBase

STATEMENTS_KEPT = 512


class Prepared(NamedTuple):
    """SQL for the driver, the names of its values in order, the values that are known, whether they go by place."""

    sql: str
    names: Sequence[str]
    known: Mapping[str, Any]
    by_place: bool


def rows(connection: Connection, statement: SelectBase, values: Mapping[str, Any]) -> Sequence[Sequence[Any]]:
    """All that a statement finds with these values; more of them than it names do no harm.

    They go to the driver as they are, and what it finds comes as it is: no column may have a type of its own, and no
    list may be expanded. KeyError, naming it, for a value that is missing.
    """
    sql, names, known, by_place = _prepared(statement, connection.dialect)
    given = {**known, **values}
    asked = tuple([given[name] for name in names]) if by_place else {name: given[name] for name in names}
    return connection.exec_driver_sql(sql, asked).all()


@lru_cache(STATEMENTS_KEPT)
def _prepared(statement: SelectBase, dialect: Dialect) -> Prepared:
    compiled = statement.compile(dialect=dialect)
    names = compiled.positiontup if compiled.positional else list(compiled.params)
    known = {name: value for name, value in compiled.params.items() if value is not None}
    return Prepared(str(compiled), names or (), known, compiled.positional)
