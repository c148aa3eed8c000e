"""The import contracts: each is broken by the import that it forbids."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROOMS = ["api", "chronicle", "cli", "extraction", "schemas", "seeds", "store", "temporal"]

FORBIDDEN = {
    "temporal/calendar.py": ("import extraction", "Imports run one way"),
    "temporal/fold.py": ("import flask", "The date engine knows no web and no database"),
    "temporal/edtf/writing.py": ("import temporal.edtf.reading\nimport temporal.as_data", "No circle"),
    "temporal/languages/zz.py": ("import temporal.parser", "not the parser"),
    "temporal/languages/zy.py": ("import temporal.languages.fr", "A language knows no other language"),
    "extraction/languages/en.py": ("import extraction.languages.fr", "reporting words know no other"),
    "extraction/article.py": ("import store.engine", "Imports run one way"),
    "store/engine.py": ("import temporal.dates", "The store knows the calendar"),
    "schemas/dates.py": ("import temporal.dates", "Schemas say shapes"),
    "api/config.py": ("import extraction.article", "The API reaches articles through the chronicle"),
    "api/errors.py": ("import store.turns", "Only the chronicle writes"),
    "chronicle/body.py": ("import store.tables", "Tables stay in the store"),
    "chronicle/identity.py": ("import flask", "Flask stays in the API"),
    "seeds/load.py": ("import marshmallow", "Marshmallow stays"),
    "cli/tag.py": ("import cli.extract", "A command knows no other command"),
}


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project that a test may spoil."""
    copy = tmp_path_factory.mktemp("house")
    shutil.copy(ROOT / "pyproject.toml", copy)
    for room in ROOMS:
        shutil.copytree(ROOT / room, copy / room, ignore=shutil.ignore_patterns("__pycache__"))
    return copy


def broken_contracts(house: Path) -> list[str]:
    lint = Path(sys.executable).with_name("lint-imports")
    told = subprocess.run([lint, "--no-cache"], cwd=house, capture_output=True, text=True, check=False)
    return [line for line in told.stdout.splitlines() if " BROKEN" in line]


def test_the_contracts_hold(house: Path) -> None:
    assert broken_contracts(house) == []


@pytest.mark.parametrize("path", FORBIDDEN)
def test_a_forbidden_import_breaks_its_contract(house: Path, path: str) -> None:
    line, contract = FORBIDDEN[path]
    file = house / path
    before = file.read_text("utf-8") if file.exists() else None
    file.write_text(f"{before or ''}\n{line}\n", "utf-8")
    try:
        broken = broken_contracts(house)
    finally:
        file.unlink() if before is None else file.write_text(before, "utf-8")

    assert any(contract in name for name in broken), broken
