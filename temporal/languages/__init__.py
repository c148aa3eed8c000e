"""The languages that have a grammar: one file or folder each, found by its name."""

from collections.abc import Sequence
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from temporal.language import Language


@cache
def known() -> Sequence[str]:
    """The ISO 639-1 codes of the languages that have a grammar, in order."""
    return sorted(module.name for module in iter_modules(__path__))


@cache
def load(code: str) -> Language:
    """The language of that code. LookupError when it has no grammar."""
    if code not in known():
        msg = f"no grammar for the language {code!r}; there is one for {', '.join(known())}"
        raise LookupError(msg)
    language: Language = import_module(f"{__name__}.{code}").LANGUAGE
    return language
