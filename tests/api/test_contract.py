"""The OpenAPI document: valid, complete, in the repository as it is served, and true of its own examples."""

import re
from collections.abc import Iterable, Iterator
from http import HTTPStatus
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
#: Statuses whose answers have no body.
BODILESS = {204, 304, 308}
#: What answers of a status have, beside what all have.
HEADERS = {
    201: {"Location"},
    308: {"Location"},
    401: {"WWW-Authenticate", "Content-Language"},
    422: {"Content-Language"},
    429: {"Retry-After", "RateLimit", "RateLimit-Policy"},
}
SERVED_ELSEWHERE = ("/docs", "/openapi.json")


def resolved(part: dict[str, Any]) -> dict[str, Any]:
    """What it refers to, when it is a reference."""
    if "$ref" not in part:
        return part
    found = described()
    for name in part["$ref"].removeprefix("#/").split("/"):
        found = found[name]
    return found


def operations() -> Iterator[tuple[str, dict[str, Any]]]:
    """Each with the parameters of its path."""
    for path, item in described()["paths"].items():
        for method, operation in item.items():
            if method != "parameters":
                parameters = [*item.get("parameters", []), *operation["parameters"]]
                yield f"{method.upper()} {path}", {**operation, "parameters": list(map(resolved, parameters))}


OPERATIONS = dict(operations())


def responses() -> Iterator[tuple[str, dict[str, Any]]]:
    """Every answer of every operation."""
    for name, operation in OPERATIONS.items():
        for status, response in operation["responses"].items():
            yield f"{name} answers {status}", resolved(response)


RESPONSES = dict(responses())


def media() -> Iterator[tuple[str, dict[str, Any]]]:
    """Everything with a schema and examples of it: bodies of requests, of answers, of problems."""
    for name, operation in OPERATIONS.items():
        if "requestBody" in operation:
            yield f"{name} asks", operation["requestBody"]["content"]["application/json"]
    for name, response in RESPONSES.items():
        for each in response.get("content", {}).values():
            yield name, each


MEDIA = dict(media())
SHAPES: dict[str, Any] = described()["components"]["schemas"]


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
    assert operation["description"]
    assert operation["operationId"]
    assert operation["tags"]
    assert "422" in operation["responses"]


@pytest.mark.parametrize("name", OPERATIONS)
def test_every_parameter_is_described_with_an_example(name: str) -> None:
    """In the path, in the query, and of the headers."""
    parameters = OPERATIONS[name]["parameters"]
    assert {each["name"] for each in parameters if each["in"] == "path"} == set(re.findall("{([a-z_]+)}", name))
    assert any(each["in"] == "header" for each in parameters)
    for parameter in parameters:
        hold_described(parameter["name"], parameter)


@pytest.mark.parametrize("name", RESPONSES)
def test_every_answer_is_described_with_its_headers(name: str) -> None:
    """And has a body with a schema, but for the statuses that have none."""
    response = RESPONSES[name]
    status = int(name.rsplit(maxsplit=1)[-1])
    assert response["description"] not in {"", HTTPStatus(status).phrase}
    assert ("content" in response) == (status not in BODILESS)
    assert HEADERS.get(status, set()) <= response["headers"].keys()
    assert ("ETag" in response["headers"]) == (name.startswith("GET") and status in {200, 304})
    for header, said in response["headers"].items():
        hold_described(header, resolved(said))


def hold_described(name: str, part: dict[str, Any]) -> None:
    """It says what it is, and its examples are of its schema."""
    assert part["description"], name
    assert part["schema"]["examples"], name
    for example in part["schema"]["examples"]:
        OAS31Validator(part["schema"]).validate(example)


@pytest.mark.parametrize("name", SHAPES)
def test_every_shape_and_every_member_says_what_it_is(name: str) -> None:
    """A member that is another shape says so, and that one what it is."""
    shape = SHAPES[name]
    assert shape["description"]
    assert [each for each, member in shape["properties"].items() if not described_by(member)] == []


def described_by(member: dict[str, Any]) -> bool:
    return "description" in member or "#/components/schemas/" in str(member)


def test_every_link_leads_to_an_operation_and_says_what_it_takes() -> None:
    """As it does from where an example of the answer holds what the link points to."""
    taken = {each["operationId"]: each["parameters"] for each in OPERATIONS.values()}
    links = [link for response in RESPONSES.values() for link in response.get("links", {}).values()]
    assert len(links) > 10
    for link in links:
        assert link["description"]
        assert link["parameters"].keys() <= {each["name"] for each in taken[link["operationId"]]}


@pytest.mark.parametrize("name", [name for name in RESPONSES if "links" in RESPONSES[name]])
def test_what_a_link_points_to_is_in_the_example(name: str) -> None:
    """The cursor of a next page too, though an example has one page only."""
    (body,) = RESPONSES[name]["content"].values()
    for link in RESPONSES[name]["links"].values():
        for pointer in pointers(link["parameters"].values()):
            found = body["example"]
            for part in pointer.strip("/").split("/"):
                found = found[int(part) if part.isdigit() else part]


def pointers(expressions: Iterable[str]) -> list[str]:
    """The JSON pointers of those that are about the body of the answer."""
    return [each.split("#")[1] for each in expressions if each.startswith("$response.body#")]


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


@pytest.mark.parametrize("name", RESPONSES)
def test_problems_are_documented_as_problems_and_nothing_else_is(name: str) -> None:
    """flask-smorest would say application/json with a shape of its own."""
    kinds = list(RESPONSES[name].get("content", {}))
    assert (kinds == [MEDIA_TYPE]) == (int(name.rsplit(maxsplit=1)[-1]) >= 400)
    assert len(kinds) <= 1


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
