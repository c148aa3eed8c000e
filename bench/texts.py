"""Text to measure with: articles as dense with dates as those of seeds/, and articles like a newspaper's.

Sentences are drawn at random, the same for the same seed, with other weekdays, months and numbers each time, and each
article has a day of publication of its own: what is read in one is no help in the next.
"""

import random
import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import islice
from pathlib import Path

from extraction.article import Article
from extraction.readers import read_article

SEEDS = Path(__file__).parent.parent / "seeds"
UNDATED = Path(__file__).with_name("undated.txt")
LENGTH = 900
PARAGRAPH = 300
SENTENCE_END = re.compile(r"(?<=[.!?]) (?=[A-ZÀ-Ý«])")
WEEKDAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()
MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
CHANGEABLE = re.compile(rf"\b(?:{'|'.join(WEEKDAYS + MONTHS)}|\d{{1,2}})\b")
#: How often a sentence is one of seeds/: this gives the four dates an article that the French TimeBank has.
DATED_SHARE = 0.4
FIRST_DAY = date(1995, 1, 1)


def ordinary(count: int) -> list[Article]:
    """That many articles of about 900 characters with about four dates."""
    undated = UNDATED.read_text("utf-8").splitlines()
    return list(islice(_articles(dated_sentences(), undated, DATED_SHARE), count))


def dense(count: int) -> list[Article]:
    """That many articles of about 900 characters with about a dozen dates."""
    return list(islice(_articles(dated_sentences(), [], 1), count))


def dated_sentences() -> list[str]:
    """The sentences of the French seeds; most speak of one date or more."""
    articles = [read_article(path.read_bytes()) for path in sorted(SEEDS.glob("*.txt"))]
    lines = [line for article in articles if article.lang == "fr" for line in article.text.splitlines() if line]
    sentences = [sentence for line in lines for sentence in SENTENCE_END.split(line)]
    return [sentence for sentence in sentences if sentence.endswith((".", "!", "?", "»"))]


def _articles(dated: Sequence[str], undated: Sequence[str], share: float) -> Iterator[Article]:
    chance = random.Random(1)  # noqa: S311 - nothing to protect
    while True:
        text, paragraph = "", 0
        while len(text) < LENGTH:
            sentence = chance.choice(dated if chance.random() < share else undated)
            text += CHANGEABLE.sub(lambda said: _another(said[0], chance), sentence)
            ends = len(text) - paragraph > PARAGRAPH
            text += "\n\n" if ends else " "
            paragraph = len(text) if ends else paragraph
        yield Article(text.strip(), lang="fr", published=str(FIRST_DAY + timedelta(chance.randrange(10_000))))


def _another(said: str, chance: random.Random) -> str:
    """Another weekday, month or small number."""
    kind = next((words for words in (WEEKDAYS, MONTHS) if said in words), None)
    return chance.choice(kind) if kind else str(chance.randint(1, max(int(said), 12)))
