"""flask-smorest's blueprint with our arguments and problems, and types."""

from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any, cast

import flask_smorest
from flask import Response
from marshmallow import Schema

from api.arguments import Arguments
from schemas.queries import NoQuery

View = Callable[..., Response]
Decorator = Callable[[View], View]


class Blueprint(flask_smorest.Blueprint):  # type: ignore[misc]  # flask-smorest ships no types
    """One resource: each of its operations says its arguments, its answer and its problems in a decorator each."""

    ARGUMENTS_PARSER = Arguments()

    def at(self, method: str, path: str = "") -> Decorator:
        """The operation's method and its path below the resource's; it is called as its view is."""

        def decorator(view: View) -> View:
            named: View = self.doc(operationId=view.__name__)(view)
            return cast("View", self.route(path, methods=[method])(named))

        return decorator

    def query(self, shape: type[Schema] = NoQuery) -> Decorator:
        """The query string's shape: handed to the view as a dict, unless it takes no parameter at all."""
        decorator: Decorator = self.arguments(shape, location="query", as_kwargs=shape is NoQuery)
        return decorator

    def body(self, shape: type[Schema], example: Mapping[str, Any]) -> Decorator:
        """The JSON body's shape: handed to the view as a dict."""
        decorator: Decorator = self.arguments(shape, location="json", example=example)
        return decorator

    def answers(self, status: int, shape: type[Schema] | None, description: str, **more: object) -> Decorator:
        """What the operation answers when all is well. Views return responses: the shape is for the contract."""
        decorator: Decorator = self.response(status, shape, description=description, **more)
        return decorator

    def also(self, status: int, shape: type[Schema] | None, description: str, **more: object) -> Decorator:
        """What it may answer as well, all being well."""
        decorator: Decorator = self.alt_response(status, schema=shape, description=description, success=True, **more)
        return decorator

    def problems(self, *statuses: int) -> Decorator:
        """Which problems it may answer instead."""

        def decorator(view: View) -> View:
            for status in statuses:
                view = self.alt_response(status, HTTPStatus(status).name)(view)
            return view

        return decorator
