"""One temporal expression by itself."""

from typing import Any

from flask import Response

import schemas.normalization
import schemas.queries
from api.answers import answer
from api.blueprint import Blueprint
from api.normalization import normalized

normalize = Blueprint(
    "normalize", __name__, url_prefix="/v1/normalize", description="What one expression means, and why."
)


@normalize.at("GET")
@normalize.query(schemas.queries.NormalizeQuery)
@normalize.answers(200, schemas.normalization.Normalization, "The date the expression says.", example="normalization")
@normalize.problems(422, 500)
def normalize_expression(query: dict[str, Any]) -> Response:
    """The date that an expression says, the rules that read it, and why.

    In a language without a grammar of ours dateparser reads it, and `rule` says so.
    """
    return answer(normalized(query))
