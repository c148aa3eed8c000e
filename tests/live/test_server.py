"""What only a real server shows: bodies as they come over the wire, and its end."""

import json
import os
import socket
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import requests

from api.config import MAX_BODY_BYTES
from tests.live.conftest import PATIENCE, serving


def in_chunks(size: int) -> Iterator[bytes]:
    """A body of more than so many bytes whose length nobody says first."""
    yield b'{"text": "'
    for _ in range(size // 65_536 + 1):
        yield b"a" * 65_536
    yield b'"}'


def test_a_body_in_chunks_is_read(server: str) -> None:
    body = json.dumps({"text": "Le maire a démissionné le 3 mars 2020.", "lang": "fr"}).encode()
    chunks = (body[at : at + 7] for at in range(0, len(body), 7))
    answer = requests.post(
        f"{server}/v1/extract", data=chunks, headers={"Content-Type": "application/json"}, timeout=30
    )
    assert [mention["value"] for mention in answer.json()["mentions"]] == ["2020-03-03"]


def test_a_body_over_the_limit_is_refused_however_it_comes(server: str) -> None:
    headers = {"Content-Type": "application/json"}
    for body in (in_chunks(MAX_BODY_BYTES), b"".join(in_chunks(MAX_BODY_BYTES))):
        answer = requests.post(f"{server}/v1/extract", data=body, headers=headers, timeout=60)
        assert answer.status_code == 413
        assert answer.headers["Content-Type"] == "application/problem+json"
        assert str(MAX_BODY_BYTES) in answer.json()["detail"]


def test_a_problem_over_the_wire(server: str) -> None:
    answer = requests.get(f"{server}/v1/events?form=2024", headers={"Accept-Language": "fr"}, timeout=30)
    assert answer.status_code == 422
    assert answer.headers["Content-Type"] == "application/problem+json"
    (fault,) = answer.json()["errors"]
    assert fault == {
        "parameter": "form",
        "detail": "form n'est pas connu ici ; vouliez-vous dire from ?",
        "example": "from=lundi",
    }


def test_an_offset_with_a_bare_plus_is_understood(server: str) -> None:
    """« + » in a query string is a space; people write it all the same."""
    answer = requests.get(f"{server}/v1/events?datetime=lundi&anchor=2024-11-19T14:30:00+01:00", timeout=30)
    assert answer.json()["query"]["anchor"] == "2024-11-19T14:30:00+01:00"


def test_a_zone_that_would_move_nothing_is_refused(server: str) -> None:
    for zone in ("Z", "+01:00", "%2B01:00"):
        answer = requests.get(f"{server}/v1/events?datetime=2024-11-19T14:30:00{zone}/..", timeout=30)
        assert answer.status_code == 422
        assert "has a zone" in answer.json()["errors"][0]["detail"]


@pytest.mark.parametrize("target", ["/v1/events?q=%ff%fe", "/v1/events/%ff", "/%00", "/v1/events?q=%ED%A0%80"])
def test_bytes_that_are_no_text_do_no_harm(server: str, target: str) -> None:
    """Sent as they are, past what a client library would put right."""
    host, port = urlsplit(server).hostname, urlsplit(server).port
    with socket.create_connection((host, port), timeout=30) as connection:
        connection.sendall(f"GET {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode("ascii"))
        status = int(connection.makefile("rb").readline().split()[1])
    assert status in {200, 404, 422}


def test_the_documentation_is_there(server: str) -> None:
    page = requests.get(f"{server}/", timeout=30)
    assert page.url == f"{server}/docs/"
    assert "swagger-ui" in page.text
    assert requests.get(f"{server}/openapi.json", timeout=30).json()["openapi"].startswith("3.1")


def test_a_head_has_the_headers_and_no_body(server: str) -> None:
    answer = requests.head(f"{server}/v1/events", timeout=30)
    assert answer.status_code == 200
    assert answer.content == b""


def test_killed_outright_it_leaves_no_worker_behind(tmp_path: Path) -> None:
    with serving(tmp_path, "--workers", "2") as (address, process):
        process.kill()
        process.wait(PATIENCE)
        last = time.monotonic() + PATIENCE
        while listens(address):
            assert time.monotonic() < last, "a worker goes on"
            time.sleep(0.05)


def listens(address: str) -> bool:
    """Whether any process still has the port."""
    with socket.socket() as asking:
        return asking.connect_ex((urlsplit(address).hostname, urlsplit(address).port)) == 0


def test_it_keeps_what_it_was_told_and_ends_when_asked(tmp_path: Path) -> None:
    """Stopped by SIGTERM it ends, frees its port, and started again over the same database it knows the article."""
    article = {"text": "Le maire a démissionné le 3 mars 2020.", "lang": "fr"}
    with serving(tmp_path) as (address, process):
        kept = requests.post(f"{address}/v1/articles", json=article, timeout=30).json()
    assert process.returncode is not None
    with pytest.raises(ProcessLookupError):
        os.kill(process.pid, 0)
    with pytest.raises(requests.ConnectionError):
        requests.get(f"{address}/healthz", timeout=5)
    with serving(tmp_path) as (address, _):
        assert requests.get(address + kept["links"]["self"], timeout=30).json()["text"] == article["text"]
