"""A derivation says which rule read which words."""

import json

from temporal.explain import derivation_data, derivation_text
from temporal.mention import Derivation

#: An emoji is one code point, and a line may break inside an expression.
TEXT = "Signé 😀 plus tôt\nce mois-ci."
MONTH = Derivation("month", 20, 24)
THIS_PERIOD = Derivation("this period", 17, 27, lambda: (MONTH,))
EARLIER = Derivation("earlier", 8, 16)
DERIVATION = Derivation("earlier in a period", 8, 27, lambda: (EARLIER, THIS_PERIOD))


def test_as_text_each_rule_is_a_line_below_the_rule_that_used_it() -> None:
    assert derivation_text(DERIVATION, TEXT).split("\n") == [
        "plus tôt ce mois-ci → earlier in a period",
        "  plus tôt → earlier",
        "  ce mois-ci → this period",
        "    mois → month",
    ]


def test_as_data_each_rule_has_its_words_as_they_stand_and_its_parts() -> None:
    month = {"rule": "month", "text": "mois", "start": 20, "end": 24, "parts": []}
    assert derivation_data(DERIVATION, TEXT) == {
        "rule": "earlier in a period",
        "text": "plus tôt\nce mois-ci",
        "start": 8,
        "end": 27,
        "parts": [
            {"rule": "earlier", "text": "plus tôt", "start": 8, "end": 16, "parts": []},
            {"rule": "this period", "text": "ce mois-ci", "start": 17, "end": 27, "parts": [month]},
        ],
    }


def test_the_data_survives_json() -> None:
    data = derivation_data(DERIVATION, TEXT)
    assert json.loads(json.dumps(data)) == data
