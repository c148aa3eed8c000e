"""French feasts: « Noël », « le jour de l'An », « le lundi de Pâques », « le 14-Juillet », « le 11-Septembre »."""

import re

from temporal.expressions import CalendarDay, FeastDay, Which
from temporal.feasts import Feast
from temporal.grammar import Near
from temporal.languages.fr.lexicon import each, fr
from temporal.languages.fr.names import TITLED
from temporal.languages.fr.years import FUNCTION_WORDS

NAMES = {
    Feast.NEW_YEAR: "jour de l' an|1 er de l' an|premier de l' an|nouvel an",
    Feast.EPIPHANY: "épiphanie",
    Feast.CANDLEMAS: "chandeleur",
    Feast.VALENTINE: "saint - valentin",
    Feast.SHROVE_TUESDAY: "mardi gras|mardi - gras",
    Feast.ASH_WEDNESDAY: "mercredi des cendres",
    Feast.PALM_SUNDAY: "dimanche des rameaux|rameaux",
    Feast.GOOD_FRIDAY: "vendredi saint|vendredi - saint",
    Feast.EASTER: "pâques|dimanche de pâques",
    Feast.EASTER_MONDAY: "lundi de pâques",
    Feast.ASCENSION: "ascension|jeudi de l' ascension",
    Feast.PENTECOST: "pentecôte|dimanche de pentecôte|dimanche de la pentecôte",
    Feast.WHIT_MONDAY: "lundi de pentecôte|lundi de la pentecôte",
    Feast.LABOUR_DAY: "fête du travail",
    Feast.MIDSUMMER: "saint - jean",
    Feast.BASTILLE_DAY: "fête nationale",
    Feast.ASSUMPTION: "assomption",
    Feast.ALL_SAINTS: "toussaint",
    Feast.SAINT_NICHOLAS: "saint - nicolas",
    Feast.CHRISTMAS_EVE: "veille de noël|réveillon de noël",
    Feast.CHRISTMAS: "noël|jour de noël",
    Feast.NEW_YEARS_EVE: "saint - sylvestre|réveillon du nouvel an|réveillon du jour de l' an",
}
#: Saints give their names to streets and chapels: their day has an article.
SAINTS = frozenset({Feast.MIDSUMMER, Feast.SAINT_NICHOLAS, Feast.VALENTINE})
#: « le marché de Noël », « le père Noël »: named after the feast, at no said time.
ATTRIBUTE = re.compile(
    r"\b(?:(?:marchés?|sapins?|cadeaux?|arbres?|contes?|chants?|bûches?|boules?|tournois?|illuminations?|goûters?|repas|spectacles?|concerts?|fêtes?|menus?|vacances|trêve|"
    r"décorations?) de|père) $",
    re.IGNORECASE,
)
FIRST_NAME = re.compile(r" [A-ZÉÈÀ][a-zéèàâêîôûç]")
#: Common nouns as well (an ascent): they need their capital.
WITH_ARTICLE = frozenset({Feast.ASCENSION, Feast.EPIPHANY, Feast.MIDSUMMER, Feast.SAINT_NICHOLAS, Feast.ASSUMPTION})

for known, names in NAMES.items():
    for name in each(names):
        fr.know("feast", name, known)


@fr.rule("[le]? {feast}", "[le]? fête de|du {feast}", "ce|cette fête de|du {feast}")
def feast(feast: Feast, near: Near) -> FeastDay | None:
    """« Noël », « la fête de la Toussaint », « l'Ascension »."""
    common = feast in WITH_ARTICLE and near.said.islower()
    named = FIRST_NAME.match(near.after()) and near.said in {"Noël", "Toussaint"}
    governor = near.before().rstrip(" ").split(" ")[-1]
    person = governor[:1].isupper() and governor.lower() not in FUNCTION_WORDS and " " not in near.said
    saint = feast in SAINTS and not near.said.lower().startswith("la ")
    attribute = ATTRIBUTE.search(near.before()) or TITLED.search(near.before())
    return None if common or saint or attribute or named or person or near.before().endswith("-") else FeastDay(feast)


@fr.trap("{feast}")
def treaty(feast: Feast, near: Near) -> bool:
    """« l'accord du Vendredi saint »: a treaty's name."""
    del feast
    return bool(re.search(r"\b(?:accords?|traité|paix) d[ue] (?:la )?$", near.before()))


@fr.rule("[le]? {feast} {year}")
def feast_of_year(feast: Feast, year: int) -> FeastDay:
    """« Noël 1914 »."""
    return FeastDay(feast, year)


@fr.rule("[le]? {feast} [last]")
def last_feast(feast: Feast) -> FeastDay:
    """« Noël dernier »."""
    return FeastDay(feast, which=Which.LAST)


@fr.rule("[le]? {feast} [next]")
def next_feast(feast: Feast) -> FeastDay:
    """« la Toussaint prochaine »."""
    return FeastDay(feast, which=Which.NEXT)


@fr.rule("le? {day_of_month} - {month}")
def memorable_day(day_of_month: int, month: int, near: Near) -> CalendarDay:
    """« le 14-Juillet » is this year's; « le 11-Septembre », with its capital, is that of 2001."""
    attacks = (day_of_month, month) == (11, 9) and near.said.endswith("Septembre")
    return CalendarDay(day_of_month, month, 2001 if attacks else None)
