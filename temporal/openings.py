"""What a word is alone, before the chart looks at its neighbours: worked out once for each word.

The chart's items are relative: they say how many words they take, not where they stand.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from temporal.expressions.base import Expression
from temporal.grammar import Rule, State
from temporal.vocabulary import Lexeme

Slots = tuple[str | None, ...]


class Item(NamedTuple):
    """What so many words mean together, and the rule and items that say so."""

    length: int
    value: object
    rule: Rule | None = None
    parts: tuple["Item", ...] = ()
    slots: Slots = ()

    @property
    def symbols(self) -> Sequence[str]:
        """The places of other phrases that a phrase of more than bare words fills."""
        if self.rule is None:
            return ()
        if self.rule.fills is not None:
            return (self.rule.fills,)
        return self.value.symbols if isinstance(self.value, Expression) else ()


#: Items by the symbol they fill.
Symbols = Mapping[str, tuple[Item, ...]]
#: A phrase whose meaning hangs on the words around it.
Peeking = tuple[Rule, Slots, Item]

WORD = Item(1, None)


class Opening(NamedTuple):
    """What a word alone fills and says, and the phrases that may go on after it, by the symbol they go on with."""

    symbols: Symbols
    onward: Mapping[str, Sequence[tuple[State, Item]]]
    found: Sequence[Item]
    peeking: Sequence[Peeking]
    seen: frozenset[Rule]


@lru_cache(maxsize=16_384)
def opening(lexeme: Lexeme, root: State) -> Opening:
    """What the word alone may be in phrases that begin as the root says."""
    symbols: dict[str, tuple[Item, ...]] = {}
    onward: dict[str, list[tuple[State, Item]]] = defaultdict(list)
    found, peeking, seen = list[Item](), list[Peeking](), set[Rule]()
    agenda = [(symbol, WORD) for symbol in lexeme.plain]
    agenda += [(symbol, Item(1, value)) for symbol, value in lexeme.classes]
    for symbol, item in agenda:  # grows as phrases of one word are found
        symbols[symbol] = (*symbols.get(symbol, ()), item)
        state = root.after.get(symbol)
        if state is None:
            continue
        for following, after in state.after.items():
            onward[following].append((after, item))
        for rule, slots in state.ends:
            if rule.is_asked_last:
                found.append(Item(1, None, rule, (item,), slots))
            elif rule.peeks:
                peeking.append((rule, slots, item))
            elif rule not in seen:
                value = rule.meaning(slots, (item.value,))
                if value is not None:
                    seen.add(rule)
                    phrase = Item(1, value, rule, (item,), slots)
                    agenda += [(filled, phrase) for filled in phrase.symbols]
                    found += [phrase] * (rule.fills is None)
    return Opening(symbols, dict(onward), found, peeking, frozenset(seen))
