"""``frise serve``, spoken to over HTTP."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import requests

from tests.cli.conftest import Frise

PATIENCE = 30


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def wait_for(url: str, process: subprocess.Popen[str]) -> requests.Response:
    """The first answer of a server that is starting."""
    until = time.monotonic() + PATIENCE
    while True:
        try:
            return requests.get(url, timeout=PATIENCE)
        except requests.ConnectionError:
            if process.poll() is not None or time.monotonic() > until:
                process.terminate()
                pytest.fail(process.communicate()[1])
            time.sleep(0.05)


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Callable[..., tuple[subprocess.Popen[str], str]]]:
    """Start ``frise serve`` on a port of its own and end it afterwards."""
    started = []

    def start(*arguments: str) -> tuple[subprocess.Popen[str], str]:
        port = str(free_port())
        database = f"sqlite:///{tmp_path}/frise.db"
        environ = {**os.environ, "PORT": port, "HOST": "127.0.0.1", "FRISE_DATABASE_URL": database}
        command = [sys.executable, "-m", "cli", "serve", *arguments]
        process = subprocess.Popen(command, env=environ, stderr=subprocess.PIPE, text=True)
        started.append(process)
        return process, f"http://127.0.0.1:{port}"

    yield start
    for process in started:
        process.terminate()
        process.communicate(timeout=PATIENCE)


def test_a_fresh_database_is_migrated_seeded_and_served(
    serve: Callable[..., tuple[subprocess.Popen[str], str]],
) -> None:
    process, base = serve("--migrate", "--seed")

    health = wait_for(f"{base}/healthz", process)
    events = requests.get(f"{base}/v1/events", params={"datetime": "2024"}, timeout=PATIENCE).json()["events"]
    process.send_signal(signal.SIGTERM)
    _, told = process.communicate(timeout=PATIENCE)

    assert health.status_code == 200
    assert events
    assert process.returncode == 0
    assert told.index("Migrating sqlite://") < told.index("Loading seeds/") < told.index(f"Serving on {base}")


def test_a_database_without_the_present_tables_is_not_served(frise: Frise) -> None:
    done = frise("serve", environ={"HOST": "127.0.0.1", "PORT": str(free_port())})

    assert done.returncode == 1
    assert "frise serve --migrate" in done.stderr.decode()


def test_a_taken_port_is_named_and_another_proposed(frise: Frise) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

        done = frise("serve", environ={"HOST": "127.0.0.1", "PORT": str(port)})

    told = done.stderr.decode()
    assert done.returncode == 1
    assert f"port {port}" in told
    assert f"PORT={port + 1}" in told


def test_a_port_that_another_frise_serves_is_not_shared(
    serve: Callable[..., tuple[subprocess.Popen[str], str]], frise: Frise
) -> None:
    process, base = serve("--migrate")
    wait_for(f"{base}/healthz", process)

    assert frise("serve", environ={"HOST": "127.0.0.1", "PORT": base.rpartition(":")[2]}).returncode == 1


@pytest.mark.parametrize(("variable", "value"), [("PORT", "huit mille"), ("PORT", "70000"), ("HOST", "256.1.1.1")])
def test_an_address_that_cannot_be_listened_on_is_named(frise: Frise, variable: str, value: str) -> None:
    done = frise("serve", environ={"HOST": "127.0.0.1", "PORT": "8000", variable: value})

    assert done.returncode != 0
    assert value in done.stderr.decode()
