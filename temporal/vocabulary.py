"""The words of a grammar as the parser meets them: what each may be, and what may stand beside it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from temporal.adjacency import Adjacency
from temporal.grammar import Entry, Grammar


@dataclass(frozen=True, slots=True, eq=False)
class Lexeme:
    """A known word. Its symbols are the places of phrases that it fills.

    ``plain`` are the symbols of places that want the very word, ``classes`` those of the classes it belongs to, with
    its value in each; ``symbols`` are both. ``is_strong``: it alone is a reason to look for a date. ``begins`` and
    ``ends``: a phrase may begin, or end, with it. ``followers`` are the symbols of the words that may come next.
    """

    plain: Sequence[str]
    classes: Sequence[Entry]
    is_strong: bool
    begins: bool
    ends: bool
    symbols: frozenset[str]
    followers: frozenset[str]

    @property
    def entries(self) -> Sequence[Entry]:
        """Every symbol with its value."""
        return [*((symbol, None) for symbol in self.plain), *self.classes]


class Vocabulary:
    """The lexemes of a grammar, all of whose rules have been declared."""

    def __init__(self, grammar: Grammar) -> None:
        self._adjacency = Adjacency(grammar)
        self.lexemes: Mapping[str, Lexeme] = {
            word: self.lexeme(entries, is_strong=not grammar.is_weak(word)) for word, entries in grammar.words.items()
        }

    def lexeme(self, entries: Sequence[Entry], *, is_strong: bool) -> Lexeme:
        """A word that may be so much."""
        plain = tuple(symbol for symbol, _ in entries if not symbol.startswith("{"))
        classes = tuple(entry for entry in entries if entry[0].startswith("{"))
        symbols, near = frozenset(symbol for symbol, _ in entries), self._adjacency
        followers = frozenset().union(*(near.followers.get(symbol, ()) for symbol in symbols))
        begins, ends = not symbols.isdisjoint(near.begins), not symbols.isdisjoint(near.ends)
        return Lexeme(plain, classes, is_strong, begins, ends, symbols, followers)
