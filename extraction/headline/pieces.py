"""Which stretches of a sentence tell one happening, and nothing else."""

from extraction.headline.subjects import subject_of
from extraction.telling import Passage, Telling
from temporal.prose import Clause, Mood, Predicate, Span


def pieces_of(telling: Telling) -> tuple[Span, ...]:
    """The happening's own stretches, in the order in which they read.

    They are its clause's own words, without what is inserted; before them the subject that it takes from another
    clause; after them the « que » clause that completes its verb. Of « les mesures annoncées mardi déplaisent »,
    « annoncées » tells « les mesures annoncées mardi ».
    """
    noun_phrase = _noun_phrase(telling, telling.predicate) if telling.predicate else None
    if noun_phrase:
        return (noun_phrase,)
    complement = complement_of(telling)
    whole = (complement.span,) if complement else ()
    return (*subject_of(telling), *telling.clause.parts, *whole)


def complement_of(telling: Telling) -> Clause | None:
    """« a déclaré que … »: the clause without which the verb is not whole."""
    predicate = telling.predicate
    if predicate is None:
        return None
    openers = telling.passage.vocabulary.content_openers
    found = (
        other
        for other in telling.passage.sentence.clauses
        if other.within is telling.clause and other.subordinator in openers and predicate.span.end <= other.span.start
    )
    return next(found, None)


def _noun_phrase(telling: Telling, participle: Predicate) -> Span | None:
    """From the determiner of the participle's noun to the next verb of its clause; None for any other verb."""
    verbs = [
        other for other in telling.clause.predicates if other is not participle and not _is_in_date(other, telling)
    ]
    if participle.mood is not Mood.PARTICIPLE or not any(verb.is_finite for verb in verbs):
        return None
    at = participle.span.start
    part = next((part for part in telling.clause.parts if part.start <= at < part.end), telling.clause.span)
    floor = max((verb.span.end for verb in verbs if part.start <= verb.span.start < at), default=part.start)
    end = min((verb.span.start for verb in verbs if at < verb.span.start < part.end), default=part.end)
    determiner = _determiner(telling.passage, floor, at)
    return None if determiner is None else Span(determiner, end)


def _is_in_date(predicate: Predicate, telling: Telling) -> bool:
    """« à partir du 3 mai » holds what looks like a verb."""
    return any(said.start <= predicate.head.start < said.end for said in telling.passage.dates)


def _determiner(passage: Passage, floor: int, at: int) -> int | None:
    """Where the noun phrase before ``at`` begins. Of « la loi des retraites », « des » is a complement's."""
    of_words = passage.vocabulary.of_words
    for word in reversed(passage.words_of(Span(floor, at))):
        if passage.is_parted(word.end, at):
            return None
        if word.folded in passage.vocabulary.determiners - of_words and word.previous not in of_words:
            return word.start
    return None
