"""Examples in the contract, of what is said of a request or an answer as a whole."""

ARTICLE_TEXT = {"text": "Le maire a démissionné mardi.", "lang": "fr", "published": "2024-11-21"}
NEW_ARTICLE = {
    **ARTICLE_TEXT,
    "title": "Le maire s'en va",
    "source": "La Gazette",
    "url": "https://gazette.example/maire",
}

LOCATION = {
    "Location": {"description": "The path of the resource.", "schema": {"type": "string", "format": "uri-reference"}}
}
LINK = {
    "Link": {
        "description": "The next page (RFC 8288), when there is one.",
        "schema": {"type": "string", "examples": ['</v1/events?cursor=WyI1…>; rel="next"']},
    }
}
