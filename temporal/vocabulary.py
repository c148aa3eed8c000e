"""The words of a grammar as the parser meets them: what each may be, and what may stand beside it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from temporal.adjacency import Adjacency
from temporal.grammar import Entry, Grammar, Rule


class Item(NamedTuple):
    """What so many words mean together, and the rule and items that say so; a bare word has no rule.

    ``slots`` are the parameters of the rule that the parts fill.
    """

    length: int
    value: Any
    rule: Rule | None = None
    parts: tuple["Item", ...] = ()
    slots: tuple[str | None, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """What a word may be, whatever it says: « lundi » and « mardi » have one shape.

    ``symbols`` are the places of phrases that it fills, in the order in which they are tried. ``begins`` and ``ends``:
    a phrase may begin, or end, with such a word. ``followers`` are the symbols of the words that may come next.
    """

    symbols: Sequence[str]
    begins: bool
    ends: bool
    followers: frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class Lexeme:
    """A known word: its shape, and what it means in each of the shape's places; None where a phrase wants that word.

    ``is_strong``: it alone is a reason to look for a date.
    """

    shape: Shape
    items: Sequence[Item]
    is_strong: bool

    @property
    def entries(self) -> Sequence[Entry]:
        """Every symbol with its value."""
        return [(symbol, item.value) for symbol, item in zip(self.shape.symbols, self.items, strict=True)]


class Vocabulary:
    """The lexemes of a grammar, all of whose rules have been declared."""

    def __init__(self, grammar: Grammar) -> None:
        self._adjacency = Adjacency(grammar)
        self._shapes: dict[tuple[str, ...], Shape] = {}
        self.lexemes: Mapping[str, Lexeme] = {
            word: self.lexeme(entries, is_strong=not grammar.is_weak(word)) for word, entries in grammar.words.items()
        }

    def lexeme(self, entries: Sequence[Entry], *, is_strong: bool) -> Lexeme:
        """A word that may be so much."""
        ordered = sorted(entries, key=lambda entry: entry[0].startswith("{"))  # the very word before its classes
        symbols = tuple(symbol for symbol, _ in ordered)
        shape = self._shapes.get(symbols) or self._shapes.setdefault(symbols, self._shape(symbols))
        return Lexeme(shape, tuple(Item(1, value) for _, value in ordered), is_strong)

    def _shape(self, symbols: tuple[str, ...]) -> Shape:
        near = self._adjacency
        followers = frozenset().union(*(near.followers.get(symbol, ()) for symbol in symbols))
        begins, ends = not near.begins.isdisjoint(symbols), not near.ends.isdisjoint(symbols)
        return Shape(symbols, begins, ends, followers)
