import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

import pytest


class Frise(Protocol):
    def __call__(
        self, *arguments: str | Path, stdin: bytes = b"", environ: Mapping[str, str] = {}
    ) -> subprocess.CompletedProcess[bytes]: ...


@pytest.fixture
def frise(tmp_path: Path) -> Frise:
    """Run ``frise`` as people do, in a process of its own, over a database of its own."""

    def run(
        *arguments: str | Path, stdin: bytes = b"", environ: Mapping[str, str] = {}
    ) -> subprocess.CompletedProcess[bytes]:
        database = {"FRISE_DATABASE_URL": f"sqlite:///{tmp_path}/frise.db"}
        return subprocess.run(
            [sys.executable, "-W", "error", "-m", "cli", *arguments],
            input=stdin,
            capture_output=True,
            env={**os.environ, **database, **environ},
            timeout=60,
            check=False,
        )

    return run
