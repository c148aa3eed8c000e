"""What a stretch of a sentence hangs on: its clause, its predicate."""

from bisect import bisect_right
from collections.abc import Sequence

from temporal.prose.clause import Clause
from temporal.syntax import Mood, Predicate

#: How many words a participle inside a noun phrase reaches: « prévue à Paris le 16 juillet ».
REACH = 5


#: Where a clause's own words begin, and the clause's number.
Part = tuple[int, int]


def parts_of(clauses: Sequence[Clause]) -> Sequence[Part]:
    """The parts of all clauses in the order of the text."""
    return sorted((part.start, number) for number, clause in enumerate(clauses) for part in clause.parts)


def clause_at(clauses: Sequence[Clause], parts: Sequence[Part], offset: int) -> Clause:
    """The clause whose own words hold the offset, or hold the last word before it."""
    found = bisect_right(parts, (offset, len(clauses))) - 1
    return clauses[parts[max(found, 0)][1]] if parts else clauses[0]


def predicate_for(
    clauses: Sequence[Clause], parts: Sequence[Part], text: str, start: int, end: int
) -> Predicate | None:
    """The predicate that the expression at these offsets hangs on: its own clause's, or that of the clause around."""
    clause: Clause | None = clause_at(clauses, parts, start)
    while clause is not None:
        found = _among(clause.predicates, text, start, end)
        if found:
            return found
        clause = clause.within
    return _among(sorted((each for clause in clauses for each in clause.predicates), key=_start), text, start, end)


def _start(predicate: Predicate) -> int:
    return predicate.span.start


def _among(predicates: Sequence[Predicate], text: str, start: int, end: int) -> Predicate | None:
    """Adverbials follow their verb; those that come first go with the finite verb that follows."""
    before = [predicate for predicate in predicates if predicate.span.start < end]
    after = predicates[len(before) :]
    if after and after[0].mood is Mood.PARTICIPLE and not text[end : after[0].span.start].strip():
        return after[0]  # « récemment créé »
    for predicate in reversed(before):
        if predicate.mood is not Mood.PARTICIPLE or _reaches(predicate, text, start):
            return predicate
    finite = [predicate for predicate in after if predicate.is_finite]
    near = [each for each in after if each.mood is not Mood.PARTICIPLE or _words(text, end, each.span.start) <= REACH]
    return next(iter(finite or [*reversed(before), *near]), None)


def _reaches(participle: Predicate, text: str, start: int) -> bool:
    return "," not in text[participle.span.end : start] and _words(text, participle.span.end, start) <= REACH


def _words(text: str, start: int, end: int) -> int:
    return len(text[start:end].split())
