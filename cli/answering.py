"""One line of NDJSON and its answer."""

import traceback
from collections.abc import Callable, Mapping
from typing import NamedTuple

import click
import orjson

from cli.documents import EXAMPLE, id_of, read_document
from extraction.article import Article
from extraction.fields import ReadingError

BYTE_ORDER_MARK = b"\xef\xbb\xbf"

Answer = Callable[[Article], Mapping[str, object]]


class Line(NamedTuple):
    """A line as it was received, and its number, counted from 1 with the empty ones."""

    number: int
    content: bytes


class Answered(NamedTuple):
    """The answer to a line, as a line; ``is_good``: it is no error."""

    written: bytes
    is_good: bool


def answer_line(line: Line, answer: Answer) -> Answered | None:
    """The answer to one line, or what is wrong with it; None to a line that holds nothing."""
    content = line.content.removeprefix(BYTE_ORDER_MARK).strip()  # each of several files in a row may begin with one
    if not content:
        return None
    try:
        document = read_document(content)
        said = {"id": document.id, **answer(document.article)}
    except Exception as error:  # noqa: BLE001 - one document must not cost the others theirs
        said = {**named(content), "error": {"line": line.number, **trouble(error)}}
    return Answered(orjson.dumps(said, option=orjson.OPT_APPEND_NEWLINE), "error" not in said)


def named(line: bytes) -> dict[str, str | int]:
    """The id of a bad line as its answer carries it, where it has one."""
    identifier = id_of(line)
    return {} if identifier is None else {"id": identifier}


def trouble(error: Exception) -> dict[str, str]:
    """What went wrong with a line, and an example of one that is right. A fault of ours is traced on standard error."""
    if isinstance(error, ReadingError):
        return {"detail": error.problem, "example": error.example}
    if isinstance(error, ValueError | LookupError):
        return {"detail": str(error), "example": EXAMPLE}
    click.echo("".join(traceback.format_exception(error)), err=True, nl=False)
    return {"detail": f"a fault of the program, not of the line: {error!r}", "example": EXAMPLE}
