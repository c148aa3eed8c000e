"""Documents in on standard input, answers out on standard output: a line each, as it goes."""

import gc
import os
import sys
from collections.abc import Iterator
from io import BufferedIOBase
from typing import cast

import click

from cli.answering import Answer, Answered, Line
from cli.bulk import answers

#: Answering makes no circles: looking for some after every 700 new objects costs a twentieth of the whole.
YOUNG = 50_000
#: What is read at once: all that a pipe holds.
PIECE = 1 << 16


def answer_each_line(answer: Answer, processes: int | None) -> None:
    """Answer every document of standard input; exit with 1 when a line was bad, after all have been read.

    ``processes``: how many answer at a time what comes in bulk; None for as many as there are processors, up to eight.
    """
    gc.freeze()
    gc.set_threshold(YOUNG)
    try:
        received = batches(cast("BufferedIOBase", sys.stdin.buffer))
        bad = sum(not write(answered) for answered in answers(received, answer, processes))
    except BrokenPipeError:
        stop_writing()
        return
    if bad:
        count = "1 line" if bad == 1 else f"{bad} lines"
        click.echo(f"{count} could not be read: see the lines with « error ».", err=True)
        sys.exit(1)


def batches(stream: BufferedIOBase) -> Iterator[list[Line]]:
    """The lines of a stream, counted from 1: those that came together, together."""
    number, unfinished = 1, list[bytes]()
    while piece := stream.read1(PIECE):
        head, end, rest = piece.rpartition(b"\n")
        if end:
            lines = b"".join([*unfinished, head]).split(b"\n")
            yield [Line(at, line) for at, line in enumerate(lines, number)]
            number += len(lines)
            unfinished = []
        unfinished.append(rest)
    yield [Line(number, b"".join(unfinished))]


def write(answered: Answered) -> bool:
    """Write an answer; whether it was to a good line."""
    sys.stdout.buffer.write(answered.written)
    sys.stdout.buffer.flush()
    return answered.is_good


def stop_writing() -> None:
    """Point standard output at nothing, so that the interpreter's last flush finds no closed pipe."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
