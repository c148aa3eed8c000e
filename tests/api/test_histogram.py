"""The histogram over HTTP."""

from typing import Any

import pytest

from schemas.vocabulary import INTERVALS
from tests.api.contract import ContractClient

ARTICLES = (
    {"text": "Le maire a démissionné le 5 novembre 2024. Il était venu en mars 2023.", "source": "AFP", "lang": "fr"},
    {"text": "Le pont a fermé en 2023. La guerre dure depuis 2022.", "source": "Reuters", "lang": "fr"},
    {"text": "The bridge opened on 9 November 2024.", "source": "Reuters", "lang": "en"},
)


@pytest.fixture
def told(client: ContractClient) -> ContractClient:
    for article in ARTICLES:
        assert client.post("/v1/articles", json={**article, "published": "2024-11-21"}).status_code == 201
    return client


def found(client: ContractClient, **query: object) -> dict[str, Any]:
    response = client.get("/v1/histogram", query_string=query)
    assert response.status_code == 200, response.text
    assert response.json is not None
    data: dict[str, Any] = response.json
    return data


def by_name(answer: dict[str, Any]) -> dict[str, tuple[int, float, int]]:
    return {each["edtf"]: (each["exact"], round(each["fuzzy"], 3), each["ongoing"]) for each in answer["buckets"]}


def test_exact_and_wide_and_open_events_are_counted_apart(told: ContractClient) -> None:
    answer = found(told, datetime="2022/2024", interval="year")
    assert by_name(answer) == {"2022": (0, 0, 1), "2023": (2, 0, 1), "2024": (2, 0, 1)}
    assert answer["sampled"] is False
    months = by_name(found(told, datetime="2023-02/2023-03", interval="month"))
    assert months == {"2023-02": (0, round(28 / 365, 3), 1), "2023-03": (1, round(31 / 365, 3), 1)}


@pytest.mark.parametrize(
    ("interval", "bucket"),
    [
        ("hour", ("2024-11-05T00:00:00/2024-11-05T00:59:00", "2024-11-05T00:00", "2024-11-05T00:59")),
        ("day", ("2024-11-05", "2024-11-05", "2024-11-05")),
        ("week", ("2024-11-04/2024-11-10", "2024-11-04", "2024-11-10")),
        ("month", ("2024-11", "2024-11-01", "2024-11-30")),
        ("year", ("2024", "2024-01-01", "2024-12-31")),
        ("decade", ("202X", "2020-01-01", "2029-12-31")),
    ],
)
def test_a_bucket_says_which_time_it_is(told: ContractClient, interval: str, bucket: tuple[str, str, str]) -> None:
    """In notation that the API reads, and with both bounds."""
    first = found(told, datetime="2024-11-05", interval=interval)["buckets"][0]
    assert (first["edtf"], first["earliest"], first["latest"]) == bucket
    assert found(told, datetime=first["edtf"], interval=interval)["buckets"] == [first]


@pytest.mark.parametrize(
    ("datetime", "interval"),
    [
        ("2024-11-05/2024-11-06", "hour"),
        ("2024-09/2024-11", "day"),
        ("2023/2024", "week"),
        ("2020/2024", "month"),
        ("1950/2024", "year"),
        ("1000/2024", "decade"),
        ("-9999/9999", "decade"),
    ],
)
def test_auto_is_the_shortest_that_makes_a_readable_number(told: ContractClient, datetime: str, interval: str) -> None:
    answer = found(told, datetime=datetime)
    assert answer["interval"] == interval
    assert answer["query"]["interval"] == "auto"


def test_by_source_language_or_precision_each_value_is_counted(told: ContractClient) -> None:
    (bucket,) = found(told, datetime="2024", interval="year", by="source")["buckets"]
    assert {name: each["exact"] for name, each in bucket["by"].items()} == {"AFP": 1, "Reuters": 1}
    (bucket,) = found(told, datetime="2024", interval="year", by="lang", source="Reuters")["buckets"]
    assert {name: each["exact"] for name, each in bucket["by"].items()} == {"en": 1, "fr": 0}
    assert bucket["exact"] == 1


def test_filters_are_those_of_the_events(told: ContractClient) -> None:
    for query in ({"source": "AFP"}, {"q": "pont"}, {"kind": "ongoing"}, {"published": "2024-11"}, {"place": "x"}):
        answer = found(told, datetime="2022/2024", interval="year", **query)
        listed = told.get("/v1/events", query_string={**query, "datetime": "2022/2024"}).get_json()["events"]
        closed = [each for each in listed if each["date"]["latest"]]
        assert sum(each["exact"] for each in answer["buckets"]) == len(closed), query
        assert answer["query"].items() >= {name: told_as(name, value) for name, value in query.items()}.items()


def told_as(name: str, value: str) -> object:
    whole = {"said": value, "earliest": "2024-11-01", "latest": "2024-11-30"}
    return whole if name == "published" else value if name == "q" else [value]


def test_undated_events_are_told_of(told: ContractClient) -> None:
    assert found(told)["undated"] == 0
    told.post("/v1/articles", json={"text": "Le maire est venu mardi.", "lang": "fr", "source": "AFP"})
    assert (
        found(told)["undated"]
        == found(told, source="AFP")["undated"]
        == found(told, kind="instant", q="x")["undated"] + 1
    )


def test_without_a_time_or_anything_there_is_no_bucket(client: ContractClient) -> None:
    assert found(client)["buckets"] == []


@pytest.mark.parametrize("by", [{}, {"by": "source"}], ids=str)
@pytest.mark.parametrize("filters", [{}, {"source": "x"}, {"place": "x"}], ids=str)
def test_without_anything_it_still_says_the_interval_asked_for(
    client: ContractClient, filters: dict[str, str], by: dict[str, str]
) -> None:
    asked = {interval: found(client, interval=interval, **filters, **by)["interval"] for interval in INTERVALS}
    assert asked == {**dict(zip(INTERVALS, INTERVALS, strict=True)), "auto": "hour"}


def test_by_source_of_a_day_the_sources_of_that_day_are_shown_whatever_the_years_around_hold(
    client: ContractClient,
) -> None:
    busy = "Le 3 mars 1751, le pont a fermé. Le 4 mai 1752, le maire a démissionné."
    told = {**{f"Gros {number}": busy for number in range(1, 12)}, "Seul": "Le 7 juin 1755, le moulin a brûlé."}
    for source, text in told.items():
        assert client.post("/v1/articles", json={"text": text, "source": source, "lang": "fr"}).status_code == 201
    (bucket,) = found(client, datetime="1755-06-07", interval="day", by="source")["buckets"]
    assert bucket["by"] == {"Seul": {"exact": 1, "fuzzy": 0, "ongoing": 0}}


def test_too_many_buckets_are_refused_with_an_interval_that_is_not(told: ContractClient) -> None:
    response = told.get("/v1/histogram?datetime=1900/2024&interval=day", headers={"Accept-Language": "fr"})
    assert response.status_code == 422
    assert response.json is not None
    (error,) = response.json["errors"]
    assert (error["parameter"], error["example"]) == ("interval", "decade")
    assert "45656 tranches" in error["detail"]
    assert found(told, datetime="1900/2024", interval=error["example"])


@pytest.mark.parametrize(
    "query", ["interval=minute", "by=kind", "match=within", "limit=3", "undated=only", "sort=-earliest"]
)
def test_what_it_does_not_know_is_refused(told: ContractClient, query: str) -> None:
    assert told.get(f"/v1/histogram?{query}").status_code == 422
