"""Removing an article."""

from sqlalchemy import Engine

from chronicle.deriving import derive_events
from store import articles, reports, writing


def remove(engine: Engine, article_id: str) -> bool:
    """Delete an article and what only it told; what others tell too stays as they tell it. False if there is none."""
    with writing(engine) as connection:
        if articles.get(connection, article_id) is None:
            return False
        told = reports.reports_of(connection, article_id)
        articles.drop(connection, article_id)
        derive_events(connection, (each.event_id for each in told if each.event_id), {})
        return True
