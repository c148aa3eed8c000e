"""Holds answers against the OpenAPI document."""

import gzip
import json
from contextlib import suppress
from functools import cache
from typing import Any

from flask.testing import FlaskClient
from openapi_core import Config, OpenAPI
from openapi_core.contrib.werkzeug import WerkzeugOpenAPIRequest, WerkzeugOpenAPIResponse
from openapi_core.templating.paths.exceptions import PathError
from werkzeug.test import TestResponse
from werkzeug.wrappers import Request, Response

from api import Config as Settings
from api import create_app
from api.problems import MEDIA_TYPE
from api.spec import document
from schemas.problems import Problem


@cache
def described() -> dict[str, Any]:
    """The OpenAPI document as the application generates it."""
    return document(create_app(Settings(database_url="sqlite://")))


@cache
def contract(*, whole: bool) -> OpenAPI:
    """The document as a validator of requests and responses, which lets nothing be missing where all is shown."""
    known = whole_only(described()) if whole else described()
    return OpenAPI.from_dict(known, Config(extra_media_type_deserializers={MEDIA_TYPE: json.loads}))


def whole_only(document: Any) -> Any:  # noqa: ANN401  any part of a JSON document
    """The document, where of several shapes of an answer only the first will do."""
    if isinstance(document, list):
        return [whole_only(each) for each in document]
    if not isinstance(document, dict):
        return document
    if "/Sparse" in str(document.get("anyOf")):
        return document["anyOf"][0]
    return {name: whole_only(each) for name, each in document.items()}


class ContractClient(FlaskClient):
    """A test client that fails whenever an answer is not what the contract says of it."""

    def open(self, *args: Any, **kwargs: Any) -> TestResponse:  # noqa: ANN401  Flask's signature
        response = super().open(*args, **kwargs)
        described = response.request.method not in {"HEAD", "OPTIONS"}  # these are what HTTP makes of the others
        if described and response.request.path.startswith(("/v1", "/healthz")):
            _hold(response)
        return response


def _hold(response: TestResponse) -> None:
    asked = Request.from_values(path=response.request.path, method=response.request.method)  # its body has been read
    with suppress(PathError):
        contract(whole="fields" not in response.request.args).validate_response(
            WerkzeugOpenAPIRequest(asked), WerkzeugOpenAPIResponse(_plain(response))
        )
        return
    assert response.status_code in {404, 405}  # what is nowhere, or a method no operation has
    assert Problem().validate(response.json or {}) == {}


def _plain(response: TestResponse) -> Response:
    """The answer without its encoding."""
    encoded = response.headers.get("Content-Encoding") == "gzip"
    data = gzip.decompress(response.data) if encoded else response.data
    return Response(data, response.status, dict(response.headers))
