import json
from typing import Any

import pytest

from api import Config, create_app
from tests.cli.conftest import Frise

CASES = [
    ("plus tôt ce mois-ci", {"anchor": "2024-11-19", "lang": "fr"}),
    ("lundi", {"anchor": "2024-11-19", "lang": "fr", "prefer": "future"}),
    ("du 3 au 5 mars 2024", {"anchor": "2024-11-19"}),
    ("Montag", {"anchor": "2024-11-19", "lang": "de"}),
]


def normalized(frise: Frise, expression: str, options: dict[str, str]) -> Any:  # noqa: ANN401 - JSON
    done = frise("normalize", expression, *(part for name in options for part in (f"--{name}", options[name])))
    assert (done.returncode, done.stderr) == (0, b"")
    return json.loads(done.stdout)


@pytest.mark.parametrize(("expression", "options"), CASES, ids=[case[0] for case in CASES])
def test_it_answers_as_the_api_does(frise: Frise, expression: str, options: dict[str, str]) -> None:
    client = create_app(Config(database_url="sqlite://")).test_client()

    said = client.get("/v1/normalize", query_string={"expression": expression, **options}).get_json()

    assert normalized(frise, expression, options) == said


def test_it_says_the_date_the_rule_and_the_reason(frise: Frise) -> None:
    answer = normalized(frise, "plus tôt ce mois-ci", {"anchor": "2024-11-19"})

    assert (answer["date"]["earliest"], answer["date"]["latest"]) == ("2024-11-01", "2024-11-18")
    assert answer["mentions"][0]["rule"]
    assert answer["mentions"][0]["because"].keys() == {"fr", "en"}
    assert answer["mentions"][0]["explanation"]


def test_without_a_language_french_comes_before_english(frise: Frise) -> None:
    assert normalized(frise, "lundi", {"anchor": "2024-11-19"})["lang"] == "fr"
    assert normalized(frise, "yesterday", {"anchor": "2024-11-19"})["lang"] == "en"


@pytest.mark.parametrize(
    ("arguments", "detail"),
    [
        (["gloubiboulga"], "« gloubiboulga » is no date"),
        (["lundi", "--anchor", "hier"], "'hier'"),
        (["lundi", "--lang", "qq"], "'qq'"),
        (["lundi", "--prefer", "never"], "'never'"),
        ([], "EXPRESSION"),
    ],
    ids=["no date", "no anchor", "no language", "no preference", "nothing"],
)
def test_what_cannot_be_read_is_named(frise: Frise, arguments: list[str], detail: str) -> None:
    done = frise("normalize", *arguments)

    assert done.returncode != 0
    assert done.stdout == b""
    assert detail in done.stderr.decode()
