"""A text whose accents are marks of their own is read like any other, in its own offsets."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

import temporal
from temporal.composing import compose, is_composed

SAID = "😀 Le musée, fermé en décembre 2020, a rouvert le 3 août à l\u2019été. Un bébé né hier."


def test_accents_as_marks_of_their_own_lose_no_date() -> None:
    received = unicodedata.normalize("NFD", SAID)
    reading = temporal.read(received, "2024-11-19")
    expected = temporal.read(SAID, "2024-11-19")
    assert [mention.value for mention in reading.mentions] == [mention.value for mention in expected.mentions]
    for mention, composed in zip(reading.mentions, expected.mentions, strict=True):
        assert received[mention.start : mention.end] == mention.text
        assert unicodedata.normalize("NFC", mention.text) == composed.text
        assert (mention.derivation.start, mention.derivation.end) == (mention.start, mention.end)


def test_said_dates_and_prose_count_in_the_text_as_received() -> None:
    received = unicodedata.normalize("NFD", "L\u2019été est passé. Fermé du 3 au 5 février 2020.")
    reading = temporal.read(received, None)
    [said] = [said for said in reading.dates if len(said.mentions) == 2]
    assert received[said.start : said.end].startswith("du 3 au 5 f")
    assert reading.prose.text == received


@given(st.text(st.sampled_from("eéaà\u0301\u0300\u0327\u0338=1 \nÅ\u212b"), max_size=30))
def test_every_code_point_has_its_place(text: str) -> None:
    composed = compose(text)
    assert len(composed.offsets) == len(composed.text) + 1
    assert list(composed.offsets) == sorted(composed.offsets)
    assert composed.offsets[-1] == len(text)


def test_a_text_already_composed_is_left_alone() -> None:
    assert is_composed(SAID)
    assert not is_composed(unicodedata.normalize("NFD", SAID))
