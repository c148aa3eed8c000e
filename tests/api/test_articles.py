"""Articles: added, listed, shown in full, removed."""

import re

import pytest

from tests.api.contract import ContractClient

MAYOR = {
    "title": "Le maire s'en va",
    "text": "Le maire a démissionné mardi. Son successeur sera élu le 2 décembre.",
    "lang": "fr",
    "source": "La Gazette",
    "published": "2024-11-21",
}


def test_a_new_article_is_answered_with_its_place_and_its_counts(client: ContractClient) -> None:
    response = client.post("/v1/articles", json=MAYOR)
    assert response.status_code == 201
    article = response.json
    assert article is not None
    assert re.fullmatch("[0-9a-f]{32}", article["id"])
    assert response.headers["Location"] == f"/v1/articles/{article['id']}"
    assert article == {
        "id": article["id"],
        "title": MAYOR["title"],
        "source": MAYOR["source"],
        "url": None,
        "lang": "fr",
        "published": "2024-11-21",
        "mentions": 2,
        "events": 2,
        "links": {"self": f"/v1/articles/{article['id']}"},
    }


def test_a_known_article_is_not_added_again(client: ContractClient) -> None:
    first = client.post("/v1/articles", json=MAYOR)
    second = client.post("/v1/articles", json=MAYOR)
    assert (first.status_code, second.status_code) == (201, 200)
    assert second.json == first.json
    assert second.headers["Location"] == first.headers["Location"]


def test_the_same_url_with_a_new_text_is_an_update(client: ContractClient) -> None:
    url = "https://gazette.example/maire"
    first = client.post("/v1/articles", json={**MAYOR, "url": url})
    second = client.post("/v1/articles", json={**MAYOR, "url": url, "text": "Le maire a démissionné lundi."})
    assert second.status_code == 200
    assert second.headers["Location"] == first.headers["Location"]
    assert client.get(first.headers["Location"]).json["text"] == "Le maire a démissionné lundi."  # type: ignore[index]


def test_an_article_in_a_language_without_a_grammar_is_kept_and_says_so(client: ContractClient) -> None:
    """Its text is not lost; that nothing was read in it is said wherever it shows."""
    german = {"text": "Der Bürgermeister ist am 3. März 2020 zurückgetreten.", "lang": "de"}
    added = client.post("/v1/articles", json=german)
    assert added.status_code == 201
    assert added.json is not None
    assert (added.json["lang"], added.json["mentions"]) == ("de", 0)
    reason = added.json["reason"]
    assert reason == {
        "fr": "les dates ne sont pas lues en « de », mais dans ces langues : en, fr",
        "en": "dates are not read in « de », but in these languages: en, fr",
    }
    whole, listed = client.get(added.headers["Location"]).json, client.get("/v1/articles").json
    extraction = client.post("/v1/extract", json=german).json
    assert whole is not None
    assert whole["text"] == german["text"]
    assert listed is not None
    assert extraction is not None
    assert whole["reason"] == listed["articles"][0]["reason"] == extraction["reason"] == reason


def test_an_article_that_was_read_gives_no_such_reason(client: ContractClient) -> None:
    added, extraction = client.post("/v1/articles", json=MAYOR), client.post("/v1/extract", json={"text": "Rien."})
    assert added.json is not None
    assert extraction.json is not None
    assert "reason" not in added.json
    assert "reason" not in extraction.json


def test_a_text_is_enough(client: ContractClient) -> None:
    """What is unknown is empty or null; the language is found in the text."""
    response = client.post("/v1/articles", json={"text": "Le maire de la ville a démissionné le 3 mars 2020."})
    assert response.json is not None
    assert [response.json[name] for name in ("title", "source", "url", "published")] == ["", "", None, None]
    assert response.json["lang"] == "fr"


def test_null_is_the_same_as_nothing_said(client: ContractClient) -> None:
    said = client.post("/v1/articles", json={**MAYOR, "url": None})
    assert client.post("/v1/articles", json=MAYOR).json == said.json


def test_an_article_in_full_has_its_text_as_received(client: ContractClient) -> None:
    text = "  😀 Le maire\r\n a démissionné le 3 mars 2020.\u2028\t"
    whole = client.get(client.post("/v1/articles", json={"text": text, "lang": "fr"}).headers["Location"]).json
    assert whole is not None
    assert whole["text"] == text
    (mention,) = whole["mentions"]
    assert text[mention["start"] : mention["end"]] == mention["text"]


def test_its_reports_name_their_events(client: ContractClient) -> None:
    whole = client.get(client.post("/v1/articles", json=MAYOR).headers["Location"]).json
    assert whole is not None
    for report in whole["reports"]:
        event = client.get(f"/v1/events/{report['event']}").json
        assert event is not None
        assert report["id"] in {each["id"] for each in event["reports"]}


@pytest.mark.parametrize(
    "published", ["2024-11-21T08:30:00+01:00", "2024-11-21T23:30:00-05:00", "2024-11-21T08:30:00Z"]
)
def test_a_time_of_publication_is_kept_as_written(client: ContractClient, published: str) -> None:
    """Its local day is the anchor, whatever day it is in UTC."""
    response = client.post("/v1/articles", json={**MAYOR, "published": published})
    assert response.json is not None
    assert response.json["published"] == published
    first, _ = client.get("/v1/events").json["events"]  # type: ignore[index]
    assert first["date"]["earliest"] == "2024-11-19"


def test_a_removed_article_is_gone_with_what_only_it_told(client: ContractClient) -> None:
    where = client.post("/v1/articles", json=MAYOR).headers["Location"]
    response = client.delete(where)
    assert (response.status_code, response.data) == (204, b"")
    assert client.get(where).status_code == 404
    assert client.delete(where).status_code == 404
    assert client.get("/v1/events").json["events"] == []  # type: ignore[index]


def test_articles_are_listed_the_latest_first(client: ContractClient) -> None:
    for day in ("2024-11-20", "2024-11-22", "2024-11-21", None):
        client.post("/v1/articles", json={**MAYOR, "published": day})
    listed = client.get("/v1/articles").json
    assert listed is not None
    assert [article["published"] for article in listed["articles"]] == ["2024-11-22", "2024-11-21", "2024-11-20", None]
    assert listed["numberReturned"] == 4
    assert listed["links"] == {"self": "/v1/articles", "next": None}


def test_their_pages_follow_each_other(client: ContractClient) -> None:
    posted = {
        client.post("/v1/articles", json={**MAYOR, "published": f"2024-11-{day}"}).headers["Location"]
        for day in range(10, 15)
    }
    seen: list[str] = []
    sizes = []
    path = "/v1/articles?limit=2"
    while path:
        response = client.get(path)
        page = response.json
        assert page is not None
        sizes.append(page["numberReturned"])
        seen += [article["links"]["self"] for article in page["articles"]]
        path = page["links"]["next"]
        assert response.headers.get("Link") == (f'<{path}>; rel="next"' if path else None)
    assert sizes == [2, 2, 1]
    assert len(seen) == len(posted)
    assert set(seen) == posted
