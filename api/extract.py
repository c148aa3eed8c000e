"""Reading a text without keeping it."""

from typing import Any

from flask import Response

import chronicle
import schemas.articles
from api import examples
from api.answers import answer
from api.article_body import article_of
from api.blueprint import Blueprint

extract = Blueprint("extract", __name__, url_prefix="/v1/extract", description="A text read, and not kept.")


@extract.at("POST", reads=True)
@extract.query()
@extract.body(schemas.articles.ArticleText, examples.ARTICLE_TEXT)
@extract.answers(200, schemas.articles.Extraction, "The mentions and reports of the text.", example="extraction")
@extract.problems(400, 413, 415, 422, 500)
def extract_text(said: dict[str, Any]) -> Response:
    """Read a text: every mention of a date, and a report for each that tells when something was.

    Nothing is kept: the same text gives the same answer.
    """
    return answer(chronicle.preview(article_of(said)))
