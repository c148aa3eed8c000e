"""Every table and every SQL statement. SQLite, and PostgreSQL by a URL.

engine = open_engine("sqlite:///frise.db")
migrate("sqlite:///frise.db")
with reading(engine) as connection: ...      # reads: store.events, store.articles, store.aliases
with writing(engine) as connection: ...      # writes wait for their turn; chronicle alone does it
"""

from store.engine import open_engine
from store.migrate import is_migrated, migrate
from store.turns import reading, writing

__all__ = ["is_migrated", "migrate", "open_engine", "reading", "writing"]
