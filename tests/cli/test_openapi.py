from pathlib import Path

import yaml

from api import Config, create_app
from tests.cli.conftest import Frise


def test_it_writes_the_document_that_is_served(frise: Frise) -> None:
    served = create_app(Config(database_url="sqlite://")).test_client().get("/openapi.json").get_json()

    assert yaml.safe_load(frise("openapi").stdout) == served


def test_a_file_holds_the_same_as_standard_output(frise: Frise, tmp_path: Path) -> None:
    file = tmp_path / "openapi.yaml"

    assert frise("openapi", "--output", file).returncode == 0
    assert file.read_bytes() == frise("openapi").stdout


def test_it_touches_no_database(frise: Frise, tmp_path: Path) -> None:
    frise("openapi")

    assert list(tmp_path.iterdir()) == []
