"""The answers that the contract shows as examples, as the application gives them.

`python -m tests.api.example_answers` writes them anew.
"""

import json
import re
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from flask.testing import FlaskClient

import store
from api import Config, create_app, examples

IDENTIFIER = re.compile("[0-9a-f]{32}")


def answers(client: FlaskClient) -> Mapping[str, Any]:
    """By the name of the example: what the application answers over an empty database, ids made neutral."""
    article = client.post("/v1/articles", json=examples.NEW_ARTICLE)
    events = client.get("/v1/events?datetime=2024-11/..").text
    found = {
        "article": article.text,
        "article_in_full": client.get(article.headers["Location"]).text,
        "articles": client.get("/v1/articles").text,
        "dates": client.get("/v1/dates?type=DATE").text,
        "event": client.get(json.loads(events)["events"][0]["links"]["self"]).text,
        "events": events,
        "extraction": client.post("/v1/extract", json=examples.ARTICLE_TEXT).text,
        "facets": client.get("/v1/facets?datetime=2024").text,
        "health": client.get("/healthz").text,
        "histogram": client.get("/v1/histogram?datetime=2024-10/2024-11&interval=month&by=source").text,
        "normalization": client.get("/v1/normalize?expression=plus tôt ce mois-ci&anchor=2024-11-19").text,
        "on_this_day": client.get("/v1/onthisday/11/19").text,
        "timeline": client.get("/v1/timeline?datetime=2024-10/2024-11&width=50").text,
    }
    neutral: dict[str, str] = {}
    for text in found.values():
        for identifier in IDENTIFIER.findall(text):
            neutral.setdefault(identifier, f"{len(neutral) + 1:032x}")
    return {name: json.loads(IDENTIFIER.sub(lambda each: neutral[each[0]], text)) for name, text in found.items()}


def main() -> None:
    """Write every example."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/examples.db"
        store.migrate(url)
        for name, answer in answers(create_app(Config(database_url=url)).test_client()).items():
            path = Path(examples.FOLDER) / f"{name}.json"
            path.write_text(json.dumps(answer, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
