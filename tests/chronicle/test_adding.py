from dataclasses import replace

import pytest
from sqlalchemy import Connection, Engine, select

import chronicle
from schemas.articles import Article as ArticleSchema
from schemas.articles import ArticleInFull
from schemas.events import Event
from store import articles
from store.tables import change, counter
from tests.chronicle.told import BRIDGE, bridge, is_consistent, listed, sizes, timeline


def test_an_article_is_kept_with_the_events_it_tells(engine: Engine) -> None:
    added = chronicle.add(engine, bridge())
    closed, reopened = timeline(engine)
    assert added.created
    assert not added.updated
    assert closed["date"]["edtf"] == "2024-09-16"
    assert reopened["date"]["edtf"] == "2024-10-02"
    assert closed["reports"][0]["article"] == {
        "id": added.id,
        "title": "Le pont",
        "source": "Ouest",
        "url": None,
        "published": "2024-09-18",
    }
    assert is_consistent(engine)


def test_quotes_stand_in_the_text_at_their_offsets(engine: Engine) -> None:
    chronicle.add(engine, bridge(text=f"😀\r\n\r\n{BRIDGE}"))
    reports = [report for event in timeline(engine) for report in event["reports"]]
    assert [f"😀\r\n\r\n{BRIDGE}"[each["start"] : each["end"]] for each in reports] == [
        each["quote"] for each in reports
    ]
    assert len(reports) == 2


def test_what_is_stored_has_the_shape_that_the_contract_promises(engine: Engine, connection: Connection) -> None:
    article_id = chronicle.add(engine, bridge()).id
    for event in timeline(engine):
        assert Event().validate(event) == {}
    for article in listed(engine):
        assert ArticleSchema().validate(article) == {}
    assert ArticleInFull(unknown="raise").loads(chronicle.whole_article(connection, article_id) or b"")


def test_an_article_counts_what_it_says(engine: Engine) -> None:
    added = chronicle.add(engine, bridge(url="https://ouest.example/pont", lang="fr"))
    assert listed(engine) == [
        {
            "id": added.id,
            "title": "Le pont",
            "source": "Ouest",
            "url": "https://ouest.example/pont",
            "lang": "fr",
            "published": "2024-09-18",
            "mentions": 2,
            "events": 2,
            "links": {"self": f"/v1/articles/{added.id}"},
        }
    ]


@pytest.mark.parametrize("text", ["Rien.", " \r\n", "\ufeffe\u0301 😀\u2028\x7f\ufffe", "'; DROP TABLE event; --"])
def test_a_text_is_kept_exactly_as_it_came(engine: Engine, connection: Connection, text: str) -> None:
    added = chronicle.add(engine, bridge(text=text))
    record = articles.get(connection, added.id)
    assert record is not None
    assert record.text == text
    assert sizes(engine) == {"article": 1, "mention": 0, "report": 0, "event": 0}


def test_the_same_article_twice_is_one_and_writes_nothing(engine: Engine, connection: Connection) -> None:
    first = chronicle.add(engine, bridge())
    again = chronicle.add(engine, bridge())
    assert again == (first.id, False, False)
    assert sizes(engine)["article"] == 1
    assert connection.execute(select(counter.c.turn)).scalar_one() == 1


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ({}, {"source": "Est"}, False),
        ({}, {"published": "2024-09-19"}, False),
        ({}, {"published": None}, False),
        ({}, {"text": BRIDGE + " "}, False),
        ({}, {"published": "2024-09-18T10:00:00+02:00"}, True),
        ({}, {"title": "Un pont"}, True),
        ({}, {"url": "https://ouest.example/1"}, False),
        ({"url": "https://ouest.example/1"}, {"url": "https://ouest.example/2"}, False),
        ({"url": "https://ouest.example/1"}, {"url": "https://ouest.example/1", "text": "Rien."}, True),
        ({"url": "https://ouest.example/1"}, {"url": "https://ouest.example/1", "source": "Est"}, True),
        ({"url": "https://ouest.example"}, {"url": "HTTPS://Ouest.Example:443/#suite", "title": "x"}, True),
        (
            {"url": "http://moi:A@ouest.example:80/1?q=A"},
            {"url": "http://moi:A@OUEST.example:/1?q=A", "title": "x"},
            True,
        ),
        ({"url": "http://ouest.example/1"}, {"url": "https://ouest.example/1"}, False),
        ({"url": "https://ouest.example/1"}, {"url": "https://ouest.example:80/1"}, False),
        ({"url": "https://ouest.example/1"}, {"url": "https://ouest.example/1/"}, False),
        ({"url": "https://ouest.example/a"}, {"url": "https://ouest.example/A"}, False),
        ({"url": "https://ouest.example/?a=1"}, {"url": "https://ouest.example/?a=1&b=2"}, False),
        ({"url": "https://[ouest"}, {"url": "https://[Ouest"}, False),
    ],
    ids=str,
)
def test_what_makes_it_the_same_article(
    engine: Engine, one: dict[str, str], other: dict[str, str], *, same: bool
) -> None:
    first = chronicle.add(engine, bridge(**one))
    second = chronicle.add(engine, bridge(**other))
    assert (second.id == first.id) is same
    assert (second.updated, second.created) == (same, not same)
    assert sizes(engine)["article"] == (1 if same else 2)
    assert is_consistent(engine)


def test_the_same_dispatch_in_two_newspapers_is_told_by_both(engine: Engine) -> None:
    chronicle.add(engine, bridge())
    chronicle.add(engine, bridge(source="Est"))
    told = {report["article"]["source"] for event in timeline(engine) for report in event["reports"]}
    assert told == {"Ouest", "Est"}


def test_a_new_title_shows_in_the_events(engine: Engine, connection: Connection) -> None:
    chronicle.add(engine, bridge())
    before = timeline(engine)
    chronicle.add(engine, bridge(title="Le pont fermé"))
    after = timeline(engine)
    assert [event["id"] for event in after] == [event["id"] for event in before]
    assert {event["reports"][0]["article"]["title"] for event in after} == {"Le pont fermé"}
    assert connection.execute(select(change.c.action)).scalars().all() == ["created"] * 2 + ["updated"] * 2


def test_a_new_date_of_publication_dates_anew(engine: Engine) -> None:
    url = "https://ouest.example/pont"
    chronicle.add(engine, bridge(url=url))
    closed = timeline(engine)[0]
    chronicle.add(engine, bridge(url=url, published="2024-09-25"))
    moved = timeline(engine)[0]
    assert (moved["id"], moved["date"]["edtf"]) == (closed["id"], "2024-09-23")
    assert is_consistent(engine)


def test_without_a_publication_a_monday_is_undated_and_says_why(engine: Engine) -> None:
    chronicle.add(engine, bridge(published=None))
    reopened, closed = timeline(engine)
    assert reopened["date"]["edtf"] == "2024-10-02"
    assert closed["date"] is None
    assert {"fr", "en"} <= set(closed["reason"])
    assert "reason" not in reopened


@pytest.mark.parametrize("character", ["\0", "\udfff"])
@pytest.mark.parametrize("field", ["text", "title", "source", "url", "lang", "published"])
def test_a_character_that_no_text_has_is_named_and_nothing_is_kept(engine: Engine, field: str, character: str) -> None:
    with pytest.raises(chronicle.Unstorable, match=rf"{field} .*\\u{ord(character):04x} at 2") as caught:
        chronicle.add(engine, bridge(**{field: f"ab{character}c"}))
    assert (caught.value.field, caught.value.offset) == (field, 2)
    assert sizes(engine)["article"] == 0


@pytest.mark.parametrize("published", ["hier", "2024-02-31", " "])
def test_a_publication_that_is_no_date_is_an_error_and_nothing_is_kept(engine: Engine, published: str) -> None:
    with pytest.raises(ValueError, match=published):
        chronicle.add(engine, bridge(published=published))
    assert sizes(engine)["article"] == 0


def test_a_preview_finds_the_same_and_keeps_nothing(engine: Engine) -> None:
    found = chronicle.preview(bridge())
    assert sizes(engine)["article"] == 0
    chronicle.add(engine, bridge())
    kept = [report["mention"] for event in timeline(engine) for report in event["reports"]]
    assert [report["mention"] for report in found["reports"]] == kept


def test_the_language_that_is_given_is_kept_and_none_is_no_news(engine: Engine) -> None:
    first = chronicle.add(engine, bridge(lang="fr"))
    assert chronicle.add(engine, replace(bridge(), lang=None)) == (first.id, False, False)
    assert chronicle.add(engine, bridge(lang="en")) == (first.id, False, True)
