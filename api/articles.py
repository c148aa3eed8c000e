"""The articles the timeline is made from."""

from typing import Any

import orjson
from flask import Response, url_for

import chronicle
import schemas.articles
import schemas.representations
import store.articles
from api import cursors, examples
from api.answers import answer, page, shown
from api.article_body import article_of
from api.blueprint import Blueprint
from api.database import engine, reading
from api.problems import not_found
from api.representation import Representation
from store.articles import ArticlePosition

articles = Blueprint("articles", __name__, url_prefix="/v1/articles", description="What the timeline is made from.")


@articles.at("POST")
@articles.query()
@articles.body(schemas.articles.NewArticle, examples.NEW_ARTICLE)
@articles.answers(201, schemas.articles.Article, "Read and kept.", example="article", headers=examples.LOCATION)
@articles.answers(
    200,
    schemas.articles.Article,
    "Known already; read again if it has changed.",
    example="article",
    headers=examples.LOCATION,
)
@articles.problems(400, 413, 415, 422, 500)
def add_article(said: dict[str, Any]) -> Response:
    """Read an article and keep it, with the events it tells.

    It is the same article when its url is, or, without a url, when source, day of publication and text are.
    """
    return _added(chronicle.add(engine(), article_of(said)))


@articles.at("GET")
@articles.query(schemas.representations.ListedArticles)
@articles.answers(
    200,
    (schemas.articles.ArticlePage, schemas.representations.SparseArticlePage),
    "A page of articles.",
    example="articles",
    headers=examples.LINK,
)
@articles.problems(422, 500)
def list_articles(query: dict[str, Any]) -> Response:
    """The articles, the latest published first.

    Each with how many mentions and events were read in it; those of unknown date come last.
    """
    return _page(query["limit"], query.get("cursor"), Representation.asked_by(query))


@articles.at("GET", "/<id:article_id>")
@articles.query(schemas.representations.ShownArticle)
@articles.answers(
    200,
    (schemas.articles.ArticleInFull, schemas.representations.SparseArticleInFull),
    "The article in full.",
    example="article_in_full",
)
@articles.problems(404, 422, 500)
def show_article(query: dict[str, Any], article_id: str) -> Response:
    """One article with its text, its mentions and its reports.

    Offsets of mentions and reports count code points of this very text.
    """
    with reading() as connection:
        body = chronicle.whole_article(connection, article_id) or not_found()
    return shown(body, Representation.asked_by(query))


@articles.at("DELETE", "/<id:article_id>")
@articles.query()
@articles.also(204, "Gone, with what only it told.")
@articles.problems(404, 422, 500)
def remove_article(article_id: str) -> Response:
    """Forget an article, and the events only it tells.

    Events that others tell too stay, without its reports of them.
    """
    return Response(status=204) if chronicle.remove(engine(), article_id) else not_found()


def _added(added: chronicle.Added) -> Response:
    with reading() as connection:
        record = store.articles.get(connection, added.id) or not_found()  # removed in between
    where = url_for(".show_article", article_id=added.id)
    return answer(orjson.Fragment(record.body), 201 if added.created else 200, Location=where)


def _page(limit: int, cursor: str | None, representation: Representation) -> Response:
    after = ArticlePosition(*cursors.read(cursor, {})) if cursor else None
    with reading() as connection:
        found = store.articles.page(connection, after, limit + 1)
    listed = found[:limit]
    following = {"cursor": cursors.sign(list(listed[-1].position), {})} if len(found) > limit else {}
    return page("articles", (each.body for each in listed), {}, following, representation)
