"""The console examples of the README print what stands beneath them.

``python -m tests.live.test_readme`` writes into the README what they print now; read the difference before you keep it.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.live.conftest import ROOT, serving
from tests.live.console import Example, examples

README = ROOT / "README.md"
ADDRESS = "http://127.0.0.1:8000"


def run(command: str, address: str) -> str:
    """What the command prints, as a reader's shell would run it, against this server."""
    shell = ["bash", "-euo", "pipefail", "-c", command.replace(ADDRESS, address)]
    scripts = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        shell, cwd=ROOT, env={**os.environ, "PATH": scripts}, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
    return done.stdout.rstrip("\n").replace(address, ADDRESS)


@pytest.fixture(scope="module")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a server with the articles of seeds/, as `make run` leaves it."""
    if not (shutil.which("curl") and shutil.which("jq")):
        missing = "the README's examples need curl and jq"
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
    with serving(tmp_path_factory.mktemp("readme"), "--seed") as (address, _):
        yield address


@pytest.mark.parametrize("example", examples(README.read_text("utf-8")), ids=lambda example: str(example.command))
def test_an_example_prints_what_stands_beneath_it(example: Example, seeded: str) -> None:
    assert run(example.command, seeded) == example.output


def rewrite() -> None:
    """Write what every example prints now into the README."""
    text = README.read_text("utf-8")
    with tempfile.TemporaryDirectory() as folder, serving(Path(folder), "--seed") as (address, _):
        for example in examples(text):
            said = f"$ {example.command}\n" + f"{example.output}\n" * bool(example.output)
            text = text.replace(said, f"$ {example.command}\n{run(example.command, address)}\n")
    README.write_text(text, "utf-8")


if __name__ == "__main__":
    rewrite()
