"""A date in the words of people, French and English, said whole: it needs no anchor to be understood."""

from temporal.dates import FuzzyDate
from temporal.labels.en import ENGLISH
from temporal.labels.fr import FRENCH
from temporal.labels.wording import say

LANGUAGES = {"fr": FRENCH, "en": ENGLISH}


def label(date: FuzzyDate) -> dict[str, str]:
    """``{"fr": "1er–18 novembre 2024", "en": "1–18 November 2024"}``."""
    return {name: say(date, language) for name, language in LANGUAGES.items()}
