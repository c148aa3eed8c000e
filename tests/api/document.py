"""The parts of the OpenAPI document, each with a name and what it refers to."""

from collections.abc import Iterator
from typing import Any

from tests.api.contract import described


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
