"""Files become articles, or say what is wrong with them and what is right."""

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extraction.article import Article
from extraction.fields import ReadingError
from extraction.readers import from_json, from_text, read_article

WHOLE = """---
title: Le pont de Blavet rouvre
published: 2021-09-09
source: Le Phare
lang: fr
url: https://phare.example/pont
photographe: ignoré
---
Le pont a rouvert mardi.

Il rouvrira samedi.
"""


def test_front_matter_gives_every_field_and_leaves_the_body_alone() -> None:
    assert from_text(WHOLE) == Article(
        text="Le pont a rouvert mardi.\n\nIl rouvrira samedi.",
        title="Le pont de Blavet rouvre",
        source="Le Phare",
        url="https://phare.example/pont",
        lang="fr",
        published="2021-09-09",
    )


def test_plain_text_stands_as_it_is() -> None:
    text = "  Le pont a rouvert mardi.\r\n"
    assert from_text(text) == Article(text=text)


def test_json_gives_every_field_and_keeps_the_text_to_the_last_space() -> None:
    fields = {"title": "Pont", "text": " Il a rouvert. ", "source": "Le Phare", "url": None, "lang": "fr"}
    assert from_json(json.dumps(fields)) == Article(text=" Il a rouvert. ", title="Pont", source="Le Phare", lang="fr")


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2021-09-09", "2021-09-09"),
        ("2021-09-09T18:30:00+02:00", "2021-09-09T18:30:00+02:00"),
        ("2021-09-09 18:30:00Z", "2021-09-09T18:30:00+00:00"),
        ('"2021-09-09"', "2021-09-09"),
        ("", None),
        ("null", None),
    ],
)
def test_published_is_a_date_or_a_time_with_its_offset(written: str, read: str | None) -> None:
    assert from_text(f"---\npublished: {written}\n---\nUn mot.").published == read


@pytest.mark.parametrize(("written", "read"), [("no", "no"), ("FR", "fr"), ("fr-CA", "fr"), ("en_GB", "en")])
def test_a_language_tag_is_its_iso_639_1_code(written: str, read: str) -> None:
    assert from_text(f"---\nlang: {written}\n---\nUn mot.").lang == read


def test_a_title_that_looks_like_a_number_or_a_date_is_a_title() -> None:
    assert from_text("---\ntitle: 1984\nsource: 2021-09-09\n---\nUn mot.").title == "1984"


def test_the_name_of_the_file_tells_json() -> None:
    assert read_article(b'{"text": "Un mot."}', "pont.JSON").text == "Un mot."
    assert read_article(b'{"text": "Un mot."}', "pont.txt").text == '{"text": "Un mot."}'


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    assert read_article("\ufeffUn mot.".encode()).text == "Un mot."


BAD_TEXT = [
    ("", "no text"),
    (" \n ", "no text"),
    ("---\ntitle: Pont\n---\n \n", "no text"),
    ("---\ntitle: Pont\nLe pont a rouvert.", "not closed"),
    ("---\ntitle: [\n---\nUn mot.", "not YAML"),
    ("---\n- un\n- deux\n---\nUn mot.", "key: value"),
    ("---\ntitle: [un, deux]\n---\nUn mot.", "« title » is a list"),
    ("---\npublished: hier\n---\nUn mot.", "« published » 'hier' is neither"),
    ("---\npublished: 2021-02-30\n---\nUn mot.", "« published » '2021-02-30' does not exist"),
    ("---\npublished: 2021-09-09T18:30:00\n---\nUn mot.", "RFC 3339"),
    ("---\nlang: français\n---\nUn mot.", "« lang » 'français'"),
    ("---\nurl: javascript:alert(1)\n---\nUn mot.", "« url »"),
    ("---\nurl: http://[\n---\nUn mot.", "« url »"),
]


@pytest.mark.parametrize(("text", "says"), BAD_TEXT)
def test_bad_text_is_refused_with_what_is_wrong_and_an_example(text: str, says: str) -> None:
    with pytest.raises(ReadingError) as caught:
        from_text(text)
    assert says in caught.value.problem
    assert caught.value.example
    assert caught.value.example in str(caught.value)


BAD_JSON = [
    ("[]", "not a list"),
    ("null", "not null"),
    ("12", "not a number"),
    ('"Un mot."', "not a string"),
    ("{", "not JSON"),
    ("[" * 100_000, "not JSON"),
    ("{}", "no text"),
    ('{"text": ""}', "no text"),
    ('{"text": 12}', "« text » is a number"),
    ('{"text": true}', "« text » is true or false"),
    ('{"text": "Un mot.", "title": {}}', "« title » is an object"),
    ('{"text": "Un mot.", "published": "19/11/2024"}', "« published »"),
    ('{"text": "Un \\ud800 mot."}', "lone surrogate"),
]


@pytest.mark.parametrize(("text", "says"), BAD_JSON)
def test_bad_json_is_refused_with_what_is_wrong_and_an_example(text: str, says: str) -> None:
    with pytest.raises(ReadingError) as caught:
        from_json(text)
    assert says in caught.value.problem
    assert caught.value.example in str(caught.value)


def test_bytes_that_are_not_utf_8_are_refused_with_where_and_the_cure() -> None:
    with pytest.raises(ReadingError, match="not UTF-8 from byte 10") as caught:
        read_article("Le pont a é".encode("latin-1"))
    assert "iconv" in caught.value.example


@given(st.binary(max_size=200), st.sampled_from(["a.txt", "a.json"]))
def test_any_bytes_are_an_article_or_a_reading_error(data: bytes, name: str) -> None:
    with suppress(ReadingError):
        assert read_article(data, name).text.strip()


@given(st.text(alphabet="-\n: ab[]{}'\"|>&*!%@`#,?\x00\u2028", max_size=60))
def test_any_front_matter_is_an_article_or_a_reading_error(text: str) -> None:
    with suppress(ReadingError):
        assert from_text(f"---\n{text}\n---\nUn mot.").text.strip()
