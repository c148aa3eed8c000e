"""The events of one day of the year, over HTTP."""

from typing import Any

import pytest

from tests.api.contract import ContractClient

TEXT = """\
Le mur est tombé le 9 novembre 1989. Le général est mort le 9 novembre 1970. L'empereur a abdiqué le 9 novembre 1918.
Le pont a fermé en novembre 1989. Le maire a démissionné le 10 novembre 1989.
Le train est parti le 9 novembre 2015 à 14h30.
La loi a été votée le 29 février 2024."""


@pytest.fixture
def told(client: ContractClient) -> ContractClient:
    article = {"text": TEXT, "source": "AFP", "lang": "fr", "published": "2024-11-21"}
    assert client.post("/v1/articles", json=article).status_code == 201
    return client


def found(client: ContractClient, path: str) -> list[str]:
    response = client.get(path)
    assert response.status_code == 200, response.text
    assert response.json is not None
    return [event["date"]["earliest"] for event in response.json["events"]]


def test_the_latest_year_comes_first_unless_asked_otherwise(told: ContractClient) -> None:
    latest_first = ["2015-11-09T14:30", "1989-11-09", "1970-11-09", "1918-11-09"]
    assert found(told, "/v1/onthisday/11/09") == latest_first
    assert found(told, "/v1/onthisday/11/09?sort=earliest") == latest_first[::-1]


def test_it_is_a_filter_of_the_events_too(told: ContractClient) -> None:
    same = told.get("/v1/events?day=11-09&sort=-earliest").get_json()
    assert told.get("/v1/onthisday/11/09").get_json()["events"] == same["events"]
    assert found(told, "/v1/events?day=11-10&day=02-29") == ["1989-11-10", "2024-02-29"]


def test_other_filters_and_times_hold_as_well(told: ContractClient) -> None:
    assert found(told, "/v1/onthisday/11/09?datetime=1950/1999") == ["1989-11-09", "1970-11-09"]
    assert found(told, "/v1/onthisday/11/09?q=mur") == ["1989-11-09"]
    assert found(told, "/v1/onthisday/11/09?precision=minute") == ["2015-11-09T14:30"]
    assert found(told, "/v1/onthisday/11/09?source=nobody") == []


def test_a_night_is_of_the_day_on_which_it_begins(client: ContractClient) -> None:
    text = "Dans la nuit du 14 au 15 avril 2023, le toit a brûlé."
    article = {"text": text, "source": "AFP", "lang": "fr", "published": "2024-11-21"}
    assert client.post("/v1/articles", json=article).status_code == 201
    assert found(client, "/v1/onthisday/04/14") == found(client, "/v1/events?day=04-14") == ["2023-04-14T21:00"]
    assert found(client, "/v1/onthisday/04/15") == []


def test_a_leap_day_is_a_day(told: ContractClient) -> None:
    assert found(told, "/v1/onthisday/02/29") == ["2024-02-29"]
    assert found(told, "/v1/onthisday/12/31") == []


def test_pages_follow_one_another(told: ContractClient) -> None:
    paged: list[str] = []
    where: Any = "/v1/onthisday/11/09?limit=1"
    while where:
        paged += found(told, where)
        where = told.get(where).get_json()["links"]["next"]
    assert paged == found(told, "/v1/onthisday/11/09")


@pytest.mark.parametrize("day", ["02/30", "04/31"])
def test_a_day_that_no_year_has_is_refused_with_one_that_is(told: ContractClient, day: str) -> None:
    response = told.get(f"/v1/onthisday/{day}", headers={"Accept-Language": "fr"})
    assert response.status_code == 422
    assert response.json is not None
    said = day.replace("/", "-")
    assert response.json["errors"] == [
        {"parameter": "day", "detail": f"Le calendrier n'a pas de « {said} ».", "example": "29"}
    ]


@pytest.mark.parametrize("day", ["13/01", "00/10", "1/1", "11/32", "nov/9"])
def test_what_is_no_month_or_day_is_nowhere(told: ContractClient, day: str) -> None:
    assert told.get(f"/v1/onthisday/{day}").status_code == 404


@pytest.mark.parametrize(
    ("value", "code"), [("11-9", "jour de l'année"), ("02-30", "calendrier"), ("13-01", "calendrier")]
)
def test_the_filter_takes_days_of_the_year_only(told: ContractClient, value: str, code: str) -> None:
    response = told.get(f"/v1/events?day={value}", headers={"Accept-Language": "fr"})
    assert response.status_code == 422
    assert response.json is not None
    (error,) = response.json["errors"]
    assert code in error["detail"]
    assert error["example"] == "11-19"


@pytest.mark.parametrize("query", ["day=11-09", "month=11", "limit=0", "datetime=x"])
def test_what_it_does_not_know_is_refused(told: ContractClient, query: str) -> None:
    assert told.get(f"/v1/onthisday/11/09?{query}").status_code == 422


@pytest.mark.parametrize("day", ["4/15", "04/5", "13/01"])
def test_what_is_no_day_for_want_of_a_digit_is_told_the_form(told: ContractClient, day: str) -> None:
    response = told.get(f"/v1/onthisday/{day}")
    assert response.status_code == 404
    assert response.json is not None
    (error,) = response.json["errors"]
    assert day in error["detail"]
    assert "two digits each" in error["detail"]
    assert told.get(f"/v1/onthisday/{error['example']}").status_code == 200
