"""What every shape shares, and the fields that validate what comes in.

A message here is a code (``out_of_range``), never a sentence: ``api`` says it in the reader's language, filling in the
numbers and choices of the field's validators.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from marshmallow import RAISE, Schema, ValidationError, fields, validate
from marshmallow.types import ErrorMessages

DAY_OF_YEAR = re.compile(r"[0-9]{2}-[0-9]{2}")
WHOLE_NUMBER = re.compile(r"-?[0-9]+")


class Shape(Schema):
    """A JSON object with the members named here and no other."""

    class Meta:
        """An unknown member is an error, on the way in and in the contract of what goes out."""

        unknown = RAISE

    error_messages = {"unknown": "unknown", "type": "not_an_object"}  # noqa: RUF012  as marshmallow types it


class Text(fields.String):
    """A string any database can hold: no NUL and no lone surrogate, though RFC 8259 lets both in."""

    default_error_messages: ErrorMessages = {  # noqa: RUF012  as marshmallow types it
        "required": "required",
        "null": "null",
        "invalid": "not_text",
    }

    def _deserialize(
        self,
        value: object,
        attr: str | None,
        data: Mapping[str, Any] | None,
        **kwargs: Any,  # noqa: ANN401  marshmallow's signature
    ) -> str:
        text: str = super()._deserialize(value, attr, data, **kwargs)
        if "\0" in text or any("\ud800" <= character <= "\udfff" for character in text):
            code = "unstorable"
            raise ValidationError(code)
        return text


class Number(fields.Integer):
    """A whole number in the digits 0 to 9: Python would also take spaces, underscores and every script's digits."""

    default_error_messages: ErrorMessages = {  # noqa: RUF012  as marshmallow types it
        "required": "required",
        "null": "null",
        "invalid": "not_a_number",
        "too_large": "not_a_number",
    }

    def _deserialize(
        self,
        value: object,
        attr: str | None,
        data: Mapping[str, Any] | None,
        **kwargs: Any,  # noqa: ANN401  marshmallow's signature
    ) -> int:
        if isinstance(value, str) and not WHOLE_NUMBER.fullmatch(value):
            code = "invalid"
            raise self.make_error(code, input=value)
        number: int = super()._deserialize(value, attr, data, **kwargs)
        return number


class Listed(fields.List[Any]):
    """A list that a query string may also write in one, with commas between its values."""


class Said(validate.Validator):
    """Something beside white space."""

    def __call__(self, value: str) -> str:
        """The value itself. ValidationError when nothing is said."""
        if not value.strip():
            code = "blank"
            raise ValidationError(code)
        return value


class OfSomeYear(validate.Validator):
    """Month and day, as an ISO date has them, that some year has; what has another form is for others to refuse."""

    def __call__(self, value: str) -> str:
        """The value itself. ValidationError when no year has it."""
        try:
            if DAY_OF_YEAR.fullmatch(value):
                date.fromisoformat(f"2000-{value}")  # a leap year
        except ValueError as error:
            code = "no_such_day"
            raise ValidationError(code) from error
        return value


def about(description: str, *examples: object) -> dict[str, object]:
    """What is said of a field in the contract; the first example is also shown to who gets the field wrong."""
    return {"description": description, "examples": list(examples)} if examples else {"description": description}


def at_most(length: int) -> validate.Length:
    """A text of so many code points or fewer."""
    return validate.Length(max=length, error="too_long")


def one_of(choices: Sequence[str]) -> validate.OneOf:
    """One word of a closed set."""
    return validate.OneOf(choices, error="not_a_choice")


def between(first: int, last: int) -> validate.Range:
    """A number from the first to the last, both included."""
    return validate.Range(first, last, error="out_of_range")


def like(pattern: str, error: str) -> validate.Regexp:
    """A text of a certain form; the error is the code of what it is not."""
    return validate.Regexp(pattern, error=error)
