"""The documentation for people: Swagger UI, its scripts and styles served from here."""

from flask import Flask, redirect
from flask_swagger_ui import get_swaggerui_blueprint

#: No validator badge: it would send the reader's browser to a third party.
#: No address made of the Host header either: the page is the same for everyone.
SETTINGS = {
    "app_name": "Frise",
    "validatorUrl": None,
    "tryItOutEnabled": True,
    "oauth2RedirectUrl": "/docs/oauth2-redirect.html",
}


def init_app(app: Flask) -> None:
    """``/docs``, and ``/`` leading there."""
    app.register_blueprint(get_swaggerui_blueprint("/docs", "/openapi.json", SETTINGS))
    app.add_url_rule("/", "home", lambda: redirect("/docs/"))
