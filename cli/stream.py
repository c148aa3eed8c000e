"""Documents in on standard input, answers out on standard output: a line each, as it goes."""

import gc
import os
import sys
import traceback
from collections.abc import Callable, Iterator, Mapping
from typing import BinaryIO

import click
import orjson

from cli.documents import EXAMPLE, id_of, read_document
from extraction.article import Article
from extraction.fields import ReadingError

#: Answering makes no circles: looking for some after every 700 new objects costs a seventh of the whole.
YOUNG = 50_000
BYTE_ORDER_MARK = b"\xef\xbb\xbf"

Answer = Callable[[Article], Mapping[str, object]]


def answer_each_line(answer: Answer) -> None:
    """Answer every document of standard input; exit with 1 when a line was bad, after all have been read."""
    gc.freeze()
    gc.set_threshold(YOUNG)
    try:
        bad = sum(not write_answer(line, number, answer) for number, line in lines(sys.stdin.buffer))
    except BrokenPipeError:
        stop_writing()
        return
    if bad:
        count = "1 line" if bad == 1 else f"{bad} lines"
        click.echo(f"{count} could not be read: see the lines with « error ».", err=True)
        sys.exit(1)


def lines(stream: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """The lines that hold something, counted from 1 with the empty ones."""
    for number, line in enumerate(stream, start=1):
        content = line.removeprefix(BYTE_ORDER_MARK).strip()  # each of several files in a row may begin with one
        if content:
            yield number, content


def write_answer(line: bytes, number: int, answer: Answer) -> bool:
    """Write the answer to one line, or what is wrong with the line; whether it was good."""
    try:
        document = read_document(line)
        written = {"id": document.id, **answer(document.article)}
    except Exception as error:  # noqa: BLE001 - one document must not cost the others theirs
        written = {**named(line), "error": {"line": number, **trouble(error)}}
    sys.stdout.buffer.write(orjson.dumps(written, option=orjson.OPT_APPEND_NEWLINE))
    sys.stdout.buffer.flush()
    return "error" not in written


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


def stop_writing() -> None:
    """Point standard output at nothing, so that the interpreter's last flush finds no closed pipe."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
