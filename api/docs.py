"""The documentation for people: Swagger UI, its scripts and styles served from here."""

from flask import Flask, Response, redirect, request
from flask_swagger_ui import get_swaggerui_blueprint

from api.faults import fault
from api.problems import Kind, Problem

#: No validator badge: it would send the reader's browser to a third party.
#: No address made of the Host header either: the page is the same for everyone.
SETTINGS = {
    "app_name": "Frise",
    "validatorUrl": None,
    "tryItOutEnabled": True,
    "oauth2RedirectUrl": "/docs/oauth2-redirect.html",
}


#: How long, in seconds, a copy of a file of Swagger UI is as good as the file: it changes with its package only.
FRESH = 3600
#: Swagger UI's own files may be asked for as it likes: its page of OAuth 2 is handed parameters.
WITHOUT_PARAMETERS = {"/", "/docs/", "/openapi.json"}


def init_app(app: Flask) -> None:
    """``/docs``, and ``/`` leading there."""
    pages = get_swaggerui_blueprint("/docs", "/openapi.json", SETTINGS)
    pages.after_request(deliverable)
    app.register_blueprint(pages)
    app.add_url_rule("/", "home", lambda: redirect("/docs/"))
    app.before_request(refuse_parameters)


def deliverable(response: Response) -> Response:
    """A whole file with its bytes at hand, to be compressed and tagged as any answer is."""
    if response.direct_passthrough and response.status_code == 200:
        response.direct_passthrough = False
        response.get_data()
        response.close()
        response.headers["Cache-Control"] = f"public, max-age={FRESH}"
    return response


def refuse_parameters() -> None:
    """Hold the pages that no operation describes to the rule of all: no parameter is ignored. Problem."""
    if request.path in WITHOUT_PARAMETERS and request.args:
        raise Problem(Kind.INVALID_PARAMETERS, [fault("parameter", name, "unknown", {}) for name in request.args])
