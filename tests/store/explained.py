"""What SQLite says it does."""

from collections.abc import Callable

import sqlalchemy
from sqlalchemy import Connection


def steps(connection: Connection, ask: Callable[[], object]) -> list[str]:
    """The steps of the last statement that is run when something is asked."""
    ran: list[tuple[str, tuple[object, ...]]] = []

    def note(_connection: object, _cursor: object, sql: str, values: tuple[object, ...], *_: object) -> None:
        ran.append((sql, values))

    sqlalchemy.event.listen(connection, "before_cursor_execute", note)
    ask()
    sqlalchemy.event.remove(connection, "before_cursor_execute", note)
    sql, values = ran[-1]
    return [row.detail for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", values)]
