"""A sentence as a line of words in which each can look at its neighbours."""

from collections.abc import Sequence

from temporal.languages.fr.verbs.forms import BUILDERS, Form, Kind, Strength, is_infinitive, is_participle
from temporal.languages.fr.verbs.irregular import words
from temporal.syntax import Span, Word

PRONOUNS = words("il elle on ils elles qui je j' tu nous vous c' cela ça")
#: What stands before a verb alone, and what is an article or a pronoun as well.
CLITICS = words("ne n' se s' me m' te t' y lui")
SHARED_CLITICS = words("le la les l' leur en nous vous")
DETERMINERS = words(
    "un une le la les l' des du de d' ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos",
    "leur leurs au aux quelques plusieurs chaque certains certaines aucun aucune quel quelle quels quelles",
    "deux trois quatre cinq six sept huit neuf dix cent mille toute toutes",
)
ADJECTIVES = words(
    "premiers premières derniers dernières prochains nouveaux nouvelles grands grandes petits petites mêmes",
    "premier première dernier dernière prochain prochaine nouveau nouvelle grand grande petit petite même",
    "autre autres",
)
PREPOSITIONS = words(
    "à en dans par pour sur sans sous avec chez vers contre entre comme dès depuis après avant selon lors"
)
NEGATORS = words("pas plus jamais rien aucun aucune nul nulle personne guère nullement point ni")
ADVERBS = NEGATORS | words(
    "déjà aussi bien très peu trop encore toujours ainsi ensuite enfin alors tout toute toutes tous même puis",
    "donc depuis mieux mal désormais aussitôt bientôt souvent parfois davantage presque hier demain",
    "aujourd'hui tôt tard soudain plutôt lundi mardi mercredi jeudi vendredi samedi dimanche matin soir midi",
    "après-midi beaucoup certes longtemps néanmoins cependant quasi sitôt vite maintenant ici",
)
ARTICLES = words("le la les l' un une son sa ses leur leurs ce cet cette ces")
#: What may open a verb's line in a capital: the marks after which a sentence begins.
OPENERS = frozenset('«“"(–—:_.-!?…')
QUOTES = frozenset("«“\"'*")
#: « a pour l'instant signé », « a, selon lui, signé »: how many words may come between.
LONGEST_ASIDE = 7
AVOIR = frozenset(key for key, form in BUILDERS.items() if form.kind is Kind.AVOIR)
ASIDES = words(
    "pour d' de en à au dans sur selon par ce cette hier lundi mardi mercredi jeudi vendredi samedi dimanche"
)


#: What makes the next word a verb, or a clitic of one.
SPEAKING = CLITICS | SHARED_CLITICS | PRONOUNS
#: Empty keys around a line, so that a word at its edge may look for neighbours: more than any reader looks ahead.
BEYOND = [""] * 64


class Line:
    """The words of a sentence; keys of inversions (« souligne-t-elle ») are their verb's alone.

    ``keys`` are empty beyond the line, on both sides.
    """

    __slots__ = ("keys", "shouts", "words")

    def __init__(self, words: Sequence[Word]) -> None:
        self.words = words
        self.keys = [bare_key(word.key) if "-" in word.key else word.key for word in words] + BEYOND
        capitals = sum([len(form) > 1 and form.isupper() for _, form, _, _ in words])
        self.shouts = capitals * 2 > len(words)

    def __len__(self) -> int:
        return len(self.words)

    def head(self, at: int) -> Span:
        """The word at an index, without the pronoun of an inversion."""
        word = self.words[at]
        if self.keys[at] == word.key:
            return Span(word.start, word.end)
        return Span(word.start, word.start + word.form.index("-"))

    # --- before ------------------------------------------------------------------------------------------------------

    def start(self, at: int) -> int:
        """Where the group of a verb begins: at its first clitic."""
        while at and self._is_clitic(at - 1):
            at -= 1
        return at

    def _is_clitic(self, at: int) -> bool:
        key = self.keys[at]
        if key in CLITICS:
            return True
        if key not in SHARED_CLITICS:
            return False
        before = self.keys[at - 1]
        follows = BUILDERS.get(self.keys[at + 1])
        carries = (
            follows is not None and follows.kind is Kind.AVOIR and follows.strength > Strength.WEAK and key != "en"
        )
        return before in CLITICS or before in PRONOUNS or carries

    def is_spoken(self, at: int) -> bool:
        """Whether a subject pronoun, a clitic or an inversion makes this word a verb."""
        if self.keys[at - 1] not in SPEAKING:
            return self.keys[at] != self.words[at].key
        return self.start(at) < at or self.keys[at] != self.words[at].key or self.keys[at - 1] in PRONOUNS

    def has_person(self, at: int) -> bool:
        """Whether « je », « tu », « nous » or « vous » speaks."""
        tail = self.words[at].key.rpartition("-")[2]
        return any(key in {"je", "j'", "tu", "nous", "vous"} for key in (*self.keys[max(at - 3, 0) : at], tail))

    def is_nominal(self, at: int, strength: Strength = Strength.LIKELY) -> bool:
        """Whether an article, an adjective or a preposition before it makes this word a noun."""
        before = self.keys[at - 1]
        if not before or self.is_spoken(at):
            return False
        if strength is Strength.CERTAIN and before in SHARED_CLITICS | ADJECTIVES:
            return False
        return before in DETERMINERS or before in ADJECTIVES or before in PREPOSITIONS or _counts(before)

    def is_verb(self, at: int, form: Form) -> bool:
        """Whether a form is the verb it looks like, by what stands before it."""
        if form.strength is Strength.SPOKEN:
            return self.has_person(at)
        if self.is_spoken(at):
            return True
        return form.strength > Strength.WEAK and not self.is_nominal(at, form.strength)

    def is_capital(self, at: int) -> bool:
        """Whether the word begins with a capital where not every word does."""
        return self.words[at].form[0].isupper() and not self.shouts

    def is_name(self, at: int) -> bool:
        """Whether a capital makes this word a name."""
        return self.is_capital(at) and at > 0 and self.keys[at - 1] not in OPENERS

    def has_object(self, at: int) -> bool:
        """Whether an article follows that begins no date: what follows a verb more than a noun."""
        after = self.keys[at + 2]
        return (
            self.keys[at + 1] in ARTICLES and not after[:1].isdigit() and after not in {"plus", "moins", "mois", "jour"}
        )

    # --- after -------------------------------------------------------------------------------------------------------

    def is_adverb(self, at: int) -> bool:
        """Whether the word may stand inside a verb group."""
        key = self.keys[at]
        return key in ADVERBS or key in QUOTES or (key.endswith("ment") and len(key) > len("ment") + 1)

    def skip(self, at: int) -> int:
        """The index of the next word that is no adverb."""
        limit = at + LONGEST_ASIDE
        while at < limit and self.is_adverb(at):
            at += 1
        return at

    def participle(self, at: int) -> int | None:
        """The index of the participle that an auxiliary before this index takes, over adverbs and one aside."""
        at = self.skip(at)
        if self._takes(at):
            return at
        if self.keys[at] == ",":
            close = next((n for n in range(at + 1, at + LONGEST_ASIDE + 2) if self.keys[n] == ","), at)
            return close + 1 if self._takes(close + 1) else None
        return self._after_aside(at + 1) if self.keys[at] in ASIDES and self.keys[at - 1] in AVOIR else None

    def _after_aside(self, at: int) -> int | None:
        """« a pour l'instant *signé* », but not « a à signer »."""
        for n in range(at, at + LONGEST_ASIDE - 2):
            if not self.keys[n][:1].isalpha() or is_infinitive(self.keys[n]):
                return None
            if self._resumes(n):
                return n
        return None

    def _takes(self, at: int) -> bool:
        return (
            bool(self.keys[at])
            and is_participle(self.keys[at])
            and (self.shouts or not self.words[at].form[0].isupper())
        )

    def _resumes(self, at: int) -> bool:
        before = self.keys[at - 1]
        return self._takes(at) and before not in DETERMINERS and before not in PREPOSITIONS

    def _skip_clitics(self, at: int) -> int:
        limit = at + LONGEST_ASIDE
        while at < limit and (self.is_adverb(at) or self.keys[at] in CLITICS or self.keys[at] in SHARED_CLITICS):
            at += 1
        return at

    def infinitive(self, at: int) -> int | None:
        """The index of the infinitive that a verb before this index takes, over adverbs and clitics."""
        at = self._skip_clitics(at)
        if self.keys[at] == ",":
            close = next((n for n in range(at + 1, at + LONGEST_ASIDE + 2) if self.keys[n] == ","), at)
            at = self._skip_clitics(close + 1)
        return at if self.keys[at] and is_infinitive(self.keys[at]) else None


def _counts(key: str) -> bool:
    """Whether a number counts what follows (« 12 annonces »); a year does not (« conclu en 2015 prévoit »)."""
    return key[0].isdigit() and len(key) != len("2015")


def bare_key(key: str) -> str:
    """« souligne » in « souligne-t-elle »."""
    if key == "rendez-vous":
        return key
    stem, _, tail = key.partition("-")
    return stem if tail.removeprefix("t-") in PRONOUNS else key
