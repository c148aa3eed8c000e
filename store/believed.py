"""What PostgreSQL is made to believe: that most rows pass a condition.

It takes few to have the bits of a signature, or a text to hold another, and would rather read and sort all rows than go
along an order for a page of them. SQLite has no such beliefs.
"""

from typing import Any

from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import NULLTYPE


class MostPass(FunctionElement[Any]):
    """A condition that most rows are believed to pass: ``MostPass(event.c.traits == 1)``."""

    type = NULLTYPE  # of a boolean SQLite would be asked whether it equals 1, at twice the price
    inherit_cache = True


@compiles(MostPass)
def _most_pass(element: MostPass, compiler: SQLCompiler, **options: object) -> str:
    (condition,) = (compiler.process(clause, **options) for clause in element.clauses)
    return f"({condition})"


@compiles(MostPass, "postgresql")
def _most_pass_on_postgresql(element: MostPass, compiler: SQLCompiler, **options: object) -> str:
    return f"(NULLIF({_most_pass(element, compiler, **options)}, false) IS NOT NULL)"
