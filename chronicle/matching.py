"""Which report read again is which report kept, so that ids stay where the quote stands."""

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any

Data = Mapping[str, Any]


def _quote(report: Data) -> Hashable:
    return (report["quote"],)


def _part(report: Data) -> Hashable:
    return report["quote"], report["mention"]["start"] - report["start"]


def _offsets(report: Data) -> Hashable:
    return report["quote"], report["start"]


def _offsets_and_part(report: Data) -> Hashable:
    return _part(report), report["start"]


#: From the closest likeness to the loosest: the same sentence at the same place and the same words in it, the same
#: sentence at the same place, then wherever it has moved.
LIKENESSES: tuple[Callable[[Data], Hashable], ...] = (_offsets_and_part, _offsets, _part, _quote)


def match(old: Sequence[Data], new: Sequence[Data]) -> dict[int, int]:
    """The number of the old report by the number of the new one. Each is used once; like ones pair in their order."""
    found: dict[int, int] = {}
    for likeness in LIKENESSES:
        taken = set(found.values())
        free = defaultdict[Hashable, deque[int]](deque)
        for number, report in enumerate(old):
            if number not in taken:
                free[likeness(report)].append(number)
        for number, report in enumerate(new):
            if number not in found and free[likeness(report)]:
                found[number] = free[likeness(report)].popleft()
    return found
