"""Whether the database is one of ours."""

from sqlalchemy import Connection, column, exists, select, table

from store.tables import metadata

#: The table of :mod:`store.fulltext`, which is of another kind in each engine.
EVENT_TEXT = table("event_text", column("rowid"), column("words"))


def read_every_table(connection: Connection) -> None:
    """Look for one row of each table, naming its columns, in one statement. SQLAlchemyError when any is missing."""
    tables = (*metadata.sorted_tables, EVENT_TEXT)
    connection.execute(select(*(exists(select(each)) for each in tables)))
