"""Answers travel once, small, and to whom they were made for (RFC 9110, RFC 9111)."""

import gzip
from collections.abc import Iterable
from typing import cast

import pytest

from api import Config, create_app
from tests.api.contract import ContractClient

ARTICLE = {"text": "Le maire a démissionné le 3 mars 2020. " * 20, "lang": "fr", "published": "2020-03-04"}
LISTS = [
    "/v1/events", "/v1/articles", "/v1/dates", "/v1/histogram", "/v1/timeline", "/v1/facets", "/v1/onthisday/03/03",
    "/healthz", "/openapi.json", "/docs/",
]  # fmt: skip


@pytest.fixture
def client(client: ContractClient) -> ContractClient:
    client.post("/v1/articles", json=ARTICLE)
    return client


def tag(client: ContractClient, path: str = "/v1/events", **headers: str) -> str:
    return client.get(path, headers=headers).headers["ETag"]


@pytest.mark.parametrize("path", LISTS)
def test_an_answer_the_client_has_is_not_sent_again(client: ContractClient, path: str) -> None:
    etag = tag(client, path)
    for said in (etag, f'"other", {etag}', f"W/{etag}", "*"):
        again = client.get(path, headers={"If-None-Match": said})
        assert (again.status_code, again.data) == (304, b"")
        assert again.headers["ETag"] == etag
        assert again.headers["Cache-Control"]


def test_the_tag_is_strong_and_changes_with_the_answer(client: ContractClient) -> None:
    before = tag(client)
    assert before.startswith('"')
    assert tag(client) == before
    client.post("/v1/articles", json={**ARTICLE, "text": "Le pont a fermé le 4 mai 2021."})
    assert client.get("/v1/events", headers={"If-None-Match": before}).status_code == 200
    assert tag(client) != before


def test_a_tag_that_is_none_of_ours_does_no_harm(client: ContractClient) -> None:
    for said in ("x", '"', 'W/"', ",,,", '"\\"', "W/*", '"é"'):
        assert client.get("/v1/events", headers={"If-None-Match": said}).status_code == 200


def test_each_encoding_has_its_own_bytes_and_its_own_tag(client: ContractClient) -> None:
    plain = client.get("/v1/events")
    small = client.get("/v1/events", headers={"Accept-Encoding": "gzip"})
    assert small.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(small.data) == plain.data
    assert len(small.data) == int(small.headers["Content-Length"]) < len(plain.data)
    assert small.headers["ETag"] != plain.headers["ETag"]
    for answer in (plain, small):
        assert "Accept-Encoding" in answer.headers["Vary"]
    assert tag(client, **{"Accept-Encoding": "gzip"}) == small.headers["ETag"]
    again = client.get("/v1/events", headers={"Accept-Encoding": "gzip", "If-None-Match": small.headers["ETag"]})
    assert again.status_code == 304
    assert client.get("/v1/events", headers={"If-None-Match": small.headers["ETag"]}).status_code == 200


@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [
        ("gzip", "gzip"), ("gzip, deflate, br", "gzip"), ("*", "gzip"), ("gzip;q=0.5, identity;q=0.1", "gzip"),
        ("gzip;q=0", None), ("br", None), ("", None), ("gzip;q=0.1, identity", None), ("identity", None),
    ],
)  # fmt: skip
def test_gzip_is_sent_to_who_takes_it(client: ContractClient, accepted: str, encoding: str | None) -> None:
    assert client.get("/v1/events", headers={"Accept-Encoding": accepted}).headers.get("Content-Encoding") == encoding


def test_a_short_answer_is_not_compressed(client: ContractClient) -> None:
    assert "Content-Encoding" not in client.get("/healthz", headers={"Accept-Encoding": "gzip"}).headers


@pytest.mark.parametrize("path", [*LISTS, "/v1/events?limit=0", "/v1/nothing"])
@pytest.mark.parametrize("accepted", ["gzip", "identity"])
def test_a_head_has_the_headers_of_its_get_and_no_body(client: ContractClient, path: str, accepted: str) -> None:
    told = client.head(path, headers={"Accept-Encoding": accepted})
    whole = client.get(path, headers={"Accept-Encoding": accepted})
    assert told.data == b""
    assert told.status_code == whole.status_code
    assert without_date(told.headers) == without_date(whole.headers)


def without_date(headers: Iterable[tuple[str, str]]) -> dict[str, str]:
    """A second may pass between two answers."""
    return {name: value for name, value in headers if name != "Date"}


@pytest.mark.parametrize(
    ("path", "varies"),
    [
        ("/v1/events", False),
        ("/v1/events?datetime=2020-03", False),
        ("/v1/events?datetime=lundi", True),
        ("/v1/events?from=lundi", True),
        ("/v1/normalize?expression=lundi", True),
        ("/v1/normalize?expression=lundi&lang=fr", False),
        ("/v1/events?limit=0", True),
    ],
)
def test_what_depends_on_the_language_says_so(client: ContractClient, path: str, *, varies: bool) -> None:
    """Dates in words are read in the languages of Accept-Language, and problems are said in them."""
    assert ("Accept-Language" in client.get(path).headers.get("Vary", "")) == varies


def test_copies_are_kept_as_long_as_they_may_be(client: ContractClient) -> None:
    kept = {
        path: client.get(path).headers["Cache-Control"] for path in ("/v1/events", "/healthz", "/v1/events?limit=0")
    }
    assert kept == {"/v1/events": "public, max-age=5", "/healthz": "no-store", "/v1/events?limit=0": "no-store"}
    assert client.post("/v1/extract", json=ARTICLE).headers["Cache-Control"] == "no-store"


def limited(url: str, limit: str, proxies: int = 0) -> ContractClient:
    app = create_app(Config(database_url=url, rate_limit=limit, proxies=proxies))
    app.test_client_class = ContractClient
    return cast("ContractClient", app.test_client())


def test_who_asks_too_often_is_told_when_to_ask_again(url: str) -> None:
    client = limited(url, "2/minute")
    first, second, third = (client.get("/v1/events") for _ in range(3))
    assert first.headers["RateLimit-Policy"] == '"default";q=2;w=60'
    assert first.headers["RateLimit"].startswith('"default";r=1;t=')
    assert second.headers["RateLimit"].startswith('"default";r=0;t=')
    assert third.status_code == 429
    assert third.content_type == "application/problem+json"
    assert 1 <= int(third.headers["Retry-After"]) <= 60
    assert client.get("/v1/events", environ_overrides={"REMOTE_ADDR": "192.0.2.1"}).status_code == 200


def test_health_and_documentation_are_not_counted(url: str) -> None:
    client = limited(url, "1/minute")
    assert {client.get(path).status_code for path in ("/healthz", "/docs/", "/openapi.json") for _ in range(3)} == {200}


@pytest.mark.parametrize(("proxies", "status"), [(0, 429), (1, 200)])
def test_behind_a_proxy_clients_are_told_apart_only_when_it_is_known(url: str, proxies: int, status: int) -> None:
    """What no known proxy has added to X-Forwarded-For is what anyone may have written there."""
    client = limited(url, "1/minute", proxies=proxies)
    client.get("/v1/events", headers={"X-Forwarded-For": "192.0.2.1"})
    assert client.get("/v1/events", headers={"X-Forwarded-For": "192.0.2.2"}).status_code == status


def test_nothing_is_counted_unless_a_limit_is_set(client: ContractClient) -> None:
    assert "RateLimit" not in client.get("/v1/events").headers


def test_a_limit_that_is_none_is_refused_with_an_example(url: str) -> None:
    with pytest.raises(ValueError, match="600/minute"):
        create_app(Config(database_url=url, rate_limit="often"))


def test_a_preflight_is_not_counted(url: str) -> None:
    client = limited(url, "1/minute")
    assert [client.options("/v1/events").status_code for _ in range(3)] == [200] * 3
    assert client.get("/v1/events").status_code == 200
    assert client.get("/v1/events").status_code == 429
    assert client.options("/v1/events").status_code == 200
