"""A real server in a process of its own, over a database of its own, on a free port of the loopback."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import requests

ROOT = Path(__file__).parents[2]
PATIENCE = 60


def free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port: int = listening.getsockname()[1]
        return port


@contextmanager
def serving(folder: Path, *options: str, **environment: str) -> Iterator[tuple[str, "subprocess.Popen[bytes]"]]:
    """The address of a server that answers, and its process; ended by its process when the block ends."""
    port = free_port()
    url = f"sqlite:///{folder / 'frise.db'}"
    command = [sys.executable, "-m", "cli", "serve", "--migrate", "--port", str(port), *options]
    log = folder / "server.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            command,
            cwd=ROOT,
            env={**os.environ, "FRISE_DATABASE_URL": url, **environment},
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        try:
            yield wait_for(f"http://127.0.0.1:{port}", process, log), process
        finally:
            process.terminate()
            process.wait(PATIENCE)


def wait_for(address: str, process: "subprocess.Popen[bytes]", log: Path) -> str:
    """The address, once its server is healthy."""
    last = time.monotonic() + PATIENCE
    while time.monotonic() < last:
        assert process.poll() is None, log.read_text()
        try:
            if requests.get(f"{address}/healthz", timeout=PATIENCE).ok:
                return address
        except requests.ConnectionError:
            time.sleep(0.05)
    pytest.fail(log.read_text())


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a server with two workers, shared by the tests that leave nothing behind."""
    with serving(tmp_path_factory.mktemp("live"), "--workers", "2") as (address, _):
        yield address
