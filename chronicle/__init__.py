"""The use cases. Those that write are one transaction each.

add(engine, article) -> Added(id, created, updated)    Unstorable, ValueError (published)
remove(engine, article_id) -> bool
reread(engine, article_id) -> bool
preview(article) -> dict                               what adding it would find, as JSON data
whole_article(connection, article_id) -> bytes | None  the article's JSON in full
"""

from chronicle.adding import Added, add
from chronicle.previewing import preview
from chronicle.reading import whole_article
from chronicle.removing import remove
from chronicle.rereading import reread
from chronicle.storable import Unstorable
from extraction.article import Article

__all__ = ["Added", "Article", "Unstorable", "add", "preview", "remove", "reread", "whole_article"]
