"""The dates that articles mention, one by one."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from flask import Response

import schemas.mentions
import schemas.representations
import store.articles
import store.mentions
from api import examples
from api.answers import page
from api.blueprint import Blueprint
from api.counting import counted
from api.database import reading
from api.mention_query import Understood, understand
from api.representation import Representation
from store.mentions import Mentioned

mentions = Blueprint("dates", __name__, url_prefix="/v1/dates", description="Every date that articles mention.")


@mentions.at("GET")
@mentions.query(schemas.representations.ListedMentions)
@mentions.answers(
    200,
    (schemas.mentions.MentionPage, schemas.representations.SparseMentionPage),
    "A page of mentions.",
    example="dates",
    headers=examples.LINK,
)
@mentions.problems(422, 500)
def list_dates(query: dict[str, Any]) -> Response:
    """The dates mentioned in articles, earliest first, whether or not they date an event.

    `datetime` asks which time they speak of, `published` when their article was published. They are filtered as events
    are: `precision` and `day` are asked of the mention's own date, `source`, `lang` and `article` of its article, all
    else of the event that it dates.
    """
    return _page(understand(query), Representation.asked_by(query))


def _page(understood: Understood, representation: Representation) -> Response:
    asked = understood.asked
    with reading() as connection:
        found = store.mentions.page(connection, replace(asked, limit=asked.limit + 1))
        total = counted(partial(store.mentions.count, connection, asked), understood.count)
        shown = found[: asked.limit]
        articles = store.articles.bodies(connection, {each.article_id for each in shown})
    after = understood.after(shown[-1].place) if len(found) > len(shown) else {}
    return page("dates", _bodies(shown, articles), understood.echo, after, representation, **total)


def _bodies(shown: Sequence[Mentioned], articles: dict[str, bytes]) -> Iterator[bytes]:
    """Each mention's JSON with its article's as one more member."""
    for each in shown:
        yield each.body[:-1] + b',"article":' + articles[each.article_id] + b"}"
