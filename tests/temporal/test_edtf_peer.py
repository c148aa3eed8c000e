"""Every date we write is read by python-edtf with the bounds we give it, save two exceptions told here.

- A season alone with a mark (``2024-22~``) is no EDTF to it; the standard lets a mark end any date.
- Its winter (``2024-24``) ends on 31 December; ours, as the weather's, on the last day of February.
"""

import re

import edtf
import pytest
from hypothesis import assume, given

from temporal.calendar import MINUTES_A_DAY, civil
from temporal.dates import FuzzyDate
from temporal.edtf import read, write
from tests.temporal.fuzzy import fuzzy_dates

MARKED_SEASON = re.compile(r"-?\d{4}-2[1-4][~?]")
WINTER_AT_THE_END = re.compile(r"(.*/)?-?\d{4}-24[~?]?")

Days = tuple[tuple[int, ...] | None, tuple[int, ...] | None]


def ours(date: FuzzyDate) -> Days:
    earliest, latest = date.earliest_start, date.latest_end
    return (
        None if earliest is None else civil(earliest // MINUTES_A_DAY),
        None if latest is None else civil(latest // MINUTES_A_DAY),
    )


def theirs(text: str) -> Days:
    """The strict bounds; an open end is an infinite float there."""
    parsed = edtf.parse_edtf(text)
    first, last = parsed.lower_strict(), parsed.upper_strict()
    return (
        None if isinstance(first, float) else tuple(first)[:3],
        None if isinstance(last, float) else tuple(last)[:3],
    )


@given(fuzzy_dates())
def test_python_edtf_reads_the_same_bounds(date: FuzzyDate) -> None:
    text = write(date)
    assume(not MARKED_SEASON.fullmatch(text) and not WINTER_AT_THE_END.fullmatch(text))
    assert theirs(text) == ours(date)


@pytest.mark.parametrize(
    "text", ["2024-XX", "1985-04-XX", "1985-XX-XX", "2004-06?/2005~", "2024-11-18T14:30:00Z", "2024%"]
)
def test_we_read_what_python_edtf_reads(text: str) -> None:
    assert ours(read(text)) == theirs(text)


def test_the_exceptions_are_still_exceptions() -> None:
    """When python-edtf changes its mind, this page of exceptions is to shrink."""
    with pytest.raises(edtf.EDTFParseException):
        edtf.parse_edtf("2024-22~")
    assert theirs("2024-24") == ((2024, 12, 1), (2024, 12, 31))
    assert ours(read("2024-24")) == ((2024, 12, 1), (2025, 2, 28))
