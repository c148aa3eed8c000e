import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from store import open_engine
from tests.cli.conftest import Frise

FRONT_MATTER = "---\ntitle: {title}\npublished: 2024-11-19\nsource: essai\nlang: fr\n---\n"
TEXT = "Le pont a rouvert lundi. {title}.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three articles in three formats, one of them deeper, and files that are none."""
    folder = tmp_path / "articles"
    (folder / "2024").mkdir(parents=True)
    (folder / "un.txt").write_text((FRONT_MATTER + TEXT).format(title="Un"), "utf-8")
    (folder / "2024" / "deux.md").write_text((FRONT_MATTER + TEXT).format(title="Deux"), "utf-8")
    (folder / "trois.json").write_text(json.dumps({"text": TEXT.format(title="Trois"), "published": "2024-11-19"}))
    (folder / "image.png").write_bytes(b"\x89PNG")
    return folder


def titles(tmp_path: Path) -> set[str]:
    engine = open_engine(f"sqlite:///{tmp_path}/frise.db")
    with engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT title FROM article").fetchall()
    engine.dispose()
    return {row[0] for row in rows}


def test_a_folder_is_all_the_articles_in_it(frise: Frise, folder: Path, tmp_path: Path) -> None:
    done = frise("ingest", folder)

    assert (done.returncode, done.stdout.decode()) == (0, "3 new, 1 skipped\n")
    assert titles(tmp_path) == {"Un", "Deux", ""}


def test_what_is_known_stays_and_what_changed_is_told(frise: Frise, folder: Path) -> None:
    (folder / "un.txt").write_text("---\nurl: https://journal.example/un\n---\nLe pont a rouvert lundi.", "utf-8")
    frise("ingest", folder)
    (folder / "un.txt").write_text("---\nurl: https://journal.example/un\n---\nLe pont a fermé mardi.", "utf-8")

    assert frise("ingest", folder).stdout.decode() == "1 updated, 2 known, 1 skipped\n"


def test_each_file_that_fails_is_named_with_its_reason_and_the_rest_goes_on(frise: Frise, folder: Path) -> None:
    (folder / "aa-vide.txt").write_text("")
    (folder / "bb-latin1.txt").write_bytes("L'été dernier".encode("latin-1"))
    (folder / "cc-casse.json").write_text("{")
    (folder / "dd-date.md").write_text("---\npublished: 2024-02-31\n---\nLe pont a rouvert lundi.", "utf-8")
    (folder / "ee-nul.txt").write_bytes(b"Le pont a rouvert\0 lundi.")

    done = frise("ingest", folder)

    told = done.stderr.decode().splitlines()
    failed = [Path(line.split(": ")[0]).name for line in told if line.startswith(str(folder))]
    assert (done.returncode, done.stdout.decode()) == (1, "3 new, 1 skipped, 5 failed\n")
    assert failed == ["aa-vide.txt", "bb-latin1.txt", "cc-casse.json", "dd-date.md", "ee-nul.txt"]
    assert any("2024-02-31" in line for line in told)
    assert any("not UTF-8" in line for line in told)


def test_a_path_that_is_not_there_is_named(frise: Frise, tmp_path: Path) -> None:
    done = frise("ingest", tmp_path / "nowhere")

    assert done.returncode == 2
    assert "nowhere" in done.stderr.decode()
    assert not (tmp_path / "frise.db").exists()


def test_a_path_that_is_not_there_costs_the_others_nothing(frise: Frise, folder: Path, tmp_path: Path) -> None:
    done = frise("ingest", tmp_path / "nowhere", folder / "un.txt")

    assert (done.returncode, done.stdout.decode()) == (1, "1 new, 1 failed\n")
    assert f"{tmp_path / 'nowhere'}: " in done.stderr.decode()
    assert titles(tmp_path) == {"Un"}


def test_what_a_folder_holds_beside_articles_is_counted(frise: Frise, folder: Path) -> None:
    """An article that a link leads to in vain is a failure: it is named, not passed over."""
    (folder / "page.html").write_text("<p>Le pont a rouvert lundi.")
    (folder / "lignes.ndjson").write_text("{}")
    (folder / "perdu.md").symlink_to("nowhere.md")

    done = frise("ingest", folder)

    assert (done.returncode, done.stdout.decode()) == (1, "3 new, 3 skipped, 1 failed\n")
    assert "perdu.md: " in done.stderr.decode()


def test_a_file_that_is_named_is_read_whatever_its_suffix(frise: Frise, folder: Path) -> None:
    (folder / "un.txt").rename(folder / "un.article")

    assert frise("ingest", folder / "un.article", folder).stdout.decode() == "3 new, 1 skipped\n"


def test_every_fault_of_a_front_matter_is_told_at_once(frise: Frise, tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text("---\npublised: 2024-11-19\nlang: francais\nurl: ici\ntags: [pont]\n---\n", "utf-8")

    told = frise("ingest", file).stderr.decode()

    assert "« publised » is not known; did you mean « published »?" in told
    assert "« lang » 'francais' is not" in told
    assert "« url » 'ici' is not" in told
    assert "the article has no text" in told
    assert "tags" not in told


def test_a_folder_without_articles_says_so(frise: Frise, tmp_path: Path) -> None:
    assert frise("ingest", tmp_path).stdout.decode() == "no article\n"


@pytest.mark.parametrize(
    "url",
    [
        "gloubiboulga",
        "oracle2://localhost/x",
        "mysql://localhost/x",
        "sqlite:////nowhere/at/all/frise.db",
        "sqlite://",
        "sqlite:///:memory:",
        "sqlite:///file::memory:?cache=shared&uri=true",
    ],
    ids=[
        "no address",
        "no such engine",
        "no engine of ours",
        "no such folder",
        "memory",
        "named memory",
        "shared memory",
    ],
)
def test_a_database_that_cannot_be_opened_is_told_in_a_sentence(frise: Frise, folder: Path, url: str) -> None:
    done = frise("ingest", folder, environ={"FRISE_DATABASE_URL": url})

    told = done.stderr.decode()
    assert done.returncode == 1
    assert "FRISE_DATABASE_URL" in told
    assert "sqlite:///frise.db" in told
    assert "Traceback" not in told


def test_an_engine_that_is_none_of_ours_is_named(frise: Frise, folder: Path) -> None:
    told = frise("ingest", folder, environ={"FRISE_DATABASE_URL": "mysql://localhost/x"}).stderr.decode()

    assert "mysql is none of our engines; sqlite and postgresql are" in told


def test_a_password_is_never_shown(frise: Frise, folder: Path) -> None:
    url = "postgresql+psycopg://frise:geheim@127.0.0.1:1/frise"

    assert "geheim" not in frise("ingest", folder, environ={"FRISE_DATABASE_URL": url}).stderr.decode()


def test_a_terminal_sees_how_far_it_is(folder: Path, tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    environ = {**os.environ, "FRISE_DATABASE_URL": f"sqlite:///{tmp_path}/frise.db", "TERM": "xterm"}
    command = [sys.executable, "-m", "cli", "ingest", str(folder)]
    done = subprocess.run(command, env=environ, stdout=subprocess.PIPE, stderr=theirs, check=True)
    os.close(theirs)
    shown = os.read(ours, 100_000).decode()
    os.close(ours)

    assert "3/3" in shown
    assert done.stdout == b"3 new, 1 skipped\n"
