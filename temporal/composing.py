"""Texts whose accents are marks of their own (NFD), read as composed ones and answered in their own offsets."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from temporal.mention import Derivation, Mention, SaidDate


@dataclass(frozen=True, slots=True)
class Composed:
    """A text in NFC, and for each of its code points the offset in the text as received (and one past the last)."""

    received: str
    text: str
    offsets: tuple[int, ...]

    def mention(self, mention: Mention) -> Mention:
        """The mention in the offsets and words of the text as received."""
        start, end = self.offsets[mention.start], self.offsets[mention.end]
        derivation = self._derivation(mention.derivation)
        return replace(mention, start=start, end=end, text=self.received[start:end], derivation=derivation)

    def said(self, said: SaidDate) -> SaidDate:
        """The said date, likewise."""
        mentions = tuple(self.mention(mention) for mention in said.mentions)
        return replace(said, start=self.offsets[said.start], end=self.offsets[said.end], mentions=mentions)

    def _derivation(self, derivation: Derivation) -> Derivation:
        start, end = self.offsets[derivation.start], self.offsets[derivation.end]
        return Derivation(derivation.rule, start, end, lambda: tuple(map(self._derivation, derivation.parts)))


def is_composed(text: str) -> bool:
    """Whether the text is in NFC already, as nearly every text is."""
    return text.isascii() or unicodedata.is_normalized("NFC", text)


def compose(text: str) -> Composed:
    """The text in NFC with the way back. A letter and its marks are composed together, so nothing else moves."""
    letters: list[str] = []
    offsets: list[int] = []
    for start, cluster in _clusters(text):
        composed = unicodedata.normalize("NFC", cluster)
        letters.append(composed)
        offsets.extend([start] * len(composed))
    return Composed(text, "".join(letters), (*offsets, len(text)))


def _clusters(text: str) -> Iterator[tuple[int, str]]:
    """Each code point with the combining marks that follow it, and its offset."""
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or not unicodedata.combining(text[at]):
            yield start, text[start:at]
            start = at
