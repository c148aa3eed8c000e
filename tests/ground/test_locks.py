import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCKS = sorted((ROOT / "requirements").glob("*.lock"))
PIN = re.compile(r"^([a-z0-9.-]+)(?:\[[a-z,]+\])?==([^ ;]+)(?: ; [^\\]+)? \\$")


def pins(name: str) -> dict[str, str]:
    lines = (ROOT / "requirements" / name).read_text("utf-8").splitlines()
    return {pin[1]: pin[2] for line in lines if (pin := PIN.match(line))}


def normal(requirement: str) -> str:
    found = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert found
    return re.sub(r"[-_.]+", "-", found[0]).lower()


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_names_no_address(lock: Path) -> None:
    named = [line for line in lock.read_text("utf-8").splitlines() if "://" in line or "index-url" in line]

    assert named == []


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_line_of_a_lock_is_an_exact_version_or_its_hash(lock: Path) -> None:
    lines = [line for line in lock.read_text("utf-8").splitlines() if not line.lstrip().startswith("#")]

    assert [line for line in lines if not PIN.match(line) and not line.startswith("    --hash=sha256:")] == []


def test_there_are_locks_to_run_to_build_and_to_develop() -> None:
    assert [lock.stem for lock in LOCKS] == ["build", "dev", "run"]


def test_what_is_developed_with_is_what_is_run() -> None:
    ours = pins("run.lock") | pins("build.lock")

    assert {name: pins("dev.lock").get(name) for name in ours} == ours


def test_the_locks_hold_every_dependency_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    run = [*project["project"]["dependencies"], *project["project"]["optional-dependencies"]["postgres"]]
    groups = [each for group in project["dependency-groups"].values() for each in group if isinstance(each, str)]

    assert {normal(each) for each in run} <= pins("run.lock").keys()
    assert {normal(each) for each in [*run, *groups]} <= pins("dev.lock").keys()
    assert {normal(each) for each in project["build-system"]["requires"]} <= pins("build.lock").keys()
