"""The use cases, each one transaction.

add(engine, article) -> Added(id, created, updated)    Unstorable, ValueError (published)
remove(engine, article_id) -> bool
reread(engine, article_id) -> bool
whole_article(connection, article_id) -> bytes | None  the article's JSON in full
"""

from chronicle.adding import Added, add
from chronicle.reading import whole_article
from chronicle.removing import remove
from chronicle.rereading import reread
from chronicle.storable import Unstorable

__all__ = ["Added", "Unstorable", "add", "remove", "reread", "whole_article"]
