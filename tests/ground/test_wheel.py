"""What is installed holds what runs: code, and the data beside it."""

import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parents[2]
ROOMS = ["api", "chronicle", "cli", "extraction", "schemas", "seeds", "store", "temporal"]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The names in the wheel, built with the pinned backend and nothing drawn from outside."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    with ZipFile(next(folder.glob("*.whl"))) as archive:
        return archive.namelist()


def test_the_wheel_holds_every_seed_and_every_migration(wheel: list[str]) -> None:
    data = [*ROOT.glob("seeds/*.txt"), *ROOT.glob("store/migrations/versions/*.py")]

    assert data
    assert {str(path.relative_to(ROOT)) for path in data} <= set(wheel)


def test_the_wheel_says_that_every_room_is_typed(wheel: list[str]) -> None:
    assert [room for room in ROOMS if f"{room}/py.typed" not in wheel] == []


def test_the_wheel_leaves_tests_and_benchmarks_at_home(wheel: list[str]) -> None:
    rooms = {name.split("/")[0] for name in wheel if ".dist-info/" not in name}

    assert sorted(rooms) == ROOMS
