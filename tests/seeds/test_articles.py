"""The articles themselves: front matter, body, and nothing of one told by another."""

import hashlib

import frontmatter
import pytest

from tests.seeds.expectations import FOLDER, NAMES, article, body

USER_ARTICLE = "2024-coree-du-nord-russie"
FIELDS = {"title", "published", "source", "lang", "url"}
DIGEST = "4ff040aa5a2c098395b67479688e77dae5d26c7a0010722dbafb17043e5bac00"
ITS_NAMES = ("Pyongyang", "Kim Jong", "Corée du Nord", "Kozlov", "Rutte", "Moscou")


def test_there_are_enough_articles_to_draw_a_timeline_of_many_years() -> None:
    years = {(article(name).published or "")[:4] for name in NAMES}
    assert len(NAMES) >= 11
    assert len(years) >= 10


@pytest.mark.parametrize("name", NAMES)
def test_the_front_matter_is_complete(name: str) -> None:
    read = article(name)
    assert read.title
    assert read.source
    assert read.lang in {"fr", "en"}
    assert (read.published or "")[:4] == name[:4]


@pytest.mark.parametrize("name", NAMES)
def test_any_reader_of_front_matter_finds_the_same_fields_and_body(name: str) -> None:
    post, read = frontmatter.load(str(FOLDER / f"{name}.txt")), article(name)
    assert post.content == read.text
    assert FIELDS - {"url"} <= set(post.keys()) <= FIELDS
    assert (post["title"], str(post["published"]), post.get("url")) == (read.title, read.published, read.url)


@pytest.mark.parametrize("name", NAMES)
def test_an_article_is_short(name: str) -> None:
    assert 600 <= len(body(name)) <= 3300


def test_each_article_has_its_expectations_beside_it() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.toml")) == NAMES


def test_the_body_of_the_first_article_is_the_text_as_it_was_received() -> None:
    """Its offsets are quoted elsewhere: 3,058 code points, no white space at either end."""
    text = body(USER_ARTICLE)
    assert len(text) == 3058
    assert hashlib.sha256(text.encode()).hexdigest() == DIGEST


@pytest.mark.parametrize("name", [name for name in NAMES if name != USER_ARTICLE])
def test_no_other_article_tells_its_happenings(name: str) -> None:
    assert [word for word in ITS_NAMES if word in body(name)] == []
