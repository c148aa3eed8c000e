"""What no text database holds."""

import re
from dataclasses import fields

from extraction.article import Article

#: PostgreSQL has no NUL in texts, and UTF-8 has no half of a surrogate pair.
UNSTORABLE = re.compile("[\0\ud800-\udfff]")


class Unstorable(ValueError):  # noqa: N818  it is what the text is
    """A field of an article that holds a character no text has.

    ``field`` is its name, ``offset`` where the character stands (code points), ``character`` how JSON writes it.
    """

    def __init__(self, field: str, offset: int, character: str) -> None:
        super().__init__(f"{field} has {character} at {offset}: a NUL or half a surrogate pair, which no text has")
        self.field = field
        self.offset = offset
        self.character = character


def check(article: Article) -> None:
    """Unstorable when some field of the article cannot be kept exactly as it is."""
    for field in fields(article):
        found = UNSTORABLE.search(getattr(article, field.name) or "")
        if found:
            raise Unstorable(field.name, found.start(), f"\\u{ord(found[0]):04x}")
