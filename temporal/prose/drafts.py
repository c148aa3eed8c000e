"""The clauses of a sentence while they are being drafted: a stack of open ones, and who owns each word."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from temporal.prose.clause import Role
from temporal.syntax import Predicate, Syntax, Word

COMMAS = frozenset({",", "–", "—", "»", "”", '"'})


@dataclass(slots=True)
class Draft:
    """A clause in the making. ``parent`` is the number of the draft it was opened in."""

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


class Drafts:
    """All drafts of a sentence, the open ones on a stack, the innermost on top.

    ``joints`` are the indexes of the commas and joining words since the last verb: where a clause may begin.
    """

    def __init__(self, words: Sequence[Word], syntax: Syntax) -> None:
        self.words = words
        self.syntax = syntax
        self.all = [Draft()]
        self.stack = [0]
        self.owner = [0] * len(words)
        self.joints: list[int] = []

    @property
    def top(self) -> Draft:
        """The innermost open clause."""
        return self.all[self.stack[-1]]

    @property
    def is_nested(self) -> bool:
        """Whether a clause is open inside another."""
        return len(self.stack) > 1

    def key(self, at: int) -> str:
        """The key of a word; empty beyond the sentence."""
        return self.words[at].key if 0 <= at < len(self.words) else ""

    def joins(self, at: int) -> bool:
        """Whether the word is a coordinator."""
        return self.key(at) in self.syntax.coordinators

    def open(self, draft: Draft) -> None:
        """Open a clause inside the innermost."""
        draft.parent = self.stack[-1]
        self._push(draft)
        self.joints.clear()

    def open_beside(self) -> None:
        """Close the innermost clause and open one of its kind beside it."""
        beside = self.stack.pop()
        parent = self.all[beside].parent
        self._push(Draft(Role.MAIN, beside) if parent is None else Draft(self.all[beside].role, parent))

    def _push(self, draft: Draft) -> None:
        self.all.append(draft)
        self.stack.append(len(self.all) - 1)

    def close_to(self, depth: int) -> None:
        """Close all clauses from this depth on."""
        del self.stack[depth:]

    def give(self, start: int, end: int) -> None:
        """Give words to the innermost clause."""
        self.owner[start:end] = [self.stack[-1]] * (end - start)

    def waiting(self, above: int = 0) -> int | None:
        """The depth of the innermost clause that waits for its verb, leaving out the topmost ``above``."""
        depths = range(len(self.stack) - 1 - above, -1, -1)
        return next((depth for depth in depths if self.all[self.stack[depth]].waits), None)

    def aside(self) -> int:
        """The depth of the innermost open bracket; 0 without one."""
        depths = range(len(self.stack) - 1, 0, -1)
        return next((depth for depth in depths if self.all[self.stack[depth]].role is Role.ASIDE), 0)

    def is_after_comma(self, at: int) -> bool:
        """Whether a comma, a dash or a closing quote comes before, or nothing."""
        return at == 0 or self.words[at - 1].key in COMMAS

    def after_joint(self, *, waiting: bool) -> int | None:
        """Where the next clause begins.

        A clause that waited for its verb goes on after the last comma; another begins at the last joining word, or
        after the first comma that a subject may follow.
        """
        if not self.joints:
            return None
        joining = [at for at in self.joints if self.joins(at)]
        if joining and not (waiting and joining[-1] < self.joints[-1]):
            return joining[-1]
        opening = (at for at in self.joints if self.key(at + 1) in self.syntax.determiners)
        return 1 + (self.joints[-1] if waiting else next(opening, self.joints[-1]))
