"""Find expressions: runs of known words, a small chart over each, the longest span at each place.

Ties have one order: the longest wins; then traps before signals before mentions; then the rule declared first.
"""

from collections.abc import Iterator, Sequence
from itertools import accumulate

from temporal.grammar import Grammar, Near, Role, Rule, State
from temporal.openings import Item, Opening, Slots, Symbols, opening
from temporal.scan import Word

TIE = {Role.TRAP: 0, Role.SIGNAL: 1, Role.MENTION: 2}


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
        taken = next(chart.phrases(at), None) if chart.found[at] else None
        if taken is None:
            at += 1
            continue
        if taken.rule is not None and taken.rule.role is not Role.TRAP:
            yield Node(run, at, taken)
        at += taken.length


def _rank(found: Item) -> tuple[int, int, int]:
    assert found.rule is not None  # noqa: S101 - only complete phrases are found
    return -found.length, TIE[found.rule.role], found.rule.order


class Chart:
    """For each word of a run, what starts there; filled from the right.

    ``symbols`` are the items by the symbol they fill, ``found`` the phrases that may stand alone.
    """

    __slots__ = ("found", "root", "run", "symbols", "text")

    def __init__(self, run: Sequence[Word], grammar: Grammar, text: str) -> None:
        self.run, self.root, self.text = run, grammar.root, text
        self.symbols: list[Symbols] = [{}] * (len(run) + 1)
        self.found: list[Sequence[Item]] = [()] * len(run)
        following: Symbols = {}
        for at in range(len(run) - 1, -1, -1):
            known = opening(run[at].lexeme, self.root)
            if known.peeking or not known.onward.keys().isdisjoint(following):
                following, self.found[at] = Cell(self, at, known).filled(following)
            else:
                following, self.found[at] = known.symbols, known.found
            self.symbols[at] = following

    def phrases(self, at: int) -> Iterator[Item]:
        """The complete phrases that start at a word and hold, the best first."""
        found = self.found[at]
        for item in sorted(found, key=_rank) if len(found) > 1 else found:
            if item.rule is None or not item.rule.is_asked_last:
                yield item
                continue
            meaning = self.meaning(at, item.rule, item.slots, item.parts)
            if meaning is not None:
                yield item._replace(value=meaning)

    def meaning(self, at: int, rule: Rule, slots: Slots, parts: Sequence[Item]) -> object:
        """What the rule makes of the parts that begin at a word; None when it refuses them."""
        values = [part.value for part in parts]
        if not rule.peeks:
            return rule.meaning(slots, values)
        end = at + sum([part.length for part in parts])
        near = Near(self.text, self.run[at].start, self.run[end - 1].end)
        return rule.meaning((*slots, "near"), [*values, near])


class Cell:
    """What starts at one word of a chart that is filled to the right of it."""

    __slots__ = ("agenda", "at", "chart", "found", "known", "seen")

    def __init__(self, chart: Chart, at: int, known: Opening) -> None:
        self.chart, self.at, self.known = chart, at, known
        self.found, self.agenda = [*known.found], list[Item]()
        self.seen: set[tuple[Rule, int]] = set()

    def filled(self, following: Symbols) -> tuple[Symbols, Sequence[Item]]:
        """The items that start here by the symbol they fill, and the phrases that may stand alone."""
        for rule, slots, item in self.known.peeking:
            self._enter(rule, slots, (item,), 1)
        onward = self.known.onward
        for symbol in following:
            if symbol in onward:
                for state, item in onward[symbol]:
                    for after in following[symbol]:
                        self._complete(state, (item, after), 1 + after.length)
        return (self._taken_in(dict(self.known.symbols)) if self.agenda else self.known.symbols), self.found

    def _taken_in(self, symbols: dict[str, tuple[Item, ...]]) -> Symbols:
        """Let each phrase fill its places, and go on from there."""
        begins = self.chart.root.after
        for item in self.agenda:  # grows as phrases are found
            for symbol in item.symbols:
                symbols[symbol] = (*symbols.get(symbol, ()), item)
                if symbol in begins:
                    self._complete(begins[symbol], (item,), item.length)
        return symbols

    def _complete(self, state: State, parts: tuple[Item, ...], length: int) -> None:
        """Enter every phrase that the parts are, and go on from there."""
        for rule, slots in state.ends:
            if (rule, length) not in self.seen and not (length == 1 and rule in self.known.seen):
                self._enter(rule, slots, parts, length)
        if state.after:
            self._go_on(state, parts, length)

    def _go_on(self, state: State, parts: tuple[Item, ...], length: int) -> None:
        """Enter every phrase that the parts begin."""
        following, after = self.chart.symbols[self.at + length], state.after
        for symbol in following:
            if symbol in after:
                for item in following[symbol]:
                    self._complete(after[symbol], (*parts, item), length + item.length)

    def _enter(self, rule: Rule, slots: Slots, parts: tuple[Item, ...], length: int) -> None:
        """A phrase is complete: it fills places of others, or stands for itself."""
        if rule.is_asked_last:
            self.found.append(Item(length, None, rule, parts, slots))
            return
        meaning = self.chart.meaning(self.at, rule, slots, parts)
        if meaning is None:
            return
        self.seen.add((rule, length))
        item = Item(length, meaning, rule, parts, slots)
        self.agenda.append(item)
        if rule.fills is None:
            self.found.append(item)
