"""A derivation, for those who ask why: as indented text and as data."""

from collections.abc import Iterator
from typing import TypedDict

from temporal.as_data import DateData, MentionData, date_data, mention_data
from temporal.mention import Derivation, SaidDate


class DerivationData(TypedDict):
    """A rule, the words it read with their code points in the text, and the rules below it."""

    rule: str
    text: str
    start: int
    end: int
    parts: list["DerivationData"]


class ExplainedMentionData(MentionData):
    """A mention with the rules that read it, as a tree and as indented lines."""

    derivation: DerivationData
    explanation: list[str]


class ExplainedData(TypedDict):
    """What one expression says: its date, and its mentions."""

    date: DateData | None
    mentions: list[ExplainedMentionData]


def derivation_text(derivation: Derivation, text: str) -> str:
    """A line a rule, those below it indented: « plus tôt ce mois-ci → earlier_this_period »."""
    return "\n".join(_lines(derivation, text, 0))


def derivation_data(derivation: Derivation, text: str) -> DerivationData:
    """The same as nested dicts, ready for JSON. ``text`` is the text that the offsets count in."""
    return {
        "rule": derivation.rule,
        "text": text[derivation.start : derivation.end],
        "start": derivation.start,
        "end": derivation.end,
        "parts": [derivation_data(part, text) for part in derivation.parts],
    }


def _lines(derivation: Derivation, text: str, depth: int) -> Iterator[str]:
    words = " ".join(text[derivation.start : derivation.end].split())
    yield f"{'  ' * depth}{words} → {derivation.rule}"
    for part in derivation.parts:
        yield from _lines(part, text, depth + 1)


def explained(said: SaidDate, expression: str) -> ExplainedData:
    """What one expression says and why: its date, and its mentions with their derivations as a tree and as lines."""
    return {
        "date": date_data(said.date),
        "mentions": [
            {
                **mention_data(mention),
                "derivation": derivation_data(mention.derivation, expression),
                "explanation": derivation_text(mention.derivation, expression).splitlines(),
            }
            for mention in said.mentions
        ],
    }
