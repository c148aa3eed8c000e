"""A grammar is a lexicon and rules; a rule is a phrase with slots and a function that says what the phrase means.

A phrase reads like the language it describes::

    @fr.rule("le? {weekday} dernier|passé")
    def last_weekday(weekday: int) -> Expression: ...

``word`` must stand there; ``a|b`` is either; ``?`` makes a place optional; ``{weekday}`` is a slot filled by a
lexicon class or by what other rules built; ``{first:day}`` names the slot; ``[last]`` is any word of a class, its
value left aside. A phrase whose slots do not fit its function fails at import.
"""

import inspect
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from itertools import product, takewhile
from typing import Any, NamedTuple

Build = Callable[..., Any]
SLOT = re.compile(r"\{(?:(\w+):)?(\w+)\}")
CLASS = re.compile(r"\[\w+\]")


class Role(Enum):
    """What becomes of a phrase that the parser finds."""

    MENTION = "mention"  # an expression of its own
    SIGNAL = "signal"  # says how one or more mentions make a date
    PART = "part"  # fills a slot of other rules, never stands alone
    TRAP = "trap"  # looks like a date and is none


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """A phrase, its role, the class its result fills, and its meaning."""

    name: str
    phrase: str
    role: Role
    fills: str | None
    build: Build
    order: int
    peeks: bool = False  # the function wants to see the words around: a parameter ``near``


class Form(NamedTuple):
    """One form of a rule's phrase: its symbols, the parameter that each fills, and how the function is called.

    ``given`` are the indexes of the values that its parameters take, in their order; ``named`` those that it must be
    given by name, because another that may be left out comes before. A function that peeks has one value more.
    """

    rule: Rule
    symbols: tuple[str, ...]
    slots: tuple[str | None, ...]
    given: tuple[int, ...]
    named: tuple[tuple[str, int], ...] = ()

    def meaning(self, values: Sequence[object]) -> object:
        """What the rule makes of the values of its places; None when it refuses them."""
        given = [values[at] for at in self.given]
        meaning = self.rule.build(*given, **{name: values[at] for name, at in self.named} if self.named else {})
        return None if meaning is False else meaning


@dataclass(frozen=True, slots=True)
class Place:
    """One place of a phrase: the symbol it wants and, for a slot, the parameter it fills."""

    symbol: str
    slot: str | None = None


@dataclass(slots=True, eq=False)
class State:
    """A node of the tree of all phrases: where each symbol leads, and the forms that end here."""

    after: dict[str, "State"] = field(default_factory=dict)
    ends: list[Form] = field(default_factory=list)


Entry = tuple[str, object]


class Near(NamedTuple):
    """The words around a phrase, for a rule that must look at them. Offsets are code points of ``text``."""

    text: str
    start: int
    end: int

    @property
    def said(self) -> str:
        """The phrase itself, case kept."""
        return self.text[self.start : self.end]

    def before(self, length: int = 40) -> str:
        """What stands before it, on its line."""
        return self.text[max(0, self.start - length) : self.start].rpartition("\n")[2]

    def after(self, length: int = 40) -> str:
        """What stands after it, on its line."""
        return self.text[self.end : self.end + length].partition("\n")[0]


def forms(phrase: str) -> Iterable[tuple[str, ...]]:
    """Every form of a phrase: ``le? {day} {month}`` has two."""
    choices = [(word[:-1], "") if word.endswith("?") else (word,) for word in phrase.split()]
    return (tuple(word for word in form if word) for form in product(*choices))


class Grammar:
    """The lexicon and the rules of one language, compiled as they are declared."""

    def __init__(
        self,
        code: str,
        lexicon: Mapping[str, Mapping[str, object]],
        weak: str = "",
        spellings: Callable[[str], Iterable[str]] = lambda word: (word,),
    ) -> None:
        """``lexicon`` maps a class to its words and their values; ``weak`` lists words that alone begin no date.

        A word of several words is written with spaces (``après - midi``). ``spellings`` says how else a word is
        written.
        """
        self.code = code
        self.rules: list[Rule] = []
        self.words: dict[str, list[Entry]] = {}
        self.root = State()
        self._spellings = spellings
        self._weak = frozenset(spelling for word in weak.split() for spelling in spellings(word))
        for name, entries in lexicon.items():
            for word, value in entries.items():
                self.know(name, word, value)

    def is_weak(self, word: str) -> bool:
        """Whether the word alone is no reason to look for a date."""
        return word in self._weak

    def know(self, name: str, word: str, value: object) -> None:
        """Add a word to a class of the lexicon."""
        if " " not in word:
            self._know(word, (f"{{{name}}}", value))
            return
        rule = Rule(name, word, Role.PART, f"{{{name}}}", lambda: value, len(self.rules))
        self.rules.append(rule)
        self._add(rule, [self._place(part) for part in word.split()])

    def rule(self, *phrases: str) -> Callable[[Build], Build]:
        """The phrases are expressions of their own; the function returns an Expression, or None to refuse."""
        return self._register(Role.MENTION, None, phrases)

    def part(self, fills: str, *phrases: str) -> Callable[[Build], Build]:
        """The phrases fill ``{fills}`` in other rules and never stand alone."""
        return self._register(Role.PART, f"{{{fills}}}", phrases)

    def signal(self, *phrases: str) -> Callable[[Build], Build]:
        """The phrases say how their slots' mentions make a date; the function returns a Signal, or None to refuse."""
        return self._register(Role.SIGNAL, None, phrases)

    def trap(self, *phrases: str) -> Callable[[Build], Build]:
        """The phrases only look like dates; the function returns whether the trap holds."""
        return self._register(Role.TRAP, None, phrases)

    def _register(self, role: Role, fills: str | None, phrases: tuple[str, ...]) -> Callable[[Build], Build]:
        def register(build: Build) -> Build:
            for phrase in phrases:
                peeks = "near" in inspect.signature(build).parameters
                rule = Rule(build.__name__, phrase, role, fills, build, len(self.rules), peeks)
                self.rules.append(rule)
                for form in forms(phrase):
                    self._add(rule, [self._place(word) for word in form])
            return build

        return register

    def _place(self, word: str) -> Place:
        slot = SLOT.fullmatch(word)
        if slot:
            return Place(f"{{{slot[2]}}}", slot[1] or slot[2])
        if CLASS.fullmatch(word):
            return Place(f"{{{word[1:-1]}}}")
        for alternative in word.split("|"):
            self._know(alternative, (word, None))
        return Place(word)

    def _know(self, word: str, entry: Entry) -> None:
        for spelling in self._spellings(word):
            entries = self.words.setdefault(spelling, [])
            if entry not in entries:
                entries.append(entry)

    def _add(self, rule: Rule, places: list[Place]) -> None:
        form = self._form(rule, places)
        state = self.root
        for symbol in form.symbols:
            state = state.after.setdefault(symbol, State())
        state.ends.append(form)

    def _form(self, rule: Rule, places: list[Place]) -> Form:
        """The form of these places. TypeError when the function does not take them."""
        slots = tuple(place.slot for place in places)
        at = {slot: index for index, slot in enumerate((*slots, "near" if rule.peeks else None)) if slot}
        signature = inspect.signature(rule.build)
        try:
            signature.bind(**dict.fromkeys([*["near"] * rule.peeks, *filter(None, slots)]))
        except TypeError as error:
            msg = f"{self.code}: the phrase {rule.phrase!r} does not fit {rule.name}: {error}"
            raise TypeError(msg) from error
        if rule.role is Role.SIGNAL and not any(slots):
            msg = f"{self.code}: the phrase {rule.phrase!r} of {rule.name} has no slot for a mention"
            raise TypeError(msg)
        by_place = list(takewhile(at.__contains__, signature.parameters))
        named = tuple((slot, index) for slot, index in at.items() if slot not in by_place)
        return Form(rule, tuple(place.symbol for place in places), slots, tuple(at[name] for name in by_place), named)
