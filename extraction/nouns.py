"""Nouns that claim a date: « la réunion de mardi », « après sa rencontre lundi », « une réunion est prévue mardi »."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, takewhile

from extraction.telling import Telling
from extraction.words import Word
from temporal.prose import Role, Span

#: How many words a date reaches back to the noun that claims it.
REACH = 8
#: How many words lie between « après » and its noun.
LEAD = 3
YEAR_DIGITS = 4


def described(telling: Telling) -> Word | None:
    """« le prochain match », « le match précédent »: the date is the adjective of the noun beside it."""
    vocabulary = telling.passage.vocabulary
    content = [word for word in telling.words if word.folded not in vocabulary.determiners - vocabulary.adjectives]
    if not content or any(word.folded not in vocabulary.adjectives for word in content):
        return None
    beside = (next(telling.after, None), next(telling.before, None))
    return next((word for word in beside if word and vocabulary.is_event(word.folded, "la")), None)


def possessed(telling: Telling) -> Word | None:
    """« la réunion de mardi », « les élections du 13 juin », « le Mondial 2026 »: the date is the noun's own."""
    of_words = telling.passage.vocabulary.of_words
    ties = (*telling.words[:1], *islice(telling.before, 1))
    if is_bare_year(telling.words) or any(word.folded in of_words for word in ties):
        return _event_noun(telling, phrase_before(telling))
    return None


def interposed(telling: Telling) -> Word | None:
    """« la découverte, la veille, de deux corps »: the date parts the noun from what completes it."""
    noun, following = next(telling.before, None), next(telling.after, None)
    if noun is None or following is None or following.folded not in telling.passage.vocabulary.of_words:
        return None
    text = telling.passage.text
    opens, closes = text[noun.end : telling.said.start].strip(), text[telling.said.end : following.start].strip()
    return _event_noun(telling, [noun]) if opens == closes == "," else None


def placed(telling: Telling) -> Word | None:
    """« une réunion est prévue mardi »: the verb only places its subject in time."""
    predicate, passage = telling.predicate, telling.passage
    if predicate is None or not telling.is_placed:
        return None
    if predicate.is_finite:
        return _event_noun(telling, passage.words_of(Span(telling.clause.span.start, predicate.span.start)))
    before = passage.words_of(Span(passage.sentence.span.start, predicate.span.start))
    return _event_noun(telling, islice(reversed(before), REACH))


def inside_subject(telling: Telling) -> Word | None:
    """« après sa rencontre avec Kim mardi, il a dit »: the verb is still to come, and a noun precedes the date."""
    predicate = telling.predicate
    if predicate and predicate.span.start < telling.said.start:
        return None
    return _event_noun(telling, phrase_before(telling))


def timed(telling: Telling) -> Word | None:
    """« s'est blessé avant le match de Metz samedi »: the noun is the time of the verb, and the date the noun's."""
    passage = telling.passage
    noun = _event_noun(telling, phrase_before(telling))
    if noun is None:
        return None
    lead = islice(passage.words_before(noun.start), LEAD)
    return noun if any(word.folded in passage.vocabulary.event_prepositions for word in lead) else None


def nominal(telling: Telling) -> Word | None:
    """« En concert mardi », « Hier, visite du musée »: no verb, so the nearest event noun."""
    span = telling.clause.span
    before = takewhile(lambda word: word.start >= span.start, telling.before)
    after = takewhile(lambda word: word.end <= span.end, telling.after)
    return _event_noun(telling, before) or _event_noun(telling, after)


def attributed(telling: Telling) -> Word | None:
    """« Erich Honecker, au pouvoir depuis 1971, »: what the aside says of the subject."""
    if telling.clause.role is not Role.ASIDE:
        return None
    vocabulary = telling.passage.vocabulary
    small = vocabulary.stop_words | vocabulary.leads
    return next((word for word in phrase_before(telling) if word.folded not in small), None)


def is_bare_year(words: Sequence[Word]) -> bool:
    """Whether the words are a year in digits alone."""
    return len(words) == 1 and len(words[0].text) == YEAR_DIGITS and words[0].text.isdigit()


def phrase_before(telling: Telling) -> Iterator[Word]:
    """The words before the date, the nearest first, as far as its clause, its predicate or a mark lets it reach."""
    limit = telling.said.start
    for word in islice(telling.before, REACH):
        is_outside = word.start < telling.home.span.start or _in_predicate(telling, word)
        if is_outside or telling.passage.is_parted(word.end, limit):
            return
        yield word
        limit = word.start


def _in_predicate(telling: Telling, word: Word) -> bool:
    predicate = telling.predicate
    return predicate is not None and predicate.span.start < word.end and word.start < predicate.span.end


def _event_noun(telling: Telling, words: Iterable[Word]) -> Word | None:
    """The first of the words that names a happening; of « élections régionales », « élections »."""
    passage = telling.passage
    named = (word for word in words if passage.vocabulary.is_event(word.folded, word.previous))
    found = next(named, None)
    if found is None or not passage.vocabulary.is_event(found.previous, ""):
        return found
    return next(passage.words_before(found.start))
