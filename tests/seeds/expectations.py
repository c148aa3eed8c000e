"""What each article must yield, as written by hand in the TOML file beside it."""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from extraction.article import Article
from extraction.readers import read_article

FOLDER = Path(__file__).parents[2] / "seeds"
NAMES = sorted(path.stem for path in FOLDER.glob("*.txt"))


@dataclass(frozen=True)
class Expected:
    """One expected mention or negative with the offsets of its words in the article."""

    start: int
    end: int
    says: dict[str, Any]

    def overlaps(self, start: int, end: int) -> bool:
        return start < self.end and end > self.start


def article(name: str) -> Article:
    return read_article((FOLDER / f"{name}.txt").read_bytes(), f"{name}.txt")


def body(name: str) -> str:
    return article(name).text


def expected(name: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8"))


def mentions(name: str) -> list[Expected]:
    """The expected mentions; each stands after the end of the one before it."""
    found, offset = [], 0
    for entry in expected(name)["mentions"]:
        [place, *_] = [*_places(entry["text"], body(name), offset), None]
        assert place, f"« {entry['text']} » does not follow offset {offset} of {name}"
        found.append(Expected(*place, entry))
        offset = place[1]
    return found


def negatives(name: str) -> list[Expected]:
    """Every place where words stand that look like a date and are none."""
    listed = expected(name).get("negatives", [])
    return [Expected(*place, entry) for entry in listed for place in _places(entry["text"], body(name), 0)]


def _places(words: str, text: str, offset: int) -> list[tuple[int, int]]:
    """Where the words stand, whatever spaces (no-break or not) part them."""
    pattern = r"(?<!\w)" + r"\s".join(map(re.escape, words.split())) + r"(?!\w)"
    return [match.span() for match in re.compile(pattern).finditer(text, offset)]
