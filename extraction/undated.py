"""A stretch of a sentence without the dates in it.

A headline stands beside its date, and « mardi » means little a year later. A date goes with the small words that lead
to it (« la réunion de mardi », « en juin ») and with the commas that set it off. « 2003 a été sec » keeps its subject.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from extraction.telling import Passage
from extraction.words import without_loose_end
from temporal.prose import Span

#: Small words before a date that may go with it: « jusqu'à la ».
MOST_LEADS = 3
BEFORE_MARK = re.compile(r"\s+(?=[,.])")


def undated(piece: Span, passage: Passage) -> str:
    """The words of the piece on one line, without the dates whose meaning is known."""
    kept: list[Span] = []
    at = piece.start
    for gap in _joined(piece, passage):
        start, end = _with_commas(gap, piece, passage)
        kept.append(Span(at, start))
        at = end
    rest = Span(at, piece.end)
    spans = [*kept, rest] if passage.words_of(rest) else _without_loose_end(kept, passage)
    words = " ".join(passage.text[span.start : span.end] for span in spans)
    return BEFORE_MARK.sub("", " ".join(words.split()))


@dataclass(slots=True)
class _Gap:
    """What goes; ``is_listed``: it holds dates with a comma between them."""

    start: int
    end: int
    is_listed: bool = False


def _joined(piece: Span, passage: Passage) -> list[_Gap]:
    """The gaps of the piece; dates with nothing, a comma or « et » between them leave one."""
    gaps: list[_Gap] = []
    for gap in _gaps(piece, passage):
        between = passage.text[gaps[-1].end : gap.start].strip() if gaps else None
        if between is not None and (between in {"", ","} or between in passage.sentence.syntax.coordinators):
            gaps[-1].end = gap.end
            gaps[-1].is_listed |= between == ","
        else:
            gaps.append(gap)
    return gaps


def _gaps(piece: Span, passage: Passage) -> Iterator[_Gap]:
    at = piece.start
    for said in passage.dates:
        if said.date is None or said.start < at or said.end > piece.end:
            continue
        gap = Span(_start_with_leads(said.start, at, passage), said.end)
        if not (_is_subject(gap, piece, passage) or _follows_pronoun(gap, passage)):
            yield _Gap(gap.start, gap.end)
        at = said.end


def _start_with_leads(start: int, floor: int, passage: Passage) -> int:
    words = passage.words_of(Span(floor, start))
    for word in islice(reversed(words), MOST_LEADS):
        if word.folded not in passage.vocabulary.leads or passage.is_parted(word.end, start):
            break
        start = word.start
    return start


def _is_subject(gap: Span, piece: Span, passage: Passage) -> bool:
    """Whether the piece opens with the date, and its verb follows at once."""
    if passage.words_of(Span(piece.start, gap.start)) or passage.text[gap.end : piece.end].lstrip().startswith(","):
        return False
    following = passage.words_of(Span(gap.end, piece.end))[:1]
    verbs = {verb.span.start for clause in passage.sentence.clauses for verb in clause.predicates if verb.is_finite}
    return any(word.start in verbs for word in following)


def _follows_pronoun(gap: Span, passage: Passage) -> bool:
    """« celui de mardi »: the date tells which."""
    return any(word.start == gap.start and word.previous in passage.vocabulary.pointers for word in passage.words)


def _with_commas(gap: _Gap, piece: Span, passage: Passage) -> tuple[int, int]:
    """The gap with the commas that set it off: « , mardi, » goes whole, « Mardi, » with its own."""
    before, after = passage.text[piece.start : gap.start].rstrip(), passage.text[gap.end : piece.end].lstrip()
    opens, closes = before.endswith(","), after.startswith(",")
    start, end = gap.start, gap.end
    if opens and closes and passage.words_of(piece)[0].folded in passage.vocabulary.breaks:
        return start, piece.end - len(after) + 1  # « À Paris, à midi, les rues » keeps the comma after Paris
    if opens and (closes or not after):
        start = piece.start + len(before) - 1
    if closes and (opens or not before or gap.is_listed):
        end = piece.end - len(after) + 1
    return start, end


def _without_loose_end(kept: list[Span], passage: Passage) -> list[Span]:
    """What is kept before a last date: « à 18 h 20, puis à 18 h 43 » leaves no « puis »."""
    words = without_loose_end(passage.words_of(*kept), passage.vocabulary.loose_ends)
    last = words[-1].end if words else 0
    return [Span(span.start, min(span.end, last)) for span in kept if span.start < last]
