"""How often one client may ask (Flask-Limiter), said in the headers of the IETF's draft « RateLimit header fields »."""

import math
import time

from flask import Flask, Response, request
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address

from api import rate_settings
from api.config import Config

NAME = "default"


def init_app(app: Flask, config: Config) -> None:
    """Count every request below ``/v1`` by its client's address. ValueError when limit or store is none.

    A memory store counts for each process by itself: with several, name a store they share.
    """
    if not config.rate_limit:
        return
    limiter = Limiter(
        get_remote_address,
        app=app,
        application_limits=[rate_settings.limit_of(config.rate_limit)],
        storage_uri=rate_settings.storage_of(config.rate_storage),
        swallow_errors=True,  # a store that is away ends no request; it is logged
    )
    limiter.request_filter(_is_free)
    app.after_request(lambda response: _told(response, limiter))


def _is_free() -> bool:
    """Preflights, which a browser asks unbidden and whose refusal it explains to no page, and what is not below /v1."""
    return request.method == "OPTIONS" or not request.path.startswith("/v1/")


def _told(response: Response, limiter: Limiter) -> Response:
    """The answer with what is left of the limit, and when it begins anew (seconds)."""
    if current := limiter.current_limit:
        anew = max(1, math.ceil(current.window[0] - time.time()))
        policy = current.limit
        response.headers["RateLimit-Policy"] = f'"{NAME}";q={policy.amount};w={policy.get_expiry()}'
        response.headers["RateLimit"] = f'"{NAME}";r={current.remaining};t={anew}'
        if response.status_code == 429:
            response.headers["Retry-After"] = str(anew)
    return response
