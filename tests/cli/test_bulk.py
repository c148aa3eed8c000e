"""What comes in bulk is answered over several processes: in order, word for word as one by one."""

import json
import os
import select
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO

import pytest

from cli.answering import Line
from cli.bulk import BULK
from cli.stream import PIECE, batches
from tests.cli.conftest import Frise

MANY = 40 * BULK


def lines() -> Iterator[bytes]:
    """Documents of different lengths, some lines bad and some empty."""
    for number in range(MANY):
        if number % 7 == 3:
            yield b"no document"
        elif number % 11 == 5:
            yield b""
        else:
            text = "Le pont a rouvert lundi. " * (1 + number % 13)
            yield json.dumps({"id": number, "text": text, "published": "2024-11-19"}).encode()


@pytest.mark.parametrize("command", ["tag", "extract"])
def test_several_processes_answer_as_one_does(frise: Frise, command: str) -> None:
    stdin = b"\n".join(lines())
    alone, together = (frise(command, "--processes", count, stdin=stdin) for count in ("1", "3"))

    assert together.stdout == alone.stdout
    assert (together.returncode, together.stderr) == (alone.returncode, alone.stderr)
    assert alone.stdout.count(b"\n") == sum(1 for line in lines() if line)


def test_bulk_is_answered_although_nothing_more_comes() -> None:
    """Whoever sends many and waits for the answers gets them all, and then one more."""
    stdin = b"\n".join(lines()) + b"\n"
    process = subprocess.Popen(
        [sys.executable, "-m", "cli", "tag", "--processes", "2"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdin
    assert process.stdout
    with process:
        asked = sum(1 for line in lines() if line)
        assert received(process, stdin, asked).count(b"\n") == asked
        assert json.loads(received(process, b'{"id": "last", "text": "Hier."}\n', 1))["id"] == "last"
        process.stdin.close()
    assert process.returncode == 1  # for the bad lines


def received(process: subprocess.Popen[bytes], sent: bytes, count: int) -> bytes:
    """What comes back, up to so many lines, while the lines are sent and standard input stays open."""
    assert process.stdin
    assert process.stdout
    told, reading, writing = b"", process.stdout.fileno(), process.stdin.fileno()
    os.set_blocking(writing, False)
    while told.count(b"\n") < count:
        readable, writable, _ = select.select([reading], [writing] if sent else [], [], 60)
        assert readable or writable, "no answer within a minute"
        if readable:
            told += os.read(reading, 1 << 20)
        if writable:
            sent = sent[os.write(writing, sent) :]
    return told


class TestBatches:
    def test_lines_are_counted_with_the_empty_ones(self) -> None:
        assert [*batches(BytesIO(b"a\n\nb\nc"))] == [
            [Line(1, b"a"), Line(2, b""), Line(3, b"b")],
            [Line(4, b"c")],
        ]

    @pytest.mark.parametrize("length", [1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE + 7])
    def test_no_line_is_cut_where_a_piece_ends(self, length: int) -> None:
        stream = BytesIO(b"a" * length + b"\nb\n" + b"c" * length)
        found = [line for batch in batches(stream) for line in batch]
        assert found == [Line(1, b"a" * length), Line(2, b"b"), Line(3, b"c" * length)]

    def test_nothing_is_one_empty_line(self) -> None:
        assert [*batches(BytesIO())] == [[Line(1, b"")]]
