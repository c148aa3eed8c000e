"""The OpenAPI document: valid, of every route, in the repository as it is served, and true of its own examples."""

import re
from pathlib import Path

import pytest
import yaml
from openapi_spec_validator import validate

from api import Config, create_app, examples
from api.problems import MEDIA_TYPE
from api.spec import as_yaml, document
from tests.api.contract import ContractClient, described
from tests.api.document import RESPONSES
from tests.api.example_answers import answers

ROOT = Path(__file__).parents[2]
SERVED_ELSEWHERE = ("/docs", "/openapi.json")


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
