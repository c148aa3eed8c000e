"""The pass over a sentence's words that opens and closes its clauses."""

from collections.abc import Sequence

from temporal.prose.clause import Role
from temporal.prose.drafts import COMMAS, Draft, Drafts
from temporal.syntax import Mood, Predicate, Syntax, Word

BREAKS = frozenset({";", ":"})
MARKS = COMMAS | BREAKS | {"(", ")"}
LONGEST_PHRASE = 3


class Drafting:
    """One pass: marks and joining words open and close clauses, verbs fill them."""

    def __init__(self, words: Sequence[Word], predicates: Sequence[Predicate], syntax: Syntax) -> None:
        self.words = words
        self.syntax = syntax
        self.drafts = Drafts(words, syntax)
        self.keys = [word.key for word in words]
        self.index = {word.start: at for at, word in enumerate(words)}
        self.begins = {self.index[each.span.start]: each for each in predicates if each.span.start in self.index}
        self.closing = 0  # the depth to which the mark just read closes clauses
        self.breaking = False  # whether the mark just read begins a clause beside the outermost
        self.next_finite = self._next_finite()

    def _next_finite(self) -> list[int]:
        """For every word, the index of the next finite verb's first word; len(words) when there is none."""
        found: list[int] = []
        for at in [*(at for at, predicate in sorted(self.begins.items()) if predicate.is_finite), len(self.words)]:
            found += [at] * (at + 1 - len(found))
        return found

    def run(self) -> Drafts:
        """The drafts, every word given to one of them."""
        at = 0
        telling = [n for n, key in enumerate(self.keys) if key in MARKS or n in self.begins or self._may_join(n, key)]
        for stop in telling:
            if stop < at:
                continue
            if stop > at:
                self._give(at, stop)
            at = self._take(stop)
        if at < len(self.words):
            self._give(at, len(self.words))
        return self.drafts

    def _may_join(self, at: int, key: str) -> bool:
        """Whether a joining word or phrase may begin here."""
        following = self.syntax.openings.get(key)
        return following is not None and ("" in following or self.drafts.key(at + 1) in following)

    def _take(self, at: int) -> int:
        """Take a verb group, a mark or a joining word; return the index after it."""
        self._turn()
        predicate = self.begins.get(at)
        end = self._predicate(at, predicate) if predicate else self._word(at)
        self.drafts.give(at, end)
        return end

    def _give(self, start: int, end: int) -> None:
        self._turn()
        self.drafts.give(start, end)

    def _turn(self) -> None:
        """Do what the mark just read asks for."""
        if self.closing:
            self.drafts.close_to(self.closing)
            self.closing = 0
        if self.breaking:
            self.drafts.open_beside()
            self.breaking = False

    # --- words and marks ---------------------------------------------------------------------------------------------

    def _word(self, at: int) -> int:
        """Take a mark or a joining word; return the index after it."""
        key = self.keys[at]
        if key in COMMAS or key in BREAKS:
            self._mark(at, key)
        elif key == "(":
            self.drafts.open(Draft(Role.ASIDE))
        elif key == ")":
            self.closing = self.drafts.aside()
        elif key in self.syntax.coordinators:
            self.drafts.joints.append(at)
        elif key in self.syntax.openings:
            return self._phrase(at) or at + 1
        return at + 1

    def _mark(self, at: int, key: str) -> None:
        drafts = self.drafts
        if key in BREAKS:
            drafts.joints.clear()
            if self._breaks(at):
                self.closing, self.breaking = 1, not drafts.all[drafts.stack[0]].waits
        elif key == "," and self._closes(at):
            self.closing = len(drafts.stack) - 1
        drafts.joints.append(at)

    def _breaks(self, at: int) -> bool:
        """Whether a clause of its own follows the mark: not in « 20:30 », nor before a mere « , a-t-il dit »."""
        finite = self.next_finite[at]
        if finite == len(self.words) or self.drafts.top.waits or self.words[at].end == self.words[at + 1].start:
            return False
        return not (self._says(self.begins[finite]) and self.keys[finite - 1] in COMMAS)

    def _closes(self, at: int) -> bool:
        """Whether a comma ends an insertion that a comma began, its host having its verb already."""
        drafts, top = self.drafts, self.drafts.top
        if not drafts.is_nested or top.role is Role.REPORTING:
            return drafts.is_nested
        return top.after_comma and not top.waits and drafts.waiting(1) is None and not drafts.joins(at + 1)

    def _phrase(self, at: int) -> int | None:
        """Take a joining phrase, the longest; return the index after it, None when there is none."""
        for length in range(LONGEST_PHRASE, 0, -1):
            end = min(at + length, len(self.words))
            phrase = " ".join(self.keys[at:end])
            if phrase in self.syntax.coordinators:
                self.drafts.joints.append(at)
                return end
            if phrase in self.syntax.sources and self.drafts.is_after_comma(at):
                self.drafts.open(Draft(Role.REPORTING, subordinator=phrase))
                return end
            if phrase in self.syntax.subordinators and self._has_verb(end, phrase):
                self._subordinate(at, phrase)
                return end
        return None

    def _subordinate(self, at: int, phrase: str) -> None:
        joined = self.drafts.joins(at - 1) and self.drafts.joints[-1:] == [at - 1]  # « et que »
        draft = Draft(Role.SUBORDINATE, subordinator=phrase, after_comma=self.drafts.is_after_comma(at))
        self.drafts.open(draft)
        self.drafts.give(at - joined, at)

    def _has_verb(self, at: int, phrase: str) -> bool:
        """Whether a verb follows for a clause to be made of."""
        finite = self.next_finite[at]
        if finite == len(self.words) or self._is_last_tail(finite):
            return False
        if phrase not in self.syntax.loose_subordinators:
            return True
        return COMMAS.isdisjoint(self.keys[at:finite]) and BREAKS.isdisjoint(self.keys[at:finite])

    def _is_last_tail(self, at: int) -> bool:
        """Whether a verb only says who said it: « je n'ai vu que trois ministres », se plaint-il."""
        says = self._says(self.begins[at])
        return says and self.keys[at - 1] in COMMAS and self.next_finite[at + 1] == len(self.words)

    # --- verbs -------------------------------------------------------------------------------------------------------

    def _predicate(self, at: int, predicate: Predicate) -> int:
        """Take a verb group; return the index after it."""
        end = at
        while end < len(self.words) and self.words[end].start < predicate.span.end:
            end += 1
        if predicate.is_finite:
            self._finite(at, end, predicate)
        elif predicate.mood is Mood.PARTICIPLE:
            self._participle(at)
        self.drafts.top.predicates.append(predicate)
        self.drafts.joints.clear()
        return end

    def _participle(self, at: int) -> None:
        """Open a clause at a participle after a comma or at the head of the sentence, give or take an adverb."""
        start = at - 1 if self.syntax.adverb.match(self.drafts.key(at - 1)) else at
        if not self.drafts.is_after_comma(start):
            return
        if self.drafts.is_nested and self.drafts.top.role is Role.PARTICIPIAL:
            self.drafts.stack.pop()
        self.drafts.open(Draft(Role.PARTICIPIAL, after_comma=True))
        self.drafts.give(start, at)

    def _finite(self, at: int, end: int, predicate: Predicate) -> None:
        """Put a conjugated verb into the clause it belongs to, opening it if need be."""
        lead = at
        while self.drafts.key(lead - 1) in self.syntax.subjects:
            lead -= 1
        if self._is_tail(at, end, predicate):
            self.drafts.open(Draft(Role.REPORTING, after_comma=True))
        elif not self.drafts.top.waits:
            self._next_clause(lead, at)
            if self.syntax.tails_have_subjects and self._is_said(end, predicate):
                self.drafts.top.role = Role.REPORTING

    def _next_clause(self, lead: int, at: int) -> None:
        """A second finite verb: go back to the clause that waits for one, or begin another beside this."""
        drafts, coordinated = self.drafts, self.drafts.joins(lead - 1)
        while coordinated and drafts.top.role is Role.PARTICIPIAL:
            drafts.stack.pop()
        waiting = drafts.waiting(0 if drafts.top.waits else 1)
        if waiting is not None and not coordinated:
            drafts.close_to(waiting + 1)
            drafts.give(drafts.after_joint(waiting=True) or lead, at)
        elif coordinated or drafts.joints or lead < at:
            drafts.open_beside()
            drafts.give(lead - 1 if coordinated else drafts.after_joint(waiting=False) or lead, at)

    # --- who said it -------------------------------------------------------------------------------------------------

    def _is_tail(self, at: int, end: int, predicate: Predicate) -> bool:
        """« , a indiqué la KCNA »: a verb of saying right after a comma, that nothing said depends on."""
        if at == 0 or not self.drafts.is_after_comma(at) or not self._says(predicate):
            return False
        if self.drafts.key(end) in self.syntax.subordinators:
            return False
        return self.drafts.waiting() is None or self._resumes(end)

    def _resumes(self, at: int) -> bool:
        """Whether a comma comes before the next finite verb: the host goes on after the insertion."""
        finite = self.next_finite[at]
        return finite < len(self.words) and "," in self.keys[at:finite]

    def _is_said(self, end: int, predicate: Predicate) -> bool:
        """“…, the minister said.”: a verb of saying in a clause after a comma, and nothing said after it."""
        joints = self.drafts.joints
        if self.drafts.top.predicates or not joints or self.keys[joints[-1]] not in COMMAS:
            return False
        if self.drafts.key(end) in self.syntax.subordinators or self.next_finite[end] < len(self.words):
            return False
        return self._says(predicate)

    def _says(self, predicate: Predicate) -> bool:
        return self.syntax.speech.match(self.keys[self.index[predicate.head.start]]) is not None
