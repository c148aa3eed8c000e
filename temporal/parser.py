"""Find expressions: runs of known words, a small chart over each, the longest span at each place.

Ties have one order: the longest wins; then traps before signals before mentions; then the rule declared first.
"""

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from temporal.columns import END, Candidate, Column, Piece, Way, column
from temporal.expressions.base import Expression
from temporal.grammar import Grammar, Near, Role, Rule
from temporal.scan import Word


class Item(NamedTuple):
    """What so many words mean together, and the rule and items that say so; a bare word has no rule.

    ``slots`` are the parameters of the rule that the parts fill.
    """

    length: int
    value: object
    rule: Rule | None = None
    parts: tuple["Item", ...] = ()
    slots: tuple[str | None, ...] = ()


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
        if known not in self._meant:
            self._meant[known] = None  # it cannot be its own part
            read = (self._read(at, candidate, way) for way in candidate.ways)
            self._meant[known] = next((item for item in read if item is not None), None)
        return self._meant[known]

    def _read(self, at: int, candidate: Candidate, way: Way) -> Item | None:
        form, pieces = way
        parts: list[Item] = []
        begins = at
        for piece, symbol in zip(pieces, form.symbols, strict=True):
            part = self._part(begins, piece, symbol)
            if part is None:
                return None
            parts.append(part)
            begins += piece.length
        values = [part.value for part in parts]
        if form.rule.peeks:
            values.append(Near(self.text, self.run[at].start, self.run[begins - 1].end))
        meaning = form.meaning(values)
        return None if meaning is None else Item(candidate.length, meaning, form.rule, tuple(parts), form.slots)

    def _part(self, at: int, piece: Piece, symbol: str) -> Item | None:
        """What fills a place; None when it means nothing, or something else than the place wants."""
        if isinstance(piece.filler, int):
            return Item(1, self.run[at].lexeme.values[piece.filler])
        item = self._item(at, piece.filler)
        if item is None or not isinstance(item.value, Expression) or symbol in item.value.symbols:
            return item
        return item if piece.filler.rule.fills else None
