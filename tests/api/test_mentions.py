"""The dates that articles mention, over HTTP."""

from typing import Any

import pytest

from tests.api.contract import ContractClient

GAZETTE = {
    "text": "Le maire a démissionné mardi. La grève a duré trois jours. Son successeur sera élu le 2 décembre à 14h30.",
    "source": "La Gazette",
    "published": "2024-11-21",
    "lang": "fr",
}
TIMES = {"text": "The bridge opened on 3 March 2020.", "source": "The Times", "published": "2024-12-02", "lang": "en"}


@pytest.fixture
def told(client: ContractClient) -> ContractClient:
    for article in (GAZETTE, TIMES):
        assert client.post("/v1/articles", json=article).status_code == 201
    return client


def found(client: ContractClient, **query: object) -> list[dict[str, Any]]:
    response = client.get("/v1/dates", query_string=query)
    assert response.status_code == 200, response.text
    assert response.json is not None
    dates: list[dict[str, Any]] = response.json["dates"]
    return dates


def test_a_mention_has_its_words_its_value_and_its_article(told: ContractClient) -> None:
    for each in found(told, undated="include"):
        article = each.pop("article")
        whole = told.get(article["links"]["self"]).get_json()
        assert each in whole["mentions"]
        assert whole["text"][each["start"] : each["end"]] == each["text"]
        assert {name: whole[name] for name in ("id", "title", "source", "published")}.items() <= article.items()


def test_every_mention_of_every_article_is_there(told: ContractClient) -> None:
    listed = told.get("/v1/articles").get_json()["articles"]
    assert len(found(told, undated="include")) == sum(article["mentions"] for article in listed)


def test_durations_are_within_reach_though_they_are_nowhere_in_time(told: ContractClient) -> None:
    unbound = found(told, undated="only")
    assert [each["value"] for each in unbound] == ["P3D"]
    assert not [each for each in found(told) if each["earliest"] is None and each["latest"] is None]


@pytest.mark.parametrize(
    ("query", "values"),
    [
        ({"datetime": "2024-11"}, ["2024-11-19"]),
        ({"from": "2024-12"}, ["2024-12-02", "2024-12-02T14:30"]),
        ({"type": "TIME"}, ["2024-12-02T14:30"]),
        ({"type": ["TIME", "DURATION"], "undated": "include"}, ["2024-12-02T14:30", "P3D"]),
        ({"source": "The Times"}, ["2020-03-03"]),
        ({"lang": "fr", "datetime": "../2024-11"}, ["2024-11-19"]),
        ({"published": "2024-12"}, ["2020-03-03"]),
        ({"datetime": "2024-12-02T00:00/2024-12-02T15:00", "match": "within"}, ["2024-12-02T14:30"]),
        ({"source": "nobody"}, []),
    ],
)
def test_they_are_found_by_what_they_say_and_where(
    told: ContractClient, query: dict[str, Any], values: list[str]
) -> None:
    assert [each["value"] for each in found(told, **query)] == values


def test_pages_follow_one_another_in_one_order(told: ContractClient) -> None:
    whole = found(told, undated="include")
    paged: list[dict[str, Any]] = []
    where = "/v1/dates?undated=include&limit=1"
    while where:
        response = told.get(where)
        assert response.json is not None
        paged += response.json["dates"]
        where = response.json["links"]["next"]
        assert ("Link" in response.headers) == bool(where)
    assert paged == whole


def test_the_query_is_said_back_as_it_was_understood(told: ContractClient) -> None:
    asked = {"datetime": "mardi", "anchor": "2024-11-21", "type": "DATE", "lang": "fr"}
    response = told.get("/v1/dates", query_string=asked)
    assert response.json is not None
    assert response.json["query"] == {
        "datetime": {"said": "mardi", "earliest": "2024-11-19", "latest": "2024-11-19"},
        "anchor": "2024-11-21",
        "prefer": "past",
        "match": "overlaps",
        "type": ["DATE"],
        "lang": ["fr"],
    }


@pytest.mark.parametrize(
    ("query", "name"),
    [("type=DAY", "type"), ("precision=days", "precision"), ("datetime=xyz", "datetime"), ("match=within", "match")],
)
def test_what_cannot_be_asked_is_refused_with_an_example(told: ContractClient, query: str, name: str) -> None:
    response = told.get(f"/v1/dates?{query}")
    assert response.status_code == 422
    assert response.json is not None
    assert response.json["errors"][0]["parameter"] == name


def test_a_cursor_belongs_to_its_query(told: ContractClient) -> None:
    following = told.get("/v1/dates?limit=1").get_json()["links"]["next"]
    assert told.get(f"{following}&type=DATE").status_code == 422
