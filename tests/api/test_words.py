"""Every code has its sentence, in both languages."""

import inspect
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from string import Formatter

import pytest
from marshmallow import fields

import api
import schemas
from api.languages import SPOKEN
from api.problems import Kind
from api.words import DETAILS, FAULTS, TITLES
from schemas.articles import ArticleText, NewArticle
from schemas.facets import FacetsQuery
from schemas.histogram import HistogramQuery
from schemas.mentions import MentionsQuery
from schemas.queries import EventsQuery, NormalizeQuery, Paging
from schemas.representations import EventsOfDay
from schemas.shape import Shape
from schemas.timeline import TimelineQuery

TABLES = {"titles": TITLES, "details": DETAILS, "faults": FAULTS}
INCOMING = (
    ArticleText, NewArticle, EventsQuery, FacetsQuery, HistogramQuery, MentionsQuery, NormalizeQuery,
    EventsOfDay, Paging, TimelineQuery,
)  # fmt: skip
#: Codes of validation that the API itself gives.
CODE = re.compile(r'"((?:un|no|two|not|bad|rev|rep|cur)[a-z_]+)"')


def codes_of(shape: type[Shape]) -> Iterator[str]:
    """Each message that a shape can raise."""
    yield from shape.error_messages.values()
    for field in shape().fields.values():
        for each in [field, field.inner] if isinstance(field, fields.List) else [field]:
            yield from (str(each.error_messages[key]) for key in ("required", "null", "invalid"))
            yield from (vars(rule)["error"] for rule in each.validators if vars(rule).get("error"))


@pytest.mark.parametrize("shape", INCOMING)
def test_every_message_of_a_schema_has_its_sentence(shape: type[Shape]) -> None:
    own = {code for code in codes_of(shape) if " " not in code}
    assert own <= FAULTS.keys()


@pytest.mark.parametrize("table", TABLES)
def test_every_sentence_is_said_in_both_languages_with_the_same_values(table: str) -> None:
    for code, said in TABLES[table].items():
        assert set(said) == set(SPOKEN), code
        wanted = [{name for _, name, _, _ in Formatter().parse(sentence) if name} for sentence in said.values()]
        assert wanted[0] == wanted[1], code


def test_every_kind_of_problem_has_its_title_and_its_detail() -> None:
    assert set(TITLES) == set(DETAILS) == set(Kind)


def test_no_sentence_is_never_said() -> None:
    """Each code of the table stands somewhere in the code that raises it."""
    modules = [
        import_module(f"{package.__name__}.{each.name}")
        for package in (api, schemas)
        for each in iter_modules(package.__path__)
        if each.name != "words"
    ]
    written = "".join(Path(inspect.getfile(module)).read_text("utf-8") for module in modules)
    assert [code for code in FAULTS if f'"{code.removesuffix("_near")}"' not in written] == []
