"""Find expressions: runs of known words, a small chart over each, the longest span at each place.

Ties have one order: the longest wins; then traps before signals before mentions; then the rule declared first.
"""

from collections.abc import Iterator, Sequence
from itertools import accumulate

from temporal.columns import END, Candidate, Column, Way, column
from temporal.grammar import Grammar, Near, Role
from temporal.scan import Word
from temporal.vocabulary import Item


class Node:
    """A stretch of text, what it means, and the rule and nodes that say so. Offsets are code points.

    ``rule`` is None for a bare word; ``slots`` are the parameters of the rule that the parts fill.
    """

    __slots__ = ("_at", "_item", "_run", "end", "rule", "slots", "start", "value")

    def __init__(self, run: Sequence[Word], at: int, item: Item) -> None:
        """The item that begins at a word of a run."""
        self._run, self._at, self._item = run, at, item
        self.start, self.end = run[at].start, run[at + item.length - 1].end
        _, self.value, self.rule, _, self.slots = item

    @property
    def parts(self) -> Sequence["Node"]:
        """The nodes that it is made of."""
        parts = self._item.parts
        begins = accumulate([part.length for part in parts], initial=self._at)
        return [Node(self._run, at, part) for at, part in zip(begins, parts, strict=False)]


def parse(run: Sequence[Word], grammar: Grammar, text: str) -> Iterator[Node]:
    """The longest phrases of a run, left to right, none overlapping; traps are passed over."""
    chart = Chart(run, grammar, text)
    at = 0
    while at < len(run):
        taken = next(chart.phrases(at), None) if chart.columns[at].found else None
        if taken is None:
            at += 1
            continue
        if taken.rule is not None and taken.rule.role is not Role.TRAP:
            yield Node(run, at, taken)
        at += taken.length


class Chart:
    """For each word of a run, what may start there, and what it means in this text; filled from the right."""

    __slots__ = ("_meant", "columns", "run", "text")

    def __init__(self, run: Sequence[Word], grammar: Grammar, text: str) -> None:
        self.run, self.text = run, text
        self.columns: list[Column] = [END]
        for word in reversed(run):
            self.columns.append(column(word.lexeme.shape, self.columns[-1], grammar.root))
        self.columns.reverse()
        self._meant: dict[tuple[int, Candidate], Item | None] = {}

    def phrases(self, at: int) -> Iterator[Item]:
        """The complete phrases that start at a word and hold, the best first."""
        for candidate in self.columns[at].found:
            item = self._item(at, candidate)
            if item is not None:
                yield item

    def _item(self, at: int, candidate: Candidate) -> Item | None:
        """What the candidate means at that word; None when its rule refuses every way to read it."""
        known = (at, candidate)
        if known in self._meant:
            return self._meant[known]
        self._meant[known] = None  # it cannot be its own part
        for way in candidate.ways:
            item = self._meant[known] = self._read(at, candidate.length, way)
            if item is not None:
                return item
        return None

    def _read(self, at: int, length: int, way: Way) -> Item | None:
        form, pieces = way
        begins, parts = at, list[Item]()
        for filler, part_length, _, wanted in pieces:
            if isinstance(filler, int):
                parts.append(self.run[begins].lexeme.items[filler])
            else:
                part = self._item(begins, filler)
                if part is None or (wanted and wanted not in part.value.symbols):
                    return None
                parts.append(part)
            begins += part_length
        values = [part.value for part in parts]
        if form.rule.peeks:
            values.append(Near(self.text, self.run[at].start, self.run[begins - 1].end))
        meaning = form.meaning(values)
        return None if meaning is None else Item(length, meaning, form.rule, tuple(parts), form.slots)
