"""Which phrases may begin at a word, by the shapes of the words alone; worked out once for each sequence of shapes.

A packed parse forest (Tomita, Efficient Parsing for Natural Language, 1986). It knows no values: what its candidates
mean, and whether their rules refuse the words, is asked of a text (``temporal/parser.py``), the best candidate first.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from temporal.adjacency import filled
from temporal.grammar import Form, Role, Rule, State
from temporal.vocabulary import Shape

TIE = {Role.TRAP: 0, Role.SIGNAL: 1, Role.MENTION: 2}
#: So many columns are kept; a year of a newspaper needs some thousands.
KEPT = 8_192


@dataclass(frozen=True, slots=True, eq=False)
class Column:
    """What may begin at a word, by the place it fills; and the phrases that may stand alone, the best first."""

    pieces: Mapping[str, Sequence["Piece"]]
    found: Sequence["Candidate"]


class Piece(NamedTuple):
    """What may fill a place: a candidate, or the word itself as the place of its shape at an index.

    ``end`` is the column of the word after it. ``wanted`` is the symbol that the place wants, where what the candidate
    means may fill other places only.
    """

    filler: "Candidate | int"
    length: int
    end: Column
    wanted: str | None = None


#: A form of a rule, and what fills its places.
Way = tuple[Form, tuple[Piece, ...]]


class Candidate:
    """So many words that a rule may read, and the ways to read them, in the order in which they are tried."""

    __slots__ = ("length", "rule", "ways")

    def __init__(self, rule: Rule, length: int) -> None:
        self.rule, self.length = rule, length
        self.ways: list[Way] = []

    @property
    def rank(self) -> tuple[int, int, int]:
        """Its place among those that begin with it: the longest, then by its role, then the rule declared first."""
        return -self.length, TIE[self.rule.role], self.rule.order


#: Beyond the last word.
END = Column({}, ())


@lru_cache(maxsize=KEPT)
def column(shape: Shape, following: Column, root: State) -> Column:
    """What may begin at a word of this shape before those words, in the phrases that the root holds."""
    return _Filling(following, root).of(shape)


class _Filling:
    """A column in the making. ``candidates`` are in the order in which they were found."""

    def __init__(self, following: Column, root: State) -> None:
        self.following, self.root = following, root
        self.pieces: dict[str, list[Piece]] = {}
        self.candidates: dict[tuple[Rule, int], Candidate] = {}
        self.agenda: list[tuple[Candidate, Column]] = []

    def of(self, shape: Shape) -> Column:
        for index, symbol in enumerate(shape.symbols):
            self._place(symbol, Piece(index, 1, self.following))
        for candidate, end in self.agenda:  # grows as phrases are found
            for symbol in filled(candidate.rule):
                wanted = symbol if candidate.rule.role is Role.MENTION else None
                self._place(symbol, Piece(candidate, candidate.length, end, wanted))
        alone = [candidate for candidate in self.candidates.values() if candidate.rule.role is not Role.PART]
        return Column(self.pieces, sorted(alone, key=lambda candidate: candidate.rank))

    def _place(self, symbol: str, piece: Piece) -> None:
        """Let a piece fill its place, and begin every phrase that begins so."""
        self.pieces.setdefault(symbol, []).append(piece)
        state = self.root.after.get(symbol)
        if state is not None:
            self._go_on(state, (piece,), piece.length)

    def _go_on(self, state: State, pieces: tuple[Piece, ...], length: int) -> None:
        """Enter every phrase that the pieces are, and every one that they begin."""
        end = pieces[-1].end
        for form in state.ends:
            self._enter(form, pieces, length, end)
        for symbol in state.after.keys() & end.pieces.keys() if state.after and end.pieces else ():
            for piece in end.pieces[symbol]:
                self._go_on(state.after[symbol], (*pieces, piece), length + piece.length)

    def _enter(self, form: Form, pieces: tuple[Piece, ...], length: int, end: Column) -> None:
        candidate = self.candidates.get((form.rule, length))
        if candidate is None:
            candidate = self.candidates[form.rule, length] = Candidate(form.rule, length)
            self.agenda.append((candidate, end))
        candidate.ways.append((form, pieces))
