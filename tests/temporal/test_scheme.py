"""Where guidelines differ, the scheme decides; the default is the French TimeBank's."""

import pytest

import temporal
from temporal.scheme import FRENCH_TIMEBANK, TIMEML, TaggingScheme

SAID = "Mardi, à 15 h, il est venu. Désormais il y a trois ans."


def told(text: str, scheme: TaggingScheme, language: str = "fr") -> list[tuple[str, str, str]]:
    mentions = temporal.read(text, "2024-11-21", language, scheme).mentions
    return [(mention.text, mention.type.value, mention.value) for mention in mentions]


def test_the_french_timebank_parts_the_hour_from_its_day_and_the_duration_from_its_signal() -> None:
    assert told(SAID, FRENCH_TIMEBANK) == [
        ("Mardi", "DATE", "2024-11-19"),
        ("15 h", "TIME", "2024-11-19T15:00"),
        ("Désormais", "TIME", "PRESENT_REF"),
        ("trois ans", "DURATION", "P3Y"),
    ]


def test_timeml_has_a_day_and_its_hour_as_one_time_and_a_distance_as_a_date() -> None:
    assert told(SAID, TIMEML) == [
        ("Mardi, à 15 h", "TIME", "2024-11-19T15:00"),
        ("Désormais", "DATE", "PRESENT_REF"),
        ("il y a trois ans", "DATE", "2021"),
    ]


@pytest.mark.parametrize("text", ["Mardi, le pont a fermé ; à 15 h, il a rouvert.", "Mardi il pleut. A 15 h il neige."])
def test_an_hour_further_on_stays_apart(text: str) -> None:
    assert len(told(text, TIMEML)) == 2


def test_a_joined_mention_is_the_text_at_its_offsets_and_keeps_both_derivations() -> None:
    [mention] = temporal.read("Parti mardi à 15 h.", "2024-11-21", "fr", TIMEML).mentions
    assert "Parti mardi à 15 h."[mention.start : mention.end] == mention.text == "mardi à 15 h"
    assert [part.rule for part in mention.derivation.parts] == ["weekday", "hour"]
