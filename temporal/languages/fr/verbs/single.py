"""Verbs on their own: « annonce », « prévue le 16 juillet », « , ratifiant le texte, », « pour rencontrer »."""

from temporal.languages.fr.verbs import irregular
from temporal.languages.fr.verbs.forms import Form, Kind, Strength, forms
from temporal.languages.fr.verbs.group import Group, chain
from temporal.languages.fr.verbs.irregular import words
from temporal.languages.fr.verbs.line import (
    ADJECTIVES,
    CLITICS,
    DETERMINERS,
    NEGATORS,
    PREPOSITIONS,
    QUOTES,
    SHARED_CLITICS,
    Line,
)
from temporal.syntax import FINITE, Tense

LEADS = words("à de d' pour sans par après où")
COORDINATORS = words("et ou puis")
#: What follows a participle set off by a comma and no noun: « , saisie en mai », « Partis de Lyon ».
STAYING = words("en à au aux depuis dans dès")
LEAVING = words("de d' du des")
TIMES = words("lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui avant-hier")
#: « un ultimatum expirant le 17 mars », « une foire débutant samedi »: of their noun, not of their clause's time.
EXPIRING = words("expirant débutant commençant ouvrant s'ouvrant s'achevant finissant devant intervenant")
#: Forms that only look like verbs where they stand so.
SET_PHRASES = frozenset(
    {
        ("à", "savoir"),
        ("compte", "tenu"),
        ("comme", "prévu"),
        ("que", "prévu"),
        ("comme", "annoncé"),
        ("portes", "ouvertes"),
    }
)
#: How far a plan may stand from its infinitive: « a appelé ses troupes à se retirer ».
PLAN_REACH = 6


def plain(line: Line, at: int, form: Form, last: Group | None) -> Group | None:  # noqa: ARG001 - a Reader
    """« annonce », « signa », « ouvriront »."""
    if not line.is_verb(at, form) or (line.is_capital(at) and not line.is_spoken(at)):
        return None
    return Group(line.start(at), at, form.tense, form.mood)


def participle(line: Line, at: int, form: Form, last: Group | None) -> Group | None:
    """« prévue le 16 juillet », « , ratifié mardi, », and the second of « a été secouru et transporté »."""
    before, key = line.keys[at - 1], line.keys[at]
    if line.is_name(at) or before in DETERMINERS or before in PREPOSITIONS or (before, key) in SET_PHRASES:
        return None
    likely = form.strength > Strength.WEAK or _is_timed(line, at)
    if before in COORDINATORS and last and last.compound and (likely or irregular.MOVED.match(key)):
        return last._replace(start=at, head=at)
    if not likely or not _stands(line, at) or _completes(line, at, last):
        return None
    is_early = irregular.EARLY.match(key) and line.keys[at + 1] in LEAVING
    if irregular.AHEAD.match(key) and not is_early:
        return Group(at, at, Tense.FUTURE, form.mood, announcing=True)
    return Group(at, at, form.tense, form.mood)


def _is_timed(line: Line, at: int) -> bool:
    """« tenue mardi », « , saisie en mai »: what follows makes a participle of a noun's look-alike."""
    if line.keys[at - 1] in ADJECTIVES:
        return False
    after, number = line.keys[at + 1], line.keys[at + 2][:1].isdigit()
    if after == "par" or after in TIMES or (after in {"le", "en"} and number):
        return True
    if line.keys[at - 1] not in {",", ""}:
        return False
    return after in STAYING or (after in LEAVING and line.keys[at].rstrip("es") in {"parti", "venu", "revenu"})


def _completes(line: Line, at: int, last: Group | None) -> bool:
    """« restera fermé », « se sait menacé »: the participle is what the verb says."""
    return last is not None and last.mood in FINITE and not last.compound and line.skip(last.head + 1) == at


def _stands(line: Line, at: int) -> bool:
    """Whether it is no name (« Ali ») and no present (« construit une usine »)."""
    if line.is_capital(at) and not _is_complemented(line, at):
        return False
    return not (line.has_object(at) and any(form.kind is Kind.FINITE for form in forms(line.keys[at])))


def _is_complemented(line: Line, at: int) -> bool:
    """« Né en 1943 », « Blessé à la jambe », not « Ali »."""
    after = line.keys[at + 1]
    return after in PREPOSITIONS or after in DETERMINERS or after in {",", "par"} or line.is_adverb(at + 1)


def gerund(line: Line, at: int, form: Form, last: Group | None) -> Group | None:  # noqa: ARG001 - a Reader
    """« en signant », « , assurant qu'il … », « un projet visant à … », « ayant signé »."""
    if line.is_name(at):
        return None
    if line.keys[at] in {"ayant", "étant"}:
        head = line.participle(at + 1)
        return None if head is None else Group(line.start(at), head, Tense.PAST, form.mood, line.keys[at] == "étant")
    before, after = line.keys[at - 1], line.keys[at + 1]
    if form.strength is Strength.WEAK and before != "en":
        return None
    if before in {"", "en", ","} or line.is_spoken(at):
        return Group(line.start(at), at, form.tense, form.mood)
    complement = after in DETERMINERS or after in {"à", "que", "pour", "par"} or line.is_adverb(at + 1)
    if not before.isalpha() or before in DETERMINERS or before in PREPOSITIONS or not complement:
        return None
    return Group(at, at, form.tense, form.mood, announcing=line.keys[at] in EXPIRING)


def infinitive(line: Line, at: int, form: Form, last: Group | None) -> Group | None:
    """« pour rencontrer », « a décidé de partir », « semble tenir »; ahead where the verb before plans it."""
    start = at
    while any(line.keys[start - 1] in each for each in (CLITICS, SHARED_CLITICS, NEGATORS, QUOTES)):
        start -= 1
    lead = line.keys[start - 1]
    if (form.strength is Strength.WEAK and line.keys[at - 1] not in CLITICS) or not _is_led(line, start, at, last):
        return None
    if (lead, line.keys[at]) in SET_PHRASES or (
        line.keys[at] == "partir" and line.keys[at + 1] in {"de", "d'", "du", "des"}
    ):
        return None
    head, passive, past = chain(line, at)
    if _comes_after(line, start):
        return Group(start, head, Tense.FUTURE, form.mood, passive, announcing=True)
    if line.keys[at] == "être" and head > at and (line.keys[at - 1] == "s'" or irregular.MOVED.match(line.keys[head])):
        passive, past = False, True  # « dit s'être rendu », « dit être venu »
    tense = (
        Tense.PAST if past else Tense.FUTURE if (lead, line.keys[at]) == ("à", "venir") else _planned(line, start, last)
    )
    announcing = tense is Tense.FUTURE
    return Group(start, head, tense, form.mood, passive, announcing, negated=lead == "sans")


def _comes_after(line: Line, start: int) -> bool:
    """« Avant de recevoir Toulon samedi, le groupe s'est reposé »: at the head, what is still to come."""
    before_that = line.keys[start - 3]
    return (
        line.keys[start - 1] in {"de", "d'"}
        and line.keys[start - 2] == "avant"
        and before_that in {"", "«", "et", "mais"}
    )


def _is_led(line: Line, start: int, at: int, last: Group | None) -> bool:
    """Whether something before it takes an infinitive."""
    lead = line.keys[start - 1]
    if line.is_capital(at):
        return line.keys[at + 1] in DETERMINERS and not line.is_name(at)
    if lead in LEADS or any(key in CLITICS for key in line.keys[start:at]):
        return True
    if last is None:
        return False
    after_verb = line.skip(last.head + 1) in {start, at} or last.head == start - 1
    return after_verb or (lead in COORDINATORS and line.words[last.head].key.endswith(("er", "ir", "re")))


def _planned(line: Line, start: int, last: Group | None) -> Tense | None:
    if last is None or start - last.head > PLAN_REACH or "," in line.keys[last.head : start]:
        return None
    plans = irregular.PROSPECTIVE.match(line.keys[last.head])
    was = any(key.endswith(("ait", "aient")) for key in line.keys[last.start : last.head + 1])
    return Tense.FUTURE if plans and not was else None
