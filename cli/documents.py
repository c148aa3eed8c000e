"""A line of NDJSON as an article, or what is wrong with it."""

from typing import NamedTuple

import orjson

from extraction.article import Article
from extraction.fields import ReadingError, clean_language, clean_published
from temporal import known

EXAMPLE = '{"id": "1", "text": "Le pont a rouvert lundi.", "lang": "fr", "published": "2024-11-19"}'

#: How much of an ISO 8601 time is its day.
DAY = len("2024-11-19")

#: What a value is called when it should have been a string.
KINDS = {bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "an object"}


class Document(NamedTuple):
    """An article under the id its sender gave it, which comes back with the answer."""

    id: str | int | None
    article: Article


def read_document(line: bytes) -> Document:
    """The document in one line. ReadingError says what is wrong with it."""
    fields = _object(line)
    text = _string(fields, "text")
    if text is None:
        problem = "« text » is missing"
        raise ReadingError(problem, EXAMPLE)
    return Document(_id(fields), Article(text, lang=_language(fields), published=_published(fields)))


def id_of(line: bytes) -> str | int | None:
    """The id in a line, whatever else is wrong with it; None when there is none that can be read."""
    try:
        return _id(_object(line))
    except ReadingError:
        return None


def _object(line: bytes) -> dict[str, object]:
    try:
        fields = orjson.loads(line)
    except orjson.JSONDecodeError as error:
        raise ReadingError(_why_not_json(line, error), EXAMPLE) from error
    if not isinstance(fields, dict):
        problem = f"a document is one object, not {_kind(fields)}"
        raise ReadingError(problem, EXAMPLE)
    return fields


def _why_not_json(line: bytes, error: ValueError) -> str:
    try:
        line.decode()
    except UnicodeDecodeError as undecodable:
        return f"this is not UTF-8 from byte {undecodable.start} on"
    return f"this is not JSON ({error})"


def _string(fields: dict[str, object], key: str) -> str | None:
    value = fields.get(key)
    if value is None or isinstance(value, str):
        return value
    problem = f"« {key} » is {_kind(value)}, not a string"
    raise ReadingError(problem, EXAMPLE)


def _published(fields: dict[str, object]) -> str | None:
    """What « published », or « dct » in TimeML's word, says; both may, of one day."""
    said = {name: clean_published(_string(fields, name), name) for name in ("published", "dct")}
    published, dct = said.values()
    if published and dct and published[:DAY] != dct[:DAY]:
        problem = f"« published » says {published}, « dct » {dct}"
        raise ReadingError(problem, EXAMPLE)
    return published or dct


def _language(fields: dict[str, object]) -> str | None:
    language = clean_language(_string(fields, "lang"))
    if language is None or language in known():
        return language
    problem = f"« lang » {language!r} has no grammar here; {' and '.join(known())} have one"
    raise ReadingError(problem, EXAMPLE)


def _id(fields: dict[str, object]) -> str | int | None:
    value = fields.get("id")
    if value is None or (isinstance(value, str | int) and not isinstance(value, bool)):
        return value
    problem = f"« id » is {_kind(value)}, not a string or an integer of 64 bits"
    raise ReadingError(problem, EXAMPLE)


def _kind(value: object) -> str:
    return KINDS.get(type(value), "a string" if isinstance(value, str) else "null")
