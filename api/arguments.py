"""Arguments of a request → what its schema makes of them, or a problem that names each fault."""

import json
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any, NoReturn
from urllib.parse import parse_qsl

from flask import Request
from marshmallow import RAISE, Schema, ValidationError, fields
from webargs.core import missing
from webargs.flaskparser import FlaskParser, is_json_request

from api.faults import Fault, Place, fault
from api.limits import check_depth, check_size
from api.problems import Kind, Problem
from schemas.shape import Listed

#: Where marshmallow files what is wrong with a body as a whole.
WHOLE = "_schema"
UTF_8 = {"utf-8", "utf8"}


class Arguments(FlaskParser):
    """Unknown and repeated parameters are errors, and so is a body that is not JSON."""

    #: webargs ignores unknown parameters whatever the schema says, unless told here.
    DEFAULT_UNKNOWN_BY_LOCATION = {**FlaskParser.DEFAULT_UNKNOWN_BY_LOCATION, "query": RAISE}  # noqa: RUF012  as in webargs

    def load_querystring(self, req: Request, schema: Schema) -> dict[str, Any]:
        """Each parameter's value, or its values where the schema has a list; in NFC, as nearly everything is written.

        Problem when one is not UTF-8, and when another than a list is repeated.
        """
        shape = shape_of(schema)
        lists = {name for name, field in shape.items() if isinstance(field, fields.List)}
        repeated = [name for name, values in req.args.lists() if len(values) > 1 and name in shape.keys() - lists]
        if repeated:
            faults = (fault("parameter", name, "repeated", shape) for name in repeated)
            raise Problem(Kind.INVALID_PARAMETERS, faults)
        if broken := [name for name in _broken(req.query_string) if name in shape]:
            raise Problem(Kind.INVALID_PARAMETERS, (fault("parameter", name, "not_utf8", shape) for name in broken))
        return {name: _values(shape.get(name), list(map(_composed, values))) for name, values in req.args.lists()}

    def load_json(self, req: Request, schema: Schema) -> Any:  # noqa: ANN401, ARG002  webargs' signature
        """The body as data. Problem when it is not said to be JSON, or is not."""
        body = body_of(req)
        if body:
            check_form(req)
        return json_of(body) if body else missing

    def handle_error(self, error: ValidationError, req: Request, schema: Schema, **_: object) -> NoReturn:
        """Say every fault the schema found, as a problem."""
        ((location, messages),) = error.messages_dict.items()
        if location == "json":
            raise Problem(Kind.INVALID_BODY, _faults("pointer", messages, schema, json_of(req.get_data() or b"{}")))
        raise Problem(
            Kind.INVALID_PARAMETERS,
            _faults("parameter", messages, schema, self.load_querystring(req, schema)),
        )


def _broken(query: bytes) -> Iterator[str]:
    """The parameters whose values are not UTF-8, which Werkzeug reads as if they were spelled in percent signs."""
    for name, value in parse_qsl(query.decode("latin-1"), keep_blank_values=True, encoding="latin-1"):
        try:
            value.encode("latin-1").decode()
        except UnicodeDecodeError:
            yield name


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _values(field: fields.Field[Any] | None, values: list[str]) -> list[str] | str:
    """What a parameter says: its values where the field has a list, which may have commas between."""
    if isinstance(field, Listed):
        return [each for value in values for each in value.split(",")]
    return values if isinstance(field, fields.List) else values[0]


def shape_of(schema: Schema) -> Mapping[str, fields.Field[Any]]:
    """The schema's fields by the names they have in a request."""
    return {field.data_key or name: field for name, field in schema.fields.items()}


def body_of(req: Request) -> bytes:
    """The whole body. Problem when it is over the limit."""
    body = req.get_data()
    check_size(body)
    return body


def check_form(req: Request) -> None:
    """Problem when what is sent is not said to be JSON, or to be coded, or in another charset (RFC 8259: UTF-8)."""
    coding = req.headers.get("Content-Encoding", "identity").strip().lower()
    if coding not in ("", "identity"):
        raise Problem(Kind.UNSUPPORTED_MEDIA_TYPE, given=f"Content-Encoding: {coding}")
    if not is_json_request(req) or req.mimetype_params.get("charset", "utf-8").lower() not in UTF_8:
        raise Problem(Kind.UNSUPPORTED_MEDIA_TYPE, given=req.content_type or "—")


def json_of(body: bytes) -> Any:  # noqa: ANN401  any JSON
    """RFC 8259 and no more: NaN is no number. Problem for anything else, too deep or too long a number included."""
    check_depth(body)
    try:
        return json.loads(body.decode("utf-8-sig"), parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise Problem(Kind.MALFORMED_JSON) from error


def _no_number(constant: str) -> NoReturn:
    raise ValueError(constant)


def _faults(place: Place, messages: Mapping[str, Any], schema: Schema, given: Any) -> Iterator[Fault]:  # noqa: ANN401
    """A fault for each code; a list's codes lie one level deeper, by the number of the value."""
    shape = shape_of(schema)
    for name, codes in messages.items():
        if name == WHOLE:
            yield from (Fault(place, "", code) for code in codes)
        elif isinstance(codes, dict):
            yield from (fault(place, name, code, shape, given[name][at]) for at in codes for code in codes[at])
        else:
            yield from (fault(place, name, code, shape, given.get(name)) for code in codes)
