"""French references to now, then and later: « désormais », « autrefois », « à l'avenir »."""

from temporal.expressions import Generic, Reference
from temporal.grammar import Near
from temporal.languages.fr.lexicon import each, fr

PRESENT = (
    "désormais|maintenant|actuellement|actuel|actuelle|actuels|actuelles|à présent|de nos jours|nos jours|dorénavant|"
    "pour l' instant|"
    "pour le moment|pour l' heure|en ce moment|à l' heure actuelle|à ce jour|ces temps - ci|ces jours - ci|ces jours ci"
)
PAST = (
    "autrefois|jadis|naguère|récemment|récent|récente|récents|récentes|précédemment|précédent|précédente|"
    "précédents|précédentes|"
    "auparavant|dernièrement|nouvellement|par le passé|dans le passé|à l' époque|ces derniers temps|"
    "il y a peu|il y a longtemps"
)
FUTURE = (
    "prochainement|bientôt|ultérieurement|à l' avenir|l' avenir|avenir|une date ultérieure|sous peu|d' ici peu|à terme|"
    "prochain|prochaine|prochains|prochaines"
)

for value, words in (("PRESENT_REF", PRESENT), ("PAST_REF", PAST), ("FUTURE_REF", FUTURE)):
    for word in each(words):
        fr.know("reference_word", word, value)
for word in ("nocturne", "nocturnes"):
    fr.know("generic_night", word, "TNI")


@fr.rule("{reference_word}")
def reference(reference_word: str, near: Near) -> Reference | None:
    """« désormais », « actuel », « à l'avenir »; « sans précédent » is none."""
    return None if near.before().lower().endswith("sans ") else Reference(reference_word)


@fr.rule("{generic_night}")
def nocturnal(generic_night: str) -> Generic:
    """« nocturne »: at night, of no day in particular."""
    return Generic(generic_night)
