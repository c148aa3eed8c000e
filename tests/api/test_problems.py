"""Whatever is wrong with a request is said as a problem that names it and shows what is right."""

import gzip
import io
import json

import pytest
from flask import Flask
from werkzeug.test import TestResponse

import store
from api import Config, create_app
from api.problems import MOST_FAULTS
from tests.api.contract import ContractClient

ARTICLE = {"text": "Le maire a démissionné mardi.", "lang": "fr"}


def faults(response: TestResponse) -> list[dict[str, str]]:
    assert response.content_type == "application/problem+json"
    assert response.json is not None
    assert response.json["status"] == response.status_code
    errors: list[dict[str, str]] = response.json["errors"]
    return errors


@pytest.mark.parametrize(
    ("query", "parameter", "says", "example"),
    [
        ("form=2024", "form", "did you mean from?", "from=lundi"),
        ("xyzzy=1", "xyzzy", "xyzzy is not known here.", None),
        ("limit=0", "limit", "from 1 to 1000", "100"),
        ("limit=1001", "limit", "from 1 to 1000", "100"),
        ("limit=-1", "limit", "from 1 to 1000", "100"),
        ("limit=ten", "limit", "whole number, not « ten »", "100"),
        ("limit=1.5", "limit", "whole number", "100"),
        ("limit=%205", "limit", "whole number", "100"),
        ("limit=1_0", "limit", "whole number", "100"),
        ("limit=١", "limit", "whole number, not « ١ »", "100"),
        ("limit=" + "9" * 5000, "limit", "whole number", "100"),
        ("limit=1&limit=2", "limit", "once only", "100"),
        ("datetime=2024&datetime=2025", "datetime", "once only", "2024-05/.."),
        ("datetime=", "datetime", "empty", "2024-05/.."),
        ("q=%20", "q", "empty", "Rutte"),
        ("q=!!", "q", "no word", "Rutte"),
        ("q=%00", "q", "NUL", "Rutte"),
        ("q=" + "a" * 201, "q", "200 characters", "Rutte"),
        ("precision=mouth", "precision", "did you mean month?", "month"),
        ("precision=day&precision=mouth", "precision", "did you mean month?", "month"),
        ("match=exact", "match", "overlaps, within, starts", "overlaps"),
        ("modality=sure", "modality", "asserted", "planned"),
        ("prefer=present", "prefer", "past, future", "past"),
        ("match=within", "match", "give datetime, from or to", "overlaps"),
        ("match=within&published=2024", "match", "give datetime, from or to", "overlaps"),
        ("prefer=future&q=pont", "prefer", "give datetime, from or to", "past"),
        ("anchor=2024-11-19", "anchor", "give datetime, from or to", "2024-11-19"),
        ("lang=French", "lang", "ISO 639-1", "fr"),
        ("source=", "source", "empty", "AFP"),
        ("cursor=zzz", "cursor", "links.next", None),
    ],
)
def test_a_parameter_that_cannot_be_used_is_named(
    client: ContractClient, query: str, parameter: str, says: str, example: str | None
) -> None:
    """The one fault names the parameter, says why in words, and shows a value that is right."""
    response = client.get(f"/v1/events?{query}")
    assert response.status_code == 422
    (fault,) = faults(response)
    assert fault["parameter"] == parameter
    assert says in fault["detail"]
    assert fault.get("example") == example


def test_a_query_that_is_too_long_is_refused_when_nothing_else_is_wrong_with_it(client: ContractClient) -> None:
    """Its values are never asked for; what is wrong with one of them is more of a help than its length."""
    sources = "&".join(f"source={number:0200}" for number in range(50))
    assert client.get(f"/v1/events?{sources}").status_code == 414
    (fault,) = faults(client.get(f"/v1/events?{sources}&limit=0"))
    assert fault["parameter"] == "limit"


def test_of_very_many_faults_the_first_are_said(client: ContractClient) -> None:
    """An answer, and the work of making it, is not as long as the worst request."""
    said = faults(client.post("/v1/extract", json={f"p{number}": 1 for number in range(5000)}))
    assert len(said) == MOST_FAULTS


def test_every_fault_is_said_at_once(client: ContractClient) -> None:
    named = {fault["parameter"] for fault in faults(client.get("/v1/events?limit=0&match=exact&form=1"))}
    assert named == {"limit", "match", "form"}


@pytest.mark.parametrize(
    "path",
    [
        "/v1/articles",
        "/v1/articles/" + "0" * 32,
        "/v1/events/" + "0" * 32,
        "/v1/normalize",
        "/healthz",
        "/openapi.json",
        "/docs/",
        "/",
    ],
)
def test_no_operation_ignores_an_unknown_parameter(client: ContractClient, path: str) -> None:
    assert "xyzzy" in {fault.get("parameter") for fault in faults(client.get(f"{path}?xyzzy=1"))}


@pytest.mark.parametrize("path", ["/v1/articles", "/v1/extract"])
def test_nor_does_one_that_takes_a_body(client: ContractClient, path: str) -> None:
    (fault,) = faults(client.post(f"{path}?texte=1", json=ARTICLE))
    assert fault["parameter"] == "texte"


@pytest.mark.parametrize(
    ("body", "pointer", "says", "example"),
    [
        ("{}", "#/text", "required", "Le maire a démissionné mardi."),
        ('{"text": null}', "#/text", "null", "Le maire a démissionné mardi."),
        ('{"text": ""}', "#/text", "empty", "Le maire a démissionné mardi."),
        ('{"text": ["a"]}', "#/text", "string", "Le maire a démissionné mardi."),
        ('{"text": 1e999}', "#/text", "string", "Le maire a démissionné mardi."),
        (r'{"text": "a\u0000"}', "#/text", "NUL", "Le maire a démissionné mardi."),
        (r'{"text": "a\ud800"}', "#/text", "surrogate", "Le maire a démissionné mardi."),
        ('{"text": "a", "texte": "b"}', "#/texte", "did you mean text?", '{"text": "Le maire a démissionné mardi."}'),
        ('{"text": "a", "a/b~c": 1}', "#/a~1b~0c", "not known", None),
        (r'{"text": "a", "\ud800": 1}', "#/%3F", "not known", None),
        ('{"text": "a", "lang": "French"}', "#/lang", "ISO 639-1", "fr"),
        ('{"text": "a", "published": "mardi"}', "#/published", "not « mardi »", "2024-11-19"),
        ('{"text": "a", "published": "2024-02-30"}', "#/published", "2024-02-30", "2024-11-19"),
        ('{"text": "a", "published": "2024-11"}', "#/published", "2024-11", "2024-11-19"),
        ('{"text": "a", "published": 2024}', "#/published", "string", "2024-11-19"),
        ('{"text": "a", "url": "javascript:alert(1)"}', "#/url", "http", "https://example.org/1"),
        ('{"text": "a", "title": "' + "b" * 501 + '"}', "#/title", "500", "Le maire s'en va"),
        ("[]", "#", "object", None),
        ("null", "#", "object", None),
        ('"text"', "#", "object", None),
    ],
)
def test_a_member_of_the_body_that_cannot_be_used_is_pointed_to(
    client: ContractClient, body: str, pointer: str, says: str, example: str | None
) -> None:
    """The pointer is RFC 6901's, as a fragment."""
    response = client.post("/v1/articles", data=body, content_type="application/json")
    assert response.status_code == 422
    (fault,) = faults(response)
    assert fault["pointer"] == pointer
    assert says in fault["detail"]
    assert fault.get("example") == example


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b'{"text": NaN}',
        b'{"text": -Infinity}',
        b'{"text": "\xff"}',
        b'{"text": ' + b"9" * 5000 + b"}",
        '{"text": "a"}'.encode("utf-16"),
    ],
    ids=["cut short", "NaN", "-Infinity", "not UTF-8", "5000 digits", "UTF-16"],
)
def test_a_body_that_is_no_json_is_a_problem_of_its_own(client: ContractClient, body: bytes) -> None:
    response = client.post("/v1/extract", data=body, content_type="application/json")
    assert response.status_code == 400
    assert response.content_type == "application/problem+json"


@pytest.mark.parametrize("content_type", ["text/plain", "application/x-www-form-urlencoded", None])
def test_a_body_must_be_said_to_be_json(client: ContractClient, content_type: str | None) -> None:
    response = client.post("/v1/extract", data=json.dumps(ARTICLE), content_type=content_type)
    assert response.status_code == 415
    assert "application/json" in response.text


@pytest.mark.parametrize("path", ["/v1/articles", "/v1/extract"])
@pytest.mark.parametrize(
    ("headers", "named"),
    [
        ({"Content-Encoding": "gzip"}, "gzip"),
        ({"Content-Encoding": "br"}, "br"),
        ({"Content-Type": "application/json; charset=latin-1"}, "charset=latin-1"),
    ],
)
def test_a_body_that_is_coded_is_refused_by_the_name_of_its_coding(
    client: ContractClient, path: str, headers: dict[str, str], named: str
) -> None:
    said = {"Content-Type": "application/json", **headers}
    response = client.post(path, data=gzip.compress(json.dumps(ARTICLE).encode()), headers=said)
    assert response.status_code == 415
    assert named in response.get_json()["detail"]


def test_a_byte_order_mark_and_a_charset_are_let_pass(client: ContractClient) -> None:
    body = "\ufeff" + json.dumps(ARTICLE)
    response = client.post("/v1/extract", data=body.encode(), content_type="application/json; charset=utf-8")
    assert response.status_code == 200


def test_a_body_over_the_limit_is_refused(url: str) -> None:
    app = create_app(Config(database_url=url, max_body_bytes=100))
    app.test_client_class = ContractClient
    response = app.test_client().post("/v1/extract", json={"text": "a" * 100})
    assert response.status_code == 413
    assert "100 bytes" in response.text


@pytest.mark.parametrize("path", ["/", "/docs/", "/v1/events"])
def test_a_path_that_is_nowhere_is_named(client: ContractClient, path: str) -> None:
    response = client.get(f"{path}nothing")
    assert response.status_code == 404
    assert response.content_type == "application/problem+json"
    assert f"{path}nothing" in response.text


@pytest.mark.parametrize("identifier", ["x", "0" * 31, "A" * 32, "%00" * 32, "..%2F", "é" * 32])
def test_an_id_of_another_form_is_not_found(client: ContractClient, identifier: str) -> None:
    for resource in ("articles", "events"):
        assert client.get(f"/v1/{resource}/{identifier}").status_code == 404


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("PUT", "/v1/articles", {"GET", "HEAD", "OPTIONS", "POST"}),
        ("POST", "/v1/events", {"GET", "HEAD", "OPTIONS"}),
        ("GET", "/v1/extract", {"OPTIONS", "POST"}),
        ("PATCH", "/v1/articles/" + "0" * 32, {"DELETE", "GET", "HEAD", "OPTIONS"}),
    ],
)
def test_a_method_that_is_not_possible_says_which_are(
    client: ContractClient, method: str, path: str, allowed: set[str]
) -> None:
    response = client.open(path, method=method)
    assert response.status_code == 405
    assert response.content_type == "application/problem+json"
    assert set(response.headers["Allow"].split(", ")) == allowed
    assert response.json is not None
    assert response.json["detail"] == f"{method} is not possible at {path}; what is: {', '.join(sorted(allowed))}."
    french = client.open(path, method=method, headers={"Accept-Language": "fr"}).json
    assert french is not None
    assert french["detail"].endswith(f"{path} ; ce qui l'est : {', '.join(sorted(allowed))}.")


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("fr", "fr"),
        ("fr-CA,fr;q=0.8", "fr"),
        ("fr-CA,en;q=0.1", "fr"),
        ("en-GB,fr;q=0.9", "en"),
        ("fr,en", "fr"),
        ("en,fr", "en"),
        ("fr;q=0, en;q=0.1", "en"),
        ("en;q=0.3, fr;q=0.9", "fr"),
        ("fry, fr;q=0.1", "fr"),
        ("de", "en"),
        ("*", "en"),
        (None, "en"),
    ],
)
def test_problems_speak_the_readers_language(client: ContractClient, accepted: str | None, language: str) -> None:
    headers = {} if accepted is None else {"Accept-Language": accepted}
    response = client.get("/v1/events?limit=0", headers=headers)
    assert response.headers["Content-Language"] == language
    assert ("va de 1 à 1000" in response.text) == (language == "fr")
    assert "Accept-Language" in response.headers["Vary"]


def test_an_unforeseen_failure_tells_nothing_of_the_inside(app: Flask, caplog: pytest.LogCaptureFixture) -> None:
    """No stack trace and no message of the failure goes out; both are logged."""
    inside = "no such table: article"

    @app.get("/boom")
    def boom() -> str:
        raise RuntimeError(inside)

    response = app.test_client().get("/boom")
    assert response.status_code == 500
    assert response.content_type == "application/problem+json"
    assert inside not in response.text
    assert "Traceback" not in response.text
    assert inside in caplog.text


def test_a_database_that_does_not_answer_is_said_to(tmp_path: object) -> None:
    """A database that was never migrated: the health check says so, without the database's own words."""
    app = create_app(Config(database_url=f"sqlite:///{tmp_path}/nothing.db"))
    app.test_client_class = ContractClient
    response = app.test_client().get("/healthz")
    assert response.status_code == 503
    assert "sqlite" not in response.text.lower()


@pytest.mark.parametrize("change", ["DROP TABLE event_text", "ALTER TABLE facet RENAME TO gone",
                                    "ALTER TABLE report RENAME COLUMN telling TO gone"])  # fmt: skip
def test_a_table_or_column_that_is_missing_is_ill_health(client: ContractClient, url: str, change: str) -> None:
    assert client.get("/healthz").status_code == 200
    engine = store.open_engine(url)
    with engine.begin() as connection:
        connection.exec_driver_sql(change)
    engine.dispose()
    assert client.get("/healthz").status_code == 503


@pytest.mark.parametrize(("more", "status"), [(-1, 200), (0, 200), (1, 413), (100_000, 413)])
@pytest.mark.parametrize("length_is_said", [True, False])
def test_the_limit_is_the_same_whether_the_length_is_said_first(
    url: str, more: int, status: int, *, length_is_said: bool
) -> None:
    """A body in chunks has no Content-Length; it is measured as it is read, and never cut."""
    body = json.dumps({"text": "a", "lang": "fr"}).encode()
    app = create_app(Config(database_url=url, max_body_bytes=len(body)))
    sent = body[:-1] + b" " * more + b"}" if more >= 0 else body.replace(b", ", b",")
    answer = app.test_client().post(
        "/v1/extract",
        input_stream=io.BytesIO(sent),
        content_length=len(sent) if length_is_said else None,
        content_type="application/json",
        environ_overrides={"wsgi.input_terminated": True},
    )
    assert answer.status_code == status
