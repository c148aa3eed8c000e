"""Every folder of the house is known to every tool, and what only the store may know stays there."""

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
TOOLS = PROJECT["tool"]
ROOMS = ["api", "chronicle", "cli", "extraction", "schemas", "seeds", "store", "temporal"]

#: What sqlalchemy offers that is no SQL: types to annotate with, and what its errors are called.
NO_SQL = {"Connection", "Engine", "SQLAlchemyError", "OperationalError", "IntegrityError"}


def test_the_rooms_are_the_folders_that_hold_python() -> None:
    others = {"bench", "tests"}
    folders = {path.parent.name for path in ROOT.glob("*/*.py")} - others

    assert sorted(folders) == ROOMS


@pytest.mark.parametrize(
    "listed",
    [
        TOOLS["hatch"]["build"]["targets"]["wheel"]["packages"],
        TOOLS["coverage"]["run"]["source"],
        TOOLS["importlinter"]["root_packages"],
        sorted(set(TOOLS["mypy"]["files"]) - {"bench", "tests"}),
    ],
    ids=["wheel", "coverage", "import contracts", "types"],
)
def test_every_tool_knows_every_room(listed: list[str]) -> None:
    assert listed == ROOMS


def test_the_image_is_built_from_every_room() -> None:
    lines = (ROOT / ".dockerignore").read_text("utf-8").splitlines()

    assert [room for room in ROOMS if f"!{room}" not in lines] == []


@pytest.mark.parametrize("room", [room for room in ROOMS if room != "store"])
def test_sql_is_written_in_the_store_and_nowhere_else(room: str) -> None:
    imported = {name for path in (ROOT / room).rglob("*.py") for name in from_sqlalchemy(path)}

    assert imported <= NO_SQL


def from_sqlalchemy(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names if each.name.split(".")[0] == "sqlalchemy")
        elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "sqlalchemy":
            yield from (each.name for each in node.names)


@pytest.mark.parametrize("rules", ["ignore", *TOOLS["ruff"]["lint"]["per-file-ignores"]])
def test_every_ignored_rule_carries_its_reason(rules: str) -> None:
    lines = (ROOT / "pyproject.toml").read_text("utf-8").splitlines()
    start = next(number for number, line in enumerate(lines) if line.strip('" ').startswith(f"{rules} = [")
                 or line.startswith(f'"{rules}" = ['))  # fmt: skip
    ignores = lines[start + 1 : lines.index("]", start)]

    assert ignores
    assert [line for line in ignores if "# " not in line] == []
