"""Pairs what was found with what was expected, one to one."""

from dataclasses import dataclass, field
from typing import Any

from extraction.report import Extraction, Happening
from temporal.mention import Mention
from temporal.prose import Span
from tests.seeds.expectations import Expected


@dataclass
class Pairing:
    """Each expected mention with the one found on its words; what is left over on either side."""

    pairs: list[tuple[Expected, Mention]] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)
    surplus: list[str] = field(default_factory=list)


def pair(expected: list[Expected], found: list[Mention]) -> Pairing:
    """In order of the text; a found mention that covers two expected ones answers for the first alone."""
    result, left = Pairing(), list(found)
    for said in expected:
        mention = next((m for m in left if said.overlaps(m.start, m.end)), None)
        if mention is None:
            result.missed.append(f"« {said.says['text']} » at {said.start}")
        else:
            left.remove(mention)
            result.pairs.append((said, mention))
    result.surplus = [f"« {m.text} » at {m.start} as {m.value}" for m in left]
    return result


def meaning(mention: Mention) -> dict[str, str]:
    """What is compared: type, value and, where there are bounds, bounds and precision."""
    plain = {"type": str(mention.type), "value": mention.value}
    if (date := mention.date) is None:
        return plain
    bounds = {"earliest": date.earliest or "..", "latest": date.latest or ".."}
    return {**plain, **bounds, "precision": str(date.precision)}


def told(extraction: Extraction, event: dict[str, Any]) -> list[Happening]:
    """The happenings that are the expected event."""
    return [happening for happening in extraction.happenings if _is(happening, event, extraction.article.text)]


def _is(happening: Happening, event: dict[str, Any], text: str) -> bool:
    date = happening.date
    if date is None or [date.earliest or "..", date.latest or ".."] != [event["earliest"], event["latest"]]:
        return False
    reports = happening.reports
    triggers = [text[r.trigger.start : r.trigger.end] for r in reports if r.trigger]
    quotes = "\n".join(text[r.quote.start : r.quote.end] for r in reports)
    return (
        str(date.precision) == event["precision"]
        and event.get("kind", date.kind) == date.kind
        and all(event.get("modality", r.modality) == r.modality for r in reports)
        and all(words in quotes for words in event["says"])
        and any(word in trigger for word in event["trigger"] for trigger in triggers)
    )


def spoken(extraction: Extraction) -> list[str]:
    """Every dated happening in a line, for the message of a test that fails."""
    text = extraction.article.text
    return [
        f"{h.date.earliest}..{h.date.latest} {h.date.precision} {h.date.kind} {r.modality}"
        f" {_words(text, r.trigger)}: {_words(text, r.clause)}"
        for h in extraction.happenings
        if h.date
        for r in h.reports
    ]


def _words(text: str, span: Span | None) -> str:
    return f"« {text[span.start : span.end]} »" if span else "nothing"
