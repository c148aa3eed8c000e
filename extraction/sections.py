"""Headings: which section of the article an offset stands in."""

from bisect import bisect_right

from extraction.article import Article
from temporal.fold import fold
from temporal.prose import Prose, Sentence


class Sections:
    """The headings of an article, in order.

    The article's title, where the text repeats it, is a heading too, and what follows it stands in no
    section.
    """

    def __init__(self, article: Article, prose: Prose) -> None:
        self._text = prose.text
        self._title = fold(_one_line(article.title))
        sentences = prose.sentences()
        headings = [sentence for sentence in sentences if self.is_heading(sentence)]
        self._starts = [heading.span.start for heading in headings]
        self._names = [self._name(self._words(heading)) for heading in headings]
        self.has_body = len(headings) < len(sentences)

    def is_heading(self, sentence: Sentence) -> bool:
        """Whether the line is a heading or the title."""
        return sentence.is_heading or self._is_title(self._words(sentence))

    def at(self, offset: int) -> str | None:
        """The last heading that starts before the offset; None without one, and under the title."""
        found = bisect_right(self._starts, offset)
        return self._names[found - 1] if found else None

    def _words(self, sentence: Sentence) -> str:
        return _one_line(self._text[sentence.span.start : sentence.span.end])

    def _name(self, words: str) -> str | None:
        return None if self._is_title(words) else words.rstrip(" :")

    def _is_title(self, words: str) -> bool:
        return bool(self._title) and fold(words) == self._title


def _one_line(text: str) -> str:
    return " ".join(text.split())
