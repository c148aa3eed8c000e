"""The OpenAPI document: valid, complete, in the repository as it is served, and true of its own examples."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from openapi_schema_validator import OAS31Validator
from openapi_spec_validator import validate
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from api import Config, create_app, examples
from api.problems import MEDIA_TYPE
from api.spec import as_yaml, document
from tests.api.contract import ContractClient, described, whole_only
from tests.api.example_answers import answers

ROOT = Path(__file__).parents[2]
SERVED_ELSEWHERE = ("/docs", "/openapi.json")


def operations() -> Iterator[tuple[str, dict[str, Any]]]:
    for path, item in described()["paths"].items():
        for method, operation in item.items():
            if method != "parameters":
                yield f"{method.upper()} {path}", operation


OPERATIONS = dict(operations())


def media() -> Iterator[tuple[str, dict[str, Any]]]:
    """Everything with a schema and examples of it: bodies of requests, of answers, of problems."""
    for name, operation in OPERATIONS.items():
        if "requestBody" in operation:
            yield f"{name} asks", operation["requestBody"]["content"]["application/json"]
        for status, response in operation["responses"].items():
            for each in response.get("content", {}).values():
                yield f"{name} answers {status}", each
    for name, response in described()["components"]["responses"].items():
        yield name, response["content"][MEDIA_TYPE]


MEDIA = dict(media())


def test_it_is_valid_openapi_3_1() -> None:
    assert described()["openapi"].startswith("3.1")
    validate(described())


def test_the_repository_holds_it_as_it_is_served(client: ContractClient) -> None:
    """When this fails: `make openapi`, and read the difference."""
    written = (ROOT / "openapi.yaml").read_text("utf-8")
    assert written == as_yaml(create_app(Config(database_url="sqlite://")))
    assert yaml.safe_load(written) == client.get("/openapi.json").json


def test_every_route_is_in_it() -> None:
    """But for the documentation itself and the way to it."""
    app = create_app(Config(database_url="sqlite://"))
    rules = {rule.rule for rule in app.url_map.iter_rules() if not rule.rule.startswith(SERVED_ELSEWHERE)}
    assert {re.sub(r"<\w+:(\w+)>", r"{\1}", rule) for rule in rules} - {"/"} == set(described()["paths"])


@pytest.mark.parametrize("name", OPERATIONS)
def test_every_operation_says_what_it_does(name: str) -> None:
    operation = OPERATIONS[name]
    assert operation["summary"].endswith((".", "!"))
    assert operation["operationId"]
    assert operation["tags"]
    assert "422" in operation["responses"]


@pytest.mark.parametrize("name", OPERATIONS)
def test_every_parameter_is_described_with_an_example(name: str) -> None:
    for parameter in OPERATIONS[name].get("parameters", []):
        assert parameter["description"], parameter["name"]
        schema = parameter["schema"]
        assert schema["examples"], parameter["name"]
        for example in schema["examples"]:
            OAS31Validator(schema).validate(example)


@pytest.mark.parametrize("name", MEDIA)
def test_every_body_has_an_example_that_is_valid(name: str) -> None:
    registry = Registry().with_resource("urn:document", Resource.from_contents(document_of_schemas(), DRAFT202012))
    shown = MEDIA[name]
    examples = [each["value"] for each in shown.get("examples", {}).values()] or [shown["example"]]
    reference = {"$ref": "urn:document" + whole_only(shown["schema"])["$ref"]}
    for example in examples:
        OAS31Validator(reference, registry=registry).validate(example)


def document_of_schemas() -> dict[str, Any]:
    return {**described(), "$schema": "https://json-schema.org/draft/2020-12/schema"}


def test_problems_are_documented_as_problems_and_nothing_else_is() -> None:
    """flask-smorest would say application/json with a shape of its own."""
    for operation in OPERATIONS.values():
        for status, response in operation["responses"].items():
            if int(status) >= 400:
                name = response["$ref"].rsplit("/", 1)[-1]
                assert list(described()["components"]["responses"][name]["content"]) == [MEDIA_TYPE]
            else:
                assert MEDIA_TYPE not in response.get("content", {})


def test_ids_are_described_as_the_routes_take_them() -> None:
    item = described()["paths"]["/v1/events/{event_id}"]
    assert item["parameters"][0]["schema"]["pattern"] == "^[0-9a-f]{32}$"


def test_the_document_is_the_same_every_time() -> None:
    first, second = (document(create_app(Config(database_url="sqlite://"))) for _ in range(2))
    assert first == second


def test_the_examples_are_what_the_application_answers(client: ContractClient) -> None:
    """When this fails: `python -m tests.api.example_answers`, and read the difference."""
    for name, answer in answers(client).items():
        assert examples.answer(name) == answer, name
