"""The clauses of a sentence.

A clause need not be in one piece: what is inserted in it (« Le traité, ratifié mardi, a été signé en juin ») belongs
to a clause of its own, and ``Clause.parts`` says what is left.
"""

from collections.abc import Sequence

from temporal.prose.clause import Clause
from temporal.prose.drafting import Drafting
from temporal.prose.drafts import Draft, Drafts
from temporal.syntax import Predicate, Span, Syntax


def read(text: str, sentence: Span, syntax: Syntax) -> tuple[Clause, ...]:
    """The clauses of a sentence in the order of their first word; at least one."""
    words = syntax.split(text, sentence)
    drafts = Drafting(words, syntax.verbs(words), syntax).run()
    return tuple(sorted(_made(drafts, sentence), key=lambda clause: clause.span.start))


def _made(drafts: Drafts, sentence: Span) -> list[Clause]:
    home = _homes(drafts.all)
    pieces = _pieces(drafts, home)
    made: dict[int, Clause] = {}
    for number, draft in enumerate(drafts.all):
        parts = tuple(pieces.get(number, ()))
        if home[number] != number or (made and not parts):
            continue
        span = Span(parts[0].start, parts[-1].end) if parts else sentence
        within = made.get(home[draft.parent]) if draft.parent is not None else None
        predicates = _leaning(sorted(draft.predicates, key=lambda each: each.span.start), within)
        made[number] = Clause(span, predicates, draft.subordinator, draft.role, parts, within)
    return list(made.values())


def _homes(drafts: Sequence[Draft]) -> list[int]:
    """For every draft the one its words belong to in the end; the predicates of those that are no clause move along."""
    home: list[int] = []
    for number, draft in enumerate(drafts):
        if draft.parent is None or draft.stands:
            home.append(number)
        else:
            home.append(home[draft.parent])
            drafts[home[-1]].predicates.extend(draft.predicates)
    return home


def _pieces(drafts: Drafts, home: Sequence[int]) -> dict[int, list[Span]]:
    """The unbroken stretches of words of every clause."""
    pieces: dict[int, list[Span]] = {}
    owners = [home[owner] for owner in drafts.owner]
    start, words = 0, drafts.words
    for at, owner in enumerate(owners, 1):
        if at == len(owners) or owners[at] != owner:
            pieces.setdefault(owner, []).append(Span(words[start].start, words[at - 1].end))
            start = at
    return pieces


def _leaning(predicates: Sequence[Predicate], within: Clause | None) -> tuple[Predicate, ...]:
    """Give infinitives and present participles the tense of the verb they lean on."""
    around = within.predicates if within else ()
    finite = next((each for each in (*predicates, *around) if each.is_finite), None)
    if finite is None:
        return tuple(predicates)
    return tuple(each._replace(tense=finite.tense) if each.tense is None else each for each in predicates)
