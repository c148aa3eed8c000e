"""Whether a report tells a happening that is already told. Pure: (report, candidates) → decision.

Within one article that is: the same trigger, and dates that nest. A day and its hour are one happening, a
start and its end are one; « lundi et mercredi » are two.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from extraction.report import Happening, Report
from temporal.calendar import coarser
from temporal.dates import FuzzyDate, Kind
from temporal.prose import Span


@dataclass(frozen=True, slots=True)
class Decision:
    """``same``: the candidate that the report tells too, or None; ``date``: what both say of it."""

    same: Happening | None
    date: FuzzyDate | None
    because: str


def decide(report: Report, candidates: Sequence[Happening]) -> Decision:
    """The latest candidate that the report tells too; else a new happening."""
    for candidate in reversed(candidates):
        both = joined(candidate.date, report.date)
        if both is not None and told_by(candidate.reports[0]) == told_by(report):
            return Decision(candidate, both, "the same trigger, and the dates nest")
    return Decision(None, report.date, "no candidate has its trigger and a date that nests")


def told_by(report: Report) -> Span:
    """What stands for the happening in the text: the trigger, or the clause that has none."""
    return report.trigger or report.clause


def joined(one: FuzzyDate | None, other: FuzzyDate | None) -> FuzzyDate | None:
    """What two dates say together: the inner of two that nest, or from a start to an end. None when apart."""
    if one is None or other is None:
        return None
    return _nested(one, other) or _nested(other, one) or _from_to(one, other) or _from_to(other, one)


def _nested(inner: FuzzyDate, outer: FuzzyDate) -> FuzzyDate | None:
    last = inner.latest_start if inner.latest_end is None else inner.latest_end
    if not (_in_order(outer.earliest_start, inner.earliest_start) and _in_order(last, outer.latest_end)):
        return None
    return inner if outer.kind is Kind.INSTANT else outer


def _from_to(start: FuzzyDate, end: FuzzyDate) -> FuzzyDate | None:
    opens_and_closes = start.latest_end is None and end.earliest_start is None
    if not (opens_and_closes and _in_order(start.latest_start, end.latest_end)):
        return None
    precision = coarser(start.precision, end.precision)
    return replace(start, earliest_end=end.earliest_end, latest_end=end.latest_end, kind=Kind.SPAN, precision=precision)


def _in_order(first: int | None, last: int | None) -> bool:
    return first is not None and last is not None and first <= last
