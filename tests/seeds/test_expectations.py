"""The expectations themselves, held against the calendar and against the texts, without the engine."""

import re
from datetime import date

import pytest

from tests.seeds.expectations import NAMES, Expected, body, expected, mentions, negatives
from tests.seeds.whole import point, whole
from tests.seeds.words import LIKE_TIME, MONTHS, WEEKDAYS, words_of

PARTLY = re.compile(r"début |mi-|fin |plus tôt ce ", re.IGNORECASE)
SAID = [(f"{name}-{said.start}", said) for name in NAMES for said in mentions(name)]
DATED = [(where, said) for where, said in SAID if "precision" in said.says]


def cases(said: list[tuple[str, Expected]]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("said", [pytest.param(entry, id=where) for where, entry in said])


dated = cases(DATED)
covered = cases([case for case in DATED if case[1].says["type"] != "DURATION"])
counted = cases([case for case in DATED if case[1].says["type"] == "DURATION"])
undated = cases([case for case in SAID if case not in DATED])


@pytest.mark.parametrize("name", NAMES)
def test_no_word_of_the_calendar_is_left_out(name: str) -> None:
    """Whatever looks like time or like a number lies in an expected mention or in a negative."""
    listed = [*mentions(name), *negatives(name)]
    forgotten = [
        f"« {word.group()} » at {word.start()}"
        for word in LIKE_TIME.finditer(body(name))
        if not any(entry.overlaps(*word.span()) for entry in listed)
    ]
    assert forgotten == []


@pytest.mark.parametrize("name", NAMES)
def test_every_negative_stands_in_the_text_and_says_why(name: str) -> None:
    listed = expected(name).get("negatives", [])
    assert {entry["text"] for entry in listed} == {place.says["text"] for place in negatives(name)}
    assert all(entry["why"] for entry in listed)


@pytest.mark.parametrize("name", NAMES)
def test_mentions_and_negatives_are_apart(name: str) -> None:
    both = [(said, other) for said in mentions(name) for other in negatives(name)]
    assert [pair for pair in both if pair[0].overlaps(pair[1].start, pair[1].end)] == []


@dated
def test_a_weekday_falls_on_its_date(said: Expected) -> None:
    """« lundi » is a Monday; « la nuit de samedi à dimanche » begins on the Saturday."""
    for named in [WEEKDAYS[word] for word in words_of(said.says["text"]) if word in WEEKDAYS][:1]:
        assert date.fromisoformat(said.says["value"][:10]).weekday() == named


@dated
def test_a_month_and_a_year_that_are_said_are_those_of_the_value(said: Expected) -> None:
    words, value = words_of(said.says["text"]), said.says["value"]
    months = [MONTHS[word] for word in words if word in MONTHS]
    years = [word for word in words if word.isdecimal() and len(word) == 4]
    assert all(int(value.removeprefix("-").split("T")[0].split("-")[1]) == month for month in months)
    assert all(value.startswith(year) for year in years)


@covered
def test_the_bounds_lie_in_what_the_value_covers(said: Expected) -> None:
    """They are all of it, unless only a part was meant (« début août », « plus tôt ce mois-ci »)."""
    first, last = whole(said.says["value"])
    bounds = point(said.says["earliest"]), point(said.says["latest"])
    assert first <= bounds[0] <= bounds[1] <= last
    partly = PARTLY.match(said.says["text"])
    assert (bounds == (first, last)) != bool(partly)


@counted
def test_a_distance_reaches_one_unit(said: Expected) -> None:
    """« il y a trois ans » is a duration that its signal ties to one year, « dans deux jours » to one day."""
    unit = {"Y": "year", "W": "week", "D": "day"}[said.says["value"][-1]]
    length = {"year": 365, "week": 7, "day": 1}[unit]
    first, last = (date.fromisoformat(said.says[end]) for end in ("earliest", "latest"))
    assert said.says["precision"] == unit
    assert length <= (last - first).days + 1 <= length + (unit == "year")


@undated
def test_what_has_no_bounds_is_a_duration_a_set_or_a_reference(said: Expected) -> None:
    assert not {"earliest", "latest"} & said.says.keys()
    assert said.says["type"] in {"DURATION", "SET"} or said.says["value"].endswith("_REF")


@pytest.mark.parametrize("name", NAMES)
def test_an_expected_event_speaks_of_words_that_stand_in_the_text(name: str) -> None:
    text = body(name)
    for event in expected(name)["events"]:
        assert [word for word in event["says"] if word not in text] == []
        assert [word for word in event["trigger"] if word in text]
        assert {event["earliest"], event["latest"]} != {".."}
