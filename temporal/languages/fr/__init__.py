"""French. The rules register with the grammar as their files are imported; the order of import is the order of ties."""

from temporal.language import Language
from temporal.languages.fr import (
    ages,  # noqa: F401
    clock,  # noqa: F401
    days,  # noqa: F401
    durations,  # noqa: F401
    feasts,  # noqa: F401
    periods,  # noqa: F401
    ranges,  # noqa: F401
    recurrences,  # noqa: F401
    references,  # noqa: F401
    seasons,  # noqa: F401
    traps,  # noqa: F401
    weeks,  # noqa: F401 - registers its rules
)
from temporal.languages.fr.announcements import ANNOUNCEMENTS
from temporal.languages.fr.lexicon import WORDS, figures, fr
from temporal.languages.fr.syntax import SYNTAX
from temporal.scan import Scanner

LANGUAGE = Language("fr", fr, Scanner(fr, WORDS, figures), SYNTAX, ANNOUNCEMENTS)
