"""flask-smorest's blueprint with our arguments and problems, and types."""

from collections.abc import Callable, Mapping, Sequence
from http import HTTPStatus
from typing import Any, cast

import flask_smorest
from flask import Response
from marshmallow import Schema

from api import examples
from api.arguments import Arguments
from api.limits import bounded
from schemas.queries import NoQuery

View = Callable[..., Response]
Decorator = Callable[[View], View]
Headers = Mapping[str, Any]


class Blueprint(flask_smorest.Blueprint):  # type: ignore[misc]  # flask-smorest ships no types
    """One resource: each of its operations says its arguments, its answer and its problems in a decorator each."""

    ARGUMENTS_PARSER = Arguments()

    def __init__(self, *arguments: Any, **settings: Any) -> None:  # noqa: ANN401  flask-smorest's own, passed on
        super().__init__(*arguments, **settings)
        #: Endpoints that change nothing, though their method is not GET.
        self.readings: set[str] = set()

    def at(self, method: str, path: str = "", *, reads: bool = False) -> Decorator:
        """The operation's method and its path below the resource's; it is called as its view is.

        What is not a GET writes, and wants a key that may, unless it ``reads``.
        """

        def decorator(view: View) -> View:
            if reads:
                self.readings.add(f"{self.name}.{view.__name__}")
            named: View = self.doc(operationId=view.__name__, **self._guard(writes=method != "GET" and not reads))(view)
            if method == "GET":
                named = self.also(304, "As If-None-Match has it.")(named)
            return cast("View", self.route(path, methods=[method])(named))

        return decorator

    def query(self, shape: type[Schema] = NoQuery) -> Decorator:
        """The query string's shape: handed to the view as a dict, unless it takes no parameter at all."""
        arguments: Decorator = self.arguments(shape(), location="query", as_kwargs=shape is NoQuery)
        return lambda view: arguments(bounded(view))

    def body(self, shape: type[Schema], example: Mapping[str, Any]) -> Decorator:
        """The JSON body's shape: handed to the view as a dict."""
        decorator: Decorator = self.arguments(shape(), location="json", example=example)
        return decorator

    def answers(
        self,
        status: int,
        shape: type[Schema] | Sequence[type[Schema]],
        description: str,
        *,
        example: str,
        headers: Headers | None = None,
    ) -> Decorator:
        """What the operation answers, with the example of that name. Views return responses: this is documentation.

        Of several shapes the first is that of the example, unless the query asks for another.
        """
        shown = examples.answer(example)
        any_of = {"anyOf": [each() for each in shape]} if isinstance(shape, Sequence) else shape
        decorator: Decorator = self.response(status, any_of, description=description, example=shown, headers=headers)
        return decorator

    def also(self, status: int, description: str, *, headers: Headers | None = None) -> Decorator:
        """What it may answer instead without a body, all being well."""
        decorator: Decorator = self.alt_response(status, description=description, success=True, headers=headers)
        return decorator

    def problems(self, *statuses: int) -> Decorator:
        """Which problems it may answer instead."""
        decorator: Decorator = self.doc(responses={status: HTTPStatus(status).name for status in statuses})
        return decorator

    def _guard(self, *, writes: bool) -> dict[str, Any]:
        """What anyone who asks may be told before the operation is, and the key it may want."""
        if self.url_prefix is None:
            return {}
        statuses = [400, 401, 403, 414, 429, *([415, 421] if writes else [])]
        return {"responses": {each: HTTPStatus(each).name for each in statuses}, "security": [{"key": []}, {}]}
