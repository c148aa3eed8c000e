"""Which stretches of a sentence tell one happening, and nothing else."""

from collections.abc import Iterator

from extraction.headline.subjects import subject_of, without_joints
from extraction.nouns import placed
from extraction.telling import Passage, Telling
from temporal.prose import Clause, Mood, Predicate, Span

SETTING_OFF = frozenset(",–—(")


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
    return (*subject_of(telling), *_own(telling), *whole)


def _own(telling: Telling) -> Iterator[Span]:
    """The clause's own stretches; what is inserted without a comma stays: « ceux qui sont partis sont revenus »."""
    clause, passage = telling.clause, telling.passage
    stretches: list[Span] = []
    for part in clause.parts:
        if stretches and not _is_set_off(Span(stretches[-1].end, part.start), passage.text):
            stretches[-1] = Span(stretches[-1].start, part.end)
        else:
            stretches.append(part)
    joined = clause.subordinator not in passage.vocabulary.relatives
    for at, stretch in enumerate(stretches):
        yield without_joints(stretch, clause, passage) if at == 0 and joined else stretch


def _is_set_off(inserted: Span, text: str) -> bool:
    """Whether a comma, a dash or a bracket opens what is inserted."""
    opening = text[inserted.start - 1] + text[inserted.start : inserted.end].lstrip()[:1]
    return not SETTING_OFF.isdisjoint(opening)


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
    noun = placed(telling)
    at = noun.start if noun else participle.span.start
    holder = (part for part in telling.clause.parts if part.start <= participle.span.start < part.end)
    part = next(holder, telling.clause.span)
    floor = max((verb.span.end for verb in verbs if verb.span.start < at), default=telling.clause.span.start)
    after = (verb.span.start for verb in verbs if participle.span.start < verb.span.start < part.end)
    end = min(after, default=part.end)
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
