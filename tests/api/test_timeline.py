"""What a viewport of a timeline shows, over HTTP."""

from typing import Any

import pytest

from tests.api.contract import ContractClient

TEXT = """\
Le maire a démissionné le 5 novembre 2024. Le pont a fermé le 7 novembre 2024. La grève a commencé en octobre 2024.
La guerre dure depuis 2022. L'usine a ouvert en 2024. Le siècle a été long au XXe siècle."""


@pytest.fixture
def told(client: ContractClient) -> ContractClient:
    for source in ("AFP", "Reuters"):
        article = {"text": TEXT, "source": source, "lang": "fr", "published": "2024-11-21"}
        assert client.post("/v1/articles", json=article).status_code == 201
    return client


def shown(client: ContractClient, **query: object) -> dict[str, Any]:
    response = client.get("/v1/timeline", query_string=query)
    assert response.status_code == 200, response.text
    assert response.json is not None
    data: dict[str, Any] = response.json
    return data


def test_every_event_of_the_time_is_a_leading_one_a_wide_one_or_in_a_cluster(told: ContractClient) -> None:
    answer = shown(told, datetime="2024-10/2024-11")
    listed = told.get("/v1/events?datetime=2024-10/2024-11").get_json()["events"]
    leading, wide = answer["events"], answer["wide"]["events"]
    assert {each["id"] for each in leading} | {each["id"] for each in wide} == {each["id"] for each in listed}
    assert not [each for each in leading if each in wide]
    assert answer["wide"]["numberMatched"] == len(wide) == 4
    assert all(each in listed for each in leading)
    clusters = answer["clusters"]
    assert sum(each["exact"] + each["fuzzy"] for each in clusters) > len(leading)
    assert {each["ongoing"] for each in clusters} == {2}


@pytest.mark.parametrize(
    ("width", "datetime", "interval"),
    [(1200, "2024-10/2024-11", "day"), (50, "2024-10/2024-11", "week"), (50, "2024", "month"), (8000, "2024", "day")],
)
def test_a_cluster_is_at_least_a_few_pixels_wide(
    told: ContractClient, width: int, datetime: str, interval: str
) -> None:
    answer = shown(told, width=width, datetime=datetime)
    assert answer["interval"] == interval
    assert len(answer["clusters"]) * 4 <= width


def test_clusters_are_those_of_the_histogram(told: ContractClient) -> None:
    for query in ({"datetime": "2024"}, {"datetime": "2024-11", "source": "AFP"}, {"q": "pont"}, {}):
        answer = shown(told, width=400, **query)
        same = told.get("/v1/histogram", query_string={**query, "interval": answer["interval"]}).get_json()
        assert [answer[name] for name in ("clusters", "undated", "sampled")] == [
            same[name] for name in ("buckets", "undated", "sampled")
        ]


def test_a_narrow_viewport_shows_fewer(told: ContractClient) -> None:
    days = ". ".join(f"Le pont {day} a fermé le {day} mars 2023" for day in range(1, 31))
    told.post("/v1/articles", json={"text": f"{days}.", "lang": "fr", "source": "AFP"})
    many = {width: len(shown(told, datetime="2023-03", width=width)["events"]) for width in (120, 600, 8000)}
    assert many == {120: 3, 600: 15, 8000: 30}


def test_without_anything_it_is_empty(client: ContractClient) -> None:
    answer = shown(client)
    assert (answer["clusters"], answer["events"], answer["wide"]) == ([], [], {"events": [], "numberMatched": 0})


@pytest.mark.parametrize("query", ["width=49", "width=8001", "width=wide", "interval=day", "limit=1", "datetime=x"])
def test_what_it_cannot_show_is_refused(told: ContractClient, query: str) -> None:
    response = told.get(f"/v1/timeline?{query}")
    assert response.status_code == 422
    assert response.json is not None
    assert response.json["errors"][0]["parameter"] == query.split("=", maxsplit=1)[0]
