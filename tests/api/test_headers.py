"""Pages from anywhere may read the answers, and no browser may make more of them than they are."""

import re
from base64 import b64encode
from hashlib import sha256

import pytest

from tests.api.contract import ContractClient

PATHS = ["/v1/events", "/v1/articles", "/v1/extract", "/v1/normalize", "/healthz", "/openapi.json", "/docs/"]


@pytest.mark.parametrize("path", [*PATHS, "/v1/events?limit=0", "/nowhere"])
@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_another_origin_may_read_every_answer_and_what_its_headers_say(
    client: ContractClient, method: str, path: str
) -> None:
    headers = client.open(path, method=method, headers={"Origin": "https://example.org"}).headers
    assert headers["Access-Control-Allow-Origin"] == "*"
    exposed = headers["Access-Control-Expose-Headers"].split(", ")
    assert {"Link", "ETag", "RateLimit", "RateLimit-Policy", "Retry-After"} <= set(exposed)


@pytest.mark.parametrize("path", PATHS)
def test_what_another_origin_may_do_is_to_read(client: ContractClient, path: str) -> None:
    headers = {"Origin": "https://example.org", "Access-Control-Request-Method": "POST"}
    answer = client.options(path, headers=headers)
    assert answer.status_code == 200
    assert "OPTIONS" in answer.headers["Allow"]
    assert answer.headers["Access-Control-Allow-Methods"] == "GET, HEAD, OPTIONS"
    assert "If-None-Match" in answer.headers["Access-Control-Allow-Headers"]


def test_the_answer_to_a_write_is_not_shared(client: ContractClient) -> None:
    assert "Access-Control-Allow-Origin" not in client.post("/v1/articles", json={}).headers


@pytest.mark.parametrize("path", [*PATHS, "/nowhere", "/docs/swagger-ui.css"])
def test_browsers_guess_nothing_and_frame_nothing(client: ContractClient, path: str) -> None:
    with client.get(path) as answer:
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]


def test_the_documentation_runs_its_own_scripts_and_no_other(client: ContractClient) -> None:
    answer = client.get("/docs/")
    policy = answer.headers["Content-Security-Policy"]
    (script,) = re.findall(r"<script>(.*?)</script>", answer.text, re.DOTALL)
    assert f"'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'" in policy
    assert "script-src 'self' 'sha256-" in policy
    assert not re.search(r"script-src[^;]*'unsafe", policy)


def test_the_documentation_holds_nothing_of_the_request(client: ContractClient) -> None:
    """A script's digest must not vouch for what a Host header says."""
    assert client.get("/docs/", headers={"Host": "evil.example"}).text == client.get("/docs/").text
