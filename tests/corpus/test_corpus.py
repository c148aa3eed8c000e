"""Every phrase of fr.toml is read as the people who read newspapers understand it."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import temporal
from temporal.fold import fold
from temporal.grammar import Role
from temporal.languages import load
from temporal.mention import Derivation, Mention, Reading
from temporal.parser import Chart

CORPUS = tomllib.loads(Path(__file__).with_name("fr.toml").read_text("utf-8"))
FRENCH = load("fr")
ITSELF = re.compile(r"-?\d{4}-\d\d-\d\d(T[01]\d:\d\d|T2[0-3]:\d\d)?")  # a value that is its own bounds

Entry = dict[str, Any]


def entries(kind: str) -> list[Any]:
    """The entries of a kind, as parameters named by their text; what is pending must fail."""
    pending = pytest.mark.xfail(strict=True, reason="the engine does not read it yet")
    return [
        pytest.param(entry, id=entry["text"], marks=[pending] if entry.get("pending") else []) for entry in CORPUS[kind]
    ]


def read(entry: Entry) -> Reading:
    return temporal.read(re.sub(r"[\[\]]", "", entry["text"]), entry.get("anchor"), "fr")


def bracketed(text: str) -> list[tuple[int, int]]:
    """The spans that the brackets mark, counted in the text without them."""
    return [
        (match.start() - 2 * before, match.end() - 2 * before - 2)
        for before, match in enumerate(re.finditer(r"\[[^\]]*\]", text))
    ]


def spans(reading: Reading) -> list[tuple[int, int]]:
    return [(mention.start, mention.end) for mention in reading.mentions]


def expected(said: Entry, mention: Mention) -> Entry:
    """What a bracket expects, with all that goes without saying; the rule counts where it is named."""
    itself = f"{said['value']}/{said['value']}" if ITSELF.fullmatch(said["value"]) else None
    return {"type": "DATE", "mod": None, "bounds": itself, "rule": mention.rule} | said


def found(mention: Mention) -> Entry:
    date = mention.date
    return {
        "type": mention.type.value,
        "value": mention.value,
        "mod": mention.mod,
        "bounds": None if date is None else f"{date.earliest or '..'}/{date.latest or '..'}",
        "rule": mention.rule,
    }


def signalled(reading: Reading) -> list[Entry]:
    """The dates that signals make, their open ends left out."""
    dates = [said.date for said in reading.dates if said.signal and said.date]
    ends = [{"earliest": date.earliest, "latest": date.latest, "kind": date.kind.value} for date in dates]
    return [{end: day for end, day in date.items() if day is not None} for date in ends]


@pytest.mark.parametrize("entry", entries("phrase"))
def test_a_phrase_means_what_its_reader_understands(entry: Entry) -> None:
    reading = read(entry)
    assert spans(reading) == bracketed(entry["text"])
    pairs = zip(entry["expect"], reading.mentions, strict=True)
    assert [found(mention) for mention in reading.mentions] == [expected(*pair) for pair in pairs]
    if "date" in entry:
        assert signalled(reading) == [entry["date"]]


@pytest.mark.parametrize("entry", entries("negative"))
def test_what_only_looks_like_a_date_is_left_alone(entry: Entry) -> None:
    assert spans(read(entry)) == bracketed(entry["text"])


def test_the_corpus_is_large_and_says_each_phrase_once() -> None:
    texts = [entry["text"] for kind in ("phrase", "negative") for entry in CORPUS[kind]]
    assert len(CORPUS["phrase"]) >= 600
    assert len(CORPUS["negative"]) >= 150
    assert len(set(texts)) == len(texts)


def test_what_is_read_names_its_rule() -> None:
    read_already = [entry for entry in CORPUS["phrase"] if not entry.get("pending")]
    assert [entry["text"] for entry in read_already if any("rule" not in said for said in entry["expect"])] == []


def rules_of(derivation: Derivation) -> Iterator[str]:
    yield derivation.rule
    for part in derivation.parts:
        yield from rules_of(part)


def traps_of(text: str) -> Iterator[str]:
    """The traps that hold somewhere in the text; a reading does not show them, for they date nothing."""
    for run in FRENCH.scanner.runs(fold(text)):
        for cell in Chart(run, FRENCH.grammar, text).fill():
            yield from (node.rule.name for _, node in cell.found if node.rule and node.rule.role is Role.TRAP)


def fired() -> Iterator[str]:
    for entry in CORPUS["phrase"] + CORPUS["negative"]:
        reading = read(entry)
        for mention in reading.mentions:
            yield from rules_of(mention.derivation)
        yield from (said.signal for said in reading.dates if said.signal)
        yield from traps_of(re.sub(r"[\[\]]", "", entry["text"]))


def test_every_rule_of_the_grammar_fires_somewhere() -> None:
    declared = {rule.name for rule in FRENCH.grammar.rules if rule.role is not Role.PART}
    assert declared - set(fired()) == set()
