"""What `make` says and refuses, on machines that lack something."""

import re
import stat
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "requirements" / "venv.sh"
PYTHON = Path(sys.executable).resolve()


def make_venv(folder: Path, python: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["/bin/sh", SCRIPT, python], cwd=folder, capture_output=True, text=True, check=False)


def pretend(folder: Path, unless: str) -> str:
    """A Python that fails whatever program has the words ``unless`` in it, and says it is 3.10."""
    python = folder / "python"
    python.write_text(
        f'#!/bin/sh\ncase "$*" in *{unless}*) exit 1;; --version) echo Python 3.10.13;; *) exec {PYTHON} "$@";; esac\n'
    )
    python.chmod(python.stat().st_mode | stat.S_IXUSR)
    return str(python)


def test_a_python_that_is_too_old_is_refused_by_name(tmp_path: Path) -> None:
    told = make_venv(tmp_path, pretend(tmp_path, "version_info"))

    assert told.returncode == 1
    assert "needs Python 3.11 or later" in told.stderr
    assert "Python 3.10.13" in told.stderr


def test_a_python_without_ensurepip_is_told_what_to_install(tmp_path: Path) -> None:
    told = make_venv(tmp_path, pretend(tmp_path, "ensurepip"))

    assert told.returncode == 1
    assert "apt install python3-venv" in told.stderr


def test_no_python_at_all_is_told_what_to_install(tmp_path: Path) -> None:
    told = make_venv(tmp_path, "python-that-is-nowhere")

    assert told.returncode == 1
    assert "apt install python3" in told.stderr


def test_a_broken_environment_is_made_anew_and_a_sound_one_left_alone(tmp_path: Path) -> None:
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    (tmp_path / ".venv" / "bin" / "python").write_text("half an installation")

    first = make_venv(tmp_path, str(PYTHON))
    again = make_venv(tmp_path, str(PYTHON))

    assert (first.returncode, again.returncode) == (0, 0)
    assert first.stdout.startswith("Making .venv")
    assert again.stdout == ""


@pytest.mark.parametrize("target", ["setup", "run", "test", "check", "openapi", "bench", "lock", "clean"])
def test_help_is_what_make_says_by_itself_and_lists_the_targets(target: str) -> None:
    told = subprocess.run(["make"], cwd=ROOT, capture_output=True, text=True, check=True).stdout  # noqa: S607 - as people do

    assert re.search(rf"^  make {target} +\S", told, re.MULTILINE)
