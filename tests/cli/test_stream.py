"""``frise tag`` and ``frise extract``: a line in, a line out, whatever the line."""

import json
import os
import subprocess
import sys
from typing import Any

import pytest

from tests.cli.conftest import Frise

GOOD: dict[str, Any] = {"id": "a", "text": "Le pont a rouvert lundi.", "lang": "fr", "published": "2024-11-19"}
GOOD_LINE = json.dumps(GOOD).encode()
COMMANDS = ("tag", "extract")

#: A bad line → what its detail must speak of.
BAD: dict[bytes, str] = {
    b"gloubiboulga": "not JSON",
    b'{"text": "Le pont': "not JSON",
    b"[" * 5_000: "not JSON",
    b"[1, 2]": "a list",
    b'"lundi"': "a string",
    b"null": "null",
    b'{"id": "b"}': "« text » is missing",
    b'{"text": null}': "« text » is missing",
    b'{"text": 3}': "« text » is a number",
    b'{"text": ["lundi"]}': "« text » is a list",
    b'{"text": "lundi", "lang": 7}': "« lang » is a number",
    b'{"text": "lundi", "lang": "francais"}': "« lang »",
    b'{"text": "lundi", "lang": "zz"}': "« lang » 'zz' has no grammar",
    b'{"text": "lundi", "published": "hier"}': "« published »",
    b'{"text": "lundi", "dct": "2024-02-31"}': "2024-02-31",
    b'{"text": "lundi", "published": "2024-11-19", "dct": 20241119}': "« dct » is a number",
    b'{"text": "lundi", "published": "2024-11-19", "dct": "2024-11-18"}': "« dct » 2024-11-18",
    b'{"text": "lundi", "published": 20241119}': "« published » is a number",
    b'{"text": "lundi", "id": [1]}': "« id » is a list",
    b'{"text": "lundi", "id": 1180591620717411303424}': "64 bits",
    b'{"text": "lundi \xe9t\xe9"}': "not UTF-8 from byte 16",
    b'{"text": "lundi \\ud83d"}': "not JSON",
    b'{"text": "lundi \x00"}': "not JSON",
}


def answers(stdout: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for line in stdout.splitlines()]


def test_tag_answers_each_document_under_its_id(frise: Frise) -> None:
    hier = json.dumps({"id": 7, "text": "Il a plu hier.", "dct": "2024-11-19"}).encode()

    done = frise("tag", stdin=GOOD_LINE + b"\n" + hier + b"\n")

    first, second = answers(done.stdout)
    assert (done.returncode, done.stderr) == (0, b"")
    assert [(m["text"], m["start"], m["value"]) for m in first["timexes"]] == [("lundi", 18, "2024-11-18")]
    assert (first["id"], second["id"]) == ("a", 7)
    assert [m["earliest"] for m in second["timexes"]] == ["2024-11-18"]


def test_extract_answers_each_document_with_its_mentions_and_reports(frise: Frise) -> None:
    done = frise("extract", stdin=GOOD_LINE)

    [answer] = answers(done.stdout)
    assert answer["id"] == "a"
    assert [mention["value"] for mention in answer["mentions"]] == ["2024-11-18"]
    assert [(report["trigger"]["text"], report["date"]["earliest"]) for report in answer["reports"]] == [
        ("rouvert", "2024-11-18")
    ]


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("line", BAD, ids=lambda line: repr(line[:40]))
def test_a_bad_line_is_named_with_what_is_wrong_and_what_is_right(frise: Frise, command: str, line: bytes) -> None:
    done = frise(command, stdin=GOOD_LINE + b"\n" + line + b"\n" + GOOD_LINE + b"\n")

    before, bad, after = answers(done.stdout)
    assert (before["id"], after["id"]) == ("a", "a")
    assert bad["error"]["line"] == 2
    assert BAD[line] in bad["error"]["detail"]
    assert bad["error"]["example"]
    assert done.returncode == 1
    assert done.stderr.decode() == "1 line could not be read: see the lines with « error ».\n"


@pytest.mark.parametrize(
    ("line", "identifier"),
    [
        (b'{"id": 3}', {"id": 3}),
        (b'{"id": "b", "text": 3}', {"id": "b"}),
        (b'{"id": 0, "text": "lundi", "published": "hier"}', {"id": 0}),
        (b'{"id": [1], "text": "lundi"}', {}),
        (b'{"text": 3}', {}),
        (b'{"id": 3', {}),
    ],
)
def test_a_bad_line_is_answered_under_the_id_that_could_be_read(
    frise: Frise, line: bytes, identifier: dict[str, object]
) -> None:
    [bad] = answers(frise("tag", stdin=line).stdout)

    assert {name: value for name, value in bad.items() if name != "error"} == identifier
    assert bad["error"]["line"] == 1


@pytest.mark.parametrize("dct", ["2024-11-19", "2024-11-19T23:30:00+01:00"])
def test_published_and_dct_may_both_name_the_same_day(frise: Frise, dct: str) -> None:
    [answer] = answers(frise("tag", stdin=json.dumps({**GOOD, "dct": dct}).encode()).stdout)

    assert [mention["value"] for mention in answer["timexes"]] == ["2024-11-18"]


@pytest.mark.parametrize("command", COMMANDS)
def test_the_example_of_a_bad_line_is_itself_a_good_line(frise: Frise, command: str) -> None:
    [bad] = answers(frise(command, stdin=b"{}").stdout)

    assert frise(command, stdin=bad["error"]["example"].encode()).returncode == 0


def test_empty_lines_are_passed_over_but_counted(frise: Frise) -> None:
    done = frise("tag", stdin=b"\n  \r\n" + GOOD_LINE + b"\r\n\nx\n")

    good, bad = answers(done.stdout)
    assert good["id"] == "a"
    assert bad["error"]["line"] == 5


def test_a_byte_order_mark_is_no_part_of_a_document(frise: Frise) -> None:
    """Files put one after another each bring their own."""
    marked = b"\xef\xbb\xbf" + GOOD_LINE + b"\n"

    assert [answer["id"] for answer in answers(frise("tag", stdin=marked * 2).stdout)] == ["a", "a"]


def test_offsets_count_code_points_past_what_is_not_latin(frise: Frise) -> None:
    text = "😀 \u0000 Le pont a rouvert lundi."

    [answer] = answers(frise("tag", stdin=json.dumps({**GOOD, "text": text}).encode()).stdout)

    assert [text[m["start"] : m["end"]] for m in answer["timexes"]] == ["lundi"]


def test_nothing_in_is_nothing_out(frise: Frise) -> None:
    done = frise("tag", stdin=b"")

    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_a_line_of_ten_megabytes_is_read(frise: Frise) -> None:
    text = "Le pont reste fermé, dit la mairie. " * 290_000 + "Il a rouvert lundi."

    done = frise("tag", stdin=json.dumps({**GOOD, "text": text}).encode() + b"\n" + GOOD_LINE)

    long, short = answers(done.stdout)
    assert len(text) > 10_000_000
    assert [text[m["start"] : m["end"]] for m in long["timexes"]] == ["lundi"]
    assert len(short["timexes"]) == 1


def test_an_answer_is_written_before_the_next_document_comes() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "cli", "tag"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(GOOD_LINE + b"\n")
        process.stdin.flush()
        answer = json.loads(process.stdout.readline())
        process.stdin.close()

    assert answer["id"] == "a"


def test_a_reader_who_leaves_ends_it_quietly() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "cli", "tag"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        try:
            process.stdin.write((GOOD_LINE + b"\n") * 2_000)
            process.stdin.close()
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), process.stdin.fileno())
        told = process.stderr.read()

    assert (process.returncode, told) == (0, b"")
