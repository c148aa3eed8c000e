"""The filters of dates, held against the same question asked of the articles and events as they are served."""

import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import combinations
from typing import Any

import pytest
from flask.testing import FlaskClient

import seeds.load
import store
from api import Config, counting, create_app
from schemas.mentions import NAMES, OF_ARTICLE
from store.fulltext import words

SENTENCES = (
    "Le maire de Lille a démissionné le 5 novembre 2024.",
    "Emmanuel Macron s'est rendu à Berlin le 7 novembre 2024 à 14h30.",
    "La grève a duré trois jours.",
    "La guerre dure depuis 2022.",
    "Le conseil n'a pas voté le budget le 4 novembre 2024.",
    "Selon le préfet, le pont de Lille aurait été fermé le 4 novembre 2024.",
    "Si le budget est rejeté le 6 novembre 2024, le maire démissionnera.",
    "Le festival a duré du 3 au 8 novembre 2024.",
    "Le décret du 3 mars 2021 a été abrogé hier.",
    "Dans la nuit du 14 au 15 avril 2023, le toit a brûlé.",
    "Le marché ouvre chaque lundi.",
    "Les travaux ont commencé au XIXe siècle.",
)
SECTIONS = ("Économie", "Monde")
MODALITIES = ("asserted", "reported", "planned", "hypothetical", "negated")
ORDERS = ("earliest", "-earliest", "published", "-published")
FINE = {"minute", "hour", "daypart", "day"}
DAY = re.compile(r"\d\d-\d\d(?=$|T)")
#: Of each filter the values that most dates have, and those that fewest have.
MANY = 3


@dataclass(frozen=True)
class Told:
    """A date as it is listed, what filters are asked of by name, and the words of its event."""

    date: dict[str, Any]
    values: dict[str, set[str]]
    words: set[str]

    def passes(self, name: str, wanted: Sequence[str]) -> bool:
        if name == "q":
            return bool(self.words) and {word for each in wanted for word in words(each).split()} <= self.words
        return not self.values[name].isdisjoint(wanted)


def texts() -> Iterator[dict[str, Any]]:
    """Articles of a few sentences each, some of them under a heading, some of no known day."""
    chance = random.Random(5)  # noqa: S311  nothing to protect
    for number in range(30):
        told = "\n\n".join(chance.sample(SENTENCES, 4))
        text = f"{chance.choice(SECTIONS)}\n\n{told}" if number % 3 else told
        published = chance.choice([None, "2024-11-08", f"2024-11-{chance.randrange(10, 28)}"])
        yield {"text": text, "source": chance.choice(["Est", "Ouest"]), "published": published, "lang": "fr"}
    yield {"text": "The mayor resigned on 5 November 2024.", "source": "The Herald", "lang": "en"}


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> FlaskClient:
    url = f"sqlite:///{tmp_path_factory.mktemp('dates') / 'frise.db'}"
    store.migrate(url)
    engine = store.open_engine(url)
    seeds.load.load(engine)
    engine.dispose()
    client = create_app(Config(database_url=url)).test_client()
    for article in texts():
        client.post("/v1/articles", json=article)
    return client


def got(client: FlaskClient, path: str, **query: Any) -> dict[str, Any]:  # noqa: ANN401  whatever a parameter takes
    answer = client.get(path, query_string=query or None)
    assert answer.status_code == 200, answer.text
    body: dict[str, Any] = answer.get_json()
    return body


def listed(client: FlaskClient, **query: Any) -> list[dict[str, Any]]:  # noqa: ANN401  the same
    found: list[dict[str, Any]] = got(client, "/v1/dates", undated="include", limit=1000, **query)["dates"]
    return found


def place(date: dict[str, Any]) -> tuple[str, int, int]:
    return date["article"]["id"], date["start"], date["end"]


@pytest.fixture(scope="module")
def told(client: FlaskClient) -> list[Told]:
    """Every date, in the order of a list, with what its article and its event say."""
    articles = {each["id"]: got(client, each["links"]["self"]) for each in got(client, "/v1/articles")["articles"]}
    return [told_of(client, date, articles[date["article"]["id"]]) for date in listed(client)]


def told_of(client: FlaskClient, date: dict[str, Any], article: dict[str, Any]) -> Told:
    (report, *others) = [each for each in article["reports"] if in_report(date, each)] or [None]
    assert not others
    event = got(client, f"/v1/events/{report['event']}") if report and report["event"] else None
    own = {name: date[name] for name in ("type", "precision")} | {"day": day_of(date)}
    values = {name: {value} - {None} for name, value in own.items()}
    values |= {"article": {article["id"]}, "source": {article["source"]}, "lang": {article["lang"]}}
    values |= of_event(event, article) if event else {key: set() for key in set(NAMES) - values.keys()}
    quotes = [each["quote"] for each in event["reports"]] if event else []
    return Told(date, values, set(words(" ".join([event["headline"], *quotes] if event else [])).split()))


def in_report(date: dict[str, Any], report: dict[str, Any]) -> bool:
    return (date["start"], date["end"]) in {(each["start"], each["end"]) for each in report["mentions"]}


def of_event(event: dict[str, Any], article: dict[str, Any]) -> dict[str, set[str]]:
    reports = [each for each in article["reports"] if each["event"] == event["id"]]
    many = len({each["article"]["source"] for each in event["reports"]})
    return {
        "kind": {event["date"]["kind"]} if event["date"] else set(),
        "modality": {min((each["modality"] for each in event["reports"]), key=MODALITIES.index)},
        "status": {event["status"]},
        "section": {each["section"] for each in reports if each["section"]},
        "place": set(event["places"]),
        "actor": set(event["actors"]),
        "min_sources": {str(each + 1) for each in range(many)},
    }


def day_of(date: dict[str, Any]) -> str | None:
    """Of what is known to the day or finer and lasts no longer than one."""
    first, last = date["earliest"], date["latest"]
    if date["precision"] not in FINE or first is None or last is None:
        return None
    lasting = (
        first == last if "T" not in first else (datetime.fromisoformat(last) - datetime.fromisoformat(first)).days < 1
    )
    found = DAY.search(first)
    return found[0] if found and lasting else None


def queries(told: Sequence[Told]) -> Iterator[tuple[str, list[str]]]:
    """Each filter with values that most dates have, that fewest have, with several, and with one that none has."""
    for name in sorted(set(NAMES) - {"q"}):
        counted = Counter(value for each in told for value in sorted(each.values[name]))
        common = [value for value, _ in counted.most_common()]
        yield from ((name, [value]) for value in dict.fromkeys(common[:MANY] + common[-MANY:]))
        if name != "min_sources":
            yield name, common[-MANY:]
    for name in ("source", "section", "place", "actor"):
        yield name, ["no such value"]
    yield from (("q", [said]) for said in ("maire", "ELYSEE", "le pont lille", "no such words"))


def test_every_date_of_every_article_is_listed(client: FlaskClient, told: list[Told]) -> None:
    articles = [got(client, each["links"]["self"]) for each in got(client, "/v1/articles")["articles"]]
    mentions = sorted(
        (article["id"], each["start"], each["end"]) for article in articles for each in article["mentions"]
    )
    assert sorted(place(each.date) for each in told) == mentions
    values = {name: {value for each in told for value in each.values[name]} for name in NAMES if name != "q"}
    assert {name for name, found in values.items() if len(found) == 1} == {"status", "min_sources"}
    assert [each for each in told if not each.words]


@pytest.mark.parametrize("few", [0, 1_000])
def test_a_filter_finds_the_dates_that_pass_it_in_their_order(
    client: FlaskClient, told: list[Told], few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each alone, in every order, counted."""
    monkeypatch.setattr("store.mention_leads.FEW", few)
    whole = {order: [place(each) for each in listed(client, sort=order)] for order in ORDERS}
    for name, values in queries(told):
        passing = {place(each.date) for each in told if each.passes(name, values)}
        for order in ORDERS:
            found = got(client, "/v1/dates", undated="include", limit=1000, sort=order, count="true", **{name: values})
            assert [place(each) for each in found["dates"]] == [each for each in whole[order] if each in passing], name
            assert found["numberMatched"] == len(passing)


def test_two_filters_find_the_dates_that_pass_both(client: FlaskClient, told: list[Told]) -> None:
    chance = random.Random(3)  # noqa: S311  nothing to protect
    pairs = [pair for pair in combinations(queries(told), 2) if pair[0][0] != pair[1][0]]
    found = 0
    for (name, values), (other, wanted) in chance.sample(pairs, 300):
        passing = [each.date for each in told if each.passes(name, values) and each.passes(other, wanted)]
        assert listed(client, **{name: values, other: wanted}) == passing, (name, values, other, wanted)
        found += bool(passing)
    assert found > 50


@pytest.mark.parametrize("order", ORDERS)
def test_orders_go_by_what_they_say(told: list[Told], client: FlaskClient, order: str) -> None:
    """By bounds, or by publication; of what is alike there, by article and place in its text; each also backwards."""
    shown = listed(client, sort=order)
    assert len(shown) == len(told)
    forth = shown[::-1] if order.startswith("-") else shown
    if order.endswith("published"):
        places = [(each["article"]["published"] or "", *place(each)) for each in forth]
        assert places == sorted(places)
    else:
        assert [place(each) for each in forth] == [place(each.date) for each in told]


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize(
    "query", [{}, {"place": ["Berlin"]}, {"q": "maire"}, {"kind": ["instant"], "published": "2024-11"}]
)
def test_pages_hold_the_whole_in_any_order(client: FlaskClient, query: dict[str, Any], order: str) -> None:
    whole = listed(client, sort=order, **query)
    paged: list[dict[str, Any]] = []
    shown = got(client, "/v1/dates", undated="include", limit=7, sort=order, **query)
    paged += shown["dates"]
    while shown["links"]["next"]:
        shown = got(client, shown["links"]["next"])
        paged += shown["dates"]
    assert paged == whole
    assert len(whole) > 7


def test_a_date_is_found_by_its_own_precision_and_by_the_kind_of_its_event(client: FlaskClient) -> None:
    """« du 3 au 8 novembre 2024 » is two days, and dates one event that lasts."""
    days = listed(client, q="festival", kind="span", precision="day")
    assert {each["earliest"] for each in days} == {"2024-11-03", "2024-11-08"}
    assert {each["kind"] for each in days} == {"instant"}
    assert listed(client, q="festival", kind="instant") == []


def test_dates_of_any_modality_are_listed_unless_one_is_asked_for(client: FlaskClient, told: list[Told]) -> None:
    modalities = {value for each in told for value in each.values["modality"]}
    assert {"asserted", "hypothetical", "negated"} <= modalities
    assert len(listed(client, modality=MODALITIES)) == sum(bool(each.words) for each in told) < len(told)


def test_a_count_stops_unless_it_is_exact(
    client: FlaskClient, told: list[Told], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = {"undated": "include", "limit": 1}
    assert "numberMatched" not in got(client, "/v1/dates", **asked)
    monkeypatch.setattr(counting, "CAP", 4)
    capped = got(client, "/v1/dates", count="true", **asked)
    assert (capped.get("numberMatched"), capped["numberMatchedAtLeast"]) == (None, 4)
    exact = got(client, "/v1/dates", count="exact", **asked)
    assert exact["numberMatched"] == got(client, exact["links"]["next"])["numberMatched"] == len(told)


def test_a_filter_is_said_back(client: FlaskClient) -> None:
    asked = {"place": ["Lille"], "min_sources": 1, "q": "maire", "day": ["11-05"], "sort": "-published"}
    assert got(client, "/v1/dates", **asked, count="true")["query"] == asked


@pytest.mark.parametrize(
    "name", [name for name in NAMES if name not in {*OF_ARTICLE, "q", "section", "place", "actor"}]
)
def test_a_value_that_none_can_have_is_refused(client: FlaskClient, name: str) -> None:
    answer = client.get(f"/v1/dates?{name}=nothing")
    assert answer.status_code == 422
    assert answer.get_json()["errors"][0]["parameter"] == name


@pytest.mark.parametrize("query", ["q=!", "sort=value", "count=yes", "min_sources=0", "fields=id", "day=02-30"])
def test_so_is_what_says_nothing(client: FlaskClient, query: str) -> None:
    answer = client.get(f"/v1/dates?{query}")
    assert answer.status_code == 422
    assert answer.get_json()["errors"][0]["parameter"] == query.partition("=")[0]
