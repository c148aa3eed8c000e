"""Faults: each thing that is wrong with a request, as data, and said in a sentence."""

import difflib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from dataclasses import field as member
from typing import Any, Literal
from urllib.parse import quote

from marshmallow import fields

from api.words import FAULTS

LONGEST_ECHO = 80

#: A schema's fields by the names they have in a request.
Shape = Mapping[str, fields.Field[Any]]


Place = Literal["parameter", "pointer"]


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong with a parameter (by its name) or a member of the body (by its JSON Pointer)."""

    place: Place
    name: str
    code: str
    example: str | None = None
    values: Mapping[str, object] = member(default_factory=dict)


def fault(place: Place, name: str, code: str, shape: Shape, value: object = None, **values: object) -> Fault:
    """A fault at one of a shape's fields, with the numbers and choices of its validators and its first example."""
    known = shape.get(name)
    limits = {} if known is None else _limits(known)
    near = _nearest(str(value), limits["choices"]) if code == "not_a_choice" else None
    example = None if known is None else _example(known)
    if code == "unknown" and (near := _nearest(name, shape)):
        example = _assigned(place, near, _example(shape[near]))
    code = f"{code}_near" if near else code
    return Fault(
        place,
        name,
        code,
        example,
        {**limits, "length": len(str(value)), **values, "value": _shortened(value), "nearest": near},
    )


def say(fault: Fault, language: str) -> dict[str, str]:
    """The fault as problem details have it, in French (``fr``) or English (``en``)."""
    name = fault.name if fault.place == "parameter" else f"#{_pointer(fault.name)}"
    said = {fault.place: name, "detail": FAULTS[fault.code][language].format(name=fault.name, **fault.values)}
    return said if fault.example is None else {**said, "example": fault.example}


def _pointer(name: str) -> str:
    """RFC 6901, as a URI fragment; empty for the whole body."""
    return "/" + quote(name.replace("~", "~0").replace("/", "~1"), errors="replace") if name else ""


def _limits(field: fields.Field[Any]) -> dict[str, Any]:
    """The numbers and choices that the field's validators, or those of a list's values, hold it to."""
    validators = field.inner.validators if isinstance(field, fields.List) else field.validators
    return {name: limit for validator in validators for name, limit in vars(validator).items()}


def _example(field: fields.Field[Any]) -> str | None:
    example = field.metadata.get("examples", [None])[0]
    return str(example[0] if isinstance(example, list) else example) if example is not None else None


def _nearest(word: str, known: Iterable[str]) -> str | None:
    return next(iter(difflib.get_close_matches(word, list(known), 1)), None)


def _assigned(place: Place, name: str, value: str | None) -> str:
    """The name with a value, as it is written where it stands."""
    return f"{name}={value}" if place == "parameter" else json.dumps({name: value}, ensure_ascii=False)


def _shortened(value: object) -> str:
    said = str(value)
    return said if len(said) <= LONGEST_ECHO else said[:LONGEST_ECHO] + "…"
