"""Who and where: runs of capitalised words. No gazetteer stands behind it.

A name is told by its spelling alone: « Kim Jong Un », « Corée du Nord », « OTAN ». A place is a name after
a locative preposition, so that the person in « a parlé à Kim » is mistaken for one, and a city that acts («
Moscou a répondu ») counts as an actor. A word that opens its sentence is a name only where a name goes on
from it, or where the article spells it with a capital elsewhere.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from extraction.vocabulary import Vocabulary
from extraction.words import Word

#: Names kept of one clause, and words of one name: a list of participants helps no reader.
MOST_NAMES = 8
LONGEST_NAME = 6
#: Letters from which on a word in capitals throughout shouts.
SHORTEST_SHOUT = 3


@dataclass(frozen=True, slots=True)
class Names:
    """The names of a clause, each once, in order."""

    actors: tuple[str, ...]
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NameReader:
    """Reads names in a text. ``known``: the words it spells with a capital in the midst of sentences."""

    text: str
    vocabulary: Vocabulary
    known: Collection[str]

    def names(self, words: Sequence[Word], opening: int) -> Names:
        """The names among the words of a clause; ``opening`` is the offset at which its sentence starts."""
        actors: dict[str, None] = {}
        places: dict[str, None] = {}
        for first, last in self._runs(words, opening):
            name = " ".join(self.text[words[first].start : words[last].end].split())
            (places if self._is_place(words, first) else actors)[name] = None
        who = [name for name in actors if name not in places]
        return Names(tuple(who[:MOST_NAMES]), tuple(places)[:MOST_NAMES])

    def _runs(self, words: Sequence[Word], opening: int) -> Iterator[tuple[int, int]]:
        """Indices of the first and last word of each name."""
        if _shouts(words):
            return
        at = 0
        while at < len(words):
            last = self._last_of_name(words, at)
            if self._is_name(words, at, last, opening):
                yield at, last
            at = last + 1

    def _is_name(self, words: Sequence[Word], first: int, last: int, opening: int) -> bool:
        word = words[first]
        opens = word.start == opening
        if not self._may_begin_name(word) or (opens and word.folded in self.vocabulary.openers):
            return False
        if first != last:
            return True
        return word.folded not in self.vocabulary.institutions and (not opens or word.text in self.known)

    def _may_begin_name(self, word: Word) -> bool:
        return word.is_capitalised and len(word.text) > 1 and word.folded not in self.vocabulary.stop_words

    def _last_of_name(self, words: Sequence[Word], first: int) -> int:
        if not self._may_begin_name(words[first]):
            return first
        last = at = first
        while at + 1 < len(words) and at - first < LONGEST_NAME and self._touch(words[at], words[at + 1]):
            at += 1
            if self._may_begin_name(words[at]):
                last = at
            elif not words[at].is_capitalised and words[at].folded not in self.vocabulary.particles:
                break
        return last if last > first else self._last_of_institution(words, first)

    def _last_of_institution(self, words: Sequence[Word], first: int) -> int:
        """« Conseil constitutionnel », « Fondation du patrimoine »: with the one word that tells which."""
        if words[first].folded not in self.vocabulary.institutions:
            return first
        at = first + 1
        while at < len(words) and words[at].folded in self.vocabulary.particles:
            at += 1
        if at == len(words) or words[at].folded in self.vocabulary.stop_words:
            return first
        return at if self._touch(words[at - 1], words[at]) else first

    def _touch(self, word: Word, following: Word) -> bool:
        return self.text[word.end : following.start] in {"", " ", "\u00a0", "\u202f"}

    def _is_place(self, words: Sequence[Word], first: int) -> bool:
        if not first or not self._touch(words[first - 1], words[first]):
            return False
        before = words[first - 1]
        is_tied = before.folded in self.vocabulary.of_words and before.previous in self.vocabulary.place_nouns
        return is_tied or before.folded in self.vocabulary.place_prepositions


def _shouts(words: Sequence[Word]) -> bool:
    """Whether most words are in capitals throughout, so that capitals tell nothing."""
    letters = [word.text for word in words if len(word.text) >= SHORTEST_SHOUT]
    return 2 * sum(word.isupper() for word in letters) > len(letters)
