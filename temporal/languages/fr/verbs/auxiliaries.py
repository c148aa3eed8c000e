"""Groups that avoir and être build: « a signé », « n'a pas été signé », « s'est rendu », « était malade »."""

from temporal.languages.fr.verbs import irregular
from temporal.languages.fr.verbs.forms import Form, Strength
from temporal.languages.fr.verbs.group import Group, chain, is_ahead
from temporal.languages.fr.verbs.irregular import words
from temporal.languages.fr.verbs.line import Line
from temporal.syntax import Mood, Tense

REFLEXIVES = words("se s' me m' te t'")
#: « il y a deux jours » is a date: what is counted after « a ».
COUNTS = words(
    "un une deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante",
    "cent quelques plusieurs environ près plus moins peu longtemps presque tout maintenant déjà à bientôt",
)
#: How far « c'est » may stand from the « que » that it brings forward: « c'est en juin que … ».
CLEFT_REACH = 14


def avoir(line: Line, at: int, form: Form, last: Group | None) -> Group | None:  # noqa: ARG001 - a Reader
    """« a signé », « avait été signé », « a dû être signé », « a lieu »."""
    head = line.participle(at + 1)
    if head is None:
        return _have(line, at, form)
    if form.strength is Strength.WEAK and line.is_nominal(at):
        return None
    tense, was = Tense.FUTURE if is_ahead(form) else Tense.PAST, _was(form)
    if line.keys[head] == "été":
        return _have_been(line, at, head, form)
    if line.keys[head] in irregular.CARRIERS:
        carried = line.infinitive(head + 1)
        if carried is not None:
            head, passive, _ = chain(line, carried)
            return Group(line.start(at), head, tense, form.mood, passive, anterior=was)
    return Group(line.start(at), head, tense, form.mood, compound=True, anterior=was)


def _was(form: Form) -> bool:
    """« avait », « étaient »: what they carry was over already."""
    return form.tense is Tense.PAST and form.mood is Mood.INDICATIVE


def _have_been(line: Line, at: int, been: int, form: Form) -> Group:
    """« a été signé », « avait été prévu », « a été malade »."""
    tense = Tense.FUTURE if is_ahead(form) else Tense.PAST
    head = line.participle(been + 1)
    if head is None:
        return Group(line.start(at), been, tense, form.mood)
    if irregular.BOUND.match(line.keys[head]):
        bound = _bound(line, head + 1)
        if bound:
            return Group(line.start(at), bound[0], tense, form.mood, bound[1], announcing=True)
    announcing = irregular.AHEAD.match(line.keys[head]) is not None
    if announcing and form.tense is Tense.PRESENT and form.mood is Mood.INDICATIVE:
        tense = Tense.FUTURE
    was = _was(form)
    return Group(
        line.start(at), head, tense, form.mood, passive=True, announcing=announcing, compound=True, anterior=was
    )


def _have(line: Line, at: int, form: Form) -> Group | None:
    """« a lieu », « avait peur »; « il y a deux jours » is a date, « A » at the head of a sentence a preposition."""
    if _is_ago(line, at):
        return None
    if (
        line.words[at].form == "A"
        or line.is_nominal(at)
        or (line.keys[at] in {"as", "avions"} and not line.has_person(at))
    ):
        return None
    takes_place = line.keys[line.skip(at + 1)] == "lieu" and form.tense is not Tense.PAST
    return Group(line.start(at), at, form.tense, form.mood, announcing=takes_place)


def _is_ago(line: Line, at: int) -> bool:
    """« il y a deux jours », which is a date; not « il n'y a plus »."""
    if line.keys[at] != "a" or line.keys[at - 1] != "y" or line.keys[at - 2] in {"n'", "ne"}:
        return False
    return line.keys[at + 1] in COUNTS or line.keys[at + 1][:1].isdigit()


def etre(line: Line, at: int, form: Form, last: Group | None) -> Group | None:  # noqa: ARG001 - a Reader
    """« s'est rendu », « est arrivé », « sera signé », « est prévu », « est censé ouvrir », « était malade »."""
    if not _is_verb(line, at, form):
        return None
    start, head = line.start(at), line.participle(at + 1)
    if head is None:
        return _be(line, at, form)
    key = line.keys[head]
    reflexive = any(clitic in REFLEXIVES for clitic in line.keys[start:at])
    if reflexive or irregular.MOVED.match(key):
        tense = Tense.FUTURE if is_ahead(form) else Tense.PAST
        return Group(start, head, tense, form.mood, compound=True, anterior=_was(form))
    bound = _bound(line, head + 1) if irregular.BOUND.match(key) else None
    if bound:
        return Group(start, bound[0], _ahead(form), form.mood, bound[1], announcing=True)
    if irregular.AHEAD.match(key):
        return Group(start, head, _ahead(form), form.mood, passive=True, announcing=True, compound=True)
    return Group(start, head, form.tense, form.mood, passive=True, compound=True)


def _is_verb(line: Line, at: int, form: Form) -> bool:
    """« l'est », « les sommes », « soit deux fois »: not the verb."""
    if form.strength > Strength.WEAK or line.is_spoken(at):
        return line.keys[at] not in {"suis", "es", "sommes", "fus"} or line.has_person(at)
    if line.keys[at] == "soit":
        return any(key in {"que", "qui", "dont"} for key in line.keys[max(at - 8, 0) : at])
    return line.keys[at] == "est" and line.keys[at - 1] not in {"l'", "d'", "cet", "le", "à"} and at > 0


def _be(line: Line, at: int, form: Form) -> Group | None:
    """The copula; not « c'est » where it only brings forward: « c'est en juin que le traité a été signé »."""
    if line.keys[at - 1] in {"c'", "ce"} and _is_cleft(line, at):
        return None
    tense = Tense.PRESENT if form.mood is Mood.CONDITIONAL else form.tense
    return Group(line.start(at), at, tense, form.mood)


def _is_cleft(line: Line, at: int) -> bool:
    for key in line.keys[at + 1 : at + CLEFT_REACH]:
        if key in {"que", "qui"}:
            return True
        if key in {",", ".", ";", ":"}:
            return False
    return False


def _bound(line: Line, at: int) -> tuple[int, bool] | None:
    """« censé *ouvrir* », « appelé à *être remplacé* »: the head of the infinitive, and whether it is passive."""
    carried = line.infinitive(at + 1 if line.keys[at] in {"à", "de", "d'"} else at)
    return None if carried is None else chain(line, carried)[:2]


def _ahead(form: Form) -> Tense | None:
    return form.tense if form.tense is Tense.PAST else Tense.FUTURE
