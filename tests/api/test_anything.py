"""Whatever a client says, the answer is one the contract knows, and never that the fault is ours."""

import json
import string
from typing import Any

import pytest
from flask import Flask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.api.contract import ContractClient

WORDS = """
lundi mardi dernier prochain ce mois ci il y a 3 20000 ans jours dans depuis jusqu'à entre et du au 12 31 30
février mars 2024 0 -5 9999 siècle XXIe av. J.-C. avant après plus tôt tard le la matin 14h h 25h / .. T : - + ~ ? X
week-end mi-juin début fin trimestre 1er semaine année années 1990 heures minuit hier demain tous last next ago
""".split()
SAID = st.one_of(st.text(), st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join))
ANY_JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(st.characters())),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(), inner, max_size=3)),
    max_leaves=5,
)
MEMBERS = st.sampled_from(["text", "title", "source", "url", "lang", "published", "texte"])
THOROUGHLY = settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],  # the database need not be new for each example
)


@pytest.fixture
def client(app: Flask, client: ContractClient) -> ContractClient:
    app.testing = False
    return client


@given(
    path=st.sampled_from(["/v1/events", "/v1/dates"]),
    parameter=st.sampled_from(["datetime", "from", "to", "anchor", "q", "source", "place", "cursor", "lang"]),
    said=SAID,
)
@THOROUGHLY
def test_any_query_is_answered_or_refused(client: ContractClient, path: str, parameter: str, said: str) -> None:
    response = client.get(path, query_string={parameter: said})
    assert response.status_code in {200, 422}


@given(said=SAID, lang=st.sampled_from(["fr", "en", "de", "ja", "zz"]), prefer=st.sampled_from(["past", "future"]))
@THOROUGHLY
def test_any_expression_is_read_or_refused(client: ContractClient, said: str, lang: str, prefer: str) -> None:
    query = {"expression": said, "lang": lang, "prefer": prefer, "anchor": "2024-11-19"}
    assert client.get("/v1/normalize", query_string=query).status_code in {200, 422}


@given(body=st.one_of(ANY_JSON, st.dictionaries(MEMBERS, ANY_JSON, max_size=4)))
@THOROUGHLY
def test_any_json_is_an_article_or_refused(client: ContractClient, body: Any) -> None:  # noqa: ANN401  any JSON
    response = client.post("/v1/articles", data=json.dumps(body), content_type="application/json")
    assert response.status_code in {200, 201, 400, 422}


@given(body=st.binary(max_size=100))
@THOROUGHLY
def test_any_bytes_are_an_article_or_refused(client: ContractClient, body: bytes) -> None:
    response = client.post("/v1/articles", data=body, content_type="application/json")
    assert response.status_code in {200, 201, 400, 422}


@given(
    words=st.lists(st.sampled_from([*WORDS, "a", "été", "signé", "Le", "maire", ".", ",", "«", "»", "\n"]), max_size=40)
)
@THOROUGHLY
def test_any_text_can_be_kept_and_removed(client: ContractClient, words: list[str]) -> None:
    response = client.post(
        "/v1/articles", json={"text": " ".join(["x", *words]), "lang": "fr", "published": "2024-11-19"}
    )
    assert response.status_code in {200, 201}
    assert client.delete(response.headers["Location"]).status_code == 204


@given(path=st.text(string.printable + "é\0", max_size=40))
@THOROUGHLY
def test_any_path_is_somewhere_or_nowhere(client: ContractClient, path: str) -> None:
    assert client.get(f"/v1/{path}").status_code < 500
