"""A language: its words and phrases, how it cuts them, how its clauses work."""

from dataclasses import dataclass

from temporal.grammar import Grammar
from temporal.scan import Scanner
from temporal.syntax import Syntax


@dataclass(frozen=True, slots=True)
class Language:
    """All the engine asks of a language; ``code`` is its ISO 639-1 code and its file's name."""

    code: str
    grammar: Grammar
    scanner: Scanner
    syntax: Syntax
