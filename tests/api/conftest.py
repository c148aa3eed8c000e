import shutil
from pathlib import Path
from typing import cast

import pytest
from flask import Flask

import store
from api import Config, create_app
from tests.api.contract import ContractClient


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database with our tables, to be copied."""
    path = tmp_path_factory.mktemp("database") / "empty.db"
    store.migrate(f"sqlite:///{path}")
    return path


@pytest.fixture
def url(migrated: Path, tmp_path: Path) -> str:
    """A database of its own."""
    return f"sqlite:///{shutil.copy(migrated, tmp_path / 'frise.db')}"


@pytest.fixture
def app(url: str) -> Flask:
    app = create_app(Config(database_url=url))
    app.test_client_class = ContractClient
    return app


@pytest.fixture
def client(app: Flask) -> ContractClient:
    return cast("ContractClient", app.test_client())
