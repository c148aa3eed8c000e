"""The filters of the timeline, over what articles told."""

from typing import Any, Literal
from unicodedata import normalize

import pytest

from tests.api.contract import ContractClient

TEXT = """Économie

Le maire de Lille a démissionné le 5 novembre 2024.

Emmanuel Macron s'est rendu à Berlin le 7 novembre 2024.

La guerre dure depuis 2022."""


@pytest.fixture
def told(client: ContractClient) -> ContractClient:
    for source in ("AFP", "Reuters"):
        article = {"text": TEXT, "source": source, "published": "2024-11-21", "lang": "fr"}
        assert client.post("/v1/articles", json=article).status_code == 201
    return client


def events(client: ContractClient, query: dict[str, Any]) -> list[dict[str, Any]]:
    response = client.get("/v1/events", query_string=query)
    assert response.json is not None
    assert response.status_code == 200, response.text
    assert response.json["query"].items() >= query.items()
    found: list[dict[str, Any]] = response.json["events"]
    return found


@pytest.mark.parametrize(("name", "key"), [("place", "places"), ("actor", "actors")])
def test_whom_and_where_an_event_names_it_is_found_by(told: ContractClient, name: str, key: str) -> None:
    """Each value that events list finds exactly the events that list it."""
    listed = events(told, {})
    values = {value for event in listed for value in event[key]}
    assert values
    for value in values:
        assert events(told, {name: [value]}) == [event for event in listed if value in event[key]]
    assert events(told, {name: ["Nulle Part"]}) == []


def test_an_article_and_its_section_find_its_events(told: ContractClient) -> None:
    listed = events(told, {})
    for event in listed:
        article = event["reports"][0]["article"]["id"]
        same = [each for each in listed if each["reports"][0]["article"]["id"] == article]
        assert events(told, {"article": [article]}) == same
    sections = {event["section"] for event in listed}
    assert sections == {"Économie"}
    assert events(told, {"section": ["Économie"]}) == listed


def test_kinds_are_told_apart(told: ContractClient) -> None:
    listed = events(told, {})
    kinds = {event["date"]["kind"] for event in listed}
    assert kinds > {"ongoing"}
    for kind in kinds:
        assert events(told, {"kind": [kind]}) == [event for event in listed if event["date"]["kind"] == kind]


def test_undated_events_are_within_reach(told: ContractClient) -> None:
    """« mardi » in an article of no known day is one."""
    assert told.post("/v1/articles", json={"text": "Le maire est venu mardi.", "lang": "fr"}).status_code == 201
    dated, undated = events(told, {}), events(told, {"undated": "only"})
    assert undated
    assert all(event["date"] is None for event in undated)
    assert events(told, {"undated": "include"}) == dated + undated


def test_events_of_several_sources_can_be_asked_for(told: ContractClient) -> None:
    listed = events(told, {})
    sources = [len({report["article"]["source"] for report in event["reports"]}) for event in listed]
    for many in (1, 2):
        expected = [event for event, told_by in zip(listed, sources, strict=True) if told_by >= many]
        assert events(told, {"min_sources": many}) == expected


@pytest.mark.parametrize(
    ("query", "name"),
    [("article=42", "article"), ("min_sources=0", "min_sources"), ("undated=maybe", "undated"), ("kind=x", "kind")],
)
def test_a_value_that_none_can_have_is_refused(told: ContractClient, query: str, name: str) -> None:
    response = told.get(f"/v1/events?{query}")
    assert response.status_code == 422
    assert response.json is not None
    assert response.json["errors"][0]["parameter"] == name
    assert response.json["errors"][0]["example"]


@pytest.mark.parametrize("sent", ["NFC", "NFD"])
@pytest.mark.parametrize("asked", ["NFC", "NFD"])
def test_accents_are_the_same_however_they_are_encoded(
    client: ContractClient, sent: Literal["NFC", "NFD"], asked: Literal["NFC", "NFD"]
) -> None:
    """Composed or as marks of their own, in the article as in the query."""
    text = "Économie\n\nLe maire a démissionné le 5 novembre 2024."
    article = {"text": text, "source": "La Dépêche", "lang": "fr", "published": "2024-11-21"}
    body = {name: normalize(sent, value) for name, value in article.items()}
    assert client.post("/v1/articles", json=body).status_code == 201
    for name, value in {"source": "La Dépêche", "section": "Économie"}.items():
        found = client.get("/v1/events", query_string={name: normalize(asked, value)}).get_json()
        assert found["numberReturned"] > 0, name
        assert found["query"] == {name: [normalize("NFC", value)]}
    dates = client.get("/v1/dates", query_string={"source": normalize(asked, "La Dépêche")}).get_json()
    assert dates["numberReturned"] > 0


@pytest.mark.parametrize("asked", ["NFC", "NFD"])
def test_a_place_and_an_actor_are_found_however_their_accents_are_asked_for(
    client: ContractClient, asked: Literal["NFC", "NFD"]
) -> None:
    text = "Le maire d'Orléans a démissionné le 5 novembre 2024. Zoé Évrard s'est rendue à Orléans mardi."
    assert client.post("/v1/articles", json={"text": text, "lang": "fr", "published": "2024-11-21"}).status_code == 201
    for name, value in {"place": "Orléans", "actor": "Zoé Évrard"}.items():
        found = client.get("/v1/events", query_string={name: normalize(asked, value)}).get_json()
        assert found["numberReturned"] > 0, name
