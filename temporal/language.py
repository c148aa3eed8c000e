"""A language: its words and phrases, how it cuts them, how its clauses work."""

import re
from dataclasses import dataclass

from temporal.grammar import Grammar
from temporal.scan import Scanner
from temporal.scheme import FRENCH_TIMEBANK, TaggingScheme
from temporal.syntax import Syntax


@dataclass(frozen=True, slots=True)
class Language:
    """All the engine asks of a language; ``code`` is its ISO 639-1 code and its file's name.

    ``announcements`` matches the nouns that, in a sentence without a verb, announce what is to come (« Concert
    vendredi »). ``scheme`` is the guideline its annotators follow, unless another is asked for.
    """

    code: str
    grammar: Grammar
    scanner: Scanner
    syntax: Syntax
    announcements: re.Pattern[str] | None = None
    scheme: TaggingScheme = FRENCH_TIMEBANK
