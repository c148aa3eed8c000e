"""Reports that tell one happening, put together."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from extraction.merge import decide, told_by
from extraction.report import Happening, Report
from temporal.prose import Span

#: The candidates of one trigger that are looked at: what is said together stands together.
LATEST = 8
REFERENCE = "_REF"


def happenings_of(reports: Iterable[Report]) -> tuple[Happening, ...]:
    """The happenings that the reports tell, in the order of their first report."""
    gathering = _Gathering()
    for report in reports:
        if tells_when(report) and not report.is_label:
            gathering.add(report)
    return tuple(gathering.happenings)


def tells_when(report: Report) -> bool:
    """Whether the report says when: by a date, or by words that only a publication date would resolve."""
    return report.date is not None or not report.mention.value.endswith(REFERENCE)


@dataclass(slots=True)
class _Gathering:
    """The happenings so far, and which of them each trigger tells."""

    happenings: list[Happening] = field(default_factory=list)
    by_trigger: defaultdict[Span, list[int]] = field(default_factory=lambda: defaultdict(list))

    def add(self, report: Report) -> None:
        numbers = self.by_trigger[told_by(report)]
        candidates = {number: self.happenings[number] for number in numbers[-LATEST:]}
        decision = decide(report, list(candidates.values()))
        for number, candidate in candidates.items():
            if candidate is decision.same:
                reports = (*candidate.reports, report)
                self.happenings[number] = replace(candidate, date=decision.date, reports=reports)
                return
        numbers.append(len(self.happenings))
        self.happenings.append(Happening(report.headline, report.date, (report,), report.reason))
