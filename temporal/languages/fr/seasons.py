"""French seasons: « cet été », « l'hiver 1998-1999 », « au printemps »."""

import re

from temporal.expressions import Expression, FromTo, OrEach, Plain, SeasonOf, Which, beside, completed
from temporal.grammar import Near
from temporal.languages.fr.lexicon import fr
from temporal.languages.fr.names import is_name
from temporal.languages.fr.periods import OLDEST_SHORT, is_habit

#: « ne vit que l'été », « surtout l'hiver ».
ONLY_THEN = re.compile(r"\b(?:n['\u2019e].* que|surtout|seulement|uniquement|même) $", re.IGNORECASE)
#: « le printemps des poètes », « le printemps de l'environnement »: a festival.
FESTIVAL = re.compile(r" (?:des |de l['\u2019](?!an)|de la |du (?!même))")
#: The place of the season that goes on into another year.
WINTER = 3


@fr.rule("[le]? {season} {late_two_digits}", "[le]? {season} ' {late_two_digits}")
def season_of_short_year(season: int, late_two_digits: int) -> SeasonOf:
    """« l'été 98 »: numbers up to 31 might count something."""
    return SeasonOf(season, 1900 + late_two_digits)


@fr.rule("[le] {season}", "[le]? {season} {year}", "[le] {season} de {year}")
def season(season: int, near: Near, year: int | None = None) -> SeasonOf | OrEach | None:
    """« l'automne », « le printemps 2023 »; « ne vit que l'été » is every year's. Not « le Printemps », a shop."""
    if year is not None:
        return SeasonOf(season, year)
    if is_name(near) or FESTIVAL.match(near.after()):
        return None
    return OrEach(SeasonOf(season)) if is_habit(near) or ONLY_THEN.search(near.before()) else SeasonOf(season)


@fr.rule("[le]? {season} {first:year_number} -|/|– {last:year}")
def season_over_new_year(season: int, first: int, last: int) -> SeasonOf | None:
    """« l'hiver 2023-2024 »: the year in which it begins and the next."""
    year = first if last > 0 else 1 - first
    return SeasonOf(season, year) if season == WINTER and last == year + 1 else None


@fr.rule("[le]? {season} {first:year_number} -|/|– {last:two_digits}")
def season_over_short_years(season: int, first: int, last: int) -> SeasonOf | None:
    """« l'hiver 1954/55 », « l'hiver 98-99 »."""
    year = first + 1900 if OLDEST_SHORT < first < 100 else first
    return SeasonOf(season, year) if season == WINTER and last == (year + 1) % 100 else None


@fr.signal("au {season}", "au|en {season_of}")
def in_season(near: Near, season: int = 0, season_of: Expression | None = None) -> Plain | None:
    """« au printemps », « en automne 2023 »: the annotators leave the preposition outside."""
    if FESTIVAL.match(near.after()):
        return None
    return Plain((season_of or (OrEach(SeasonOf(season)) if is_habit(near) else SeasonOf(season)),))


@fr.signal("du {first:season} à|au {last:season_of}", "de l' {first:season} à|au {last:season_of}")
def from_season_to(first: int, last: SeasonOf) -> FromTo:
    """« du printemps à l'automne 2002 »: the first has the year of the last."""
    return FromTo(completed(SeasonOf(first), last))


@fr.signal("en plein {season}")
def in_the_midst_of(season: int) -> Plain:
    """« en plein été »: the one that its clause tells."""
    return Plain((SeasonOf(season),))


@fr.signal("en {season}")
def in_a_season(season: int) -> Plain:
    """« en été »: every year's under a present."""
    return Plain((OrEach(SeasonOf(season)),))


@fr.rule("[le]? {season} [last]")
def last_season(season: int) -> SeasonOf:
    """« l'hiver dernier »."""
    return SeasonOf(season, which=Which.LAST)


@fr.rule("[le]? {season} [next]")
def next_season(season: int) -> SeasonOf:
    """« l'été prochain »."""
    return SeasonOf(season, which=Which.NEXT)


@fr.rule("[le]? {season} {following}")
def following_season(season: int, following: int) -> SeasonOf:
    """« l'été précédent », « le printemps suivant »: from the last date told."""
    return SeasonOf(season, which=beside(following))


@fr.rule("[ce] {season} - là", "le|l' même {season}")
def season_of_the_story(season: int) -> SeasonOf:
    """« cet automne-là »: the one that the story has come to."""
    return SeasonOf(season, which=Which.SAME)


@fr.rule("[ce] {season}")
def this_season(season: int) -> SeasonOf:
    """« cet été »."""
    return SeasonOf(season, which=Which.THIS)
