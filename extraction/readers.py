"""Files as articles: front matter and text, plain text, or JSON.

YAML's base loader keeps every value of the front matter as it was written: ``published: 2024-11-19`` stays a
string and ``lang: no`` stays Norwegian.
"""

import difflib
import json
from collections.abc import Callable, Iterator, Mapping

import yaml
from frontmatter.default_handlers import YAMLHandler

from extraction.article import Article
from extraction.fields import ReadingError, clean_language, clean_published, clean_url

TEXT_EXAMPLE = "---\ntitle: Le pont\npublished: 2024-11-19\nlang: fr\n---\nLe pont a rouvert lundi."
JSON_EXAMPLE = '{"title": "Le pont", "text": "Le pont a rouvert lundi.", "published": "2024-11-19"}'
TO_UTF_8 = "iconv -f ISO-8859-1 -t UTF-8 article.txt"
ABSENT = ("", "~", "null")
FRONT_MATTER = YAMLHandler()

#: What is known of an article beside its text, and how its value is checked.
CLEAN: Mapping[str, Callable[[str | None], str | None]] = {
    "title": lambda title: title,
    "source": lambda source: source,
    "url": clean_url,
    "lang": clean_language,
    "published": clean_published,
}
#: How like one of them another name must be to be it misspelt: « publised » is, « language » is not.
NEAR = 0.8


def read_article(data: bytes, name: str = "") -> Article:
    """The article in a file's bytes: JSON when the file's name ends in ``.json``, else text. ReadingError."""
    text = _decoded(data)
    return from_json(text) if name.lower().endswith(".json") else from_text(text)


def from_text(text: str) -> Article:
    """Plain text as it stands, or front matter (title, published, source, lang, url) and its body.

    ReadingError says what is wrong with either.
    """
    if not FRONT_MATTER.detect(text.lstrip()):
        return _article({}, text, TEXT_EXAMPLE)
    fields, body = _split(text.strip())
    return _article({key: value for key, value in fields.items() if value not in ABSENT}, body, TEXT_EXAMPLE)


def from_json(text: str) -> Article:
    """One object: ``text`` and, where known, title, source, url, lang, published. ReadingError."""
    try:
        fields = json.loads(text)
    except (ValueError, RecursionError) as error:
        problem = f"this is not JSON ({error})"
        raise ReadingError(problem, JSON_EXAMPLE) from error
    if not isinstance(fields, dict):
        problem = f"an article is one JSON object, not {_kind(fields)}"
        raise ReadingError(problem, JSON_EXAMPLE)
    return _article(fields, _string(fields, "text", JSON_EXAMPLE) or "", JSON_EXAMPLE)


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        problem = f"this is not UTF-8 from byte {error.start} on"
        raise ReadingError(problem, TO_UTF_8) from error


def _split(text: str) -> tuple[Mapping[str, object], str]:
    try:
        header, body = FRONT_MATTER.split(text)
        fields = FRONT_MATTER.load(header, Loader=yaml.BaseLoader)
    except yaml.YAMLError as error:
        problem = f"the front matter is not YAML ({' '.join(str(error).split())})"
        raise ReadingError(problem, TEXT_EXAMPLE) from error
    except (ValueError, RecursionError) as error:
        problem = "the front matter is not closed by a line of three dashes"
        raise ReadingError(problem, TEXT_EXAMPLE) from error
    if not isinstance(fields, dict):
        problem = "the front matter is not « key: value » lines"
        raise ReadingError(problem, TEXT_EXAMPLE)
    return fields, body.strip()


def _article(fields: Mapping[str, object], text: str, example: str) -> Article:
    """The article. ReadingError says all that is wrong with it."""
    faults = [ReadingError(problem, example) for problem in _wrong_as_a_whole(fields, text)]
    values = {}
    for name, clean in CLEAN.items():
        try:
            values[name] = clean(_string(fields, name, example))
        except ReadingError as fault:
            faults.append(fault)
    if faults:
        examples = dict.fromkeys(fault.example for fault in faults)
        raise ReadingError("; ".join(fault.problem for fault in faults), "; ".join(examples))
    known = {name: value for name, value in values.items() if value is not None}
    return Article(text, **known)


def _wrong_as_a_whole(fields: Mapping[str, object], text: str) -> Iterator[str]:
    """What no field by itself is to blame for. Fields of other programs pass; ours, misspelt, would be lost."""
    if not text.strip():
        yield "the article has no text"
    for name in [each for each in fields if each not in {*CLEAN, "text"}]:
        for meant in difflib.get_close_matches(name.lower(), CLEAN, 1, NEAR):
            yield f"« {name} » is not known; did you mean « {meant} »?"


def _string(fields: Mapping[str, object], key: str, example: str) -> str | None:
    value = fields.get(key)
    if value is None:
        return None
    if not isinstance(value, str):
        problem = f"« {key} » is {_kind(value)}, not a string"
        raise ReadingError(problem, example)
    if not value.isprintable() and any("\ud800" <= character <= "\udfff" for character in value):
        problem = f"« {key} » holds half a character (a lone surrogate)"
        raise ReadingError(problem, example)
    return value


def _kind(value: object) -> str:
    kinds = {list: "a list", dict: "an object", str: "a string", bool: "true or false", type(None): "null"}
    return kinds.get(type(value), "a number")
