"""What an article's fields may hold: the checks, and what to write instead."""

import re
from datetime import datetime
from urllib.parse import urlsplit

RFC_3339 = re.compile(
    r"\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:[Zz]|[+-]\d\d:\d\d))?",
    re.ASCII,
)
LANGUAGE_TAG = re.compile(r"([A-Za-z]{2})(?:[-_][A-Za-z0-9]+)*", re.ASCII)
PUBLISHED_EXAMPLE = "2024-11-19, or 2024-11-19T18:30:00+01:00"


class ReadingError(ValueError):
    """Input that is no article: what is wrong with it, and an example of what is right."""

    def __init__(self, problem: str, example: str) -> None:
        super().__init__(f"{problem}; right is: {example}")
        self.problem = problem
        self.example = example


def clean_published(value: str | None, name: str = "published") -> str | None:
    """A date as it is, a time as ISO 8601 with its offset. ReadingError, of the field's name, unless RFC 3339."""
    if value is None:
        return None
    written = value.strip()
    if not RFC_3339.fullmatch(written):
        problem = f"« {name} » {value!r} is neither a date nor an RFC 3339 time"
        raise ReadingError(problem, PUBLISHED_EXAMPLE)
    try:
        moment = datetime.fromisoformat(written.upper())
    except ValueError as error:
        problem = f"« {name} » {value!r} does not exist ({error})"
        raise ReadingError(problem, PUBLISHED_EXAMPLE) from error
    return moment.isoformat() if moment.tzinfo else moment.date().isoformat()


def clean_language(value: str | None) -> str | None:
    """The ISO 639-1 code of a language tag (« fr-CA » is ``fr``). ReadingError when it is none."""
    if value is None:
        return None
    tag = LANGUAGE_TAG.fullmatch(value.strip())
    if not tag:
        problem = f"« lang » {value!r} is not an ISO 639-1 code"
        raise ReadingError(problem, "fr")
    return tag[1].lower()


def clean_url(value: str | None) -> str | None:
    """An absolute http or https address. ReadingError for any other."""
    if value is None:
        return None
    written = value.strip()
    if not _is_web_address(written):
        problem = f"« url » {value!r} is not an absolute web address"
        raise ReadingError(problem, "https://journal.example/pont")
    return written


def _is_web_address(value: str) -> bool:
    try:
        parts = urlsplit(value)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.netloc)
