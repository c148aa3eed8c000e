"""Examples in the contract: requests, and answers as the application gives them (one file each)."""

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

#: Headers by their names in the contract.
LOCATION = {"Location": "Location"}
LINK = {"Link": "Link"}


def answer(name: str) -> Any:  # noqa: ANN401  any JSON
    """The answer of that name, from its file."""
    return json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
