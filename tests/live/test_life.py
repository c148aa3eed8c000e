"""The life of the user's article, as a client sees it: posted, read back as a timeline, asked for by date, removed."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests

from extraction.readers import read_article

SEED = Path(__file__).parents[2] / "seeds" / "2024-coree-du-nord-russie.txt"
SOURCE = "The life of an article"
#: Earliest, latest, and the predicates that may stand for the happening.
TIMELINE = [
    ("2024-06-01", "2024-06-30", {"signé"}),
    ("2024-10-01", "2024-10-31", {"qualifié"}),
    ("2024-11-01", "2024-11-18", {"ratifié"}),
    ("2024-11-06", "2024-11-06", {"ratifié"}),
    ("2024-11-18", "2024-11-18", {"arrivée"}),
    ("2024-11-19", "2024-11-19", {"dirigé", "rapporté"}),
    ("2024-11-19", "2024-11-19", {"rencontre", "déclaré"}),
]


@pytest.fixture(scope="module")
def article() -> dict[str, Any]:
    read = read_article(SEED.read_bytes(), SEED.name)
    return {"title": read.title, "text": read.text, "published": read.published, "lang": "fr", "source": SOURCE}


@pytest.fixture
def posted(server: str, article: dict[str, Any]) -> Iterator[dict[str, Any]]:
    answer = requests.post(f"{server}/v1/articles", json=article, timeout=30)
    assert answer.status_code == 201, answer.text
    assert answer.headers["Location"] == answer.json()["links"]["self"]
    yield answer.json()
    requests.delete(server + answer.headers["Location"], timeout=30)


def events(server: str, **query: str) -> list[dict[str, Any]]:
    answer = requests.get(f"{server}/v1/events", params={"source": SOURCE, **query}, timeout=30)
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["events"]
    return found


def bounds(found: list[dict[str, Any]]) -> list[tuple[str, str]]:
    return [(event["date"]["earliest"], event["date"]["latest"]) for event in found]


def test_it_becomes_a_timeline(server: str, posted: dict[str, Any], article: dict[str, Any]) -> None:
    """Every happening the text dates, earliest first, each with its words where they stand."""
    told = events(server)
    assert (posted["mentions"], posted["events"]) == (7, len(told))
    assert bounds(told) == [(earliest, latest) for earliest, latest, _ in TIMELINE]
    triggers = [(event["date"]["earliest"], {each["trigger"]["text"] for each in event["reports"]}) for event in told]
    for earliest, _, accepted in TIMELINE:
        assert any(at == earliest and said & accepted for at, said in triggers), (earliest, triggers)
    for event in told:
        assert 0 < len(event["headline"]) <= 120
        for report in event["reports"]:
            assert article["text"][report["start"] : report["end"]] == report["quote"]
            assert report["article"]["id"] == posted["id"]


def test_known_it_stays_one(server: str, posted: dict[str, Any], article: dict[str, Any]) -> None:
    again = requests.post(f"{server}/v1/articles", json=article, timeout=30)
    assert again.status_code == 200
    assert again.json() == posted
    assert again.headers["Location"] == posted["links"]["self"]


def test_it_is_shown_in_full(server: str, posted: dict[str, Any], article: dict[str, Any]) -> None:
    whole = requests.get(server + posted["links"]["self"], timeout=30).json()
    assert whole["text"] == article["text"]
    assert [mention["value"] for mention in whole["mentions"]] == [
        "2024-11-19", "2024-11", "2024-11-06", "2024-06", "2024-10", "2024-11-19", "2024-11-18",
    ]  # fmt: skip
    assert {report["event"] for report in whole["reports"]} == {event["id"] for event in events(server)}


@pytest.mark.usefixtures("posted")
@pytest.mark.parametrize(
    ("query", "shown", "hidden"),
    [
        ({"datetime": "2024-06"}, "2024-06-01", "2024-11-06"),
        ({"datetime": "../2024-10"}, "2024-10-01", "2024-11-18"),
        ({"from": "2024-11-18", "to": "2024-11-18"}, "2024-11-18", "2024-11-19"),
        ({"from": "lundi", "anchor": "2024-11-19", "lang": "fr"}, "2024-11-18", "2024-10-01"),
        ({"datetime": "lundi/..", "anchor": "2024-11-19"}, "2024-11-19", "2024-11-06"),
        ({"datetime": "plus tôt ce mois-ci", "anchor": "2024-11-19"}, "2024-11-06", "2024-11-19"),
        ({"datetime": "2024-11-06", "match": "within"}, "2024-11-06", "2024-11-01"),
        ({"datetime": "2024-11-06/..", "match": "starts"}, "2024-11-06", "2024-11-01"),
        ({"q": "RUTTE"}, "2024-10-01", "2024-11-18"),
        ({"q": "traite defense"}, "2024-11-01", "2024-11-18"),
        ({"precision": "month"}, "2024-06-01", "2024-11-06"),
    ],
)
def test_it_is_found_by_what_one_asks(server: str, query: dict[str, str], shown: str, hidden: str) -> None:
    found = {earliest for earliest, _ in bounds(events(server, **query))}
    assert shown in found
    assert hidden not in found


@pytest.mark.usefixtures("posted")
def test_its_pages_follow_each_other_whoever_serves_them(server: str) -> None:
    """Links lead through the whole timeline; each page may come from another worker, which must know the cursor."""
    told, path = [], f"/v1/events?source={SOURCE}&limit=2"
    while path:
        answer = requests.get(server + path, headers={"Connection": "close"}, timeout=30)
        told += answer.json()["events"]
        path = answer.json()["links"]["next"]
        assert answer.links.get("next", {}).get("url") == path
    assert told == events(server)


def test_removed_it_takes_along_what_only_it_told(server: str, posted: dict[str, Any]) -> None:
    (event, *_) = events(server)
    where = server + posted["links"]["self"]
    assert requests.delete(where, timeout=30).status_code == 204
    assert requests.get(where, timeout=30).status_code == 404
    assert requests.delete(where, timeout=30).status_code == 404
    assert requests.get(server + event["links"]["self"], timeout=30).status_code == 404
    assert events(server) == []
