"""The application."""

from flask import Flask
from werkzeug.middleware.proxy_fix import ProxyFix

from api import (
    articles,
    database,
    day_of_year,
    delivery,
    docs,
    errors,
    events,
    extract,
    facets,
    headers,
    health,
    histogram,
    identifiers,
    keys,
    limits,
    mentions,
    normalize,
    on_this_day,
    rates,
    spec,
    timeline,
)
from api.config import Config

RESOURCES = (
    articles.articles,
    events.events,
    on_this_day.on_this_day,
    mentions.mentions,
    histogram.histogram,
    timeline.timeline,
    facets.facets,
    extract.extract,
    normalize.normalize,
    health.health,
)


def create_app(config: Config | None = None) -> Flask:
    """The API over a database that is migrated already. Configured by the environment when nothing else is given."""
    config = config or Config.from_environment()
    app = Flask("api", static_folder=None)
    app.config.update(
        config.limits,
        MAX_CONTENT_LENGTH=config.max_body_bytes + 1,  # see limits.check_size
        CURSOR_KEY=config.cursor_key,
    )
    database.init_app(app, config.database_url)
    api = spec.init_app(app)
    identifiers.init_app(app, api)
    day_of_year.init_app(app, api)
    for resource in RESOURCES:
        api.register_blueprint(resource)
    docs.init_app(app)
    errors.init_app(app)
    delivery.init_app(app)
    headers.init_app(app)
    limits.init_app(app)
    rates.init_app(app, config)
    keys.init_app(app, config)
    if config.proxies:
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=config.proxies)  # type: ignore[method-assign]  # Flask's own advice
    return app
