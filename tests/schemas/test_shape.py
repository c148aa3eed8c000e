"""What every shape shares."""

import pytest
from marshmallow import ValidationError, fields, validate

from schemas.shape import Number, Said, Shape, Text, about, at_most, between, one_of


class Sample(Shape):
    text = Text(validate=[Said(), at_most(3)])
    number = Number(validate=between(1, 9))
    choice = Text(validate=one_of(["a", "b"]))


def codes(data: object) -> dict[str, list[str]]:
    found: dict[str, list[str]] = Sample().validate(data)  # type: ignore[arg-type]  # whatever a client sends
    return found


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({"text": "abc", "number": 9, "choice": "a"}, {}),
        ({"texte": "a"}, {"texte": ["unknown"]}),
        ([], {"_schema": ["not_an_object"]}),
        ({"text": " \n"}, {"text": ["blank"]}),
        ({"text": "abcd"}, {"text": ["too_long"]}),
        ({"text": 1}, {"text": ["not_text"]}),
        ({"text": None}, {"text": ["null"]}),
        ({"text": "\0"}, {"text": ["unstorable"]}),
        ({"text": "\udfff"}, {"text": ["unstorable"]}),
        ({"number": "x"}, {"number": ["not_a_number"]}),
        ({"number": 0}, {"number": ["out_of_range"]}),
        ({"choice": "c"}, {"choice": ["not_a_choice"]}),
    ],
)
def test_what_is_wrong_is_said_by_its_code(data: object, expected: dict[str, list[str]]) -> None:
    assert codes(data) == expected


def test_a_text_beyond_the_first_plane_is_a_text() -> None:
    """A whole surrogate pair is one character in Python; nothing is wrong with it."""
    assert Sample().load({"text": "😀"}) == {"text": "😀"}


def test_nothing_unknown_goes_out_either() -> None:
    """The contract of an answer is as strict as that of a request."""

    class Answer(Shape):
        member = fields.String(required=True, validate=validate.Equal("ok"), metadata=about("A member.", "ok"))

    with pytest.raises(ValidationError):
        Answer().load({"member": "ok", "more": 1})
