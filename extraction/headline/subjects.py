"""The subject that a clause takes from another: a participle's noun, the noun before « qui », the one before « et »."""

from collections.abc import Iterator

from extraction.telling import Passage, Telling
from temporal.prose import Clause, Role, Span


def subject_of(telling: Telling) -> Iterator[Span]:
    """The stretch to read before the clause; nothing when the clause has a subject of its own."""
    clause, host = telling.clause, telling.clause.within
    if clause.role is Role.REPORTING and host:
        yield from host.parts
    elif host and (clause.role is Role.PARTICIPIAL or clause.subordinator in telling.passage.vocabulary.relatives):
        yield from _noun_in(host, clause, telling.passage)
    elif clause.subordinator is None and _opens_with_verb(clause, telling.passage):
        yield from _subject_beside(clause, telling.passage)


def _noun_in(host: Clause, clause: Clause, passage: Passage) -> Iterator[Span]:
    """« … a inauguré le pont, fermé mardi »: the noun before; « Fermé mardi, le pont … »: the noun after."""
    before = [part for part in host.parts if part.end <= clause.span.start]
    if before:
        ends = [verb.end for verb in _finite_verbs(host) if before[-1].start <= verb.start < before[-1].end]
        yield _without_preposition(Span(max(ends, default=before[-1].start), before[-1].end), passage)
    elif host.parts:
        yield _up_to_verb(host.parts[0], host)


def _subject_beside(clause: Clause, passage: Passage) -> Iterator[Span]:
    """« Il a quitté le gouvernement et s'est déclaré candidat »: « Il » is the subject of both."""
    before = [other for other in passage.sentence.clauses if other.span.start < clause.span.start and other.parts]
    beside = [other for other in before if other is clause.within or other.within is clause.within]
    with_subject = [other for other in beside if _finite_verbs(other) and not _opens_with_verb(other, passage)]
    for other in with_subject[-1:]:
        if other.within and other.subordinator in passage.vocabulary.relatives:
            yield from _noun_in(other.within, other, passage)
        else:
            yield without_joints(_up_to_verb(other.parts[0], other), other, passage)


def _opens_with_verb(clause: Clause, passage: Passage) -> bool:
    verbs = _finite_verbs(clause)
    if not verbs:
        return False
    small = passage.sentence.syntax.coordinators | passage.vocabulary.clitics
    return all(word.folded in small for word in passage.words_of(Span(clause.span.start, verbs[0].start)))


def _up_to_verb(part: Span, clause: Clause) -> Span:
    starts = [verb.start for verb in _finite_verbs(clause) if part.start < verb.start < part.end]
    return Span(part.start, min(starts, default=part.end))


def _without_preposition(noun: Span, passage: Passage) -> Span:
    """« sur l'entrée en vigueur » → « l'entrée en vigueur »."""
    vocabulary = passage.vocabulary
    for word in passage.words_of(noun):
        if word.folded not in (vocabulary.breaks | vocabulary.place_prepositions) - vocabulary.determiners:
            return Span(word.start, noun.end)
    return noun


def _finite_verbs(clause: Clause) -> list[Span]:
    return [predicate.span for predicate in clause.predicates if predicate.is_finite]


def without_joints(piece: Span, clause: Clause, passage: Passage) -> Span:
    """A clause's first stretch without the « et » or « tandis que » that joins it to the rest."""
    words = passage.words_of(piece)
    joints = len(clause.subordinator.split()) if clause.subordinator and clause.role is Role.SUBORDINATE else 0
    while joints < len(words) and words[joints].folded in passage.sentence.syntax.coordinators:
        joints += 1
    return Span(words[joints].start, piece.end) if 0 < joints < len(words) else piece
