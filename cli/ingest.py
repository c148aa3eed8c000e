"""``frise ingest``: articles from files into the database."""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cli.database import database

if TYPE_CHECKING:
    from sqlalchemy import Engine

SUFFIXES = (".json", ".md", ".txt")
#: In the order in which they are told.
OUTCOMES = ("new", "updated", "known", "skipped", "failed")
ERASE_LINE = "\r\x1b[K"


@click.command("ingest")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH…")
def command(paths: tuple[Path, ...]) -> None:
    """Add the articles of files, and of folders with all the articles in them.

    Text (.txt, .md) may begin with front matter (title, published, source, lang, url); .json holds one object
    with the same fields and « text ». Other fields and, in folders, other files are passed over; the files are
    counted as skipped. What cannot be read or is not there is named, with the reason, and the rest goes on; the
    exit code is then 1. An article that is known already stays as it is.
    """
    refuse_nothing(paths)
    found = sorted(set(files_of(paths)))
    with database(migrate=True) as engine:
        outcomes = ingest(engine, [file for file in found if file in paths or is_article(file)])
    outcomes["skipped"] = len(found) - outcomes.total()
    click.echo(", ".join(f"{outcomes[outcome]} {outcome}" for outcome in OUTCOMES if outcomes[outcome]) or "no article")
    sys.exit(1 if outcomes["failed"] else 0)


def refuse_nothing(paths: Sequence[Path]) -> None:
    """UsageError when not one of the paths is there: then no database is made."""
    if not any(path.exists() for path in paths):
        message = f"nothing is there: {', '.join(map(str, paths))}"
        raise click.UsageError(message)


def files_of(paths: Iterable[Path]) -> Iterator[Path]:
    """The paths named that are no folders, and all in the folders named that is none."""
    for path in paths:
        if path.is_dir():
            yield from (each for each in path.rglob("*") if not each.is_dir())
        else:
            yield path


def is_article(file: Path) -> bool:
    """Whether a file in a folder is one that articles are kept in. A link that leads nowhere is to be told."""
    return file.suffix.lower() in SUFFIXES and (file.is_file() or file.is_symlink())


def ingest(engine: "Engine", files: Sequence[Path]) -> Counter[str]:
    """Add the article of each file; how many came out how."""
    with progress(files) as each:
        return Counter(add(engine, file) for file in each)


def progress(files: Sequence[Path]) -> AbstractContextManager[Iterable[Path]]:
    """The files, with a bar on standard error when that is a terminal."""
    if not sys.stderr.isatty():
        return nullcontext(files)
    return click.progressbar(files, file=sys.stderr, show_pos=True)


def add(engine: "Engine", file: Path) -> str:
    """Add one file's article: ``new``, ``updated`` or ``known``; ``failed``, having said why."""
    import chronicle
    from extraction.readers import read_article

    try:
        added = chronicle.add(engine, read_article(file.read_bytes(), file.name))
    except Exception as error:  # noqa: BLE001 - one file must not cost the others theirs
        tell_failure(file, error)
        return "failed"
    if added.created:
        return "new"
    return "updated" if added.updated else "known"


def tell_failure(file: Path, error: Exception) -> None:
    """Name the file and what is wrong with it, in the place of the progress bar where there is one."""
    reason = str(error) if isinstance(error, OSError | ValueError) else repr(error)
    click.echo(f"{ERASE_LINE if sys.stderr.isatty() else ''}{file}: {reason}", err=True)
