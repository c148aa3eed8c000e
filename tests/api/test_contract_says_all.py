"""The OpenAPI document says what every operation, parameter, header, answer, shape and link is, with examples."""

import re
from collections.abc import Iterable
from http import HTTPStatus
from typing import Any

import pytest
from openapi_schema_validator import OAS31Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from tests.api.contract import ContractClient, described, whole_only
from tests.api.document import MEDIA, OPERATIONS, RESPONSES, SHAPES, resolved

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


@pytest.mark.parametrize("name", [name for name in OPERATIONS if name.startswith("GET") and "_id}" not in name])
def test_the_examples_of_parameters_are_answered(client: ContractClient, name: str) -> None:
    """All of a place together, but for a cursor, which is of one server; `from` and `to` in place of `datetime`."""
    shown: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "header": {}}
    for each in OPERATIONS[name]["parameters"]:
        shown[each["in"]][each["name"]] = each["schema"]["examples"][0]
    query = {key: value for key, value in shown["query"].items() if key not in {"cursor", "from", "to"}}
    path = name.removeprefix("GET ").format_map(shown["path"])
    assert client.get(path, query_string=query, headers=shown["header"]).status_code == 200
    if "from" in shown["query"]:
        del query["datetime"]
        query |= {key: shown["query"][key] for key in ("from", "to")}
        assert client.get(path, query_string=query).status_code == 200


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
    taken = {each["operationId"]: each["parameters"] for each in OPERATIONS.values()}
    links = [link for response in RESPONSES.values() for link in response.get("links", {}).values()]
    assert len(links) > 10
    for link in links:
        assert link["description"]
        assert link["parameters"].keys() <= {each["name"] for each in taken[link["operationId"]]}


@pytest.mark.parametrize("name", [name for name in RESPONSES if "links" in RESPONSES[name]])
def test_what_a_link_points_to_is_in_the_example(name: str) -> None:
    """Where an example has one page only, `links.next` is null, and there all the same."""
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
