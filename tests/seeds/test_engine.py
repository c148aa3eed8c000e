"""Each article yields exactly the dates that are expected of it, and contains the expected events."""

import re
from functools import cache

import pytest

from extraction.extract import extract
from extraction.report import Extraction
from tests.seeds.expectations import NAMES, article, expected, mentions, negatives
from tests.seeds.pairing import Pairing, meaning, pair, spoken, told


@cache
def extraction(name: str) -> Extraction:
    return extract(article(name))


def pairing(name: str) -> Pairing:
    return pair(mentions(name), list(extraction(name).mentions))


EVENTS = [
    pytest.param(name, event, id=f"{name}-{event['trigger'][0]}-{event['earliest']}")
    for name in NAMES
    for event in expected(name)["events"]
]


@pytest.mark.parametrize("name", NAMES)
def test_every_expected_mention_is_found(name: str) -> None:
    assert pairing(name).missed == []


@pytest.mark.parametrize("name", NAMES)
def test_nothing_else_is_dated(name: str) -> None:
    assert pairing(name).surplus == []


@pytest.mark.parametrize("name", NAMES)
def test_what_only_looks_like_a_date_is_none(name: str) -> None:
    found = extraction(name).mentions
    assert [(n.says, m.text) for n in negatives(name) for m in found if n.overlaps(m.start, m.end)] == []


@pytest.mark.parametrize("name", NAMES)
def test_every_mention_means_what_is_expected(name: str) -> None:
    keys = {"type", "value", "earliest", "latest", "precision"}
    wrong = [
        (said.says["text"], meaning(mention), right)
        for said, mention in pairing(name).pairs
        if meaning(mention) != (right := {key: said.says[key] for key in keys & said.says.keys()})
    ]
    assert wrong == []


@pytest.mark.parametrize(("name", "event"), EVENTS)
def test_an_expected_event_is_told(name: str, event: dict[str, str]) -> None:
    assert told(extraction(name), event), "\n".join(["none of these is it:", *spoken(extraction(name))])


@pytest.mark.parametrize("name", NAMES)
def test_headlines_can_be_read(name: str) -> None:
    """At most 120 characters, not empty, on one line."""
    headlines = [happening.headline for happening in extraction(name).happenings]
    assert [headline for headline in headlines if not re.fullmatch(r"\S.{0,118}\S", headline)] == []
