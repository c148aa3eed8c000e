"""Which words may stand side by side in a phrase: the FIRST, LAST and FOLLOW sets of a grammar.

After Aho, Sethi and Ullman, Compilers, 4.4. A run of words that no phrase can hold together need not be parsed as one.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import get_args, get_type_hints

from temporal.expressions.base import Expression
from temporal.grammar import Grammar, Role, Rule, State

#: A phrase as its symbols, and its rule.
Form = tuple[Sequence[str], Rule]
FIRST, LAST = 0, -1


class Adjacency:
    """``begins`` and ``ends``: the symbols of words at the edges of phrases; ``followers``: those that come next."""

    def __init__(self, grammar: Grammar) -> None:
        self._fillers: dict[str, list[Sequence[str]]] = defaultdict(list)
        forms = list(_forms(grammar.root, ()))
        for symbols, rule in forms:
            for symbol in filled(rule):
                self._fillers[symbol].append(symbols)
        whole = [symbols for symbols, rule in forms if rule.role is not Role.PART]
        self.begins = frozenset().union(*(self._edge(symbols[FIRST], FIRST) for symbols in whole))
        self.ends = frozenset().union(*(self._edge(symbols[LAST], LAST) for symbols in whole))
        self.followers = self._followers({pair for symbols, _ in forms for pair in pairwise(symbols)})

    def _followers(self, pairs: set[tuple[str, str]]) -> Mapping[str, set[str]]:
        followers: dict[str, set[str]] = defaultdict(set)
        for before, after in pairs:
            firsts = self._edge(after, FIRST)
            for last in self._edge(before, LAST):
                followers[last] |= firsts
        return followers

    def _edge(self, symbol: str, edge: int) -> set[str]:
        """The symbols of the first, or the last, word of whatever fills a place."""
        seen: set[str] = set()
        agenda = [symbol]
        for each in agenda:  # grows
            if each not in seen:
                seen.add(each)
                agenda += [symbols[edge] for symbols in self._fillers.get(each, ())]
        return seen


def _forms(state: State, so_far: tuple[str, ...]) -> Iterator[Form]:
    for form in state.ends:
        yield so_far, form.rule
    for symbol, following in state.after.items():
        yield from _forms(following, (*so_far, symbol))


@cache
def filled(rule: Rule) -> Sequence[str]:
    """The places that what a rule builds may fill, by the type it says it returns."""
    if rule.fills is not None:
        return (rule.fills,)
    if rule.role is not Role.MENTION:
        return ()
    said = get_type_hints(rule.build).get("return", Expression)
    kinds = [each for kind in get_args(said) or (said,) for each in _kinds(kind)]
    return tuple(dict.fromkeys(symbol for each in kinds for symbol in each.symbols))


def _kinds(kind: type) -> Iterator[type[Expression]]:
    """The expressions that a type stands for."""
    if issubclass(kind, Expression):
        yield kind
        for narrower in kind.__subclasses__():
            yield from _kinds(narrower)
