"""Where a text may speak of dates: one look at every word, at the speed of finding words.

The text is turned into one byte a code point, in which words stand between blanks. What the bytes' character set lacks
is a blank as well, so that the sieve may let too much through, never too little.
"""

import re
from collections.abc import Mapping

from temporal.vocabulary import Lexeme

CHARACTERS = "cp1252"
LETTER = re.compile(r"[^\W\d_]")
BLANK = b" "


def _kind(byte: int) -> bytes:
    char = bytes([byte]).decode(CHARACTERS, "ignore")
    return bytes([byte]) if LETTER.match(char) else BLANK


KINDS = b"".join(map(_kind, range(256)))


def marked(text: str) -> bytes:
    """The text with blanks for all but letters, and one more before it and after it."""
    return BLANK + text.encode(CHARACTERS, "replace").translate(KINDS) + BLANK


class Sieve:
    """What a language's words look like in a marked text. Offsets are those of the text itself."""

    def __init__(self, lexemes: Mapping[str, Lexeme]) -> None:
        pieces = {word: marked(word).split() for word in lexemes}
        strong = [word for word, lexeme in lexemes.items() if lexeme.is_strong]
        self._symbols: dict[bytes, set[str]] = {piece: set() for word in lexemes for piece in pieces[word]}
        self._followers: dict[bytes, set[str]] = {piece: set() for piece in self._symbols}
        for word, lexeme in lexemes.items():
            if pieces[word]:
                self._symbols[pieces[word][0]].update(lexeme.shape.symbols)
                self._followers[pieces[word][-1]] |= lexeme.shape.followers
        self._strong = {max(pieces[word], key=len) for word in strong if pieces[word]}
        unmarked = "".join(word for word in strong if not pieces[word])
        self._figures = re.compile(rf"[\d{re.escape(unmarked)}]+")

    def triggers(self, text: str, marks: bytes) -> list[int]:
        """The offsets of the last characters of numbers, and of words that are a reason to look for a date."""
        lasts = [match.end() - 1 for match in self._figures.finditer(text)]
        strong, at = self._strong, 0
        for word in [word for word in marks.split() if word in strong]:
            at = marks.index(b" %b " % word, at) + len(word)
            lasts.append(at - 1)
        return sorted(lasts)

    def start(self, text: str, marks: bytes, trigger: int, floor: int) -> int:
        """The offset from which each word up to a trigger may follow the one before; the floor at the lowest."""
        symbols, followers = self._symbols, self._followers
        blank, following = trigger + 2, None
        while blank > floor:
            end, blank = blank, marks.rfind(BLANK, floor, blank)
            if blank < 0:
                break
            word = marks[blank + 1 : end]
            if not word:
                following = None
                continue
            if word not in symbols:
                return max(blank, floor)
            if following is not None and text[end - 1] == " " and followers[word].isdisjoint(following):
                return end
            following = symbols[word]
        return floor
