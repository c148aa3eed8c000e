"""The clauses of a sentence, and the predicate a stretch of it hangs on.

One pass over the words with a stack of open clauses. A clause need not be in one piece: what is inserted in it (« Le
traité, ratifié mardi, a été signé en juin ») belongs to a clause of its own, and ``Clause.parts`` says what is left.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from temporal.syntax import Mood, Predicate, Span, Syntax, Word

#: How many words a participle inside a noun phrase reaches: « prévue à Paris le 16 juillet ».
REACH = 5
COMMAS = frozenset({",", "–", "—", "»", "”", '"'})
BREAKS = frozenset({";", ":"})
LONGEST_PHRASE = 3


class Role(StrEnum):
    """What a clause is to its sentence."""

    MAIN = "main"
    SUBORDINATE = "subordinate"  # « que … », « qui … », « lorsque … »
    PARTICIPIAL = "participial"  # « , ratifié mardi par le parlement, »
    REPORTING = "reporting"  # « , a indiqué la KCNA », « , selon un communiqué, »
    ASIDE = "aside"  # in brackets


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a sentence around one main predicate, or none (a headline, a list).

    ``span`` runs from its first word to its last, over what is inserted in it; ``parts`` are its own pieces.
    ``within`` is the clause it depends on.
    """

    span: Span
    predicates: tuple[Predicate, ...]
    subordinator: str | None = None
    role: Role = Role.MAIN
    parts: tuple[Span, ...] = ()
    within: "Clause | None" = None


@dataclass(slots=True)
class _Draft:
    role: Role = Role.MAIN
    parent: int | None = None
    subordinator: str | None = None
    after_comma: bool = False
    predicates: list[Predicate] = field(default_factory=list)

    @property
    def waits(self) -> bool:
        """Whether its finite verb is still to come."""
        if self.role is Role.PARTICIPIAL or (self.role is Role.REPORTING and self.subordinator):
            return False
        return not any(predicate.is_finite for predicate in self.predicates)

    @property
    def stands(self) -> bool:
        """Whether it is a clause at all; else its words go back to its parent."""
        if self.parent is None:
            return True
        if self.role is Role.SUBORDINATE:
            return not self.waits
        return bool(self.predicates) or self.subordinator is not None


class _Drafting:
    """The pass over one sentence."""

    def __init__(self, words: Sequence[Word], predicates: Sequence[Predicate], syntax: Syntax) -> None:
        self.words = words
        self.syntax = syntax
        self.begins = {predicate.span.start: predicate for predicate in predicates}
        self.owner = [0] * len(words)
        self.drafts = [_Draft()]
        self.stack = [0]
        self.joints: list[int] = []
        self.closing = 0  # the depth to which the mark just read closes clauses
        self.next_finite = self._next_finite()

    def _next_finite(self) -> list[int]:
        """For every word, the index of the next finite verb's first word; len(words) when there is none."""
        found = [len(self.words)] * (len(self.words) + 1)
        for at in range(len(self.words) - 1, -1, -1):
            predicate = self.begins.get(self.words[at].start)
            found[at] = at if predicate and predicate.is_finite else found[at + 1]
        return found

    @property
    def top(self) -> _Draft:
        return self.drafts[self.stack[-1]]

    def run(self) -> None:
        at = 0
        while at < len(self.words):
            if self.closing:
                del self.stack[self.closing :]
                self.closing = 0
            predicate = self.begins.get(self.words[at].start)
            end = self._predicate(at, predicate) if predicate else self._joining(at)
            self.owner[at:end] = [self.stack[-1]] * (end - at)
            at = end

    # --- words and marks -------------------------------------------------------------------------------------------

    def _joining(self, at: int) -> int:
        """Take a word that is no verb, opening or closing clauses; return the index after it."""
        key = self.words[at].key
        if key in COMMAS or key in BREAKS:
            self._mark(at, key)
        elif key == "(":
            self._open(_Draft(Role.ASIDE))
        elif key == ")":
            self.closing = self._aside()
        elif key in self.syntax.coordinators:
            self.joints.append(at)
        elif key in self.syntax.openings:
            return self._subordinator(at) or at + 1
        return at + 1

    def _mark(self, at: int, key: str) -> None:
        if key in BREAKS:
            self.joints.clear()
            if self.next_finite[at] < len(self.words) and not self.top.waits:
                del self.stack[1:]
        elif key == "," and self._closes(at):
            self.closing = len(self.stack) - 1
        self.joints.append(at)

    def _closes(self, at: int) -> bool:
        """Whether a comma ends an insertion that a comma began, its host having its verb already."""
        top = self.top
        if top.role is Role.REPORTING and len(self.stack) > 1:
            return True
        if not top.after_comma or top.waits or len(self.stack) < 2:
            return False
        return not any(self.drafts[n].waits for n in self.stack[:-1]) and not self._is_joined(at + 1)

    def _is_joined(self, at: int) -> bool:
        return at < len(self.words) and self.words[at].key in self.syntax.coordinators

    def _aside(self) -> int:
        """The depth of the innermost open bracket; 0 without one."""
        depths = range(len(self.stack) - 1, 0, -1)
        return next((depth for depth in depths if self.drafts[self.stack[depth]].role is Role.ASIDE), 0)

    def _open(self, draft: _Draft) -> None:
        draft.parent = self.stack[-1]
        self.drafts.append(draft)
        self.stack.append(len(self.drafts) - 1)
        self.joints.clear()

    def _subordinator(self, at: int) -> int | None:
        """Open a clause at a joining word or phrase, and return the index after it; None when it opens none."""
        for length in range(LONGEST_PHRASE, 0, -1):
            phrase = " ".join(word.key for word in self.words[at : at + length])
            end = min(at + length, len(self.words))
            if phrase in self.syntax.coordinators:
                self.joints.append(at)
                return end
            if phrase in self.syntax.sources and self._after_comma(at):
                self._open(_Draft(Role.REPORTING, subordinator=phrase))
                return end
            if phrase in self.syntax.subordinators and self._has_verb(end, phrase):
                joined = self.joints[-1:] == [at - 1] and self.words[at - 1].key in self.syntax.coordinators
                self._open(_Draft(Role.SUBORDINATE, subordinator=phrase, after_comma=self._after_comma(at)))
                self._give(at - joined, at)
                return end
        return None

    def _has_verb(self, at: int, phrase: str) -> bool:
        finite = self.next_finite[at]
        if finite == len(self.words) or self._is_last_tail(finite):
            return False
        return phrase not in self.syntax.loose_subordinators or all(
            word.key not in COMMAS and word.key not in BREAKS for word in self.words[at:finite]
        )

    def _is_last_tail(self, at: int) -> bool:
        """Whether a verb only says who said it: « je n'ai vu que trois ministres », se plaint-il."""
        predicate = self.begins[self.words[at].start]
        return (
            self.words[at - 1].key in COMMAS and self._says(predicate) and self.next_finite[at + 1] == len(self.words)
        )

    def _after_comma(self, at: int) -> bool:
        return at == 0 or self.words[at - 1].key in COMMAS

    # --- verbs -----------------------------------------------------------------------------------------------------

    def _predicate(self, at: int, predicate: Predicate) -> int:
        end = at
        while end < len(self.words) and self.words[end].start < predicate.span.end:
            end += 1
        if predicate.is_finite:
            self._finite(at, end, predicate)
        elif predicate.mood is Mood.PARTICIPLE:
            self._participle(at)
        self.top.predicates.append(predicate)
        self.joints.clear()
        return end

    def _participle(self, at: int) -> None:
        """Open a clause at a participle after a comma or at the head of the sentence, give or take an adverb."""
        start = at - 1 if at and self.syntax.adverb.match(self.words[at - 1].key) else at
        if not self._after_comma(start):
            return
        if self.top.role is Role.PARTICIPIAL and len(self.stack) > 1:
            self.stack.pop()
        self._open(_Draft(Role.PARTICIPIAL, after_comma=True))
        self._give(start, at)

    def _finite(self, at: int, end: int, predicate: Predicate) -> None:
        lead = at
        while lead and self.words[lead - 1].key in self.syntax.subjects:
            lead -= 1
        if self._is_tail(at, end, predicate):
            self._open(_Draft(Role.REPORTING, after_comma=True))
        elif not self.top.waits:
            self._next_clause(lead, at)
            if self.syntax.tails_have_subjects and self._is_said(end, predicate):
                self.top.role = Role.REPORTING

    def _is_tail(self, at: int, end: int, predicate: Predicate) -> bool:
        """« , a indiqué la KCNA »: a verb of saying right after a comma, that nothing said depends on."""
        if not at or self.words[at - 1].key not in COMMAS or not self._says(predicate):
            return False
        if end < len(self.words) and self.words[end].key in self.syntax.subordinators:
            return False
        return self._waiting(0) is None or self._resumes(end)

    def _is_said(self, end: int, predicate: Predicate) -> bool:
        """“…, the minister said.”: a verb of saying that has a clause of its own and nothing said after it."""
        follows = end < len(self.words) and self.words[end].key in self.syntax.subordinators
        is_last = self.next_finite[end] == len(self.words)
        if not self.joints or self.words[self.joints[-1]].key not in COMMAS:
            return False
        return not self.top.predicates and is_last and not follows and self._says(predicate)

    def _says(self, predicate: Predicate) -> bool:
        head = next(word for word in self.words if word.start == predicate.head.start)
        return self.syntax.speech.match(head.key) is not None

    def _resumes(self, at: int) -> bool:
        """Whether a comma comes before the next finite verb: the host goes on after the insertion."""
        finite = self.next_finite[at]
        return finite < len(self.words) and any(word.key == "," for word in self.words[at:finite])

    def _next_clause(self, lead: int, at: int) -> None:
        """A second finite verb: go back to the clause that waits for one, or begin another beside this."""
        coordinated = lead > 0 and self.words[lead - 1].key in self.syntax.coordinators
        while coordinated and self.top.role is Role.PARTICIPIAL:
            self.stack.pop()
        waiting = self._waiting(0 if self.top.waits else 1)
        if waiting is not None and not coordinated:
            del self.stack[waiting + 1 :]
            self._give(self._after_joint(waiting=True) or lead, at)
        elif coordinated or self.joints or lead < at:
            beside = self.stack.pop()
            parent = self.drafts[beside].parent
            role = Role.MAIN if parent is None else self.drafts[beside].role
            self.drafts.append(_Draft(role, parent if parent is not None else beside))
            self.stack.append(len(self.drafts) - 1)
            self._give(lead - 1 if coordinated else self._after_joint(waiting=False) or lead, at)

    def _waiting(self, above: int) -> int | None:
        """The depth of the innermost clause that waits for its verb, leaving out the topmost ``above``."""
        depths = range(len(self.stack) - 1 - above, -1, -1)
        return next((depth for depth in depths if self.drafts[self.stack[depth]].waits), None)

    def _after_joint(self, *, waiting: bool) -> int | None:
        """Where the next clause begins.

        A clause that waited for its verb goes on after the last comma; another begins at the last joining word, or
        after the first comma that a subject may follow.
        """
        if not self.joints:
            return None
        joining = [at for at in self.joints if self.words[at].key in self.syntax.coordinators]
        if joining and not (waiting and joining[-1] < self.joints[-1]):
            return joining[-1]
        opening = (at for at in self.joints if self.words[at + 1].key in self.syntax.determiners)
        return 1 + (self.joints[-1] if waiting else next(opening, self.joints[-1]))

    def _give(self, start: int, end: int) -> None:
        self.owner[start:end] = [self.stack[-1]] * (end - start)


def read(text: str, sentence: Span, syntax: Syntax) -> tuple[Clause, ...]:
    """The clauses of a sentence in the order of their first word; at least one."""
    words = syntax.split(text, sentence)
    drafting = _Drafting(words, syntax.verbs(words), syntax)
    drafting.run()
    return tuple(sorted(_finished(drafting, sentence), key=lambda clause: clause.span.start))


def _finished(drafting: _Drafting, sentence: Span) -> Iterator[Clause]:
    home = _homes(drafting.drafts)
    pieces: dict[int, list[Span]] = {}
    last = None
    for word, owner in zip(drafting.words, drafting.owner, strict=True):
        mine = pieces.setdefault(home[owner], [])
        start = mine.pop().start if mine and home[owner] == last else word.start
        mine.append(Span(start, word.end))
        last = home[owner]
    made: dict[int, Clause] = {}
    for number, draft in enumerate(drafting.drafts):
        if home[number] != number:
            continue
        parts = tuple(pieces.get(number, ()))
        if not parts and made:
            continue
        span = Span(parts[0].start, parts[-1].end) if parts else sentence
        within = made.get(home[draft.parent]) if draft.parent is not None else None
        predicates = tuple(sorted(draft.predicates, key=lambda predicate: predicate.span.start))
        made[number] = Clause(span, _leaning(predicates, within), draft.subordinator, draft.role, parts, within)
    yield from made.values()


def _homes(drafts: Sequence[_Draft]) -> list[int]:
    """For every draft the one its words belong to in the end; predicates move along."""
    home: list[int] = []
    for number, draft in enumerate(drafts):
        if draft.stands or draft.parent is None:
            home.append(number)
        else:
            home.append(home[draft.parent])
            drafts[home[-1]].predicates.extend(draft.predicates)
    return home


def _leaning(predicates: tuple[Predicate, ...], within: Clause | None) -> tuple[Predicate, ...]:
    """Give infinitives and present participles the tense of the verb they lean on."""
    finite = [predicate for predicate in predicates if predicate.is_finite]
    if not finite and within:
        finite = [predicate for predicate in within.predicates if predicate.is_finite]
    if not finite:
        return predicates
    return tuple(
        replace(predicate, tense=finite[0].tense) if predicate.tense is None else predicate for predicate in predicates
    )


def at(clauses: Sequence[Clause], offset: int) -> Clause:
    """The clause whose own words hold the offset, or hold the last word before it."""
    parts = sorted((part.start, number) for number, clause in enumerate(clauses) for part in clause.parts)
    found = bisect_right(parts, (offset, len(clauses))) - 1
    return clauses[parts[max(found, 0)][1]] if parts else clauses[0]


def predicate_for(clauses: Sequence[Clause], text: str, start: int, end: int) -> Predicate | None:
    """The predicate that the expression at these offsets hangs on: its own clause's, or that of the clause around."""
    clause: Clause | None = at(clauses, start)
    while clause is not None:
        found = _among(clause.predicates, text, start, end)
        if found:
            return found
        clause = clause.within
    rest = sorted((p for clause in clauses for p in clause.predicates), key=lambda p: p.span.start)
    return _among(tuple(rest), text, start, end)


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
    return next(iter(finite or [*reversed(before), *after]), None)


def _reaches(participle: Predicate, text: str, start: int) -> bool:
    between = text[participle.span.end : start]
    return "," not in between and len(between.split()) <= REACH
