"""What a date of a query said, and the bounds it means."""

from dataclasses import dataclass
from typing import NamedTuple

from temporal.dates import FuzzyDate


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
