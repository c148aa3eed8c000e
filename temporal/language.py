"""A language: its words and phrases, how it cuts them, how its clauses work. Found by its file's name."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from temporal import languages
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


def known() -> Sequence[str]:
    """The codes of the languages that have a grammar, in order."""
    return sorted(module.name for module in iter_modules(languages.__path__))


@cache
def load(code: str) -> Language:
    """The language of that code. LookupError when it has no grammar."""
    if code not in known():
        msg = f"no grammar for the language {code!r}; there is one for {', '.join(known())}"
        raise LookupError(msg)
    module = import_module(f"{languages.__name__}.{code}")
    language: Language = module.LANGUAGE
    return language
