"""One file a language, found by its name: each says ``VOCABULARY``."""

import pkgutil
from functools import cache
from importlib import import_module

from extraction.vocabulary import Vocabulary

LANGUAGES = tuple(sorted(module.name for module in pkgutil.iter_modules(__path__)))


@cache
def vocabulary(language: str) -> Vocabulary:
    """The language's words; an empty vocabulary for a language that has no file here."""
    if language not in LANGUAGES:
        return Vocabulary()
    found: Vocabulary = import_module(f"{__name__}.{language}").VOCABULARY
    return found
