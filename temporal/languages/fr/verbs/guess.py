"""A clause needs a verb: where none was found, the word that most looks like one in the present.

« Le groupe totalise déjà », « elle et lui prêtent leur voix »: endings alone do not tell these from nouns.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from temporal.languages.fr.verbs.forms import KEPT_WORDS, Kind, forms, is_participle
from temporal.languages.fr.verbs.irregular import SHARED_PRESENTS, STEMS, words
from temporal.languages.fr.verbs.line import ADJECTIVES, CLITICS, DETERMINERS, PREPOSITIONS, PRONOUNS, Line
from temporal.syntax import Tense

#: After these a clause begins that cannot do without its verb.
SUBORDINATORS = words("que qui dont où lorsque quand si puisque")
STOPS = frozenset(",;:.()»!?…–—") | SUBORDINATORS | words("et ou mais")
JOINING = words("ni car donc or puis si comme qui dont où")
#: After these a verb may come without its subject: « , signe sa 35e victoire », « que présente la France ».
RESUMING = words(", et mais que")
NUMBERS = words("deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente cent mille")
#: Nouns and adjectives in -e that no verb's present ends like.
NOMINAL = re.compile(
    r".*(?:el|al|iv|iqu|abl|ibl|eus|air|ais|ois|ienn|ant|ent|ist|esqu|anc|enc|ur|ag|ism|tr|èr|oir|eur|ogu|omm|ul|èn|aphi|ièm|oi|ain|in)e\Z"
)


def presents(line: Line, taken: Collection[int], finite: set[int]) -> Iterator[int]:
    """The indexes of presents guessed, at most one in each stretch that has no finite verb."""
    begin, candidates = 0, list[int]()
    for at, key in enumerate(line.keys[: len(line) + 1]):
        if (key not in STOPS and key) or at in taken:
            if may_be_present(key) and at not in taken:
                candidates.append(at)
            continue
        if candidates and finite.isdisjoint(range(begin, at)):
            yield from _guess(line, begin, candidates, taken)
        begin, candidates = at + 1, []


def _guess(line: Line, begin: int, candidates: Sequence[int], taken: Collection[int]) -> Iterator[int]:
    """The first word that looks like a verb; in a subordinate clause, for want of it, the last that may be one."""
    found = next((at for at in candidates if _looks(line, at, taken)), None)
    if found is None and line.keys[begin - 1] in SUBORDINATORS:
        found = next((at for at in reversed(candidates) if at > begin and _may_close(line, at, taken)), None)
    if found is not None:
        yield found


@lru_cache(maxsize=KEPT_WORDS)
def may_be_present(key: str) -> bool:
    """Whether a word, by itself, may be a verb in the present."""
    if key == "entre":  # a preposition, but for « entre en vigueur »
        return True
    if key.endswith("ment") or not _is_content(key):
        return False
    if not key.endswith(("e", "ent")) and key not in SHARED_PRESENTS:
        return False
    return any(form.kind is Kind.FINITE and form.tense is Tense.PRESENT and form.strength for form in forms(key))


def _may_close(line: Line, at: int, taken: Collection[int]) -> bool:
    """« si la digue cède lundi »."""
    key, shared = line.keys[at], line.keys[at] in SHARED_PRESENTS
    if line.is_nominal(at) or line.is_capital(at) or key == "entre" or (NOMINAL.match(key) and not shared):
        return False
    known = shared or at + 1 == len(line) or line.keys[at + 1] in STOPS or line.is_adverb(at + 1)
    return known and _is_subject(line, at - 1, taken)


def _looks(line: Line, at: int, taken: Collection[int]) -> bool:
    key = line.keys[at]
    if key == "entre":
        return line.keys[at + 1] in {"en", "dans", "au"}
    if line.is_capital(at) or line.is_nominal(at):
        return False
    if line.keys[at - 1] in RESUMING:
        return (line.has_object(at) or _closes(line, at)) and not NOMINAL.match(key)
    if not _is_subject(line, at - 1, taken):
        return False
    if key in SHARED_PRESENTS:
        return _is_followed(line, at)
    return (line.has_object(at) or line.keys[at + 1] in {"déjà", "encore", "toujours"}) and not NOMINAL.match(key)


def _closes(line: Line, at: int) -> bool:
    """« Le maire, qui habite Lyon, reste prudent »: the verb after an insertion."""
    known = line.keys[at].removesuffix("ent").removesuffix("e") in STEMS
    return known and line.keys[:at].count(",") > 1 and line.keys[at + 1] not in {"de", "d'", "du", "des", ","}


def _is_content(key: str) -> bool:
    return not any(key in each for each in (DETERMINERS, ADJECTIVES, PREPOSITIONS, CLITICS, PRONOUNS, JOINING))


def _is_followed(line: Line, at: int) -> bool:
    if (
        line.keys[at + 1] == ";"
        or line.has_object(at)
        or line.is_adverb(at + 1)
        or line.keys[at + 1][:1].isdigit()
        or line.keys[at + 1] in NUMBERS
    ):
        return True
    return at < len(line) - 1 and line.is_capital(at + 1)  # « Kim rencontre Poutine »


def _is_subject(line: Line, at: int, taken: Collection[int]) -> bool:
    """Whether the word before may end a subject: no verb, but for a participle (« un coq doré *coiffe* la flèche »)."""
    if at in taken and not is_participle(line.keys[at]):
        return False
    return line.keys[at].isalpha() and _is_content(line.keys[at])
