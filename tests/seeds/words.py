"""The words of the calendar, French and English, by which the texts are searched for what a list forgot."""

import re

WEEKDAYS = {
    **{day: n for n, day in enumerate(("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"))},
    **{day: n for n, day in enumerate(("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"))},
}
FRENCH_MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin"),
    *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
)
ENGLISH_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
MONTHS = {month: n for months in (FRENCH_MONTHS, ENGLISH_MONTHS) for n, month in enumerate(months, 1)}
DAYS = r"(?:avant-)?hier|demain|aujourd[’']hui|veille|lendemain|yesterday|today|tomorrow|ago"
PARTS = r"matin|matinée|midi|après-midi|soir|soirée|nuit|minuit|morning|noon|evening|night|midnight"
SEASONS = r"printemps|[ld]’été|automne|hiver|spring|summer|autumn|winter"
UNITS = (
    r"minutes?|heures?|jours?|semaines?|week-ends?|mois|trimestres?|semestres?|ans?|années?|décennies?|siècles?"
    r"|hours?|days?|weeks?|months?|quarters?|years?|centur(?:y|ies)"
)
REFERENCES = (
    r"désormais|actuellement|autrefois|jadis|naguère|maintenant|bientôt|récemment|now|recently|soon"
    r"|secondes?|dernière?s?|prochaine?s?|next|last"
)
NUMBERS = r"\d[\d\s,.-]*(?<=\d)|\d+\s?h|av\.\sJ\.-C\."
NAMES = "|".join([*WEEKDAYS, *MONTHS])
LIKE_TIME = re.compile(
    rf"(?<!\w)(?:{NUMBERS}|{NAMES}|{DAYS}|{PARTS}|{SEASONS}|{UNITS}|{REFERENCES})(?!\w)",
    re.IGNORECASE,
)


def words_of(text: str) -> list[str]:
    """The words and numbers of a text, case folded."""
    return re.findall(r"\w+", text.casefold())
