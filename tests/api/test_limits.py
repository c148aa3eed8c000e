"""What is too much is refused with the limit and what was sent, in either language; what is just enough is not."""

import json
from typing import Any, cast

import pytest

from api import Config, create_app
from api.config import MAX_TEXT_CHARACTERS
from tests.api.contract import ContractClient

LIMITS = {
    "max_body_bytes": 400,
    "max_json_depth": 3,
    "max_text_characters": 50,
    "max_query_bytes": 300,
    "max_parameters": 4,
}


@pytest.fixture
def client(url: str) -> ContractClient:
    app = create_app(Config(database_url=url, **cast("dict[str, Any]", LIMITS)))
    app.test_client_class = ContractClient
    return cast("ContractClient", app.test_client())


def text(length: int) -> dict[str, str]:
    return {"text": "é" * length}


@pytest.mark.parametrize("path", ["/v1/articles", "/v1/extract"])
def test_a_text_is_as_long_as_the_server_reads(client: ContractClient, path: str) -> None:
    assert client.post(path, json=text(50)).status_code in {200, 201}
    answer = client.post(path, json=text(51))
    assert answer.status_code == 422
    assert answer.get_json()["errors"][0] == {
        "pointer": "#/text",
        "detail": "text may have 50 characters at most, not 51.",
        "example": "Le maire a démissionné mardi.",
    }
    said = client.post(path, json=text(51), headers={"Accept-Language": "fr"}).get_json()["errors"][0]["detail"]
    assert said == "text peut avoir 50 caractères au plus, et non 51."


@pytest.mark.parametrize("sent", [401, 3000])
def test_a_body_has_so_many_bytes(client: ContractClient, sent: int) -> None:
    body = json.dumps({"text": ""}).ljust(sent)
    answer = client.post("/v1/extract", data=body, content_type="application/json")
    assert answer.status_code == 413
    assert answer.get_json()["detail"] == f"A body may have 400 bytes at most; {sent} or more were sent."
    assert client.post("/v1/extract", data=body[:400], content_type="application/json").status_code == 422


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ('{"text": [[[1]]]}', 11),
        ("[[[[", 3),
        ('{"a": {"b": ["[{", {}]}}', 19),
        ('{"text": "\\"", "a": [[[]]]}', 22),
        ("[" * 300, 3),
        ('{"a":' * 60, 15),
    ],
)
def test_json_is_nested_so_deep(client: ContractClient, body: str, place: int) -> None:
    answer = client.post("/v1/articles", data=body, content_type="application/json")
    assert answer.status_code == 422
    assert answer.get_json()["detail"] == f"JSON may be nested 3 deep at most; at byte {place} this goes 4 deep."


@pytest.mark.parametrize(
    "body", ['{"text": "[[[[[{{{{\\"[[[["}', '{"a": [[1], [2], {"b": 3}], "text": "x"}', "[[]", '"[[[']
)
def test_brackets_in_a_string_and_side_by_side_are_not_deep(client: ContractClient, body: str) -> None:
    answer = client.post("/v1/extract", data=body, content_type="application/json")
    assert "nested" not in answer.get_json().get("detail", "")


def test_a_query_has_so_many_bytes_and_parameters(client: ContractClient) -> None:
    assert client.get("/v1/events?lang=fr&lang=en&lang=ca&limit=1").status_code == 200
    many = client.get("/v1/events?lang=fr&lang=en&lang=ca&limit=1&q=x")
    assert many.status_code == 422
    assert many.get_json()["detail"] == "A query may have 4 parameters at most, not 5; ask in several requests."
    long = client.get(f"/v1/events?q={'x' * 150}&source={'y' * 150}")
    assert long.status_code == 414
    assert long.get_json()["detail"] == "A query string may have 300 bytes at most, not 310; ask in several requests."
    assert client.get(f"/v1/events?q={'x' * 310}").get_json()["errors"][0]["parameter"] == "q"


def test_the_contract_names_the_usual_length_of_a_text() -> None:
    answer = create_app(Config(database_url="sqlite://")).test_client().get("/openapi.json").get_json()
    assert f"{MAX_TEXT_CHARACTERS:,} characters" in str(
        answer["components"]["schemas"]["NewArticle"]["properties"]["text"]
    )
