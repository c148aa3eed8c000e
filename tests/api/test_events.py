"""The timeline: which events, in which order, in how many pages."""

from typing import Any

import pytest
from flask import Flask

import store.aliases
import store.events
from api import counting, database
from tests.api.contract import ContractClient

ARTICLES = [
    {
        "text": "La mairie a été construite en 1895. Le maire a démissionné mardi. Le pont ouvrira le 2 décembre.",
        "source": "La Gazette",
        "published": "2024-11-21",
        "lang": "fr",
    },
    {
        "text": "Le festival a duré du 3 au 8 novembre 2024. Le conseil n'a pas voté le budget le 4 novembre 2024.",
        "source": "Le Courrier, éd. Sud",
        "published": "2024-11-21",
        "lang": "fr",
    },
    {
        "text": "The mayor resigned on 5 November 2024.",
        "source": "The Herald",
        "published": "2024-11-21",
        "lang": "en",
    },
]


@pytest.fixture
def told(client: ContractClient) -> ContractClient:
    """A client of a timeline with events of an hour ago and of centuries."""
    for article in ARTICLES:
        assert client.post("/v1/articles", json=article).status_code == 201
    return client


def page(client: ContractClient, path: str) -> dict[str, Any]:
    response = client.get(path)
    assert response.status_code == 200, response.text
    assert response.json is not None
    found: dict[str, Any] = response.json
    assert found["numberReturned"] == len(found["events"])
    return found


def starts(client: ContractClient, query: str) -> list[str]:
    return [event["date"]["earliest"] for event in page(client, f"/v1/events?{query}")["events"]]


MAIRIE, FESTIVAL, HERALD, MAYOR, BRIDGE = "1895-01-01", "2024-11-03", "2024-11-05", "2024-11-19", "2024-12-02"
BUDGET = "2024-11-04"


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", [MAIRIE, FESTIVAL, HERALD, MAYOR, BRIDGE]),
        ("datetime=2024-11", [FESTIVAL, HERALD, MAYOR]),
        ("datetime=2024-11-06", [FESTIVAL]),
        ("datetime=2024-11-04/2024-11-06", [FESTIVAL, HERALD]),
        ("datetime=2024-11-04/2024-11-06&match=within", [HERALD]),
        ("datetime=2024-11-04/..&match=starts", [HERALD, MAYOR, BRIDGE]),
        ("datetime=../1900", [MAIRIE]),
        ("datetime=1895-07-14", [MAIRIE]),
        ("datetime=1895-07-14&match=within", []),
        ("datetime=18XX&match=within", [MAIRIE]),
        ("datetime=hier&anchor=2024-11-20", [MAYOR]),
        ("datetime=yesterday&anchor=2024-11-20", [MAYOR]),
        ("datetime=le mois prochain&anchor=2024-11-20", [BRIDGE]),
        ("datetime=lundi&anchor=2024-11-20&prefer=future", []),
        ("from=2024-11-06", [FESTIVAL, MAYOR, BRIDGE]),
        ("to=2024-11-03", [MAIRIE, FESTIVAL]),
        ("from=2024-11-05&to=2024-11-19", [FESTIVAL, HERALD, MAYOR]),
        ("from=mardi&anchor=2024-11-21", [MAYOR, BRIDGE]),
        ("q=maire", [MAYOR]),
        ("q=MAIRE DÉMISSIONNÉ", [MAYOR]),
        ("q=demissionne maire", [MAYOR]),
        ("q=maire resigned", []),
        ("source=La Gazette", [MAIRIE, MAYOR, BRIDGE]),
        ("source=Le Courrier, éd. Sud", [FESTIVAL]),
        ("source=La Gazette&source=The Herald", [MAIRIE, HERALD, MAYOR, BRIDGE]),
        ("source=Nobody", []),
        ("lang=en", [HERALD]),
        ("lang=en&lang=fr", [MAIRIE, FESTIVAL, HERALD, MAYOR, BRIDGE]),
        ("precision=year", [MAIRIE]),
        ("precision=day&precision=year", [MAIRIE, FESTIVAL, HERALD, MAYOR, BRIDGE]),
        ("modality=planned", [BRIDGE]),
        ("modality=negated", [BUDGET]),
        ("modality=negated&modality=planned", [BUDGET, BRIDGE]),
        ("q=maire&source=The Herald", []),
        ("limit=2", [MAIRIE, FESTIVAL]),
    ],
)
def test_what_is_asked_for_is_what_is_shown(told: ContractClient, query: str, expected: list[str]) -> None:
    """In the order of earliest bound, and nothing else besides."""
    assert starts(told, query) == expected


def test_the_query_is_echoed_as_it_was_understood(told: ContractClient) -> None:
    query = "from=lundi&to=2024-12&anchor=2024-11-21&lang=fr&q=pont&modality=planned&match=within"
    assert page(told, f"/v1/events?{query}")["query"] == {
        "from": {"said": "lundi", "earliest": "2024-11-18", "latest": "2024-11-18"},
        "to": {"said": "2024-12", "earliest": "2024-12-01", "latest": "2024-12-31"},
        "anchor": "2024-11-21",
        "prefer": "past",
        "match": "within",
        "q": "pont",
        "lang": ["fr"],
        "modality": ["planned"],
    }
    assert page(told, "/v1/events?datetime=../2024")["query"] == {
        "datetime": {"said": "../2024", "earliest": None, "latest": "2024-12-31"},
        "match": "overlaps",
    }
    assert page(told, "/v1/events?datetime=lundi&anchor=2024-11-21&prefer=future")["query"] == {
        "datetime": {"said": "lundi", "earliest": "2024-11-25", "latest": "2024-11-25"},
        "anchor": "2024-11-21",
        "prefer": "future",
        "match": "overlaps",
    }
    assert page(told, "/v1/events?datetime=../2024&anchor=2020-01-01&prefer=future")["query"] == {
        "datetime": {"said": "../2024", "earliest": None, "latest": "2024-12-31"},
        "anchor": "2020-01-01",
        "prefer": "future",
        "match": "overlaps",
    }
    assert page(told, "/v1/events")["query"] == {}


@pytest.mark.parametrize(
    ("accepted", "query", "earliest"),
    [
        (None, "datetime=03/04/2024", "2024-04-03"),
        ("fr", "datetime=hier&anchor=2024-11-21", "2024-11-20"),
        ("en", "datetime=yesterday&anchor=2024-11-21", "2024-11-20"),
        ("en", "datetime=hier&anchor=2024-11-21", "2024-11-20"),
        ("en", "datetime=gestern&anchor=2024-11-21&lang=de", "2024-11-20"),
        ("de, fr;q=0.5", "datetime=gestern&anchor=2024-11-21", "2024-11-20"),
    ],
)
def test_a_date_is_read_in_the_language_said_or_the_readers(
    client: ContractClient, accepted: str | None, query: str, earliest: str
) -> None:
    headers = {"Accept-Language": accepted} if accepted else {}
    response = client.get(f"/v1/events?{query}", headers=headers)
    assert response.json is not None
    assert response.json["query"]["datetime"]["earliest"] == earliest


def test_a_language_that_is_said_is_the_only_one(client: ContractClient) -> None:
    """Words of another language are refused then, whatever the reader's is."""
    headers = {"Accept-Language": "en"}
    assert client.get("/v1/events?datetime=yesterday", headers=headers).status_code == 200
    assert client.get("/v1/events?datetime=yesterday&lang=fr", headers=headers).status_code == 422


@pytest.mark.parametrize("query", ["", "datetime=2024", "source=La Gazette&source=The Herald", "q=le&modality=planned"])
@pytest.mark.parametrize("limit", [1, 2, 3, 5])
def test_pages_hold_the_whole_in_its_order(told: ContractClient, query: str, limit: int) -> None:
    whole = page(told, f"/v1/events?{query}")["events"]
    seen: list[dict[str, Any]] = []
    path = f"/v1/events?{query}&limit={limit}"
    while path:
        found = page(told, path)
        assert len(found["events"]) == min(limit, len(whole) - len(seen))
        seen += found["events"]
        path = found["links"]["next"]
    assert seen == whole


def test_the_next_page_of_words_counts_from_the_same_day(told: ContractClient) -> None:
    """« depuis lundi » asked for at midnight goes on meaning the Monday it meant: the link says the anchor."""
    following = page(told, "/v1/events?datetime=lundi/..&limit=1&modality=planned&modality=asserted")["links"]["next"]
    assert following is None or "anchor=" in following
    first = page(told, "/v1/events?datetime=dimanche/..&anchor=2024-11-06&limit=1")
    assert "anchor=2024-11-06" in first["links"]["next"]
    assert "anchor" not in page(told, "/v1/events?datetime=2024&limit=1")["links"]["next"]


def test_a_page_may_have_another_size(told: ContractClient) -> None:
    following = page(told, "/v1/events?limit=1")["links"]["next"]
    assert len(page(told, following.replace("limit=1", "limit=4"))["events"]) == 4


def cursor_of(client: ContractClient, query: str) -> str:
    cursor: str = page(client, f"/v1/events?{query}&limit=1")["links"]["next"].rpartition("cursor=")[2]
    return cursor


@pytest.mark.parametrize("query", ["datetime=2024", "source=La Gazette", "q=le", "datetime=2024-11&match=within"])
def test_a_cursor_of_another_query_is_refused(told: ContractClient, query: str) -> None:
    response = told.get(f"/v1/events?{query}&cursor={cursor_of(told, 'datetime=2024-11')}")
    assert response.status_code == 422
    assert response.json is not None
    assert response.json["errors"][0]["parameter"] == "cursor"
    assert "another query" in response.json["errors"][0]["detail"]


def test_so_is_one_of_another_list(told: ContractClient) -> None:
    assert told.get(f"/v1/articles?cursor={cursor_of(told, '')}").status_code == 422


def test_so_is_one_that_was_touched(told: ContractClient) -> None:
    cursor = cursor_of(told, "")
    for touched in (cursor[:-1], cursor + "A", cursor[1:], "x" + cursor, cursor.partition(".")[0], "", "é"):
        assert told.get("/v1/events", query_string={"cursor": touched}).status_code == 422


def test_an_event_stands_at_its_own_link(told: ContractClient) -> None:
    for event in page(told, "/v1/events")["events"]:
        response = told.get(event["links"]["self"])
        assert response.json == event


def test_an_event_that_went_into_another_leads_there(app: Flask, told: ContractClient) -> None:
    (event, *_) = page(told, "/v1/events")["events"]
    gone = "0" * 32
    with app.app_context(), store.writing(database.engine()) as connection:
        store.aliases.add(connection, {gone: event["id"]})
    response = told.get(f"/v1/events/{gone}")
    assert response.status_code == 308
    assert response.headers["Location"] == event["links"]["self"]
    assert told.get(f"/v1/events/{gone}", follow_redirects=True).json == event


def test_bodies_go_out_as_they_are_stored(app: Flask, told: ContractClient) -> None:
    """Byte for byte: nothing reads them on the way."""
    with app.app_context(), database.reading() as connection:
        stored = [each.body for each in store.events.page(connection, store.query.EventQuery())]
    served = told.get("/v1/events").data
    assert b'"events":[' + b",".join(stored) + b"]" in served


def test_a_count_is_of_all_pages(told: ContractClient, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is not said unless asked for, stops at its cap, and goes on beyond it when it must be exact."""
    assert "numberMatched" not in page(told, "/v1/events")
    first = page(told, "/v1/events?limit=2&count=true")
    assert (first["numberReturned"], first["numberMatched"]) == (2, 5)
    assert page(told, first["links"]["next"])["numberMatched"] == 5
    monkeypatch.setattr(counting, "CAP", 4)
    capped = page(told, "/v1/events?count=true")
    assert (capped.get("numberMatched"), capped["numberMatchedAtLeast"]) == (None, 4)
    assert page(told, "/v1/events?count=exact")["numberMatched"] == 5
    monkeypatch.setattr(counting, "CAP", 5)
    assert page(told, "/v1/events?count=true")["numberMatched"] == 5


def test_when_it_was_told_is_another_question_than_when_it_happened(client: ContractClient) -> None:
    for day, text in (("2024-11-21", "Le pont a ouvert le 3 mai 2024."), ("2024-11-25", "Le maire est venu en 1950.")):
        assert client.post("/v1/articles", json={"text": text, "published": day, "lang": "fr"}).status_code == 201
    bridge, visit = "2024-05-03", "1950-01-01"
    assert starts(client, "published=2024-11-21") == [bridge]
    assert starts(client, "published=2024-11-22/..") == [visit]
    assert starts(client, "published=2024-11&datetime=2024") == [bridge]
    assert starts(client, "published=2024-11-25&datetime=2024") == []
    assert starts(client, "published=2024-05-03") == []
    assert starts(client, "sort=published") == starts(client, "sort=-earliest") == [bridge, visit]
    assert starts(client, "sort=-published") == [visit, bridge]
    assert page(client, "/v1/events?published=hier&anchor=2024-11-26&sort=-published")["query"] == {
        "published": {"said": "hier", "earliest": "2024-11-25", "latest": "2024-11-25"},
        "anchor": "2024-11-26",
        "prefer": "past",
        "sort": "-published",
    }


@pytest.mark.parametrize("sort", ["earliest", "-earliest", "published", "-published"])
def test_pages_hold_the_whole_in_any_order(told: ContractClient, sort: str) -> None:
    whole = page(told, f"/v1/events?sort={sort}")["events"]
    first = page(told, f"/v1/events?sort={sort}&limit=2")
    assert first["events"] + page(told, f"{first['links']['next']}".replace("limit=2", "limit=9"))["events"] == whole


def test_a_cursor_belongs_to_its_order(told: ContractClient) -> None:
    response = told.get(f"/v1/events?sort=-published&cursor={cursor_of(told, 'sort=published')}")
    assert response.status_code == 422


@pytest.mark.parametrize("query", ["published=2024/2023", "published=n'importe quoi", "sort=headline", "published=.."])
def test_a_time_of_publication_or_an_order_that_is_none_is_refused(told: ContractClient, query: str) -> None:
    response = told.get(f"/v1/events?{query}")
    assert response.status_code == 422
    assert response.json is not None
    assert response.json["errors"][0]["parameter"] == query.partition("=")[0]


@pytest.mark.parametrize(("match", "side"), [("starts", "../2020"), ("ends", "2020/..")])
def test_a_side_that_is_not_known_lies_in_no_time_even_where_that_is_open(
    client: ContractClient, match: str, side: str
) -> None:
    text = "La route est fermée jusqu'en 2010. La guerre dure depuis 2022. Le pont a fermé en 2020."
    assert client.post("/v1/articles", json={"text": text, "source": "AFP", "lang": "fr"}).status_code == 201
    query = f"match={match}&datetime={side}"
    assert starts(client, query) == ["2020-01-01"]
    assert page(client, f"/v1/events?{query}&count=exact")["numberMatched"] == 1
    facets = {each["name"]: each["values"] for each in client.get(f"/v1/facets?{query}").get_json()["facets"]}
    assert facets["source"] == [{"value": "AFP", "count": 1}]
