"""How far an article vouches for a happening: the first test that holds says it."""

import re
from collections.abc import Callable

from extraction.report import Modality
from extraction.telling import Telling
from temporal.prose import Clause, Mood, Predicate, Role, Span, Tense

QUOTED = re.compile("«[^»]*»?")
#: What ends an utterance, inside its sentence too: « Viendra-t-il mardi ? » demande le maire.
END = re.compile("[?!;:]")


def modality_of(telling: Telling, trigger: Span | None, *, is_ahead: bool) -> Modality:
    """The modality of the happening. ``is_ahead``: its date lies after the publication."""
    if _tells_the_verb(telling, trigger):
        for modality, holds in TESTS:
            if holds(telling):
                return modality
    elif not is_ahead and is_reported(telling):
        return Modality.REPORTED
    return Modality.PLANNED if is_ahead else Modality.ASSERTED


def is_open(telling: Telling) -> bool:
    """« Le maire a-t-il menti ? », « si le texte n'est pas voté »: asked or supposed, whatever the verb denies."""
    return _is_asked(telling) or _is_conditional(telling)


def is_negated(telling: Telling) -> bool:
    """« n'a pas été signé »."""
    return telling.predicate is not None and telling.predicate.negated


def is_supposed(telling: Telling) -> bool:
    """« pourrait », « peut-être »: left open."""
    vocabulary, predicate = telling.passage.vocabulary, telling.predicate
    words = telling.passage.words_of(*telling.clause.parts)
    if any(word.folded in vocabulary.supposing for word in words):
        return True
    vouched = vocabulary.hearsay | vocabulary.expecting
    return (
        predicate is not None and predicate.mood is Mood.CONDITIONAL and not _begins_with(telling, predicate, vouched)
    )


def is_planned(telling: Telling) -> bool:
    """« sera signé », « doit être signé », « devrait être signé », « est prévu »."""
    predicate = telling.predicate
    if predicate is None:
        return False
    expected = _begins_with(telling, predicate, telling.passage.vocabulary.expecting)
    return expected or predicate.tense is Tense.FUTURE or predicate.announcing


def is_reported(telling: Telling) -> bool:
    """« selon la police », « , a indiqué la mairie », « le maire a dit que », « aurait été signé »."""
    predicate = telling.predicate
    if predicate is not None and _is_hearsay(telling, predicate):
        return True
    others = (clause for clause in telling.passage.sentence.clauses if clause is not telling.clause)
    return any(clause.role is Role.REPORTING for clause in others) or _is_content(telling) or _is_claimed(telling)


TESTS: tuple[tuple[Modality, Callable[[Telling], bool]], ...] = (
    (Modality.HYPOTHETICAL, is_open),
    (Modality.NEGATED, is_negated),
    (Modality.HYPOTHETICAL, is_supposed),
    (Modality.PLANNED, is_planned),
    (Modality.REPORTED, is_reported),
)


def _tells_the_verb(telling: Telling, trigger: Span | None) -> bool:
    if telling.predicate is None or trigger is None:
        return False
    return trigger.start <= telling.predicate.head.start < trigger.end or telling.is_placed


def _is_hearsay(telling: Telling, predicate: Predicate) -> bool:
    hearsay = telling.passage.vocabulary.hearsay
    return predicate.mood is Mood.CONDITIONAL and _begins_with(telling, predicate, hearsay)


def _begins_with(telling: Telling, predicate: Predicate, words: frozenset[str]) -> bool:
    """Whether the verb group begins with one of the words, its clitics left out: « se seraient réunis »."""
    clitics = telling.passage.vocabulary.clitics
    group = (word.folded for word in telling.passage.words_of(predicate.span))
    return next((word for word in group if word not in clitics), "") in words


def _is_asked(telling: Telling) -> bool:
    """Whether a question mark ends what its clause says; « qui a fermé mardi » inside a question is told."""
    clause, passage = telling.clause, telling.passage
    is_inserted = clause.role is not Role.MAIN and clause.subordinator not in passage.vocabulary.content_openers
    if is_inserted and clause.span.start != passage.sentence.span.start:
        return False
    start = telling.predicate.span.end if telling.predicate else telling.said.end
    rest = QUOTED.sub("", passage.text[start : passage.sentence.span.end])
    end = END.search(rest)
    return end is not None and end[0] == "?"


def _is_conditional(telling: Telling) -> bool:
    """Whether its clause is an « if », or an « if » opens its sentence or comes before its verb."""
    conditions = telling.passage.vocabulary.conditions
    if telling.clause.subordinator in conditions or telling.passage.words[0].folded in conditions:
        return True
    return any(
        clause.subordinator in conditions and clause.within is telling.clause and _precedes(clause, telling.predicate)
        for clause in telling.passage.sentence.clauses
    )


def _precedes(clause: Clause, predicate: Predicate | None) -> bool:
    return predicate is not None and clause.span.start < predicate.span.start


def _is_content(telling: Telling) -> bool:
    """Whether its clause is what someone says: « le maire a dit que … »."""
    host = telling.clause.within
    if host is None or telling.clause.subordinator not in telling.passage.vocabulary.content_openers:
        return False
    speech = telling.passage.sentence.syntax.speech
    heads = telling.passage.words_of(*(predicate.head for predicate in host.predicates))
    return any(speech.match(word.folded) for word in heads)


def _is_claimed(telling: Telling) -> bool:
    """« affirme avoir abattu »: an infinitive that a verb of saying takes."""
    passage, predicate = telling.passage, telling.predicate
    if predicate is None or predicate.mood is not Mood.INFINITIVE:
        return False
    before = [other for other in telling.clause.predicates if other.span.end <= predicate.span.start][-1:]
    speech, adverb = passage.sentence.syntax.speech, passage.sentence.syntax.adverb
    says = any(speech.match(word.folded) for other in before for word in passage.words_of(other.head))
    between = [word for other in before for word in passage.words_of(Span(other.span.end, predicate.span.start))]
    return says and all(adverb.match(word.folded) for word in between)
