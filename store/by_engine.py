"""Conditions that each engine is asked in its own words."""

from collections.abc import Mapping
from typing import Any, ClassVar

from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import NULLTYPE


class ByEngine(FunctionElement[Any]):
    """A condition made of parts: ``SQL`` says by dialect how, with each part's place in braces.

    Each kind says ``inherit_cache = True`` for itself, or SQLAlchemy keeps nothing of a statement that has one.
    """

    # Of a boolean SQLite would be asked whether it equals 1, which no index answers and which costs twice as much.
    type = NULLTYPE
    inherit_cache = True
    SQL: ClassVar[Mapping[str, str]]


@compiles(ByEngine)
def _said(element: ByEngine, compiler: SQLCompiler, **options: object) -> str:
    parts = (compiler.process(clause, **options) for clause in element.clauses)
    return element.SQL[compiler.dialect.name].format(*parts)


class MostPass(ByEngine):
    """A condition that PostgreSQL is made to believe most rows pass: ``MostPass(event.c.traits == 1)``.

    It takes few to have the bits of a signature, or a text to hold another, and would rather read and sort all rows
    than go along an order for a page of them. SQLite has no such beliefs.
    """

    inherit_cache = True
    SQL: ClassVar = {"sqlite": "({0})", "postgresql": "(NULLIF(({0}), false) IS NOT NULL)"}
