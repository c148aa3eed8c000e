"""An article as it comes in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Article:
    """A text with what is known of it.

    ``published`` is a date (``2024-11-19``) or an RFC 3339 time (``2024-11-19T18:30:00+01:00``), or None when
    unknown; ``lang`` an ISO 639-1 code, or None to let the text tell. Offsets everywhere count code points of
    ``text`` as it stands here.
    """

    text: str
    title: str = ""
    source: str = ""
    url: str | None = None
    lang: str | None = None
    published: str | None = None
