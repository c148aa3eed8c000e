"""The documentation for people, all of it served from here."""

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


@pytest.mark.parametrize(
    "path", ["/docs/../api/app.py", "/docs/%2e%2e/%2e%2e/flask_swagger_ui.py", "/docs//etc/passwd"]
)
def test_it_serves_its_own_files_only(client: ContractClient, path: str) -> None:
    assert client.get(path, follow_redirects=True).status_code == 404
