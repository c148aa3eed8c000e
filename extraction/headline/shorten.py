"""A long clause cut to a headline: at a joint where there is one, else at a word, and marked so."""

import re
from collections.abc import Container

from extraction.vocabulary import Vocabulary
from extraction.words import without_loose_end, words_in

LONGEST = 120
ELLIPSIS = "…"
OPENING, CLOSING = "«", "»"
NO_QUOTES = str.maketrans(OPENING + CLOSING, "  ")
#: What a cut at a word may add: « … » and a quote that closes.
ADDED = len(f"{ELLIPSIS} {CLOSING}")
EDGES = " ,;:–—-"
BEFORE_MARK = re.compile(r"\s+(?=[,.])")


def shortened(text: str, told: str, verbs: Container[str], vocabulary: Vocabulary) -> str:
    """At most 120 characters of a text on one line.

    The word ``told`` stays in it where that can be, and none of the other ``verbs`` ends it: they want a complement.
    """
    text = balanced(text)
    if len(text) > LONGEST:
        text = _without_front(text, told, vocabulary)
    if len(text) > LONGEST:
        text = balanced(_cut(text, told, verbs, vocabulary))
    return text


def balanced(text: str) -> str:
    """The text with as many quotes closed as opened; without them when more than one is amiss."""
    missing = text.count(OPENING) - text.count(CLOSING)
    if missing == 0:
        return text
    if missing == 1:
        return f"{text} {CLOSING}"
    return BEFORE_MARK.sub("", " ".join(text.translate(NO_QUOTES).split()))


def _without_front(text: str, told: str, vocabulary: Vocabulary) -> str:
    """The text without the adverbial before its subject: « Lors de cette rencontre, Kim … » becomes « Kim … »."""
    at = max(text.find(told), 0)
    comma = text.rfind(", ", 0, at)
    opening = words_in(text, 0, LONGEST)[:1]
    if comma < 0 or not any(word.folded in vocabulary.breaks for word in opening):
        return text
    return text[comma + 2 :] if words_in(text, comma + 2, at) else text


def _cut(text: str, told: str, verbs: Container[str], vocabulary: Vocabulary) -> str:
    """The text up to the last joint after the word told, else up to the last word that fits."""
    words = words_in(text, 0, 2 * LONGEST)
    told_by = max(text.find(told), 0) + len(told)
    for at in range(len(words) - 1, 0, -1):
        kept = without_loose_end(words[:at], vocabulary.loose_ends)
        if not kept or kept[-1].end < told_by:
            break
        is_joint = words[at].folded in vocabulary.breaks or "," in text[words[at - 1].end : words[at].start]
        fits = len(balanced(text[: kept[-1].end])) <= LONGEST
        if is_joint and fits and (kept[-1].end == told_by or _may_end(kept[-1].text, verbs)):
            return text[: kept[-1].end]
    fitting = [word for word in words if word.end <= LONGEST - ADDED]
    kept = without_loose_end(fitting, vocabulary.loose_ends) or fitting
    return text[: kept[-1].end if kept else LONGEST - ADDED].rstrip(EDGES) + ELLIPSIS


def _may_end(word: str, verbs: Container[str]) -> bool:
    """Whether a cut may follow: not after a verb that wants its complement, nor inside « de 2 à 5 ans »."""
    return word not in verbs and not word.isdigit()
