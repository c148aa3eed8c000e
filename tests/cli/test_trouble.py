"""A fault of ours costs one document, not the stream."""

from io import BytesIO, TextIOWrapper

import orjson
import pytest

from cli.stream import lines, write_answer
from extraction.article import Article

LINE = b'{"id": 1, "text": "Le pont a rouvert lundi."}'


def faulty(_article: Article) -> dict[str, object]:
    message = "too deep"
    raise RecursionError(message)


def test_a_fault_is_told_in_its_line_and_traced_for_whoever_mends_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    written = BytesIO()
    with monkeypatch.context() as patch:
        patch.setattr("sys.stdout", TextIOWrapper(written))
        good = write_answer(LINE, 3, faulty)
        answer = orjson.loads(written.getvalue())

    assert not good
    assert answer["error"]["line"] == 3
    assert "RecursionError('too deep')" in answer["error"]["detail"]
    assert "Traceback" in capsys.readouterr().err


def test_lines_are_counted_with_the_empty_ones() -> None:
    assert list(lines(BytesIO(b"a\n\n b \nc"))) == [(1, b"a"), (3, b"b"), (4, b"c")]
