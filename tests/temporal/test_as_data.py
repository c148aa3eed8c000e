"""Dates and mentions as dicts: the keys, their order, and values that JSON takes as they are."""

import json

import pytest
from hypothesis import given

from temporal.as_data import date_data, mention_data
from temporal.calendar import Precision, day_number
from temporal.dates import FuzzyDate, within_days
from temporal.edtf import read, write
from temporal.labels import label
from temporal.mention import Derivation, Mention, TimexType
from tests.temporal.fuzzy import fuzzy_dates

MONDAY = day_number(2024, 11, 18)
BECAUSE = {"fr": "« est arrivée » est au passé", "en": "“est arrivée” is in the past"}


def mention(date: FuzzyDate | None) -> Mention:
    return Mention(
        text="lundi",
        start=2882,
        end=2887,
        type=TimexType.DATE,
        value="2024-11-18",
        mod=None,
        date=date,
        anchor="2024-11-19",
        anchored_to="publication",
        inferred=("week", "direction"),
        rule="weekday",
        because=BECAUSE,
        derivation=Derivation("weekday", 2882, 2887),
    )


def test_a_date() -> None:
    date = within_days(day_number(2024, 11, 1), MONDAY, Precision.MONTH)
    assert json.dumps(date_data(date), ensure_ascii=False) == (
        '{"edtf": "2024-11-01/2024-11-18", "earliest": "2024-11-01", "latest": "2024-11-18", '
        '"kind": "instant", "precision": "month", "qualifier": null, '
        '"label": {"fr": "1er–18 novembre 2024", "en": "1–18 November 2024"}}'
    )


def test_no_date_is_none() -> None:
    assert date_data(None) is None


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "kind", "qualifier"),
    [
        ("2014/..", "2014-01-01", None, "ongoing", None),
        ("../2024-03-05", None, "2024-03-05", "span", None),
        ("1850~", "1850-01-01", "1850-12-31", "instant", "approximate"),
        ("2024-11-18T14:30:00", "2024-11-18T14:30", "2024-11-18T14:30", "instant", None),
    ],
)
def test_open_ends_are_null_and_minutes_are_minutes(
    text: str, earliest: str | None, latest: str | None, kind: str, qualifier: str | None
) -> None:
    data = date_data(read(text))
    assert data is not None
    assert (data["edtf"], data["earliest"], data["latest"]) == (text, earliest, latest)
    assert (data["kind"], data["qualifier"]) == (kind, qualifier)


@given(fuzzy_dates())
def test_every_date_survives_json_as_it_is(date: FuzzyDate) -> None:
    data = date_data(date)
    assert data is not None
    assert json.loads(json.dumps(data)) == data
    assert {type(value) for value in data.values()} <= {str, dict, type(None)}
    assert (data["edtf"], data["label"]) == (write(date), label(date))


def test_a_mention() -> None:
    data = mention_data(mention(within_days(MONDAY, MONDAY, Precision.DAY)))
    assert json.dumps(data, ensure_ascii=False) == (
        '{"text": "lundi", "start": 2882, "end": 2887, "type": "DATE", "value": "2024-11-18", "mod": null, '
        '"earliest": "2024-11-18", "latest": "2024-11-18", "precision": "day", "kind": "instant", '
        '"qualifier": null, "anchor": "2024-11-19", "anchored_to": "publication", '
        '"inferred": ["week", "direction"], "rule": "weekday", '
        '"because": {"fr": "« est arrivée » est au passé", "en": "“est arrivée” is in the past"}}'
    )


def test_a_mention_without_a_date_keeps_its_keys() -> None:
    dated = mention_data(mention(within_days(MONDAY, MONDAY, Precision.DAY)))
    undated = mention_data(mention(None))
    assert list(undated) == list(dated)
    assert [name for name, value in undated.items() if value != dated[name]] == [  # type: ignore[literal-required]
        "earliest",
        "latest",
        "precision",
        "kind",
    ]
    assert undated["earliest"] is undated["precision"] is None


def test_the_dict_shares_nothing_with_the_mention() -> None:
    one = mention(None)
    mention_data(one)["because"]["fr"] = ""
    mention_data(one)["inferred"].clear()
    assert mention_data(one)["because"] == BECAUSE
    assert mention_data(one)["inferred"] == ["week", "direction"]
