"""The pass over a sentence: from its words to its predicates."""

from collections.abc import Mapping, Sequence

from temporal.languages.fr.verbs import auxiliaries, guess, modals, single
from temporal.languages.fr.verbs.forms import Form, Kind, forms
from temporal.languages.fr.verbs.group import Group, Reader
from temporal.languages.fr.verbs.line import DETERMINERS, NEGATORS, Line
from temporal.syntax import FINITE, Mood, Predicate, Span, Tense, Word

READERS: Mapping[Kind, Reader] = {
    Kind.AVOIR: auxiliaries.avoir,
    Kind.ETRE: auxiliaries.etre,
    Kind.MODAL: modals.modal,
    Kind.CAUSING: modals.causing,
    Kind.GOING: modals.going,
    Kind.COMING: modals.coming,
    Kind.FINITE: single.plain,
    Kind.PARTICIPLE: single.participle,
    Kind.GERUND: single.gerund,
    Kind.INFINITIVE: single.infinitive,
}


def read(words: Sequence[Word]) -> list[Predicate]:
    """The predicates of a sentence, in order; they do not overlap."""
    line = Line(words)
    groups = _groups(line)
    taken = {at for group in groups for at in range(group.start, group.head + 1)}
    finite = {group.head for group in groups if group.mood in FINITE}
    guessed = [Group(at, at, Tense.PRESENT, Mood.INDICATIVE) for at in guess.presents(line, taken, finite)]
    return [_predicate(line, group) for group in sorted(groups + guessed)]


def _groups(line: Line) -> list[Group]:
    found: list[Group] = []
    at = 0
    while at < len(line):
        group = _group(line, at, found[-1] if found else None)
        if group:
            floor = found[-1].head + 1 if found else 0
            found.append(group._replace(start=max(group.start, floor)))
        at = group.head + 1 if group else at + 1
    return found


def _group(line: Line, at: int, last: Group | None) -> Group | None:
    if line.key(at) == "rendez-vous" and line.key(at - 1) not in DETERMINERS and not (last and last.head == at - 1):
        return Group(at, at, Tense.FUTURE, Mood.INFINITIVE, announcing=True)
    readings: Sequence[Form] = forms(line.key(at))
    if len(readings) > 1 and line.is_spoken(at):  # « il continue », « qui atteint »
        readings = sorted(readings, key=lambda form: form.mood not in FINITE)
    read_forms = ((READERS[form.kind], form) for form in readings)
    return next((group for reader, form in read_forms if (group := reader(line, at, form, last))), None)


def _predicate(line: Line, group: Group) -> Predicate:
    head = line.head(group.head)
    span = Span(line.words[group.start].start, line.words[group.head].end)
    negated = group.negated or _is_negated(line, group)
    return Predicate(span, head, group.tense, group.mood, negated, group.announcing, group.passive)


def _is_negated(line: Line, group: Group) -> bool:
    """« ne » with a word that denies, inside the group or near it; « ne … que » denies nothing."""
    inside = line.keys[group.start : group.head + 1]
    if "ne" not in inside and "n'" not in inside:
        return False
    around = line.keys[max(group.start - 6, 0) : group.start] + line.keys[group.head + 1 : group.head + 4]
    return any(key in NEGATORS for key in inside + around)
