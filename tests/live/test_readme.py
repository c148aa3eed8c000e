"""The snippets of the README show what stands beneath them.

``python -m tests.live.test_readme`` writes into the README what they show now; read the difference before you keep it.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.live.browser import browser, items
from tests.live.conftest import ROOT, serving
from tests.live.snippets import Snippet, snippets

README = ROOT / "README.md"
ADDRESS = "http://127.0.0.1:8000"
SCRIPTS = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"


def shown(snippet: Snippet, address: str) -> str:
    """What the snippet shows, run as a reader would, against this server."""
    code = snippet.code.replace(ADDRESS, address)
    if snippet.kind == "html":
        return "\n".join(items(code))
    command = ["bash", "-euo", "pipefail", "-c", code] if snippet.kind == "console" else [sys.executable, "-c", code]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, "PATH": SCRIPTS, "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, f"{code}\n{done.stdout}{done.stderr}"
    return done.stdout.rstrip("\n").replace(address, ADDRESS)


def need(what: str, *, there: bool) -> None:
    """Skip where something is missing, saying so; continuous integration has it all, and fails."""
    if not there and os.environ.get("CI"):
        pytest.fail(f"the README's snippets need {what}")
    if not there:
        pytest.skip(f"the README's snippets need {what}")


@pytest.fixture(scope="module")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a server with the articles of seeds/, as `make run` leaves it."""
    with serving(tmp_path_factory.mktemp("readme"), "--seed") as (address, _):
        yield address


#: What shows a snippet, by its kind, and whether it is there.
NEEDS: dict[str, tuple[str, Callable[[], bool]]] = {
    "console": ("curl and jq", lambda: bool(shutil.which("curl") and shutil.which("jq"))),
    "python": ("Python", lambda: True),
    "html": ("Chromium", lambda: browser() is not None),
}


@pytest.mark.parametrize("snippet", snippets(README.read_text("utf-8")), ids=lambda snippet: str(snippet.title))
def test_a_snippet_shows_what_stands_beneath_it(snippet: Snippet, seeded: str) -> None:
    what, there = NEEDS[snippet.kind]
    need(what, there=there())
    assert shown(snippet, seeded) == snippet.output


def test_there_is_one_of_each_kind() -> None:
    """Else nothing above would have been held to anything."""
    assert {snippet.kind for snippet in snippets(README.read_text("utf-8"))} == NEEDS.keys()


def rewrite() -> None:
    """Write what every snippet shows now into the README."""
    text = README.read_text("utf-8")
    with tempfile.TemporaryDirectory() as folder, serving(Path(folder), "--seed") as (address, _):
        for snippet in snippets(text):
            text = text.replace(snippet.written, snippet.showing(shown(snippet, address)))
    README.write_text(text, "utf-8")


if __name__ == "__main__":
    rewrite()
