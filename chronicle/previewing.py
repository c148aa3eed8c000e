"""Reading an article without keeping it."""

from typing import Any

from chronicle.storable import check
from extraction.article import Article
from extraction.as_data import extraction_data
from extraction.extract import extract


def preview(article: Article) -> dict[str, Any]:
    """What adding the article would find, as JSON data: ``{"lang", "mentions": […], "reports": […]}``.

    Unstorable and ValueError as for :func:`chronicle.add`.
    """
    check(article)
    return extraction_data(extract(article))
