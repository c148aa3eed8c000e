"""What events could be filtered by, over HTTP."""

from collections import Counter
from typing import Any

import pytest

from tests.api.contract import ContractClient
from tests.api.test_filters import TEXT


@pytest.fixture
def told(client: ContractClient) -> ContractClient:
    for source, lang in (("AFP", "fr"), ("Reuters", "fr")):
        article = {"text": TEXT, "source": source, "published": "2024-11-21", "lang": lang}
        assert client.post("/v1/articles", json=article).status_code == 201
    english = {"text": "The bridge opened on 3 March 2020.", "lang": "en", "source": "Reuters"}
    assert client.post("/v1/articles", json=english).status_code == 201
    return client


def facets(client: ContractClient, **query: object) -> dict[str, dict[str, int]]:
    response = client.get("/v1/facets", query_string=query)
    assert response.status_code == 200, response.text
    assert response.json is not None
    assert not any(each["sampled"] for each in response.json["facets"])
    return {
        each["name"]: {value["value"]: value["count"] for value in each["values"]} for each in response.json["facets"]
    }


QUERIES: list[dict[str, Any]] = [
    {}, {"datetime": "2024"}, {"source": "AFP"}, {"q": "maire"}, {"lang": "en"}, {"published": "2024-11"},
    {"undated": "only"}, {"datetime": "2023", "match": "covers"},
]  # fmt: skip


@pytest.mark.parametrize("query", QUERIES, ids=str)
def test_counts_are_those_of_the_events_listed(told: ContractClient, query: dict[str, Any]) -> None:
    listed = told.get("/v1/events", query_string=query).get_json()["events"]
    found = facets(told, **query)
    assert found["lang"] == Counter(event["lang"] for event in listed)
    assert found["place"] == Counter(place for event in listed for place in event["places"])
    sources = ({report["article"]["source"] for report in event["reports"]} for event in listed)
    assert found["source"] == Counter(source for each in sources for source in each)
    assert found["kind"] == Counter(event["date"]["kind"] for event in listed if event["date"])


def test_a_value_is_one_that_its_filter_takes(told: ContractClient) -> None:
    """So an article that names no source has none."""
    told.post("/v1/articles", json={"text": "Le pont a fermé le 3 mars 2020.", "lang": "fr"})
    assert all(facets(told, datetime="2020-03")["source"])
    for name, values in facets(told).items():
        for value, count in values.items():
            listed = told.get("/v1/events", query_string={name: value}).get_json()
            assert listed["numberReturned"] == count, (name, value)


def test_the_query_is_said_back_and_the_limit_holds(told: ContractClient) -> None:
    answer = told.get("/v1/facets?limit=1&source=Reuters&undated=include").get_json()
    assert answer["query"] == {"source": ["Reuters"], "undated": "include", "limit": 1}
    assert all(len(each["values"]) <= 1 for each in answer["facets"])


@pytest.mark.parametrize("query", ["limit=0", "limit=101", "by=source", "count=true", "sort=earliest", "kind=x"])
def test_what_it_does_not_know_is_refused(told: ContractClient, query: str) -> None:
    assert told.get(f"/v1/facets?{query}").status_code == 422
