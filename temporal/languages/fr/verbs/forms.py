"""The morphology of French verbs: what one word may be, told by its ending and a few exceptions."""

import re
from enum import IntEnum, StrEnum
from functools import lru_cache
from typing import NamedTuple

from temporal.languages.fr.verbs import irregular, lookalikes
from temporal.syntax import Mood, Tense

LONGEST_VERB = 30
#: A newspaper has some ten thousands of words; a few megabytes keep what each may be.
KEPT_WORDS = 32_768


class Kind(StrEnum):
    """What a form does in a verb group."""

    AVOIR = "avoir"
    ETRE = "être"
    MODAL = "modal"  # devoir, pouvoir, vouloir, falloir
    CAUSING = "faire"
    GOING = "aller"
    COMING = "venir"
    FINITE = "finite"
    PARTICIPLE = "participle"
    GERUND = "gerund"
    INFINITIVE = "infinitive"


class Strength(IntEnum):
    """How loudly an ending says that a word is a verb."""

    SPOKEN = 0  # only « je », « tu », « nous » or « vous » make it one
    WEAK = 1  # a noun or an adjective as well: a pronoun or a clitic must speak for it
    LIKELY = 2  # a verb, unless an article or a preposition comes before
    CERTAIN = 3  # a verb, even after « le », « la », « les », which then are pronouns


class Form(NamedTuple):
    """One reading of a word."""

    kind: Kind
    tense: Tense | None
    mood: Mood
    strength: Strength = Strength.LIKELY


SPOKEN, WEAK, LIKELY, CERTAIN = Strength
KINDS = {
    "avoir": Kind.AVOIR,
    "être": Kind.ETRE,
    "faire": Kind.CAUSING,
    "aller": Kind.GOING,
    "venir": Kind.COMING,
}
TENSES = (
    (Tense.PRESENT, Mood.INDICATIVE),
    (Tense.PAST, Mood.INDICATIVE),
    (Tense.PAST, Mood.INDICATIVE),
    (Tense.FUTURE, Mood.INDICATIVE),
    (Tense.FUTURE, Mood.CONDITIONAL),
    (Tense.PRESENT, Mood.SUBJUNCTIVE),
)
BUILDERS = {
    form: Form(KINDS.get(lemma, Kind.MODAL), tense, mood, WEAK if form in irregular.SHARED_FORMS else LIKELY)
    for lemma, columns in irregular.BUILDERS.items()
    for (tense, mood), forms in zip(TENSES, columns, strict=True)
    for form in forms.split()
}


@lru_cache(maxsize=KEPT_WORDS)
def forms(key: str) -> tuple[Form, ...]:
    """Every reading of a word, the likeliest first; none when it is no verb."""
    if not 1 <= len(key) <= LONGEST_VERB or not key.isalpha():
        return ()
    found = (BUILDERS.get(key), _participle(key), _finite(key), _infinitive(key), _gerund(key))
    return tuple(form for form in found if form)


def is_participle(key: str) -> bool:
    """Whether it may be a past participle, after an auxiliary."""
    return any(form.kind is Kind.PARTICIPLE for form in forms(key))


def is_infinitive(key: str) -> bool:
    """Whether it may be an infinitive, after a verb that takes one."""
    return key in {"être", "avoir"} or any(form.kind is Kind.INFINITIVE for form in forms(key))


# --- conjugated ----------------------------------------------------------------------------------------------------


def is_future_stem(stem: str) -> bool:
    """« signer », « finir », « prendr », « devr »; not « montr » or « admir », which are verbs of their own."""
    return stem.endswith("r") and stem not in irregular.OWN_R and irregular.FUTURE_STEM.match(stem) is not None


def _finite(key: str) -> Form | None:
    if key in BUILDERS or key == "être":
        return None
    form = _in_ait(key) or _future(key) or _simple_past(key) or _present(key) or _spoken(key)
    return form._replace(strength=WEAK) if form and key in lookalikes.NO_FINITE else form


def _in_ait(key: str) -> Form | None:
    """« signait », « signerait »."""
    stem = key.removesuffix("ait").removesuffix("aient")
    if stem == key or not stem or key == "sait":
        return None
    if is_future_stem(stem):
        return Form(Kind.FINITE, Tense.FUTURE, Mood.CONDITIONAL, CERTAIN)
    return Form(Kind.FINITE, Tense.PAST, Mood.INDICATIVE, CERTAIN)


def _future(key: str) -> Form | None:
    """« signera », « signeront »."""
    stem = key.removesuffix("a").removesuffix("ont")
    if stem != key and is_future_stem(stem):
        return Form(Kind.FINITE, Tense.FUTURE, Mood.INDICATIVE, CERTAIN)
    return None


PLURAL_PAST = re.compile(
    r".+(?:èr|(?<!a)ir|[vt]inr|(?:our|par|onn|oul|val|véc|ç|cl|sol|él)ur)ent\Z|(?:f|e|p|s|b|l|t|cr|pl|véc)urent\Z|tinrent\Z"
)
IN_A = re.compile(r".{3,}(?<![ao])a\Z")


def _simple_past(key: str) -> Form | None:
    """« signèrent », « prit », « précisa »."""
    plural = PLURAL_PAST.match(key) and key[:-3] not in irregular.OWN_R
    if plural or irregular.SIMPLE_PASTS.match(key):
        return Form(Kind.FINITE, Tense.PAST, Mood.INDICATIVE, CERTAIN)
    if IN_A.match(key):
        return Form(Kind.FINITE, Tense.PAST, Mood.INDICATIVE)
    return None


#: « dénoncent », « assistent »; words in -ment are adverbs and nouns, unless the verb is known.
PLURAL = re.compile(r".{2,}(?<!m)ent\Z")


def _present(key: str) -> Form | None:
    """« tient », « annoncent », and, less surely, any word in -e or -ent."""
    stem = key.removesuffix("ent").removesuffix("e")
    form = Form(Kind.FINITE, Tense.PRESENT, Mood.INDICATIVE)
    if key in irregular.SHARED_PRESENTS:
        return form._replace(strength=WEAK)
    if PLURAL.match(key):
        return form._replace(strength=CERTAIN)
    if (stem != key and stem in irregular.STEMS) or key in irregular.SHORT_PRESENTS or irregular.PRESENTS.match(key):
        return form
    weak = (stem != key and len(stem) > 1 and stem[-1] != "é") or (key.endswith(("t", "d")) and not key.endswith("ant"))
    return form._replace(strength=WEAK) if weak else None


FIRST_AND_SECOND = re.compile(r"(?P<stem>.{2,})(?P<ending>ions|iez|ons|ez|ais|ai|as)\Z")


def _spoken(key: str) -> Form | None:
    """« nous apprenons », « j'irai »."""
    match = FIRST_AND_SECOND.match(key)
    if not match:
        return None
    ahead, past = is_future_stem(match["stem"]), match["ending"] in {"ions", "iez", "ais"}
    mood = Mood.CONDITIONAL if ahead and past else Mood.INDICATIVE
    tense = Tense.FUTURE if ahead else Tense.PAST if past or match["ending"] == "ai" else Tense.PRESENT
    return Form(Kind.FINITE, tense, mood, SPOKEN)


# --- not conjugated ------------------------------------------------------------------------------------------------

REGULAR_PARTICIPLE = re.compile(r".{2,}(?:é|(?<![aeou])i|[aou]ï)e?s?\Z")
#: Words in -ité and -ie are nouns where they stand alone, but for these verbs.
NOUN = re.compile(r".+(?:[ei]tés?|ies?)\Z")
VERB = re.compile(
    r"(?:vis|inv|lim|év|c|éd|hér|hab|sollic|mér|exc|réc|inc|susc|précip|réhabil|discréd|im|exploi|trai|projet|rejet|jet|achet)i?tés?\Z"
    r"|.*(?:avert|sais|réun|établ|fin|part|sort|chois|fourn|franch|envah|nourr|pun|rempl|trah|bât|démol|enrich|ralent|mun|abol|élarg"
    r"|affaibl|accompl|serv|sent|sub|invest|répart|convert|suiv|réuss|raccourc|rétrec|éblou|obé)ies?\Z"
)


def _participle(key: str) -> Form | None:
    if key in lookalikes.NO_PARTICIPLE:
        return None
    if key.endswith("ie") and key[:-1] in irregular.STEMS:  # « publie » is a present: its participle is « publié »
        return None
    if REGULAR_PARTICIPLE.match(key) or irregular.PARTICIPLES.match(key) or key in irregular.SHORT_PARTICIPLES:
        is_noun = key in lookalikes.SHARED_PARTICIPLES or (NOUN.match(key) and not VERB.match(key))
        return Form(Kind.PARTICIPLE, Tense.PAST, Mood.PARTICIPLE, WEAK if is_noun else LIKELY)
    return None


def _infinitive(key: str) -> Form | None:
    if not key.endswith(("er", "ir", "re")):
        return None
    if key.endswith(("re", "oir", "ier")) and not irregular.INFINITIVES.match(key):
        return None
    return Form(Kind.INFINITIVE, None, Mood.INFINITIVE, WEAK if key in lookalikes.NO_INFINITIVE else LIKELY)


def _gerund(key: str) -> Form | None:
    if not key.endswith("ant"):
        return None
    return Form(Kind.GERUND, None, Mood.PARTICIPLE, WEAK if key in lookalikes.NO_GERUND else LIKELY)
