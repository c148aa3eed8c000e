"""The dates of a query: strings → bounds. EDTF first, then words in each of the reader's languages."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import NamedTuple

import temporal
from temporal import edtf
from temporal.anchor import read_anchor
from temporal.dates import FuzzyDate
from temporal.edtf.reading import DATE as NOTATION

OPEN = ("", "..")
INTERVAL = 2
#: A form-decoded query string has turned the « + » of an offset into a space.
LOST_PLUS = re.compile(r"(?<=T)([\d:.]+) (\d\d:?\d\d)$")


class UnreadableDateError(ValueError):
    """A date of a query that cannot be used: what was said, and the code of the sentence that says why."""

    def __init__(self, said: str, code: str) -> None:
        super().__init__(said, code)
        self.said = said
        self.code = code


class Side(NamedTuple):
    """A date, and whether it counts from the anchor."""

    date: FuzzyDate
    anchored: bool


@dataclass(frozen=True, slots=True)
class Said:
    """What was said, and the dates it starts and ends with; None for a side that is open."""

    text: str
    start: Side | None
    end: Side | None

    @property
    def first(self) -> int | None:
        """The earliest minute, None when open."""
        return self.start.date.earliest_start if self.start else None

    @property
    def last(self) -> int | None:
        """The latest minute, included; None when open."""
        return self.end.date.latest_end if self.end else None

    @property
    def anchored(self) -> bool:
        """Whether another anchor could give it another meaning."""
        return any(side.anchored for side in (self.start, self.end) if side)

    def echo(self) -> dict[str, str | None]:
        """What was said, and how it was understood."""
        return {
            "said": self.text,
            "earliest": self.start.date.earliest if self.start else None,
            "latest": self.end.date.latest if self.end else None,
        }


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads dates against an anchor, in languages in order of preference; ``prefer`` is ``past`` or ``future``."""

    anchor: str
    languages: tuple[str, ...]
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
        return _notated(said) if NOTATION.fullmatch(said) else self._worded(said)

    def _worded(self, said: str) -> Side:
        for language in self.languages:
            read = temporal.normalize(said, self.anchor, language, self.prefer)
            if read is None:
                continue
            if read.date is None:
                raise UnreadableDateError(said, "undated")
            return Side(read.date, any(mention.anchor for mention in read.mentions))
        raise UnreadableDateError(said, "unreadable")


def window(start: Said | None, end: Said | None) -> Said:
    """From the first bound of one to the last of another, open where there is none. UnreadableDateError."""
    text = "/".join(said.text if said else ".." for said in (start, end))
    return in_order(Said(text, start.start if start else None, end.end if end else None))


def in_order(said: Said) -> Said:
    """The same, when it is not open at both ends and does not end before it begins. UnreadableDateError."""
    if said.first is None and said.last is None:
        raise UnreadableDateError(said.text, "unbounded")
    if said.first is not None and said.last is not None and said.last < said.first:
        raise UnreadableDateError(said.text, "reversed")
    return said


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


def _notated(said: str) -> Side:
    try:
        return Side(edtf.read(said), anchored=False)
    except ValueError as error:
        raise UnreadableDateError(said, "no_such_day") from error
