"""Days of the year in paths."""

from typing import Any, NoReturn

import flask_smorest
from flask import Flask, request
from marshmallow import ValidationError
from werkzeug.routing import BaseConverter

from api.faults import Fault
from api.problems import Kind, Problem
from schemas.shape import OfSomeYear

#: Tried before what takes any text, whose weight is 100.
SOONER = 50
EXAMPLE = "04/15"


class Month(BaseConverter):
    """Two digits, 01 to 12; a path with anything else in that place is nowhere."""

    regex = "0[1-9]|1[0-2]"
    weight = SOONER


class Day(BaseConverter):
    """Two digits, 01 to 31."""

    regex = "0[1-9]|[12][0-9]|3[01]"
    weight = SOONER


CONVERTERS = {"month": (Month, "11"), "day": (Day, "19")}


def init_app(app: Flask, api: flask_smorest.Api) -> None:
    """Let paths say ``<month:month>/<day:day>``, and the contract say what these are."""
    for name, (converter, example) in CONVERTERS.items():
        app.url_map.converters[name] = converter
        api.register_converter(converter, _schema(converter.regex, example))
    app.add_url_rule("/v1/onthisday/<month>/<day>", "no_day_of_the_year", no_day_of_the_year)


def _schema(regex: str, example: str) -> Any:  # noqa: ANN401  flask-smorest ships no types
    return lambda _: {"type": "string", "pattern": f"^({regex})$", "examples": [example]}


def no_day_of_the_year(month: str, day: str) -> NoReturn:
    """Nothing stands there, and most often for want of a digit. Problem."""
    said = {"value": f"{month}/{day}"}
    raise Problem(
        Kind.NOT_FOUND, [Fault("parameter", "day", "not_a_day_of_the_year", EXAMPLE, said)], path=request.path
    )


def day_of_year(month: str, day: str) -> str:
    """``11-19``. Problem when no year has such a day."""
    try:
        return OfSomeYear()(f"{month}-{day}")
    except ValidationError as error:
        fault = Fault("parameter", "day", "no_such_day", "29", {"value": f"{month}-{day}"})
        raise Problem(Kind.INVALID_PARAMETERS, [fault]) from error
