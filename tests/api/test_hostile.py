"""What is sent to do harm is refused as a problem, or kept and given back as it was: never a fault of ours."""

from typing import Any
from urllib.parse import quote

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.api.contract import ContractClient, described

#: Each could break something: SQL, HTML, templates, formats, paths, shells, headers, bidirectional text, the very long.
TEXTS = [
    "'; DROP TABLE event; --",
    '" OR ""="',
    "%' ESCAPE '!",
    "NEAR(a b, 9999) AND NOT *",
    '"*" OR headline : x',
    "<script>alert(1)</script>",
    "</script><img src=x onerror=alert(1)>",
    "{{7*7}} ${7*7} %(x)s {name} {0}",
    "../../../../etc/passwd",
    "..\\..\\windows",
    "$(reboot) `reboot` | reboot",
    "a\r\nSet-Cookie: x=1",
    "\u202e\u200b\ufeff\u0301\U0001f468\u200d\U0001f469",
    "\ufdd0\uffff\U0010ffff",
    "9" * 400,
    "-0 1e999 NaN Infinity 0x7fffffffffffffff",
    "a" * 20_000,
    "(" * 2_000,
]
#: What no text may hold.
BROKEN = ["a\0b", "\ud800", "\udfff\ud800"]
#: Those that say back what they were asked, and how the contract calls them.
LISTS = {
    "/v1/events": "/v1/events",
    "/v1/dates": "/v1/dates",
    "/v1/histogram": "/v1/histogram",
    "/v1/timeline": "/v1/timeline",
    "/v1/facets": "/v1/facets",
    "/v1/onthisday/11/19": "/v1/onthisday/{month}/{day}",
}
MEMBERS = ["text", "title", "source", "url", "lang", "published", "unheard_of"]
PARAMETERS = [
    (path, each["name"])
    for path, name in LISTS.items()
    for each in described()["paths"][name]["get"]["parameters"]
    if "in" in each  # the others are references, to headers
]
HEADERS = ["If-None-Match", "Accept-Language", "Accept-Encoding", "Authorization", "Host", "Cookie", "Accept", "Range"]


@pytest.fixture
def client(app: Flask, client: ContractClient) -> ContractClient:
    app.testing = False  # a fault becomes a 500, as it would be served
    return client


def refused(status: int, content_type: str | None) -> bool:
    return 400 <= status < 500 and content_type == "application/problem+json"


def as_said(response: TestResponse, parameter: str) -> dict[str, Any]:
    """How a date was understood; nothing for what is none."""
    echo = response.get_json()["query"][parameter]
    return echo if isinstance(echo, dict) else {}


@pytest.mark.parametrize(("path", "parameter"), PARAMETERS)
def test_in_a_parameter(client: ContractClient, path: str, parameter: str) -> None:
    """Echoed as it is, or refused."""
    for text in TEXTS:
        response = client.get(path, query_string={parameter: text})
        if response.status_code == 200:
            assert response.get_json()["query"][parameter] in (
                text,
                [text],
                {**as_said(response, parameter), "said": text},
            )
        else:
            assert refused(response.status_code, response.content_type), (text, response.status_code)


@pytest.mark.parametrize(("path", "parameter"), PARAMETERS)
@pytest.mark.parametrize("encoded", ["a%00b", "%ff%fe", "%ED%A0%80", "%C0%AF", "%", "%zz"])
def test_as_bytes_in_a_parameter(client: ContractClient, path: str, parameter: str, encoded: str) -> None:
    response = client.get(f"{path}?{parameter}={encoded}")
    assert response.status_code == 200 or refused(response.status_code, response.content_type)


@pytest.mark.parametrize(("path", "parameter"), PARAMETERS)
@pytest.mark.parametrize("encoded", ["%ff", "a%ED%A0%80", "%C0%AF"])
def test_what_is_not_utf_8_is_named(client: ContractClient, path: str, parameter: str, encoded: str) -> None:
    """And never read as the percent signs it was sent in."""
    response = client.get(f"{path}?{parameter}={encoded}")
    assert response.status_code == 422
    (error,) = response.get_json()["errors"]
    assert error["parameter"] == parameter
    assert "UTF-8" in error["detail"]


@pytest.mark.parametrize("member", MEMBERS)
def test_in_a_member_of_an_article(client: ContractClient, member: str) -> None:
    """Given back as it was, code point by code point, or refused."""
    for text in TEXTS:
        article = {"text": "Le maire a démissionné le 3 mars 2020.", "lang": "fr", member: text}
        response = client.post("/v1/articles", json=article)
        if response.status_code in {200, 201}:
            assert client.get(response.headers["Location"]).get_json()[member] == text
        else:
            assert refused(response.status_code, response.content_type), (text, response.status_code)


@pytest.mark.parametrize("member", MEMBERS)
@pytest.mark.parametrize("text", BROKEN)
def test_what_no_text_may_hold_in_a_member(client: ContractClient, member: str, text: str) -> None:
    response = client.post("/v1/articles", json={"text": "x", member: text})
    assert refused(response.status_code, response.content_type)


@pytest.mark.parametrize(
    "value", [10**400, -(10**400), 1e308, [[]], {"a": {}}, True, None], ids=lambda value: str(value)[:9]
)
@pytest.mark.parametrize("member", [each for each in MEMBERS if each != "unheard_of"])
def test_another_type_in_a_member(client: ContractClient, member: str, value: object) -> None:
    article = {"text": "x", "lang": "fr", member: value}
    response = client.post("/v1/articles", json=article)
    optional = value is None and member != "text"
    assert refused(response.status_code, response.content_type) or (optional and response.status_code in {200, 201})


@pytest.mark.parametrize("header", HEADERS)
def test_in_a_header(client: ContractClient, header: str) -> None:
    for text in [*TEXTS, *(f"{prefix}{text}" for prefix in ("Bearer ", '"', "fr;q=") for text in TEXTS)]:
        said = text.replace("\r\n", " ").encode().decode("latin-1")
        response = client.get("/v1/events", headers={header: said})
        assert response.status_code in {200, 304} or refused(response.status_code, response.content_type)


@pytest.mark.parametrize("resource", ["articles", "events"])
def test_in_a_path(app: Flask, resource: str) -> None:
    """Not held against the contract, which would follow the dots."""
    client = FlaskClient(app, app.response_class)
    for text in [*TEXTS, "..", "../events", "%2e%2e%2f", "%00", "." * 32]:
        response = client.get(f"/v1/{resource}/{quote(text, safe='')}")
        assert response.status_code == 404
        assert response.content_type == "application/problem+json"


@pytest.mark.parametrize("day", ["02/30", "13/01", "00/00", "1/1", "11/19/..", "%31%31/19", "11/%00", "११/19", "11/-1"])
def test_a_day_that_is_none(client: ContractClient, day: str) -> None:
    response = client.get(f"/v1/onthisday/{day}")
    assert response.status_code == 200 if day == "%31%31/19" else refused(response.status_code, response.content_type)


@pytest.mark.parametrize("cursor", ["zzz", "W10.AAAA", "." * 5_000, "é", "e30.e30.e30", "\x00", "bnVsbA.x", " "])
@pytest.mark.parametrize("path", ["/v1/events", "/v1/articles", "/v1/dates", "/v1/onthisday/11/19"])
def test_a_forged_cursor(client: ContractClient, path: str, cursor: str) -> None:
    response = client.get(path, query_string={"cursor": cursor})
    assert refused(response.status_code, response.content_type)


@pytest.mark.parametrize("name", ["source", "limit", "unheard_of", "precision"])
@pytest.mark.parametrize(
    "path", ["/v1/events", "/v1/articles", "/v1/dates", "/v1/histogram", "/v1/normalize", "/healthz"]
)
def test_ten_thousand_parameters(client: ContractClient, path: str, name: str) -> None:
    response = client.get(f"{path}?" + "&".join(f"{name}=v{number}" for number in range(10_000)))
    assert refused(response.status_code, response.content_type)


@pytest.mark.parametrize("depth", [10, 100, 990, 1_000, 10_000, 500_000])
@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ('{"text":', "}")])
def test_json_of_any_depth(client: ContractClient, depth: int, opening: str, closing: str) -> None:
    body = opening * depth + "1" + closing * depth
    response = client.post("/v1/articles", data=body, content_type="application/json")
    assert refused(response.status_code, response.content_type)
