"""When a word of the calendar is a name: « Pierre Mardi », « Mme Avril », « le Champ-de-Mars », « le Printemps »."""

import re

from temporal.grammar import Near

OF = (" du ", " DU ", " Du ")
#: « les congés du 1er mai », but « à compter du 1er mai ».
OF_NOUN = re.compile(
    r"(?<!partir)(?<!compter)(?<!cours)(?<!lors)(?<!fin)(?<!début)(?<!milieu)(?<!moitié) du $", re.IGNORECASE
)
#: « l'arrêté préfectoral du 12 mars »: what is written down bears the day when it was.
DOCUMENT = re.compile(
    r"\b(?:arrêtés?|décrets?|lois?|ordonnances?|jugements?|arrêts?|courriers?|lettres?|circulaires?|délibérations?|"
    r"directives?|communiqués?|procès-verba(?:l|ux))(?: [^\W\d_]+){0,2} du $",
    re.IGNORECASE,
)
#: What stands before a word that opens its sentence, its title or its quotation.
OPENING = re.compile(r"(?:^|[.!?\u2026:;_\u2013-][\s\u00a0]*|[\u00ab\u201c\"(][\s\u00a0\u202f]*)$")
TITLES = (
    r"\b(?:M|MM|Mme|Mlle|Dr|Pr|Me)\.? |\b(?:docteur|professeur|maître|monsieur|madame|abbé|père|général|capitaine) "
)
#: After these a capital is a person's.
TITLED = re.compile(rf"(?:{TITLES})$")
BEARER = re.compile(rf"(?:{TITLES}|\bet )$")
ELIDED = re.compile(r"^[ldLD]['\u2019]")
#: « le groupe Lundi Noir »: another capital right after.
NAMED_ON = re.compile(r" [A-ZÉÈÊÀÂÎÔ][^\W\d_]*")
#: Works and what else bears a title between quotes.
TITLED_THINGS = (
    "films?|pièces?|albums?|livres?|romans?|chansons?|spectacles?|émissions?|documentaires?|expositions?|recueils?|séries?|"
    "tubes?|magazines?|revues?|journa(?:l|ux)|opéras?|comédies?|tableaux?|disques?|essais?|nouvelles?|poèmes?|groupes?|"
    "collectifs?|associations?|opérations?|téléfilms?|feuilletons?|ballets?|concertos?|blogs?|sites?|restaurants?"
)
QUOTED = re.compile('[\u00ab\u201c"]')
#: « le film « Un dimanche à la campagne » », up to what stands in it.
TITLE_OF_A_WORK = re.compile(
    rf"\b(?:{TITLED_THINGS})(?: [^\W\d_]+)? (?:\u00ab[^\u00bb]{{0,30}}|\u201c[^\u201d]{{0,30}}|\"[^\"]{{0,30}})$",
    re.IGNORECASE,
)
#: « le Champ-de-Mars », but « mi-mars ».
COMPOUND = re.compile(r"(?<!\bmi)(?<!\b[Mm]i)(?<=[^\W\d_])-$")
#: « mars-avril ».
MONTHS_JOINED = re.compile(
    r"\b(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)-$", re.IGNORECASE
)


def is_of_noun(near: Near) -> bool:
    """« les congés du 1er mai »: it says which, and its verb is another happening's."""
    before = near.before()
    return before.endswith(OF) and OF_NOUN.search(before) is not None


def is_of_document(near: Near) -> bool:
    """« l'arrêté préfectoral du 12 mars »."""
    before = near.before(60)
    return before.endswith(OF) and DOCUMENT.search(before) is not None


def has_capital_within(near: Near) -> bool:
    """A capital within the sentence: French writes its months and seasons small."""
    if near.said.islower():
        return False
    word = ELIDED.sub("", near.said.split()[-1])
    if not word[0].isupper() or near.said.isupper():
        return False
    return bool(BEARER.search(near.before())) or not OPENING.search(near.before())


def stands_in_a_title(near: Near) -> bool:
    """Within the quotes of a work's title: « le film « Un dimanche à la campagne » »."""
    before = near.before(80)
    return QUOTED.search(before) is not None and TITLE_OF_A_WORK.search(before) is not None


def is_name(near: Near) -> bool:
    """A capital within the sentence after a capitalised word, a title or a hyphen; all capitals tell nothing."""
    before = near.before()
    if before.endswith("-") and COMPOUND.search(before) and not MONTHS_JOINED.search(before):
        return True
    if near.said.islower():
        return False
    if is_title(near):
        return True
    if not near.said[0].isupper() or near.said.isupper():
        return False
    if BEARER.search(before):
        return True
    return not OPENING.search(before) and (_is_capital(before) or NAMED_ON.match(near.after()) is not None)


def _is_capital(before: str) -> bool:
    return before.rstrip(" ").split(" ")[-1][:1].isupper()


def is_title(near: Near) -> bool:
    """A capital after an article: « La Nuit étoilée », « le Printemps »."""
    if near.said.islower():
        return False
    article, word = re.match(r"(.*[ '\u2019])?(.*)", near.said, re.DOTALL).groups()  # type: ignore[union-attr]
    return bool(article) and word[:1].isupper() and not near.said.isupper()
