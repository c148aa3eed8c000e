"""Headings: which section of the article an offset stands in."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from extraction.article import Article
from temporal.fold import fold
from temporal.prose import Prose, Sentence

FINAL = frozenset('.!?…:;»”")')


class Sections:
    """The headings of an article, in order.

    A heading is a short line with prose under it; short lines under one another are a list, and each of them may tell
    something. The article's title, where the text repeats it, is a heading too, and what follows is in no section.
    """

    def __init__(self, article: Article, prose: Prose) -> None:
        self._text = prose.text
        self._title = fold(_one_line(article.title))
        headings = list(self._headings(prose.sentences()))
        self._starts = [heading.span.start for heading in headings]
        self._names = [self._name(self._words(heading)) for heading in headings]

    def is_heading(self, offset: int) -> bool:
        """Whether a heading starts at the offset."""
        found = bisect_right(self._starts, offset)
        return bool(found) and self._starts[found - 1] == offset

    def at(self, offset: int) -> str | None:
        """The last heading that starts before the offset; None without one, and under the title."""
        found = bisect_right(self._starts, offset)
        return self._names[found - 1] if found else None

    def _headings(self, sentences: Sequence[Sentence]) -> Iterator[Sentence]:
        for sentence, following in zip_longest(sentences, sentences[1:]):
            heads = sentence.is_heading and following is not None and self._is_prose(following)
            if heads or self._is_title(self._words(sentence)):
                yield sentence

    def _is_prose(self, sentence: Sentence) -> bool:
        return not sentence.is_heading and self._text[sentence.span.end - 1] in FINAL

    def _words(self, sentence: Sentence) -> str:
        return _one_line(self._text[sentence.span.start : sentence.span.end])

    def _name(self, words: str) -> str | None:
        return None if self._is_title(words) else words.rstrip(" :")

    def _is_title(self, words: str) -> bool:
        return bool(self._title) and fold(words) == self._title


def _one_line(text: str) -> str:
    return " ".join(text.split())
