"""How mentions are found by what is asked for, in place of an order: by an index of it, and what that leads to."""

from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, select

from store import facets, fulltext
from store.filters import BY_NAME, Q
from store.mention_filters import OF_ARTICLE, OWN, PUBLISHED, Condition, binds, told_between
from store.mention_windows import CLASS, class_at
from store.statements import WORDS
from store.tables import article, facet, mention


def is_of_article(name: str) -> bool:
    """Whether articles are found by it, which have several mentions each."""
    return name in OF_ARTICLE or name == PUBLISHED


def found_by(name: str, many: int, classes: int) -> Condition:
    """The mention has it, and is of one of so many classes where the index tells."""
    if name in OWN:
        return _has(name, many, classes)
    if is_of_article(name):
        return mention.c.article_id.in_(_articles(name, many))
    return mention.c.event_number.in_(_events(name, many))


def joined(rows: Select[Any], name: str, many: int) -> Select[Any]:
    """The rows of ``mention`` that have it, each with what led to it; once, where :func:`is_once`."""
    if is_of_article(name):
        return rows.join(article, article.c.id == mention.c.article_id).where(_article_has(name, many))
    return rows.join(facet, facet.c.number == mention.c.event_number).where(*_event_has(name, many))


def is_once(name: str, many: int) -> bool:
    """Whether each mention has it in one way only, so that what leads to it need not be gathered before."""
    if name in OWN or name == Q.name:
        return False
    return is_of_article(name) or many == 1 or BY_NAME[name].has_one


def looked_up(name: str, many: int, classes: int) -> Select[Any]:
    """What the index has of it: mentions of so many classes, or articles, or events."""
    if name in OWN:
        return select(CLASS).where(_has(name, many, classes))
    return _articles(name, many) if is_of_article(name) else _events(name, many)


def _has(name: str, many: int, classes: int) -> Condition:
    return OWN[name].in_(binds(name, many)) & CLASS.in_(map(class_at, range(classes)))


def _articles(name: str, many: int) -> Select[Any]:
    return select(article.c.id).where(_article_has(name, many))


def _article_has(name: str, many: int) -> Condition:
    return told_between(article.c.published_at) if name == PUBLISHED else article.c[name].in_(binds(name, many))


def _events(name: str, many: int) -> Select[Any]:
    if name == Q.name:
        return fulltext.among(bindparam(WORDS))
    return select(facet.c.number).where(*_event_has(name, many))


def _event_has(name: str, many: int) -> list[ColumnElement[bool]]:
    return [facets.named(facet, name), facet.c.value.in_(binds(name, many))]
