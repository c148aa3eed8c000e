"""How resources are shown: by some of their members, indented, or as they are stored."""

import json
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import orjson
import pytest

from schemas.articles import ArticleInFull
from schemas.events import Event
from tests.api.contract import ContractClient

TEXT = "Le pont a été fermé le 16 septembre 2024. Le maire a démissionné le 17 septembre 2024."


@pytest.fixture(autouse=True)
def _told(client: ContractClient) -> None:
    for source in ("Est", "Ouest"):
        article = {"text": f"{TEXT} {source}.", "source": source, "published": "2024-09-18"}
        assert client.post("/v1/articles", json=article).status_code == 201


def got(client: ContractClient, path: str, **query: str | int) -> dict[str, Any]:
    answer = client.get(path, query_string=query or None)
    assert answer.status_code == 200
    body: dict[str, Any] = answer.get_json()
    return body


def paths(client: ContractClient) -> dict[str, str]:
    event, article = (got(client, f"/v1/{name}")[name][0] for name in ("events", "articles"))
    return {"events": event["links"]["self"], "articles": article["links"]["self"]}


@pytest.mark.parametrize("query", ["fields=headline,date.edtf", "fields=headline&fields=date.edtf,headline"])
def test_an_event_has_the_members_asked_for_and_its_id(client: ContractClient, query: str) -> None:
    whole, some = (got(client, f"/v1/events?{each}") for each in ("", query))
    expected = [
        {"id": each["id"], "headline": each["headline"], "date": {"edtf": each["date"]["edtf"]}}
        for each in whole["events"]
    ]
    assert some["events"] == expected
    assert some["query"]["fields"] == ["headline", "date.edtf"]


def test_members_stand_in_the_order_of_the_whole(client: ContractClient) -> None:
    (event, *_) = got(client, "/v1/events?fields=links,date.label.fr,headline")["events"]
    assert list(event) == ["id", "headline", "date", "links"]
    assert list(event["date"]["label"]) == ["fr"]


def test_all_of_an_object_is_more_than_a_part_of_it(client: ContractClient) -> None:
    whole, some = (got(client, f"/v1/events{each}")["events"] for each in ("", "?fields=date.edtf,date"))
    assert [each["date"] for each in some] == [each["date"] for each in whole]


def test_what_is_null_stays_null_and_what_is_missing_is_missing(client: ContractClient) -> None:
    assert client.post("/v1/articles", json={"text": "Le maire est venu mardi.", "lang": "fr"}).status_code == 201
    (event, *_) = got(client, "/v1/events?undated=only&fields=date.edtf,reason.fr")["events"]
    assert set(event) == {"id", "date", "reason"}
    assert event["date"] is None
    dated = got(client, "/v1/events?fields=reason")["events"]
    assert all(list(each) == ["id"] for each in dated)


@pytest.mark.parametrize(("name", "members"), [("events", Event), ("articles", ArticleInFull)])
def test_one_resource_shows_any_of_its_members(
    client: ContractClient, name: str, members: type[Event | ArticleInFull]
) -> None:
    path = paths(client)[name]
    whole = got(client, path)
    for each in members().fields:
        some = got(client, f"{path}?fields={each}")
        assert some == {known: whole[known] for known in ("id", each) if known in whole}


def test_articles_of_a_list_do_too(client: ContractClient) -> None:
    listed = got(client, "/v1/articles?fields=source&pretty=1")
    assert [set(each) for each in listed["articles"]] == [{"id", "source"}] * 2
    assert listed["query"] == {"fields": ["source"], "pretty": "1"}


def test_dates_have_the_members_asked_for_and_the_id_of_what_has_one(client: ContractClient) -> None:
    whole = got(client, "/v1/dates")["dates"]
    some = got(client, "/v1/dates?fields=value,article.title,because.fr")
    assert some["dates"] == [
        {
            "value": each["value"],
            "because": {"fr": each["because"]["fr"]},
            "article": {"id": each["article"]["id"], "title": each["article"]["title"]},
        }
        for each in whole
    ]
    assert some["query"] == {"fields": ["value", "article.title", "because.fr"]}
    assert [list(each) for each in got(client, "/v1/dates?fields=text")["dates"]] == [["text"]] * len(whole)


@pytest.mark.parametrize("said", ["headlin", "headline,", "date.edft", "quote", "Headline", ""])
def test_a_member_nobody_knows_is_refused_with_those_there_are(client: ContractClient, said: str) -> None:
    answer = client.get("/v1/events", query_string={"fields": said})
    assert answer.status_code == 422
    (fault,) = answer.get_json()["errors"]
    assert fault["parameter"] == "fields"
    assert "headline, " in fault["detail"]
    assert "date.edtf" in fault["detail"]


@pytest.mark.parametrize("name", ["events", "articles"])
def test_indented_json_says_the_same_in_lines(client: ContractClient, name: str) -> None:
    for path in (f"/v1/{name}?limit=1", f"{paths(client)[name]}?fields=id"):
        plain, pretty = client.get(path), client.get(f"{path}&pretty=1")
        assert pretty.data == orjson.dumps(pretty.get_json(), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)
        said = json.loads(pretty.data)
        said.pop("query", None), said.pop("links", None)
        assert said.items() <= plain.get_json().items()
    assert client.get(f"/v1/{name}?pretty=yes").status_code == 422


def test_each_representation_has_an_entity_tag_of_its_own(client: ContractClient) -> None:
    path = paths(client)["events"]
    asked = [path, f"{path}?pretty=1", f"{path}?fields=headline", f"{path}?fields=headline&pretty=1"]
    tags = [client.get(each).headers["ETag"] for each in asked]
    assert len(set(tags)) == 4
    for each, tag in zip(asked, tags, strict=True):
        assert client.get(each, headers={"If-None-Match": tag}).status_code == 304
    assert client.get(asked[0], headers={"If-None-Match": tags[1]}).status_code == 200


@pytest.mark.parametrize(("name", "member"), [("events", "id"), ("articles", "id"), ("dates", "article")])
def test_the_next_page_is_shown_alike(client: ContractClient, name: str, member: str) -> None:
    first = got(client, f"/v1/{name}?limit=1&fields={member}&pretty=1")
    following = dict(parse_qsl(urlsplit(first["links"]["next"]).query))
    assert (following["fields"], following["pretty"]) == (member, "1")
    second = got(client, first["links"]["next"])
    assert [list(each) for each in second[name]] == [[member]]
    assert second[name] != first[name]


def test_a_page_may_be_gone_on_with_in_another_representation(client: ContractClient) -> None:
    first = got(client, "/v1/events?limit=1&fields=id")
    cursor = dict(parse_qsl(urlsplit(first["links"]["next"]).query))["cursor"]
    assert client.get("/v1/events", query_string={"limit": 1, "cursor": cursor}).status_code == 200


@pytest.mark.parametrize("path", ["histogram", "timeline", "facets", "dates"])
def test_what_counts_and_lists_is_indented_too_and_says_the_same(client: ContractClient, path: str) -> None:
    plain, pretty = (client.get(f"/v1/{path}?datetime=2024-09{more}") for more in ("", "&pretty=1"))
    assert plain.text.count("\n") == 0
    assert pretty.text.startswith('{\n  "')
    told, indented = ({**each.get_json(), "links": None} for each in (plain, pretty))
    assert indented == {**told, "query": {**told["query"], "pretty": "1"}}
