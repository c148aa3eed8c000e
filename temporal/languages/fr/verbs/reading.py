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
    last: Group | None = None
    read_from = 0
    for at, key in enumerate(line.keys[: len(line)]):
        if at < read_from:
            continue
        if key == "rendez-vous":
            group = _meeting(line, at, last)
        else:
            readings = forms(key)
            group = _group(line, at, readings, last) if readings else None
        if group:
            last = group if group.start >= read_from else group._replace(start=read_from)
            found.append(last)
            read_from = group.head + 1
    return found


def _meeting(line: Line, at: int, last: Group | None) -> Group | None:
    if line.keys[at - 1] in DETERMINERS or (last and last.head == at - 1):
        return None
    return Group(at, at, Tense.FUTURE, Mood.INFINITIVE, announcing=True)


def _group(line: Line, at: int, readings: Sequence[Form], last: Group | None) -> Group | None:
    if len(readings) > 1 and line.is_spoken(at):  # « il continue », « qui atteint »
        readings = sorted(readings, key=lambda form: form.mood not in FINITE)
    for form in readings:
        group = READERS[form.kind](line, at, form, last)
        if group:
            return group
    return None


def _predicate(line: Line, group: Group) -> Predicate:
    head = line.head(group.head)
    span = Span(line.words[group.start].start, line.words[group.head].end)
    habitual = group.tense is Tense.PAST and not group.anterior and line.keys[group.head].endswith(("ait", "aient"))
    negated = group.negated or _is_negated(line, group)
    return Predicate(
        span, head, group.tense, group.mood, negated, group.announcing, group.passive, group.anterior, habitual
    )


def _is_negated(line: Line, group: Group) -> bool:
    """« ne » with a word that denies, inside the group or near it; « ne … que » denies nothing."""
    inside = line.keys[group.start : group.head + 1]
    if "ne" not in inside and "n'" not in inside:
        return False
    around = line.keys[max(group.start - 6, 0) : group.start] + line.keys[group.head + 1 : group.head + 4]
    return any(key in NEGATORS for key in inside + around)
