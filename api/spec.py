"""The OpenAPI document, generated from the views and the schemas."""

import json
from http import HTTPStatus
from importlib.metadata import version
from typing import Any

import flask_smorest
import yaml
from flask import Flask

import schemas.problems
from api import spec_headers
from api.problems import MEDIA_TYPE, STATUS, TYPE, Kind
from api.spec_plugin import Plugin
from api.words import DETAILS, TITLES

TITLE = "Frise"
OPENAPI = "3.1.0"
DESCRIPTION = """\
Reads articles, French first, finds every date they speak of, and serves their events as timelines.

A date is never padded: it has an earliest and a latest bound, both inclusive, as the words allow them, and a precision.
Offsets count Unicode code points of the text as received. Lists are pages: follow `links.next` (also the `Link` header,
RFC 8288) until it is null. Problems are RFC 9457's, in French when `Accept-Language` asks for it.

Every `GET` is also a `HEAD`; answers have a strong `ETag` and come as 304 without a body to who sends it again as
`If-None-Match`, and in gzip to who accepts it. Pages of any origin may read (CORS). Where a limit is set, `RateLimit`
and `RateLimit-Policy` say what is left of it, and a 429 says in `Retry-After` when to ask again."""

KEY = {
    "type": "http",
    "scheme": "bearer",
    "description": """\
A key that `frise keys create` made, for `read`, `write` or `admin`; each may do what those before it may. Reading needs
none unless the server is set so; neither does writing from the machine itself, over the loopback.""",
}

#: The members of the document, as one reads them.
ORDER = ("openapi", "info", "servers", "tags", "paths", "components")
#: What stands in the place of an example's values.
EXAMPLE_VALUES = {
    "path": "/v1/events/unknown",
    "method": "PUT",
    "allowed": "GET, HEAD, OPTIONS",
    "limit": 2_097_152,
    "sent": 2_500_000,
    "given": "text/plain",
    "held": "read",
    "wanted": "write",
    "host": "elsewhere.example",
}
#: The same of one kind.
EXAMPLE_VALUES_OF = {
    Kind.QUERY_TOO_LONG: {"limit": 8_192, "sent": 9_000},
    Kind.TOO_MANY_PARAMETERS: {"limit": 100, "sent": 250},
    Kind.TOO_DEEP: {"limit": 32, "sent": 33, "place": 32},
}
EXAMPLE_ERRORS = {
    Kind.INVALID_PARAMETERS: [
        {
            "parameter": "form",
            "detail": "form is not known here; did you mean from?",
            "example": "from=lundi",
        }
    ],
    Kind.INVALID_BODY: [
        {"pointer": "#/text", "detail": "text is required.", "example": "Le maire a démissionné mardi."}
    ],
}


class Dumper(yaml.SafeDumper):
    """Writes a text of several lines as such."""


def _paragraphs(dumper: Dumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


Dumper.add_representer(str, _paragraphs)


class Api(flask_smorest.Api):  # type: ignore[misc]  # flask-smorest ships no types
    """Documents errors as they are: problems, of their own media type."""

    ERROR_SCHEMA = schemas.problems.Problem
    DEFAULT_ERROR_RESPONSE_NAME = None  # every operation names its own

    def _register_responses(self) -> None:
        for name, header in spec_headers.ANSWERING.items():
            self.spec.components.header(name, header.documented())
        for status in sorted(set(STATUS.values())):
            phrase = HTTPStatus(status)
            content = {"schema": self.ERROR_SCHEMA, "examples": _examples(status)}
            document = {
                "description": _said(status),
                "headers": spec_headers.of_problem(status),
                "content": {MEDIA_TYPE: content},
            }
            self.spec.components.response(phrase.name, document, lazy=True)

    def _register_etag_headers(self) -> None:
        """None: flask-smorest's entity tags are not ours."""

    def _register_pagination_header(self) -> None:
        """None: our pages have cursors, no numbers."""


def init_app(app: Flask) -> Api:
    """Prepare the app to be documented: what is registered at the result is in the document."""
    app.config.update(
        API_TITLE=TITLE,
        API_VERSION=version("frise"),
        OPENAPI_VERSION=OPENAPI,
        OPENAPI_URL_PREFIX="/",
        OPENAPI_JSON_PATH="openapi.json",
        API_SPEC_OPTIONS={
            "info": {"description": DESCRIPTION, "license": {"name": "MIT", "identifier": "MIT"}},
            "servers": [{"url": "/"}],
        },
    )
    api = Api(app, spec_kwargs={"extra_plugins": [Plugin()]})
    api.spec.components.security_scheme("key", KEY)
    for name, header in spec_headers.ASKING.items():
        api.spec.components.parameter(name, "header", {"name": name, **header.documented()})
    return api


def document(app: Flask) -> dict[str, Any]:
    """The OpenAPI document of an app, as data, in the order one reads it."""
    described = app.extensions["flask-smorest"]["apis"][""]["ext_obj"].spec.to_dict()
    plain: dict[str, Any] = json.loads(json.dumps(described))  # no list twice, or YAML makes one an alias of the other
    operations = (each for path in plain["paths"].values() for name, each in path.items() if name != "parameters")
    for operation in operations:
        operation["responses"] = dict(sorted(operation["responses"].items()))
    return {name: plain[name] for name in ORDER}


def as_yaml(app: Flask) -> str:
    """The OpenAPI document of an app as ``openapi.yaml`` holds it."""
    text: str = yaml.dump(document(app), Dumper=Dumper, sort_keys=False, allow_unicode=True, width=120)
    return text


def _said(status: int) -> str:
    """What problems of a status say, with the names of what differs."""
    kinds = (kind for kind, each in STATUS.items() if each == status)
    return " ".join(f"{TITLES[kind]['en']}. {DETAILS[kind]['en']}" for kind in kinds)


def _examples(status: int) -> dict[str, Any]:
    return {kind.value: {"value": _example(kind)} for kind, each in STATUS.items() if each == status}


def _example(kind: Kind) -> dict[str, Any]:
    body = {
        "type": TYPE,
        "title": TITLES[kind]["en"],
        "status": STATUS[kind],
        "detail": DETAILS[kind]["en"].format(**EXAMPLE_VALUES | EXAMPLE_VALUES_OF.get(kind, {})),
    }
    return {**body, "errors": EXAMPLE_ERRORS[kind]} if kind in EXAMPLE_ERRORS else body
