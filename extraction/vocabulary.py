"""What extraction must know of a language's words: one table a language, in ``extraction/languages``."""

from collections.abc import Iterable
from dataclasses import dataclass, field


def words_of(text: str) -> frozenset[str]:
    """The words of a table that is written as running text."""
    return frozenset(text.split())


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """One language's words for extraction, folded; nouns in the singular.

    An empty vocabulary is valid: it finds no event noun, no name and no place, and doubts nothing.
    """

    #: The small words: they tell the language, are no names, and end no headline.
    stop_words: frozenset[str] = frozenset()
    #: Other common words that open a sentence with a capital and are no names.
    openers: frozenset[str] = frozenset()
    #: Nouns that name a happening.
    event_nouns: frozenset[str] = frozenset()
    #: Endings of such nouns, which count after a determiner, and the nouns that they mistake.
    event_endings: tuple[str, ...] = ()
    not_events: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    #: « la réunion de mardi »: what ties a date to the noun before it.
    of_words: frozenset[str] = frozenset()
    #: « le décret du 3 mars »: what makes a date tell which thing is meant.
    genitives: frozenset[str] = frozenset()
    #: « la nuit du 3 mars », « l'horizon 2030 »: nouns that only say when.
    time_nouns: frozenset[str] = frozenset()
    #: « après sa rencontre mardi »: what makes a noun the time of something else.
    event_prepositions: frozenset[str] = frozenset()
    #: « en juin », « jusqu'à mardi »: small words that lead to a date, and go with it.
    leads: frozenset[str] = frozenset()
    #: « celui de mardi »: pronouns that want what follows them.
    pointers: frozenset[str] = frozenset()
    #: « le prochain match »: mentions that are the adjective of a noun.
    adjectives: frozenset[str] = frozenset()
    #: « doit s'ouvrir », « a pu voir »: verbs that say with another's infinitive whether it happens.
    modals: frozenset[str] = frozenset()
    #: « est complète », « restera fermé »: verbs that say nothing without an attribute.
    copulas: frozenset[str] = frozenset()
    #: « une réunion est prévue »: verbs that only place their subject in time.
    placing: frozenset[str] = frozenset()
    #: « remonte à 1903 »: verbs that say nothing without their date.
    dating: frozenset[str] = frozenset()
    #: « a déclaré que »: what opens the complement of a verb; « le pont qui »: what is the subject of its clause.
    content_openers: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    #: « aurait été signé »: auxiliaries by which hearsay is told.
    hearsay: frozenset[str] = frozenset()
    #: « devrait rouvrir »: conditionals by which the press tells what is planned.
    expecting: frozenset[str] = frozenset()
    #: « pourrait », « peut-être » leave it open; « si » opens a condition.
    supposing: frozenset[str] = frozenset()
    conditions: frozenset[str] = frozenset()
    #: « à Nantes », « dans la région de Koursk »: what stands before a place, and the nouns in between.
    place_prepositions: frozenset[str] = frozenset()
    place_nouns: frozenset[str] = frozenset()
    #: « le Conseil constitutionnel »: nouns that name an institution only with what follows them.
    institutions: frozenset[str] = frozenset()
    #: « Charles de Gaulle »: small words inside a name.
    particles: frozenset[str] = frozenset()
    #: « se », « l' », « y »: what stands between a subject and its verb.
    clitics: frozenset[str] = frozenset()
    #: Words before which a headline may end.
    breaks: frozenset[str] = frozenset()
    #: Words that no headline ends on: these, the determiners and the prepositions.
    loose_ends: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        loose = self.breaks | self.leads | self.of_words | self.determiners | self.place_prepositions
        object.__setattr__(self, "loose_ends", loose | self.content_openers)

    def is_event(self, word: str, before: str) -> bool:
        """Whether the folded noun, after the word before it, names a happening: listed, or by its ending."""
        forms = list(_singulars(word))
        if any(form in self.event_nouns for form in forms):
            return True
        ends_so = any(form.endswith(self.event_endings) for form in forms)
        return ends_so and before in self.determiners and self.not_events.isdisjoint(forms)


def _singulars(noun: str) -> Iterable[str]:
    yield noun
    if noun.endswith("aux"):
        yield noun[:-3] + "al"
    if noun.endswith(("s", "x")):
        yield noun[:-1]
