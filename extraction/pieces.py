"""Which stretches of a sentence tell one happening, and nothing else."""

from collections.abc import Iterator

from extraction.telling import Passage, Telling
from temporal.prose import Clause, Mood, Predicate, Role, Span


def pieces_of(telling: Telling) -> tuple[Span, ...]:
    """The happening's own stretches, in the order in which they read.

    They are its clause's own words, without what is inserted; before them the subject that a participle or « qui »
    takes from the clause around it; after them the « que » clause that completes its verb. « , a indiqué la mairie »
    tells what the clause around it tells. « les mesures annoncées mardi déplaisent » tells « les mesures annoncées ».
    """
    predicate = telling.predicate
    if predicate and predicate.mood is Mood.PARTICIPLE and any(other.is_finite for other in telling.clause.predicates):
        return (_noun_phrase(telling, predicate),)
    clause = telling.clause
    complements = (other for other in telling.passage.sentence.clauses if _completes(other, telling))
    whole = (Span(other.span.start, other.span.end) for other in complements)
    return (*_subject(telling), *clause.parts, *list(whole)[:1])


def _noun_phrase(telling: Telling, participle: Predicate) -> Span:
    """From the determiner of the participle's noun to the next verb of the clause."""
    at = participle.span.start
    part = next((part for part in telling.clause.parts if part.start <= at < part.end), telling.clause.span)
    verbs = [other.span for other in telling.clause.predicates]
    floor = max((span.end for span in verbs if part.start <= span.start < at), default=part.start)
    end = min((span.start for span in verbs if at < span.start < part.end), default=part.end)
    return Span(_determiner(telling.passage, floor, at), end)


def _determiner(passage: Passage, floor: int, at: int) -> int:
    """Where the noun phrase before ``at`` begins; the determiner of « des retraites » is that of a complement."""
    determiners = passage.vocabulary.determiners - passage.vocabulary.of_words
    for word in reversed(passage.words_of(Span(floor, at))):
        if word.folded in determiners and word.previous not in passage.vocabulary.of_words:
            return word.start
    return floor


def _subject(telling: Telling) -> Iterator[Span]:
    """The noun that the clause leans on, in the clause around it."""
    clause, host = telling.clause, telling.clause.within
    if host and clause.role is Role.REPORTING:
        yield from host.parts
        return
    if host is None or not (clause.role is Role.PARTICIPIAL or _is_relative(telling)):
        return
    before = [part for part in host.parts if part.end <= clause.span.start]
    if before:
        yield _after_verb(before[-1], host)
    elif host.parts:
        yield _before_verb(host.parts[0], host)


def _after_verb(part: Span, host: Clause) -> Span:
    ends = [verb.span.end for verb in _finite(host) if part.start <= verb.span.start and verb.span.end <= part.end]
    return Span(max(ends, default=part.start), part.end)


def _before_verb(part: Span, host: Clause) -> Span:
    starts = [verb.span.start for verb in _finite(host) if part.start < verb.span.start < part.end]
    return Span(part.start, min(starts, default=part.end))


def _finite(clause: Clause) -> list[Predicate]:
    return [predicate for predicate in clause.predicates if predicate.is_finite]


def _is_relative(telling: Telling) -> bool:
    return telling.clause.subordinator in telling.passage.vocabulary.relatives


def _completes(other: Clause, telling: Telling) -> bool:
    """« a déclaré que … »: the clause that a verb is not whole without."""
    if other.within is not telling.clause or telling.predicate is None:
        return False
    opens = other.subordinator in telling.passage.vocabulary.content_openers
    return opens and telling.predicate.span.end <= other.span.start
