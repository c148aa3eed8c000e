"""A fault of ours costs one document, not the stream."""

import orjson
import pytest

from cli.answering import Line, answer_line
from extraction.article import Article

LINE = b'{"id": 1, "text": "Le pont a rouvert lundi."}'


def faulty(_article: Article) -> dict[str, object]:
    message = "too deep"
    raise RecursionError(message)


def test_a_fault_is_told_in_its_line_and_traced_for_whoever_mends_it(capsys: pytest.CaptureFixture[str]) -> None:
    answered = answer_line(Line(3, LINE), faulty)

    assert answered
    assert not answered.is_good
    assert orjson.loads(answered.written)["error"]["line"] == 3
    assert "RecursionError('too deep')" in orjson.loads(answered.written)["error"]["detail"]
    assert "Traceback" in capsys.readouterr().err
