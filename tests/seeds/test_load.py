"""The seeds go in the way any article does, into a real database."""

import json

from sqlalchemy import Engine

from chronicle import add, whole_article
from extraction.article import Article
from seeds.load import articles, load
from tests.seeds.expectations import NAMES, article


def test_every_article_is_loaded_once(engine: Engine) -> None:
    assert load(engine) == len(NAMES)
    assert load(engine) == 0


def test_what_was_there_before_stays_and_is_not_counted(engine: Engine) -> None:
    known = add(engine, article(NAMES[0]))
    assert load(engine) == len(NAMES) - 1
    assert add(engine, article(NAMES[0])).id == known.id


def test_each_article_is_told_about_as_it_goes_in(engine: Engine) -> None:
    lines: list[str] = []
    load(engine, lines.append)
    load(engine, lines.append)
    new, known = lines[: len(NAMES)], lines[len(NAMES) :]
    assert [line[2:] for line in new] == [line[2:] for line in known]
    assert {line[0] for line in new} == {"+"}
    assert {line[0] for line in known} == {"="}
    assert all(seed.title in line for seed, line in zip(articles(), new, strict=True))


def test_the_text_comes_out_as_it_went_in(engine: Engine) -> None:
    for seed in articles():
        assert _kept(engine, seed)["text"] == seed.text


def _kept(engine: Engine, seed: Article) -> dict[str, str]:
    known = add(engine, seed)
    with engine.connect() as connection:
        body = whole_article(connection, known.id)
    assert body
    kept: dict[str, str] = json.loads(body)
    return kept
