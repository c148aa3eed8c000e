"""Which language a text is in, told by its small words.

A library that tells a hundred languages apart weighs megabytes and needs numpy. All that is asked here is
which of the few languages with a vocabulary of ours it is, and their small words settle that within a
sentence.
"""

import re

from extraction.article import Article
from extraction.languages import LANGUAGES, vocabulary
from temporal import known
from temporal.fold import fold
from temporal.mention import Words

DEFAULT = "fr"
#: Code points looked at: the start of an article is in its language.
SAMPLE = 20_000
#: What is said of an article in a language that has no grammar.
UNREAD = {
    "fr": "les dates ne sont pas lues en « {language} », mais dans ces langues : {known}",
    "en": "dates are not read in « {language} », but in these languages: {known}",
}
WORD = re.compile(r"[^\W\d_]+'?")


def language_of(article: Article) -> str:
    """The article's own ``lang``, else the one whose small words it uses most, else French."""
    return article.lang or _guess(f"{article.title}\n{article.text[:SAMPLE]}")


def why_unread(language: str) -> Words | None:
    """Why nothing is read in a text of the language, in French and English; None where dates are read."""
    if language in known():
        return None
    return {name: said.format(language=language, known=", ".join(known())) for name, said in UNREAD.items()}


def _guess(text: str) -> str:
    words = WORD.findall(fold(text))
    counts = {language: _count(words, language) for language in LANGUAGES}
    best = max(LANGUAGES, key=lambda language: (counts[language], language == DEFAULT))
    return best if counts[best] else DEFAULT


def _count(words: list[str], language: str) -> int:
    stop_words = vocabulary(language).stop_words
    return sum(word in stop_words for word in words)
