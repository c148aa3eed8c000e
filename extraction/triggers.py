"""Which word names the happening that a date dates: a verb's, or an event noun's.

A date belongs to its verb unless a noun claims it. The rules are tried in order, and the first that knows an answer
gives it.
"""

from collections.abc import Callable
from itertools import islice

from extraction.nouns import attributed, described, inside_subject, interposed, nominal, placed, possessed, timed
from extraction.telling import Passage, Telling
from extraction.words import Word
from temporal.prose import Predicate, Span

#: How many words, dates and adverbs among them, lie between a copula and its attribute.
FILLERS = 4


def trigger_of(telling: Telling) -> Span | None:
    """The span of the word that names the happening; None where no word does."""
    for rule in RULES:
        found = rule(telling)
        if found is not None:
            return Span(found.start, found.end)
    return None


def told(telling: Telling) -> Span | None:
    """« a été signé mardi »: the verb, with its modal (« doit s'ouvrir ») or its attribute (« est complète »)."""
    predicate, passage = telling.predicate, telling.passage
    if predicate is None:
        return None
    group = passage.words_of(Span(predicate.span.start, predicate.head.start))
    modal = next((word for word in group if word.folded in passage.vocabulary.modals), predicate.head)
    attribute = _attribute(telling, predicate)
    return Span(modal.start, attribute.end if attribute else predicate.head.end)


def _attribute(telling: Telling, predicate: Predicate) -> Word | None:
    """« est désormais complète », « restera perturbé ce week-end »: what a copula says of its subject."""
    passage, vocabulary = telling.passage, telling.passage.vocabulary
    if all(word.folded not in vocabulary.copulas for word in passage.words_of(predicate.head)):
        return None
    after = islice(passage.words_after(predicate.head.end), FILLERS)
    fillers = {word.start for said in passage.dates for word in passage.words_of(Span(said.start, said.end))}
    found = next((word for word in after if not (word.start in fillers or _is_adverb(word, passage))), None)
    if found is None or found.is_capitalised or not found.text.isalpha() or found.folded in vocabulary.stop_words:
        return None
    return None if passage.is_parted(predicate.head.end, found.start) else found


def _is_adverb(word: Word, passage: Passage) -> bool:
    return passage.sentence.syntax.adverb.match(word.folded) is not None


RULES: tuple[Callable[[Telling], Word | Span | None], ...] = (
    described,
    possessed,
    interposed,
    placed,
    inside_subject,
    timed,
    told,
    nominal,
    attributed,
)
