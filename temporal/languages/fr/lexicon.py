"""The French words that date: classes and values. Words of several words are written with spaces."""

import re
import unicodedata

from temporal.calendar import Unit
from temporal.dayparts import DayPart
from temporal.grammar import Grammar
from temporal.languages.fr.numerals import cardinals, centuries, ordinals
from temporal.letters import LETTERS


def numbered(words: str, first: int) -> dict[str, object]:
    """« lundi mardi … » counted from ``first``; spellings of one word are parted by ``|``."""
    return {word: n for n, spellings in enumerate(words.split(), first) for word in spellings.split("|")}


def each(words: str, value: object = "") -> dict[str, object]:
    """Every word with the same value; ``|`` parts words, so that a word may hold spaces."""
    return dict.fromkeys((word.strip() for word in words.split("|")), value)


WEEKDAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche"

UNITS: dict[str, object] = {
    **each("seconde|secondes|sec", Unit.SECOND),
    **each("minute|minutes|min|mins|mn", Unit.MINUTE),
    **each("heure|heures|h", Unit.HOUR),
    **each("jour|jours|journée|journées", Unit.DAY),
    **each("week - end|week - ends|week end|week ends|weekend|weekends", Unit.WEEKEND),
    **each("semaine|semaines", Unit.WEEK),
    **each("quinzaine", Unit.FORTNIGHT),
    **each("mois", Unit.MONTH),
    **each("trimestre|trimestres", Unit.QUARTER),
    **each("semestre|semestres", Unit.HALF),
    **each("an|ans|année|années", Unit.YEAR),
    **each("décennie|décennies", Unit.DECADE),
    **each("siècle|siècles", Unit.CENTURY),
    **each("millénaire|millénaires", Unit.MILLENNIUM),
}

LEXICON: dict[str, dict[str, object]] = {
    "weekday": numbered(WEEKDAYS, 0),
    "weekday_short": numbered("lun mar mer jeu ven sam dim", 0),
    "weekdays": {word + "s": n for word, n in numbered(WEEKDAYS, 0).items()},
    "month": numbered(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre", 1
    ),
    "month_short": {"janv": 1, "jan": 1, "févr": 2, "fév": 2, "avr": 4, "juil": 7, "juill": 7, "sept": 9, "oct": 10,
                    "nov": 11, "déc": 12},
    "unit": UNITS,
    "seasons": {"printemps": 0, "étés": 1, "automnes": 2, "hivers": 3},
    "season": numbered("printemps été automne hiver", 0),
    "daypart": {
        **each("matin|matins|matinée", DayPart.MORNING),
        **each("midi|mi - journée", DayPart.MIDDAY),
        **each("après - midi|après midi|aprem|après - midis", DayPart.AFTERNOON),
        **each("soir|soirs|soirée", DayPart.EVENING),
        **each("nuit|nuits", DayPart.NIGHT),
        **each("aube|petit matin|lever du jour", DayPart.MORNING),
    },
    "number": cardinals(),
    "cardinal": {word: number for word, number in cardinals().items() if isinstance(number, int) and 2 <= number <= 31},
    "ordinal": {**ordinals()},
    "roman": centuries(),
    "deictic": {
        "hier": -1,
        "avant - hier": -2,
        "avant hier": -2,
        "aujourd'hui": 0,
        "demain": 1,
        "après - demain": 2,
        "après demain": 2,
    },
    "neighbour": {"veille": -1, "avant - veille": -2, "lendemain": 1, "surlendemain": 2},
    "thirds": {
        **each("début|débuts|commencement", "START"),
        **each("milieu|mi", "MID"),
        **each("fin", "END"),
    },
    "le": each("le|la|les|l'"),
    "ce": each("ce|cet|cette|ces"),
    "last": each("dernier|dernière|derniers|dernières|passé|passée|passés|passées|écoulé|écoulée"),
    "next": each("prochain|prochaine|prochains|prochaines|à venir|qui vient|qui viennent"),
    "following": {
        **each("suivant|suivante|d' après", 1),
        **each("précédent|précédente|d' avant", -1),
    },
    "of": each("de|d'|du|de l'|de la|des"),
    "about": each("vers|environ|aux environs de|aux environs du|aux alentours de|aux alentours du|autour de|autour du|"
                  "aux alentours des|peu avant|peu après|près de"),
    "few": each("quelques|plusieurs|de nombreux|de nombreuses|de longs|de longues|maints|maintes"),
    "more": {
        **each("plus de|plus d'|un peu plus de|un peu plus d'|bien plus de|bien plus d'|au - delà de", "MORE_THAN"),
        **each("au moins", "EQUAL_OR_MORE"),
    },
    "less": {
        **each("moins de|moins d'|un peu moins de|un peu moins d'|à peine", "LESS_THAN"),
        **each("au plus|au maximum", "EQUAL_OR_LESS"),
    },
    "bc": each(
        "av . j . - c|av . j . - c .|avant j . - c|avant j . - c .|avant jésus - christ|av . j . c .|avant notre ère"
    ),
    "ad": each(
        "apr . j . - c|apr . j . - c .|ap . j . - c|ap . j . - c .|après j . - c|"
        "après j . - c .|après jésus - christ|de notre ère"
    ),
    "sharp": each("précise|précises|pile|sonnantes|locale|locales|environ"),
    "here": each("ici"),
    "postponed": each(
        "reporté|reportée|reportés|reportées|renvoyé|renvoyée|renvoyés|renvoyées|repoussé|repoussée|repoussés|"
        "repoussées|"
        "décalé|décalée|décalés|décalées|fixé|fixée|fixés|fixées|ajourné|ajournée|ajournés|ajournées|délibéré"
    ),
}  # fmt: skip

#: Words that occur everywhere and alone give no reason to look for a date.
WEAK = (
    "le la les l' ce cet cette ces de d' du des en à au aux et ou un une il y a dans que qui se depuis jusqu' jusque"
    " entre par pour sur avant après vers plus moins tôt tard tout toute tous toutes chaque même mêmes autre près peu"
    " premier première premiers premières second dernier dernière derniers dernières deux trois quatre cinq six "
    "sept huit neuf dix"
    " onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille quelques "
    "plusieurs"
    " fin mi petit petite grand grands lever longs longues nombreux nombreuses demi demie début passé passée "
    "passés passées"
    " suivant suivante venir vient ici notre ère dès partir compter durant pendant lors cours bas moyen âge "
    "nouveau nouvel"
    " , . - ( ) / : ' « » \u2013 e er re ème lun mar mer jeu ven sam dim i v x ii iii iv vi vii viii ix l ne n' s' "
    "m' t' c' j' environ environs"
    " précise précises pile sonnantes locale locales autour alentours aux peine au-delà c d quart trop courant celui"
    " celle qu' est soit où né née âgé âgée âgés âgées"
    " s sous fait cela ça déjà juste voici voilà jean nationale travail nos j vie nouvelle milieu commencement"
    " deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième"
)

#: Words that are others without their accent: these keep it.
KEEP_ACCENT = frozenset(("à passé passée passés passées dès né née âgé âgée âgés âgées où là").split())


def spellings(word: str) -> tuple[str, ...]:
    """A word, and without accents as capitals often are (« DECEMBRE »), unless that is another word."""
    plain = "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
    return (word,) if plain == word or word in KEEP_ACCENT else (word, plain)


#: « aujourd'hui » is one word; otherwise an elision ends its word.
WORDS = rf"aujourd'hui|{LETTERS}'?+"

fr = Grammar("fr", LEXICON, WEAK, spellings)


def figures(said: str) -> list[tuple[str, object]]:
    """« 03/05/2021 », « 03.05.21 »: day first; two digits of a year are left short."""
    day, month, year = (int(part) for part in re.split(r"[/.-]", said))
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return []
    return [("{figures}", (day, month, year, len(re.split(r"[/.-]", said)[2]) == 2))]
