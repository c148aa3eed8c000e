"""Whether the service can do its work."""

from flask import Response
from sqlalchemy.exc import SQLAlchemyError

import schemas.health
import store.health
from api.answers import answer
from api.blueprint import Blueprint
from api.database import reading
from api.problems import Kind, Problem

health = Blueprint("health", __name__, description="Whether the service can do its work.")


@health.at("GET", "/healthz")
@health.query()
@health.answers(200, schemas.health.Health, "The database answers.", example="health")
@health.problems(400, 414, 422, 503)
def check_health() -> Response:
    """Say whether the database answers, and has every table.

    For load balancers and containers: it needs no key and counts towards no limit.
    """
    try:
        with reading() as connection:
            store.health.read_every_table(connection)
    except SQLAlchemyError as error:
        raise Problem(Kind.UNAVAILABLE) from error
    return answer({"status": "ok"})
