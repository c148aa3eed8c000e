"""Tagging is light: it loads the date engine and the standard library, and nothing else."""

import subprocess
import sys

import pytest

SAID = {"fr": "Il est venu mardi 6 novembre, il y a trois ans.", "en": "He came on Tuesday, three years ago."}
THE_HEAVY = {
    "alembic",
    "api",
    "chronicle",
    "click",
    "dateparser",
    "extraction",
    "flask",
    "marshmallow",
    "sqlalchemy",
    "store",
}


def loaded(program: str) -> set[str]:
    """The top-level modules outside the standard library that a program has loaded when it ends."""
    told = subprocess.run(
        [sys.executable, "-c", f"import sys\nbefore = set(sys.modules)\n{program}\nprint(*set(sys.modules) - before)"],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return {module.split(".")[0] for module in told.stdout.split()} - sys.stdlib_module_names


@pytest.mark.parametrize("language", SAID)
@pytest.mark.parametrize("use", ["tag", "read", "normalize"])
def test_the_engine_loads_nothing_but_itself(language: str, use: str) -> None:
    assert loaded(f"import temporal\ntemporal.{use}({SAID[language]!r}, '2024-11-19', {language!r})") == {"temporal"}


def test_the_prose_the_labels_and_edtf_need_no_more() -> None:
    program = """
import temporal, temporal.as_data, temporal.edtf, temporal.explain
reading = temporal.read("Il est venu hier.", "2024-11-19")
[mention] = reading.mentions
temporal.as_data.mention_data(mention), temporal.as_data.date_data(mention.date)
temporal.edtf.read(temporal.edtf.write(mention.date))
temporal.explain.derivation_data(mention.derivation, "Il est venu hier.")
reading.prose.sentences()
"""
    assert loaded(program) == {"temporal"}


def test_only_a_language_without_a_grammar_loads_dateparser() -> None:
    program = "import temporal\ntemporal.normalize('gestern', '2024-11-19', 'de')"
    assert loaded(program) & THE_HEAVY == {"dateparser"}
