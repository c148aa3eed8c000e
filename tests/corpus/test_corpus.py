"""Every phrase of a corpus is read as the people who read newspapers understand it. Each language brings its own."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import temporal
from temporal.fold import fold
from temporal.grammar import Role
from temporal.language import Language
from temporal.languages import known, load
from temporal.mention import Derivation, Mention, Reading
from temporal.parser import Chart

CORPORA = {path.stem: tomllib.loads(path.read_text("utf-8")) for path in sorted(Path(__file__).parent.glob("*.toml"))}
#: How many phrases and negatives a corpus has at least; a new language may begin small.
LEAST = {"fr": (600, 150)}
SMALL = (60, 8)
ITSELF = re.compile(r"-?\d{4}-\d\d-\d\d(T[01]\d:\d\d|T2[0-3]:\d\d)?")  # a value that is its own bounds

Entry = dict[str, Any]


def entries(kind: str) -> list[Any]:
    """The entries of a kind, with their language, named by their text; what is pending must fail."""
    pending = pytest.mark.xfail(strict=True, reason="the engine does not read it yet")
    return [
        pytest.param(language, entry, id=entry["text"], marks=[pending] if entry.get("pending") else [])
        for language, corpus in CORPORA.items()
        for entry in corpus[kind]
    ]


def read(language: str, entry: Entry) -> Reading:
    return temporal.read(re.sub(r"[\[\]]", "", entry["text"]), entry.get("anchor"), language)


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


@pytest.mark.parametrize(("language", "entry"), entries("phrase"))
def test_a_phrase_means_what_its_reader_understands(language: str, entry: Entry) -> None:
    reading = read(language, entry)
    assert spans(reading) == bracketed(entry["text"])
    pairs = zip(entry["expect"], reading.mentions, strict=True)
    assert [found(mention) for mention in reading.mentions] == [expected(*pair) for pair in pairs]
    if "date" in entry:
        assert signalled(reading) == [entry["date"]]


@pytest.mark.parametrize(("language", "entry"), entries("negative"))
def test_what_only_looks_like_a_date_is_left_alone(language: str, entry: Entry) -> None:
    assert spans(read(language, entry)) == bracketed(entry["text"])


@pytest.mark.parametrize("anchor", ["-9999-01-01", "9999-12-31", None])
@pytest.mark.parametrize("language", CORPORA)
def test_no_phrase_fails_at_the_ends_of_the_calendar_or_without_an_anchor(language: str, anchor: str | None) -> None:
    for entry in CORPORA[language]["phrase"] + CORPORA[language]["negative"]:
        temporal.read(re.sub(r"[\[\]]", "", entry["text"]), anchor, language)


def test_every_language_has_a_corpus() -> None:
    assert list(CORPORA) == list(known())


@pytest.mark.parametrize("language", CORPORA)
def test_a_corpus_is_large_and_says_each_phrase_once(language: str) -> None:
    corpus = CORPORA[language]
    texts = [entry["text"] for kind in ("phrase", "negative") for entry in corpus[kind]]
    phrases, negatives = LEAST.get(language, SMALL)
    assert len(corpus["phrase"]) >= phrases
    assert len(corpus["negative"]) >= negatives
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize("language", CORPORA)
def test_what_is_read_names_its_rule(language: str) -> None:
    read_already = [entry for entry in CORPORA[language]["phrase"] if not entry.get("pending")]
    assert [entry["text"] for entry in read_already if any("rule" not in said for said in entry["expect"])] == []


def rules_of(derivation: Derivation) -> Iterator[str]:
    yield derivation.rule
    for part in derivation.parts:
        yield from rules_of(part)


def traps_of(language: Language, text: str) -> Iterator[str]:
    """The traps that hold somewhere in the text; a reading does not show them, for they date nothing."""
    for run in language.scanner.runs(fold(text)):
        chart = Chart(run, language.grammar, text)
        for at in range(len(run)):
            yield from (item.rule.name for item in chart.phrases(at) if item.rule and item.rule.role is Role.TRAP)


def fired(language: str) -> Iterator[str]:
    for entry in CORPORA[language]["phrase"] + CORPORA[language]["negative"]:
        reading = read(language, entry)
        for mention in reading.mentions:
            yield from rules_of(mention.derivation)
        yield from (said.signal for said in reading.dates if said.signal)
        yield from traps_of(load(language), re.sub(r"[\[\]]", "", entry["text"]))


@pytest.mark.parametrize("language", CORPORA)
def test_every_rule_of_the_grammar_fires_somewhere(language: str) -> None:
    declared = {rule.name for rule in load(language).grammar.rules if rule.role is not Role.PART}
    assert declared - set(fired(language)) == set()
