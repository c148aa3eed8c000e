"""The dates of a query: strings → bounds.

EDTF first, then the values that mentions have (``2024-W47``), then words in each of the reader's languages.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

import temporal
from api.said import Said, Side, UnreadableDateError, in_order
from temporal import SaidDate, edtf
from temporal.anchor import read_anchor
from temporal.edtf.reading import DATE as NOTATION
from temporal.values import read_value

OPEN = ("", "..")
INTERVAL = 2
#: A form-decoded query string has turned the « + » of an offset into a space.
LOST_PLUS = re.compile(r"(?<=T)([\d:.]+) (\d\d:?\d\d)$")


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads dates against an anchor, in languages in order of preference; ``prefer`` is ``past`` or ``future``."""

    anchor: str
    languages: Iterable[str]
    prefer: str

    def interval(self, text: str) -> Said:
        """A date, or two with a slash between them, one of which may be open. UnreadableDateError."""
        sides = text.split("/")
        if len(sides) != INTERVAL:
            return self.date(text)
        start, end = (None if side.strip() in OPEN else self._side(side) for side in sides)
        return in_order(Said(text, start, end))

    def date(self, text: str) -> Said:
        """One date. UnreadableDateError."""
        side = self._side(text)
        return in_order(Said(text, side, side))

    def _side(self, text: str) -> Side:
        said = with_plus(text)
        return _notated(said) or self._worded(said)

    def _worded(self, said: str) -> Side:
        _, read = self.words(said)
        if read.date is None:
            raise UnreadableDateError(said, "undated")
        return Side(read.date, any(mention.anchor for mention in read.mentions))

    def words(self, said: str) -> tuple[str, SaidDate]:
        """The first of the languages in which the words are an expression, and what they say. UnreadableDateError."""
        reason = "no_reader"
        for language in self.languages:
            try:
                read = temporal.normalize(said, self.anchor, language, self.prefer)
            except LookupError:
                continue
            except (ValueError, OverflowError):  # beyond our calendar, or beyond datetime's
                reason = "beyond"
                continue
            if read is not None:
                return language, read
            reason = "unreadable"
        raise UnreadableDateError(said, reason)


def day(text: str) -> str:
    """A day, or an RFC 3339 time, as it is. UnreadableDateError when it is neither, or the calendar has none such."""
    said = with_plus(text)
    try:
        read_anchor(said)
    except ValueError as error:
        raise UnreadableDateError(text, "not_a_day") from error
    return said


def with_plus(text: str) -> str:
    """The text, trimmed, with the sign of its offset put back."""
    return LOST_PLUS.sub(r"\1+\2", text.strip())


def today() -> str:
    """The day it is in UTC."""
    return datetime.now(UTC).date().isoformat()


def _notated(said: str) -> Side | None:
    """A date in notation, None for anything else. UnreadableDateError when the calendar has none such, or for a zone.

    What happened is dated by the clocks of where it did, and no zone is known; so one that is said would move nothing.
    """
    notation = NOTATION.fullmatch(said)
    try:
        date = edtf.read(said) if notation else read_value(said)
    except ValueError as error:
        raise UnreadableDateError(said, "no_such_day") from error
    if notation and notation["zone"]:
        raise UnreadableDateError(said, "zoned")
    return None if date is None else Side(date, anchored=False)
