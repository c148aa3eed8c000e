"""The documentation for people, all of it served from here."""

import gzip
import re

import pytest

from tests.api.contract import ContractClient


def test_the_root_leads_to_it(client: ContractClient) -> None:
    response = client.get("/", follow_redirects=True)
    assert response.status_code == 200
    assert response.request.path == "/docs/"


def test_it_asks_nobody_else_for_anything(client: ContractClient) -> None:
    """Every script, style and image is ours and is there; no badge of a validator elsewhere."""
    page = client.get("/docs/").text
    asked = re.findall(r'(?:src|href)="([^"]+)"', page)
    assert len(asked) >= 4
    for address in asked:
        assert address.startswith("/docs/")
        with client.get(address) as file:
            assert file.status_code == 200
    assert '"validatorUrl": null' in page
    assert '"url": "/openapi.json"' in page


@pytest.mark.parametrize("name", ["swagger-ui-bundle.js", "swagger-ui.css", "oauth2-redirect.js"])
def test_its_files_travel_as_answers_do(client: ContractClient, name: str) -> None:
    """Compressed for who takes it, kept for a while, and not sent again to who has them."""
    whole = client.get(f"/docs/{name}")
    packed = client.get(f"/docs/{name}", headers={"Accept-Encoding": "gzip"})
    assert packed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.data) == whole.data
    assert packed.headers["Cache-Control"] == "public, max-age=3600"
    for headers in ({}, {"Accept-Encoding": "gzip"}):
        tag = client.get(f"/docs/{name}", headers=headers).headers["ETag"]
        assert client.get(f"/docs/{name}", headers={**headers, "If-None-Match": tag}).status_code == 304


def test_a_part_of_a_file_is_a_part_of_the_file(client: ContractClient) -> None:
    """And never of its compressed form."""
    headers = {"Range": "bytes=0-999", "Accept-Encoding": "gzip"}
    with client.get("/docs/swagger-ui.css", headers=headers) as part:
        assert part.status_code == 206
        assert "Content-Encoding" not in part.headers
        assert part.data == client.get("/docs/swagger-ui.css").data[:1000]


@pytest.mark.parametrize(
    "path", ["/docs/../api/app.py", "/docs/%2e%2e/%2e%2e/flask_swagger_ui.py", "/docs//etc/passwd"]
)
def test_it_serves_its_own_files_only(client: ContractClient, path: str) -> None:
    assert client.get(path, follow_redirects=True).status_code == 404


@pytest.mark.parametrize(
    ("path", "where"), [("/docs", "/docs/"), ("/docs?a=b", "/docs/?a=b"), ("/docs//x", "/docs/x"), ("/", "/docs/")]
)
def test_a_redirect_leads_to_a_path_whatever_the_host_is_called(client: ContractClient, path: str, where: str) -> None:
    response = client.get(path, headers={"Host": "evil.example"})
    assert response.status_code in {302, 308}
    assert response.headers["Location"] == where
    assert "evil.example" not in response.text
