"""A stretch of a sentence without the dates in it.

A headline stands beside its date, and « mardi » means little a year later. A date goes with the small words that lead
to it (« la réunion de mardi », « en juin ») and with the commas that set it off. « 2003 a été sec » keeps its subject.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from extraction.headline.shorten import BEFORE_MARK
from extraction.telling import Passage
from extraction.words import Word, without_loose_end
from temporal.prose import Span

#: Small words before a date that may go with it: « jusqu'à la ».
MOST_LEADS = 3


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
    for word in islice(passage.words_before(start), MOST_LEADS):
        is_outside = word.start < floor or passage.is_parted(word.end, start)
        if is_outside or not _leads(word, passage):
            break
        start = word.start
    return start


def _leads(word: Word, passage: Passage) -> bool:
    """« À », and the « A » that stands for it where capitals carry no accent."""
    return word.folded in passage.vocabulary.leads or word.text in passage.vocabulary.leads


def _is_subject(gap: Span, piece: Span, passage: Passage) -> bool:
    """Whether the piece opens with the date, and its verb follows at once."""
    before, after = _around(gap, piece, passage.text)
    if before > piece.start or passage.text[after : after + 1] == ",":
        return False
    verbs = {verb.span.start for clause in passage.sentence.clauses for verb in clause.predicates if verb.is_finite}
    return any(word.start in verbs for word in islice(passage.words_after(gap.end), 1))


def _follows_pronoun(gap: Span, passage: Passage) -> bool:
    """« celui de mardi »: the date tells which."""
    return any(word.folded in passage.vocabulary.pointers for word in islice(passage.words_before(gap.start), 1))


def _with_commas(gap: _Gap, piece: Span, passage: Passage) -> tuple[int, int]:
    """The gap with the commas that set it off: « , mardi, » goes whole, « Mardi, » with its own."""
    text = passage.text
    before, after = _around(gap, piece, text)
    opens, closes = before > piece.start and text[before - 1] == ",", after < piece.end and text[after] == ","
    if opens and closes and next(passage.words_after(piece.start)).folded in passage.vocabulary.breaks:
        return gap.start, after + 1  # « À Paris, à midi, les rues » keeps the comma after Paris
    start = before - 1 if opens and (closes or after == piece.end) else gap.start
    end = after + 1 if closes and (opens or before == piece.start or gap.is_listed) else gap.end
    return start, end


def _around(gap: _Gap | Span, piece: Span, text: str) -> tuple[int, int]:
    """Where the words of the piece end before the gap, and where they go on after it."""
    before, after = gap.start, gap.end
    while before > piece.start and text[before - 1].isspace():
        before -= 1
    while after < piece.end and text[after].isspace():
        after += 1
    return before, after


def _without_loose_end(kept: list[Span], passage: Passage) -> list[Span]:
    """What is kept before a last date: « à 18 h 20, puis à 18 h 43 » leaves no « puis »."""
    words = passage.words_of(*kept)
    staying = without_loose_end(words, passage.vocabulary.loose_ends)
    if len(staying) == len(words):
        return kept  # with what stands after the last word: « de 5 % »
    last = staying[-1].end if staying else 0
    return [Span(span.start, min(span.end, last)) for span in kept if span.start < last]
