"""Find expressions: runs of known words, a small chart over each, the longest span at each place.

Ties have one order: the longest wins; then traps before signals before mentions; then the rule declared first.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from temporal.expressions.base import Expression
from temporal.grammar import Grammar, Near, Role, Rule, State
from temporal.scan import Word

TIE = {Role.TRAP: 0, Role.SIGNAL: 1, Role.MENTION: 2}


@dataclass(frozen=True, slots=True)
class Node:
    """A stretch of text, what it means, and the rule and nodes that say so. Offsets are code points."""

    start: int
    end: int
    value: object
    rule: Rule | None = None
    parts: tuple["Node", ...] = ()
    slots: tuple[str | None, ...] = ()


@dataclass(slots=True)
class Cell:
    """What starts at one word: nodes by symbol with the word they end before, and the complete phrases."""

    symbols: dict[str, list[tuple[int, Node]]] = field(default_factory=dict)
    found: list[tuple[int, Node]] = field(default_factory=list)


def parse(run: Sequence[Word], grammar: Grammar, text: str) -> Iterator[Node]:
    """The longest phrases of a run, left to right, none overlapping; traps are passed over."""
    cells = Chart(run, grammar, text).fill()
    at = 0
    while at < len(run):
        if not cells[at].found:
            at += 1
            continue
        at, node = min(cells[at].found, key=_rank)
        if node.rule is not None and node.rule.role is not Role.TRAP:
            yield node


def _rank(found: tuple[int, Node]) -> tuple[int, int, int]:
    reach, node = found
    assert node.rule is not None  # noqa: S101 - only complete phrases are found
    return -reach, TIE[node.rule.role], node.rule.order


@dataclass(slots=True)
class Chart:
    """For each word of a run, what starts there and where it ends; filled from the right."""

    run: Sequence[Word]
    grammar: Grammar
    text: str
    cells: list[Cell] = field(default_factory=list)

    def fill(self) -> list[Cell]:
        """The cells, one a word and an empty last one."""
        self.cells = [Cell() for _ in range(len(self.run) + 1)]
        for at in range(len(self.run) - 1, -1, -1):
            self._fill(at)
        return self.cells

    def _fill(self, at: int) -> None:
        word, cell = self.run[at], self.cells[at]
        agenda = [(symbol, at + 1, Node(word.start, word.end, value)) for symbol, value in word.entries]
        seen: set[tuple[int, int]] = set()
        for symbol, reach, head in agenda:  # grows as phrases are found
            cell.symbols.setdefault(symbol, []).append((reach, head))
            state = self.grammar.root.after.get(symbol)
            if state is not None:
                for stop, node in self._complete(state, reach, (head,), seen):
                    agenda.extend((filled, stop, node) for filled in _fills(node))
                    if node.rule is not None and node.rule.role is not Role.PART:
                        cell.found.append((stop, node))

    def _complete(
        self, state: State, reach: int, nodes: tuple[Node, ...], seen: set[tuple[int, int]]
    ) -> Iterator[tuple[int, Node]]:
        """Every phrase that the nodes begin, with the word it ends before."""
        for rule, slots in state.ends:
            if (rule.order, reach) not in seen:
                meaning = self._meaning(rule, slots, nodes)
                if meaning is not None and meaning is not False:
                    seen.add((rule.order, reach))
                    yield reach, Node(nodes[0].start, nodes[-1].end, meaning, rule, nodes, slots)
        if not state.after:
            return
        for symbol, found in self.cells[reach].symbols.items():
            following = state.after.get(symbol)
            if following is not None:
                for stop, node in found:
                    yield from self._complete(following, stop, (*nodes, node), seen)

    def _meaning(self, rule: Rule, slots: tuple[str | None, ...], nodes: tuple[Node, ...]) -> object:
        values = {slot: node.value for slot, node in zip(slots, nodes, strict=True) if slot}
        if rule.peeks:
            values["near"] = Near(self.text, nodes[0].start, nodes[-1].end)
        return rule.build(**values)


def _fills(node: Node) -> Sequence[str]:
    if node.rule is not None and node.rule.fills is not None:
        return (node.rule.fills,)
    return node.value.symbols if isinstance(node.value, Expression) else ()
