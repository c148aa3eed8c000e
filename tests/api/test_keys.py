"""Who may read and write: with which key, from where, under which name."""

from typing import Any, cast

import pytest
from sqlalchemy import Engine

import store
from api import Config, create_app
from chronicle import keys
from tests.api.contract import ContractClient

ARTICLE = {"text": "Le maire a démissionné le 3 mars 2020.", "lang": "fr"}
OUTSIDE = {"REMOTE_ADDR": "192.0.2.1"}
NOBODY = "frise_00000000_" + "A" * 43


@pytest.fixture
def engine(url: str) -> Engine:
    return store.open_engine(url)


def client(url: str, **settings: Any) -> ContractClient:  # noqa: ANN401  any setting
    app = create_app(Config(database_url=url, **settings))
    app.test_client_class = ContractClient
    return cast("ContractClient", app.test_client())


def bearer(key: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {key}"}


@pytest.mark.parametrize(
    ("writes", "environment", "status"),
    [
        ("open", {}, 201),
        ("open", {"REMOTE_ADDR": "::1"}, 201),
        ("open", {"REMOTE_ADDR": "::ffff:127.0.0.1"}, 201),
        ("open", OUTSIDE, 401),
        ("open", {"REMOTE_ADDR": ""}, 401),
        ("open", {"HTTP_X_FORWARDED_FOR": "127.0.0.1"}, 401),
        ("open", {"HTTP_FORWARDED": "for=127.0.0.1"}, 401),
        ("keys", {}, 401),
        ("keys", OUTSIDE, 401),
        ("open-to-everyone", OUTSIDE, 201),
    ],
)
def test_without_a_key_only_the_machine_itself_writes(
    url: str, writes: str, environment: dict[str, str], status: int
) -> None:
    """Unless all may; what came through a proxy came from elsewhere."""
    response = client(url, writes=writes).post("/v1/articles", json=ARTICLE, environ_overrides=environment)
    assert response.status_code == status
    assert (response.headers.get("WWW-Authenticate") == 'Bearer realm="Frise"') == (status == 401)


@pytest.mark.parametrize(("scope", "status"), [("read", 403), ("write", 201), ("admin", 201)])
def test_a_key_writes_when_its_scope_says_so(url: str, engine: Engine, scope: str, status: int) -> None:
    key = keys.create(engine, "a program", scope)
    asked = client(url, writes="keys")
    response = asked.post("/v1/articles", json=ARTICLE, headers=bearer(key), environ_overrides=OUTSIDE)
    assert response.status_code == status
    assert asked.get("/v1/events", headers=bearer(key)).status_code == 200


def test_removing_is_writing(url: str, engine: Engine) -> None:
    asked = client(url, writes="keys")
    path = "/v1/articles/" + "0" * 32
    assert asked.delete(path).status_code == 401
    assert asked.delete(path, headers=bearer(keys.create(engine, "a", "read"))).status_code == 403
    assert asked.delete(path, headers=bearer(keys.create(engine, "b", "write"))).status_code == 404


def test_every_operation_that_is_not_plainly_a_reading_wants_a_key(url: str) -> None:
    """Whoever adds an operation need not remember to lock it."""
    app = create_app(Config(database_url=url, writes="keys"))
    asked = app.test_client()
    opened = set()
    for rule in app.url_map.iter_rules():
        for method in (rule.methods or set()) & {"POST", "PUT", "PATCH", "DELETE"}:
            path = rule.rule.replace("<id:article_id>", "0" * 32)
            if asked.open(path, method=method, json={}).status_code != 401:
                opened.add((method, rule.rule))
    assert opened == {("POST", "/v1/extract")}


def test_reading_needs_a_key_when_it_is_set_so(url: str, engine: Engine) -> None:
    asked = client(url, reads="keys")
    for path in ("/v1/events", "/v1/articles", "/v1/normalize?expression=lundi"):
        assert asked.get(path).status_code == 401
        answer = asked.get(path, headers=bearer(keys.create(engine, "a reader", "read")))
        assert answer.status_code == 200
        assert answer.headers["Cache-Control"].startswith("private")
    assert asked.post("/v1/extract", json=ARTICLE).status_code == 401
    assert asked.get("/healthz").status_code == 200
    assert asked.get("/docs/").status_code == 200


@pytest.mark.parametrize(
    "forged", [NOBODY, "", "x", "frise_", "é" * 52, "frise_%00", "a" * 10_000, "' OR 1=1 --", NOBODY + "\u00a0"]
)
@pytest.mark.parametrize("path", ["/v1/events", "/v1/articles"])
def test_a_key_that_is_none_is_refused_even_where_none_is_needed(url: str, path: str, forged: str) -> None:
    response = client(url).get(path, headers=bearer(forged))
    assert response.status_code == 401
    assert response.content_type == "application/problem+json"
    assert not forged or forged == "x" or forged not in response.text


def test_the_right_prefix_with_another_secret_is_refused(url: str, engine: Engine) -> None:
    key = keys.create(engine, "a program", "write")
    forged = key[:-1] + ("A" if key[-1] != "A" else "B")
    assert client(url).get("/v1/events", headers=bearer(forged)).status_code == 401


def test_a_revoked_key_lets_nobody_in(url: str, engine: Engine) -> None:
    key = keys.create(engine, "a program", "write")
    keys.revoke(engine, key.split("_")[1])
    assert client(url).get("/v1/events", headers=bearer(key)).status_code == 401


def test_what_a_proxy_asks_for_is_no_key_of_ours(url: str) -> None:
    assert client(url).get("/v1/events", headers={"Authorization": "Basic YTpi"}).status_code == 200


def test_a_key_is_written_nowhere(url: str, engine: Engine, caplog: pytest.LogCaptureFixture) -> None:
    """Neither into the log, nor into an answer, nor into the database's file."""
    key = keys.create(engine, "a program", "write")
    caplog.set_level("DEBUG")
    answer = client(url).post("/v1/articles", json=ARTICLE, headers=bearer(key))
    engine.dispose()
    with store.open_engine(url).connect() as connection:
        kept = str([tuple(row) for row in connection.exec_driver_sql("SELECT * FROM api_key")])
    secret = key.split("_", 2)[2]
    assert secret not in caplog.text + answer.text + str(answer.headers) + kept


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("localhost", 201), ("localhost:8000", 201), ("127.0.0.1:8000", 201), ("[::1]:8000", 201),
        ("192.0.2.7:8000", 201), ("frise.example", 201), ("FRISE.example:80", 201),
        ("evil.example", 421), ("localhost.evil.example", 421), ("127.0.0.1.evil.example", 421), ("[::1", 421),
    ],
)  # fmt: skip
def test_writes_are_taken_under_known_names_only(url: str, host: str, status: int) -> None:
    """A page whose own name is led to this machine's address sends that name."""
    asked = client(url, hosts=("frise.example",))
    assert asked.post("/v1/articles", json=ARTICLE, headers={"Host": host}).status_code == status


def test_reading_is_possible_under_any_name(url: str) -> None:
    assert client(url).get("/v1/events", headers={"Host": "elsewhere.example"}).status_code == 200


@pytest.mark.parametrize(
    "content_type", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", None]
)
def test_what_a_form_can_send_writes_nothing(url: str, content_type: str | None) -> None:
    """With a body or without."""
    asked = client(url)
    for body in (b'{"text": "Le maire a d\xc3\xa9missionn\xc3\xa9 lundi."}', b""):
        assert asked.post("/v1/articles", data=body, content_type=content_type).status_code == 415
    assert asked.get("/v1/articles").get_json()["articles"] == []
