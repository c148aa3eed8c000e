"""Examples in the contract: requests, headers, and answers as the application gives them (one file each)."""

import json
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent

ARTICLE_TEXT = {"text": "Le maire a démissionné mardi.", "lang": "fr", "published": "2024-11-21"}
NEW_ARTICLE = {
    **ARTICLE_TEXT,
    "title": "Le maire s'en va",
    "source": "La Gazette",
    "url": "https://gazette.example/maire",
}

LOCATION = {
    "Location": {
        "description": "The path of the resource.",
        "schema": {"type": "string", "format": "uri-reference"},
    }
}
ETAG = {
    "ETag": {
        "description": "What names this very answer (RFC 9110): send it as If-None-Match.",
        "schema": {"type": "string", "examples": ['"0d6a8f7f5c2b4e0f9a1c3d5e7f901234"']},
    }
}
LINK = {
    "Link": {
        "description": "The next page (RFC 8288), when there is one.",
        "schema": {"type": "string", "examples": ['</v1/events?cursor=WyI1…>; rel="next"']},
    }
}


def answer(name: str) -> Any:  # noqa: ANN401  any JSON
    """The answer of that name, from its file."""
    return json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
