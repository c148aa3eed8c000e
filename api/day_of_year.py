"""Days of the year in paths."""

import re
from typing import Any

import flask_smorest
from flask import Flask, Response, request
from marshmallow import ValidationError
from werkzeug.exceptions import NotFound
from werkzeug.routing import BaseConverter

from api.errors import from_http
from api.faults import Fault
from api.problems import Kind, Problem, say
from schemas.shape import OfSomeYear

#: A path that lacks its day of the year, most often for want of a digit.
NO_DAY = re.compile("/v1/onthisday/([^/]+/[^/]+)")
EXAMPLE = "04/15"


class Month(BaseConverter):
    """Two digits, 01 to 12; a path with anything else in that place is nowhere."""

    regex = "0[1-9]|1[0-2]"


class Day(BaseConverter):
    """Two digits, 01 to 31."""

    regex = "0[1-9]|[12][0-9]|3[01]"


CONVERTERS = {"month": (Month, "11"), "day": (Day, "19")}


def init_app(app: Flask, api: flask_smorest.Api) -> None:
    """Let paths say ``<month:month>/<day:day>``, and the contract say what these are."""
    for name, (converter, example) in CONVERTERS.items():
        app.url_map.converters[name] = converter
        api.register_converter(converter, _schema(converter.regex, example))
    app.register_error_handler(NotFound, nowhere)


def _schema(regex: str, example: str) -> Any:  # noqa: ANN401  flask-smorest ships no types
    return lambda _: {"type": "string", "pattern": f"^({regex})$", "examples": [example]}


def nowhere(error: NotFound) -> Response:
    """Nothing stands at this path; what would be a day of the year is told the form of one."""
    said = NO_DAY.fullmatch(request.path)
    if said is None:
        return from_http(error)
    fault = Fault("parameter", "day", "not_a_day_of_the_year", EXAMPLE, {"value": said[1]})
    return say(Problem(Kind.NOT_FOUND, [fault], path=request.path))


def day_of_year(month: str, day: str) -> str:
    """``11-19``. Problem when no year has such a day."""
    try:
        return OfSomeYear()(f"{month}-{day}")
    except ValidationError as error:
        fault = Fault("parameter", "day", "no_such_day", "29", {"value": f"{month}-{day}"})
        raise Problem(Kind.INVALID_PARAMETERS, [fault]) from error
