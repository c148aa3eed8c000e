"""What events could be filtered by."""

from typing import Any

from flask import Response

import schemas.facets
from api.answers import told
from api.blueprint import Blueprint
from api.counted import counted
from api.database import reading
from api.event_query import Understood, understand
from api.representation import Representation
from store.facet_counts import Facets, facet_counts

facets = Blueprint("facets", __name__, url_prefix="/v1/facets", description="What events could be filtered by.")


@facets.at("GET")
@facets.query(schemas.facets.FacetsQuery)
@facets.answers(200, schemas.facets.Facets, "The facets.", example="facets")
@facets.problems(422, 500)
def show_facets(query: dict[str, Any]) -> Response:
    """The commonest sources, languages, precisions … of the events asked for, and how many events have each.

    It is what a frontend offers to filter by next.
    """
    return _facets(understand(query), query["limit"], Representation.asked_by(query))


def _facets(understood: Understood, limit: int, representation: Representation) -> Response:
    with reading() as connection:
        found = facet_counts(connection, understood.asked, limit)
    sample = {name: value for name, value in counted(found.hits).items() if name == "sample"}
    query = {**understood.echo, "limit": limit}
    return told({"facets": _data(found), **sample}, query, representation)


def _data(found: Facets) -> list[dict[str, object]]:
    return [
        {
            "name": name,
            "values": [{"value": value, "count": count} for value, count in counted.values],
            "sampled": counted.sampled,
        }
        for name, counted in found.counted.items()
    ]
