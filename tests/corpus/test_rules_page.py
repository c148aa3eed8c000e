"""The pages of the rules are what the grammars and the corpora say now."""

import pytest

from temporal.languages import known, load
from tests.corpus.rules_page import FOLDER, page


@pytest.mark.parametrize("code", known())
def test_the_page_is_up_to_date(code: str) -> None:
    written = (FOLDER / f"rules-{code}.md").read_text("utf-8")
    assert written == page(code), "run 'make docs'"


@pytest.mark.parametrize("code", known())
def test_every_rule_has_its_place_and_says_what_it_means(code: str) -> None:
    shown = page(code)
    for rule in load(code).grammar.rules:
        if rule.build.__name__ != "<lambda>":
            assert f"### {rule.name}\n" in shown
            assert rule.build.__doc__, rule.name
