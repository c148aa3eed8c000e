"""The morphology of French verbs: what one word may be, told by its ending and a few exceptions."""

import re
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from temporal.languages.fr import verb_words as known
from temporal.syntax import Mood, Tense

PAST, PRESENT, FUTURE = Tense.PAST, Tense.PRESENT, Tense.FUTURE
INDICATIVE, CONDITIONAL, SUBJUNCTIVE = Mood.INDICATIVE, Mood.CONDITIONAL, Mood.SUBJUNCTIVE


class Kind(StrEnum):
    """What a form does in a verb group."""

    AVOIR = "avoir"
    ETRE = "être"
    MODAL = "modal"
    GOING = "aller"
    COMING = "venir"
    FINITE = "finite"
    PARTICIPLE = "participle"
    GERUND = "gerund"
    INFINITIVE = "infinitive"


class Form(NamedTuple):
    """One reading of a word. ``sure``: nothing but a verb looks so; else its neighbours must speak for it."""

    kind: Kind
    tense: Tense | None
    mood: Mood
    sure: bool = True
    person: int = 3


KINDS = {"avoir": Kind.AVOIR, "être": Kind.ETRE, "aller": Kind.GOING, "venir": Kind.COMING}
COLUMNS = (
    (PRESENT, INDICATIVE),
    (PAST, INDICATIVE),
    (PAST, INDICATIVE),
    (FUTURE, INDICATIVE),
    (FUTURE, CONDITIONAL),
    (PRESENT, SUBJUNCTIVE),
)
#: Forms of the builders that are nouns as often, or belong to « je », « tu », « nous »: a pronoun must say so.
UNSURE = frozenset(["as", "avions", "es", "est", "été", "sommes", "suis", "fus", "aura", "vas", "soit", "dois", "dus", "pus", "put", "va"])


def _builders() -> dict[str, Form]:
    return {
        form: Form(KINDS.get(lemma, Kind.MODAL), tense, mood, form not in UNSURE)
        for lemma, columns in known.BUILDERS.items()
        for (tense, mood), forms in zip(COLUMNS, columns, strict=True)
        for form in forms.split()
    }


BUILT = _builders()
@lru_cache(maxsize=4096)
def forms(key: str) -> tuple[Form, ...]:
    """Every reading of a word, the likeliest first; none when it is no verb."""
    if key in BUILT:
        built = (BUILT[key],)
        return (*built, Form(Kind.PARTICIPLE, PAST, Mood.PARTICIPLE, sure=False)) if key == "été" else built
    if not 1 < len(key) <= 30 or "'" in key or "-" in key:
        return ()
    found = (_participle(key), _finite(key), _infinitive(key), _gerund(key))
    return tuple(form for form in found if form)


# --- finite ------------------------------------------------------------------------------------------------------


def is_future_stem(stem: str) -> bool:
    """« signer », « finir », « prendr », « devr », but not « montr » or « admir »."""
    return stem not in known.NOT_FUTURE and known.FUTURE_STEM.match(stem) is not None


def _finite(key: str) -> Form | None:
    if key in known.NO_VERB:
        return None
    return _imperfect(key) or _future(key) or _simple_past(key) or _present(key)


IMPERFECT = re.compile(r"(?P<stem>.{2,})(?:ait|aient|ais|ions|iez)\Z")


def _imperfect(key: str) -> Form | None:
    """« signait », « signerait »."""
    match = IMPERFECT.match(key)
    if not match:
        return None
    if not key.endswith(("ait", "aient")):
        return None
    if is_future_stem(match["stem"]):
        return Form(Kind.FINITE, FUTURE, CONDITIONAL)
    return Form(Kind.FINITE, PAST, INDICATIVE)


def _future(key: str) -> Form | None:
    """« signera », « signeront », and with a pronoun « signerai », « signerons »."""
    for ending, sure in (("ont", True), ("a", True), ("ons", False), ("ez", False), ("ai", False), ("as", False)):
        stem = key.removesuffix(ending)
        if stem != key and stem.endswith("r") and len(stem) > 2 and is_future_stem(stem):
            return Form(Kind.FINITE, FUTURE, INDICATIVE, sure)
    return None


PLURAL_PAST = re.compile(r".{2,}(?:èrent|irent|urent|inrent)\Z")


def _simple_past(key: str) -> Form | None:
    """« signèrent », « prit », « précisa »."""
    if PLURAL_PAST.match(key) or known.SIMPLE_PAST.match(key):
        return Form(Kind.FINITE, PAST, INDICATIVE)
    if len(key) > 3 and key.endswith("a"):
        return Form(Kind.FINITE, PAST, INDICATIVE, sure=False)
    return None


PLURAL_PRESENT = re.compile(
    r".{2,}(?:issent|[vtp]iennent|prennent|oivent|[a-z]ettent|[st]uisent|crivent|aissent|[eo]ndent)\Z"
)
REGULAR_PRESENT = re.compile(r"(?P<stem>.{2,}?)(?:e|ent)\Z")


def _present(key: str) -> Form | None:
    """« tient », « annonce », « finissent »; after a pronoun any word in -e or -ent."""
    if key in known.PRESENT_FORMS or PLURAL_PRESENT.match(key):
        return Form(Kind.FINITE, PRESENT, INDICATIVE, sure=key not in known.PRESENT_NOUNS)
    match = REGULAR_PRESENT.match(key)
    if not match:
        return None
    listed = match["stem"] in known.PRESENT_STEMS and key not in known.PRESENT_NOUNS
    return Form(Kind.FINITE, PRESENT, INDICATIVE, sure=listed)


# --- not finite --------------------------------------------------------------------------------------------------

REGULAR_PARTICIPLE = re.compile(r".{2,}(?:ée?s?|(?<![aeou])ie?s?|(?<![qg])ue?s?)\Z|(?:né|[vle]u)e?s?\Z")


def _participle(key: str) -> Form | None:
    if known.IRREGULAR_PARTICIPLE.match(key):
        return Form(Kind.PARTICIPLE, PAST, Mood.PARTICIPLE, sure=key not in known.NO_PARTICIPLE)
    if not REGULAR_PARTICIPLE.match(key) or key.endswith(
        ("eau", "ieu", "eux", "oi", "ou", "ité", "ités", "ie", "ies")
    ):
        return _regular_exception(key)
    return Form(Kind.PARTICIPLE, PAST, Mood.PARTICIPLE, sure=key not in known.NO_PARTICIPLE)


PARTICIPLE_IN_ITE = re.compile(
    r"(?:vis|inv|lim|c|év|im|éd|hér|déb|hab|prof|sollic|mér|hés|ag|exc|irr|méd|trait|rec|réc|inc|cap|trans)ités?\Z"
)
PARTICIPLE_IN_IE = re.compile(
    r"(?:[a-zé]*(?:avert|sais|réun|établ|fin|part|sort|chois|fourn|franch|envah|garant|nourr|pun|rempl|sub|trah|un|bât|démol|enrich|ralent|rétabl|munis|mun))ies?\Z"
)


def _regular_exception(key: str) -> Form | None:
    """Words in -ité and -ie are nouns but for a few verbs."""
    if PARTICIPLE_IN_ITE.match(key) or PARTICIPLE_IN_IE.match(key):
        return Form(Kind.PARTICIPLE, PAST, Mood.PARTICIPLE, sure=key not in known.NO_PARTICIPLE)
    return None


def _infinitive(key: str) -> Form | None:
    if key in known.NO_INFINITIVE or not key.endswith(("er", "ir", "re")):
        return None
    if key.endswith("re") and not known.INFINITIVE_RE.match(key):
        return None
    return Form(Kind.INFINITIVE, None, Mood.INFINITIVE, sure=False)


def _gerund(key: str) -> Form | None:
    if not key.endswith("ant") or len(key) < 5 or key in known.NO_GERUND:
        return None
    return Form(Kind.GERUND, None, Mood.PARTICIPLE, sure=False)


def is_participle(key: str) -> bool:
    """Whether it may be a past participle, after an auxiliary."""
    return any(form.kind is Kind.PARTICIPLE for form in forms(key))


def is_infinitive(key: str) -> bool:
    """Whether it may be an infinitive, after a verb that takes one."""
    return any(form.kind is Kind.INFINITIVE for form in forms(key))
