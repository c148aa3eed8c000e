"""Dates that tell which thing is meant, and date no happening: « le décret du 3 mars », « le budget 2025 »."""

from extraction.nouns import is_bare_year, phrase_before
from extraction.telling import Telling
from extraction.vocabulary import Vocabulary
from extraction.words import Word

#: A noun and what ties it to the noun before, or its article.
CHAIN = 2


def is_label(telling: Telling) -> bool:
    """« le décret du 3 mars a été abrogé », « le budget 2025 »: the date tells which, the noun no happening.

    Before its verb that is sure; after it only where the verb has a date of its own.
    """
    predicate, said = telling.predicate, telling.said
    if predicate is None or not predicate.is_finite or not _labels_noun(telling):
        return False
    if said.end <= predicate.span.start:
        return not telling.passage.is_parted(said.end, predicate.span.start)
    others = (other for other in telling.passage.dates if other is not said)
    return any(part.start <= other.start < part.end for other in others for part in telling.home.parts)


def _labels_noun(telling: Telling) -> bool:
    """Whether the date completes a noun that has its article, as « de finances » may: « la loi de finances 2025 »."""
    vocabulary, words = telling.passage.vocabulary, list(phrase_before(telling))
    is_range = len(telling.said.mentions) > 1 or any(
        word.folded in vocabulary.place_prepositions for word in telling.words
    )
    if is_range or not words:
        return False
    if words[0].folded in vocabulary.genitives:
        words = words[1:]
    elif not (is_bare_year(telling.words) or telling.words[0].folded in vocabulary.genitives):
        return False
    while len(words) > CHAIN and words[1].folded in vocabulary.genitives and _labelled(words[0], vocabulary):
        words = words[CHAIN:]
    articles = vocabulary.determiners - vocabulary.genitives - vocabulary.place_prepositions
    return len(words) >= CHAIN and words[1].folded in articles and _labelled(words[0], vocabulary)


def _labelled(noun: Word, vocabulary: Vocabulary) -> bool:
    """Whether the noun is a thing: it names no happening and does not only say when."""
    if noun.folded in vocabulary.time_nouns | vocabulary.stop_words or not noun.text.isalpha():
        return False
    return not vocabulary.is_event(noun.folded, noun.previous)
