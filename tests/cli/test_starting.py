"""What starting costs, counted in modules rather than in seconds."""

import subprocess
import sys

import pytest

from cli import COMMANDS

HEAVY = {"alembic", "api", "chronicle", "dateparser", "flask", "granian", "marshmallow", "sqlalchemy", "store", "yaml"}
DOCUMENT = b'{"id": 1, "text": "Le pont a rouvert lundi.", "lang": "fr", "published": "2024-11-19"}'


def loaded(*arguments: str, stdin: bytes = b"") -> set[str]:
    """The modules a command has loaded when it is done."""
    program = (
        "import sys; from cli import main\n"
        f"main({list(arguments)!r}, standalone_mode=False)\n"
        "print(*{name.split('.')[0] for name in sys.modules}, file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", program], input=stdin, capture_output=True, check=True)
    return set(done.stderr.decode().split())


@pytest.mark.parametrize("command", ["tag", "extract"])
def test_reading_a_document_loads_no_web_no_database_and_no_dateparser(command: str) -> None:
    names = loaded(command, stdin=DOCUMENT)

    assert "temporal" in names
    assert names & HEAVY == set()


def test_normalizing_french_loads_no_web_no_database_and_no_dateparser() -> None:
    assert loaded("normalize", "lundi") & HEAVY == set()


def test_help_loads_nothing_that_a_command_needs() -> None:
    assert loaded("--help") & (HEAVY | {"temporal", "extraction", "orjson"}) == set()


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_says_what_it_does(command: str) -> None:
    done = subprocess.run([sys.executable, "-m", "cli", command, "-h"], capture_output=True, text=True, check=True)

    assert done.stdout.startswith(f"Usage: python -m cli {command}") or done.stdout.startswith(
        f"Usage: frise {command}"
    )
