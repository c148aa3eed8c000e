"""When four digits are a year: by what stands around them, for « 408 sondés » and « la résolution 1405 » are none."""

import re

from temporal.grammar import Near

#: Words that take a year after them.
GOVERNING = frozenset(
    (
        "en depuis dès vers année an années fin début mi courant entre saison environ ici millésime rentrée promotion "
        "exercice horizon jusqu'en attendre"
    ).split()
)
#: Words that may take a year or a number.
OPEN = frozenset(("de du d' des à pour avant après et ou que devant sur jusqu'à contre ( - – / :").split())
#: Happenings that bear a year for a surname: « Coupe du monde 1998 ».
DATED_NOUNS = frozenset(
    (
        "championnat championnats monde coupe édition jeux tournoi festival budget élection élections "
        "présidentielle présidentielles législatives municipales régionales européennes cantonales sénatoriales "
        "mondial euro tour exercice cuvée campagne session promotion salon été hiver printemps automne olympiques "
        "rapport bilan programme "
        "calendrier europe france vendanges récolte"
    ).split()
)
#: « le budget primitif 2000 », « la saison régulière 2002 ».
QUALIFIED = re.compile(
    rf"\b(?:saison|année|{'|'.join(sorted(DATED_NOUNS))}) "
    r"[^\W\d_]+(?:if|ive|al|ale|el|elle|ier|ière|ique|aire|ain|aine|ien|ienne) $"
)
FUNCTION_WORDS = frozenset(
    (
        "de du des d' à au aux et ou en dans par pour sur sous avec sans chez vers entre mais plus puis dès les "
        "le la l' un une ses ces très alors après avant depuis jusqu pas nous vous ils elles dans lors mais "
        "toujours jamais hors où qui que dont si s' là ni car donc or pendant durant comme jusqu' jusque lorsque "
        "quand chaque passé fin"
    ).split()
)
UNIT_SIGNS = frozenset(("m km cm mm h kg g l ha f fr eur mw kw v hz mo go to").split())
LAST_WORD = re.compile(r"(?:([^\W\d_]+['\u2019]?)|([(\-\u2013/:]))\s*$")
NEXT_WORD = re.compile(r"\s*([^\W\d_]+)(?!['\u2019])")
HYPHENED = re.compile(r"(?<!\bmi)(?<!\b[Mm]i)(?<=[^\W\d_])-$")
ROUNDABOUT = re.compile(r"(?:alentours|environs|autour) d[eu] $", re.IGNORECASE)
#: « 1997. Le virus apparaît », « 1997 : le virus apparaît ».
HEADING = re.compile(r"(?:\.| ?[:\u2013\u2014]) [^\W\d_]")
#: « 2026 au plus tard ».
LIMITING = re.compile(r" (?:au plus t(?:ôt|ard)\b|\(incertain\))")
RANGE_OF_THINGS = re.compile(r" (?:à|et) \d{4}(?=\D)(.*)")
#: « 1990-1995 », « de 1066 à 1087 ».
RANGE_BEFORE = re.compile(r"\b\d{4}\s?[-/\u2013]\s?$|\b(?:de \d{4} à|entre \d{4} et) $", re.IGNORECASE)
RANGE_AFTER = re.compile(r"\s?[-/\u2013]\s?(?:\d{4}|\d{2})\b| (?:à|et) \d{4}\b")
EARLIEST_OPEN, LATEST_OPEN = 1500, 2100


def is_year(near: Near) -> bool:
    """Whether the four digits are a year where they stand."""
    before, after = near.before(), near.after()
    things = RANGE_OF_THINGS.match(after)
    if counts_something(after) or HYPHENED.search(before) or (things and counts_something(things[1])):
        return False
    in_range = RANGE_BEFORE.search(before) or RANGE_AFTER.match(after)
    return bool(in_range or ROUNDABOUT.search(before)) or _is_governed(near, before, after)


def _is_governed(near: Near, before: str, after: str) -> bool:
    """Whether the word before takes a year; a line that is only the number is one."""
    if LIMITING.match(after) or (
        not before.strip() and HEADING.match(after) and EARLIEST_OPEN <= int(near.said) <= LATEST_OPEN
    ):
        return True
    last = LAST_WORD.search(before)
    if last is None:
        return not before.strip() and not after.strip()
    word = (last[1] or last[2]).lower().replace("\u2019", "'")
    if word in GOVERNING:
        return True
    is_open = word in OPEN or word in DATED_NOUNS or QUALIFIED.search(before.lower())
    return bool(is_open) and EARLIEST_OPEN <= int(near.said) <= LATEST_OPEN


def counts_something(after: str) -> bool:
    """« 2000 personnes », « 1200 euros », « 1500 m »: a number of things, not a year."""
    if after[:1] in {"%", "\u20ac", "$", "\u00b0"} or after[:2] in {" %", " \u20ac", " $", "\u00a0%", "\u00a0\u20ac"}:
        return True
    word = NEXT_WORD.match(after)
    if word is None or word[1].lower() in FUNCTION_WORDS:
        return False
    said = word[1]
    return said.islower() and (said.endswith(("s", "x")) or said in UNIT_SIGNS)
