"""Find expressions: runs of known words, a small chart over each, the longest span at each place.

Ties have one order: the longest wins; then traps before signals before mentions; then the rule declared first.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from temporal.expressions.base import Expression
from temporal.grammar import Grammar, Near, Role, Rule, State
from temporal.scan import Word

TIE = {Role.TRAP: 0, Role.SIGNAL: 1, Role.MENTION: 2}


class Node(NamedTuple):
    """A stretch of text, what it means, and the rule and nodes that say so. Offsets are code points."""

    start: int
    end: int
    value: object
    rule: Rule | None = None
    parts: tuple["Node", ...] = ()
    slots: tuple[str | None, ...] = ()


#: A node, and the index of the word it ends before.
Reach = tuple[int, Node]


@dataclass(slots=True)
class Cell:
    """What starts at one word: nodes by the symbol they fill, the complete phrases, and what is still to be entered."""

    symbols: dict[str, list[Reach]]
    found: list[Reach]
    agenda: list[tuple[str, int, Node]]
    seen: set[tuple[int, int]]


def parse(run: Sequence[Word], grammar: Grammar, text: str) -> Iterator[Node]:
    """The longest phrases of a run, left to right, none overlapping; traps are passed over."""
    chart = Chart(run, grammar, text)
    at = 0
    while at < len(run):
        taken = next(chart.phrases(at), None) if chart.cells[at].found else None
        if taken is None:
            at += 1
            continue
        at, node = taken
        if node.rule is not None and node.rule.role is not Role.TRAP:
            yield node


def _rank(found: Reach) -> tuple[int, int, int]:
    reach, node = found
    assert node.rule is not None  # noqa: S101 - only complete phrases are found
    return -reach, TIE[node.rule.role], node.rule.order


class Chart:
    """For each word of a run, what starts there and where it ends; filled from the right."""

    def __init__(self, run: Sequence[Word], grammar: Grammar, text: str) -> None:
        self.run, self.grammar, self.text = run, grammar, text
        self.cells = [Cell({}, [], [], set()) for _ in range(len(run) + 1)]
        for at in range(len(run) - 1, -1, -1):
            self._fill(at)

    def phrases(self, at: int) -> Iterator[Reach]:
        """The complete phrases that start at a word and hold, the best first."""
        for reach, node in sorted(self.cells[at].found, key=_rank):
            if node.rule is None or not node.rule.is_asked_last:
                yield reach, node
                continue
            meaning = self._meaning(node.rule, node.slots, node.parts)
            if meaning is not None and meaning is not False:
                yield reach, node._replace(value=meaning)

    def _fill(self, at: int) -> None:
        start, end, (plain, classes, _) = self.run[at]
        cell, begins = self.cells[at], self.grammar.root.after
        cell.agenda = [(symbol, at + 1, Node(start, end, value)) for symbol, value in classes]
        if plain:
            itself = Node(start, end, None)
            cell.symbols = {symbol: [(at + 1, itself)] for symbol in plain}
            for symbol in plain:
                if symbol in begins:
                    self._complete(cell, begins[symbol], at + 1, (itself,))
        for symbol, reach, node in cell.agenda:  # grows as phrases are found
            cell.symbols.setdefault(symbol, []).append((reach, node))
            if symbol in begins:
                self._complete(cell, begins[symbol], reach, (node,))

    def _complete(self, cell: Cell, state: State, reach: int, nodes: tuple[Node, ...]) -> None:
        """Enter every phrase that the nodes begin."""
        for rule, slots in state.ends:
            if (rule.order, reach) not in cell.seen:
                self._enter(cell, rule, slots, reach, nodes)
        symbols, after = self.cells[reach].symbols, state.after
        if after.keys().isdisjoint(symbols):
            return
        for symbol in [symbol for symbol in symbols if symbol in after]:
            for stop, node in symbols[symbol]:
                self._complete(cell, after[symbol], stop, (*nodes, node))

    def _enter(
        self, cell: Cell, rule: Rule, slots: tuple[str | None, ...], reach: int, nodes: tuple[Node, ...]
    ) -> None:
        """A phrase is complete: it fills places of others, or stands for itself."""
        if rule.is_asked_last:
            cell.found.append((reach, Node(nodes[0].start, nodes[-1].end, None, rule, nodes, slots)))
            return
        meaning = self._meaning(rule, slots, nodes)
        if meaning is None or meaning is False:
            return
        cell.seen.add((rule.order, reach))
        node = Node(nodes[0].start, nodes[-1].end, meaning, rule, nodes, slots)
        if rule.fills is not None:
            cell.agenda.append((rule.fills, reach, node))
            return
        cell.found.append((reach, node))
        if isinstance(meaning, Expression):
            cell.agenda += [(symbol, reach, node) for symbol in meaning.symbols]

    def _meaning(self, rule: Rule, slots: tuple[str | None, ...], nodes: tuple[Node, ...]) -> object:
        values = {slot: node.value for slot, node in zip(slots, nodes, strict=False) if slot}
        if rule.peeks:
            values["near"] = Near(self.text, nodes[0].start, nodes[-1].end)
        return rule.build(**values)
