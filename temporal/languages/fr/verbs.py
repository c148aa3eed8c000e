"""The verb groups of French: from the words of a sentence to its predicates.

A group is what surrounds one meaningful word, its head: « n'a pas encore été *signé* », « doit s'*ouvrir* », « vient d'*arriver* ».
Where a word may be a noun as well (« la marche », « il marche »), the words before it decide.
"""

from collections.abc import Sequence

from temporal.languages.fr import verb_words as known
from temporal.languages.fr.verb_forms import Form, Kind, forms, is_infinitive, is_participle
from temporal.syntax import Mood, Predicate, Span, Tense, Word

SUBJECTS = known.words("il elle on ils elles qui je j' tu nous vous ce c' cela ça ceux celui")
#: Clitics that stand before a verb alone, and those that are articles too.
CLITICS = known.words("ne n' se s' me m' te t' y lui")
CLITICS_OR_ARTICLES = known.words("le la les l' leur en nous vous")
DETERMINERS = known.words(
    "un une le la les l' des du de d' ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs",
    "au aux quelques plusieurs chaque certains certaines aucun aucune quel quelle quels quelles deux trois quatre cinq six",
    "sept huit neuf dix cent mille tout toute tous toutes premier première dernier dernière prochain prochaine nouveau",
    "nouvelle grand grande petit petite même autre autres",
)
PREPOSITIONS = known.words(
    "à en dans par pour sur sans sous avec chez vers contre entre comme dès depuis après avant selon et/ou"
)
NEGATORS = known.words("pas plus jamais rien aucun aucune nul nulle personne guère nullement point ni")
ADVERBS = NEGATORS | known.words(
    "déjà aussi bien très peu trop encore toujours ainsi ensuite enfin alors tout même puis donc depuis mieux mal désormais",
    "aussitôt bientôt souvent parfois davantage presque hier demain aujourd'hui tôt tard soudain plutôt également tous toutes",
    "lundi mardi mercredi jeudi vendredi samedi dimanche matin soir dernier midi beaucoup certes néanmoins cependant",
)
QUOTES = frozenset("«“\"")
BEFORE_INFINITIVE = CLITICS | CLITICS_OR_ARTICLES
INFINITIVE_LEADS = known.words("à de d' pour sans par")
LONGEST_GAP = 6


def read(words: Sequence[Word]) -> list[Predicate]:
    """The predicates of a sentence, in order; they do not overlap."""
    return _Reader(words).run()


class _Reader:
    def __init__(self, words: Sequence[Word]) -> None:
        self.words = words
        self.keys = [_base(word.key) for word in words]
        self.shouts = sum(word.form.isupper() for word in words) * 2 > len(words)
        self.found: list[Predicate] = []
        self.ahead: tuple[int, Tense | None] | None = None

    def run(self) -> list[Predicate]:
        at = 0
        while at < len(self.words):
            at = self._group(at) or at + 1
        return self.found

    def _group(self, at: int) -> int | None:
        """Read a verb group that begins at this word; the index after it, or None."""
        if self.words[at].form[0].isupper() and not self._may_be_capital(at):
            return None
        for form in forms(self.keys[at]):
            end = READERS[form.kind](self, at, form)
            if end:
                return end
        return None

    def _may_be_capital(self, at: int) -> bool:
        return at == 0 or self.shouts or not self.words[at - 1].form[0].isalnum()

    # --- what stands before ----------------------------------------------------------------------------------------

    def _start(self, at: int) -> int:
        """Where the group begins: at its first clitic."""
        start = at
        while start and (self.keys[start - 1] in CLITICS or self._is_clitic(start - 1)):
            start -= 1
        return start

    def _is_clitic(self, at: int) -> bool:
        """« le », « la », « les » and their like: clitics after a pronoun or another clitic."""
        if self.keys[at] not in CLITICS_OR_ARTICLES or not at:
            return False
        return self.keys[at - 1] in CLITICS or self.keys[at - 1] in SUBJECTS

    def _is_spoken(self, at: int) -> bool:
        """Whether a subject pronoun, a clitic or an inversion makes this word a verb."""
        start = self._start(at)
        if start < at:
            return True
        return self.keys[at] != self.words[at].key or (at > 0 and self.keys[at - 1] in SUBJECTS)

    def _is_nominal(self, at: int) -> bool:
        """Whether an article or a preposition before it makes this word a noun."""
        if not at or self._is_spoken(at):
            return False
        before = self.keys[at - 1]
        return before in DETERMINERS or before in PREPOSITIONS or before[0].isdigit()

    # --- what follows ----------------------------------------------------------------------------------------------

    def _skip(self, at: int) -> int:
        """The index of the next word that is no adverb, clitic or parenthesis."""
        limit = min(at + LONGEST_GAP, len(self.words))
        while at < limit and self._is_adverb(at):
            at += 1
        return at

    def _is_adverb(self, at: int) -> bool:
        key = self.keys[at]
        return key in ADVERBS or key in QUOTES or (key.endswith("ment") and len(key) > 5)

    def _participle(self, at: int) -> int | None:
        """The index of the participle that follows an auxiliary, over adverbs or one parenthesis."""
        at = self._skip(at)
        if at < len(self.words) and self.keys[at] == ",":
            close = next((n for n in range(at + 1, min(at + 9, len(self.keys))) if self.keys[n] == ","), None)
            if close is None or not self._is_plain_participle(close + 1):
                return None
            at = close + 1
        return at if self._is_plain_participle(at) else None

    def _is_plain_participle(self, at: int) -> bool:
        return at < len(self.keys) and is_participle(self.keys[at])

    def _infinitive(self, at: int) -> int | None:
        """The index of the infinitive that follows, over adverbs and clitics."""
        limit = min(at + LONGEST_GAP, len(self.keys))
        while at < limit and (self._is_adverb(at) or self.keys[at] in BEFORE_INFINITIVE):
            at += 1
        return at if at < len(self.keys) and self._is_infinitive(at) else None

    def _is_infinitive(self, at: int) -> bool:
        return self.keys[at] in {"être", "avoir"} or is_infinitive(self.keys[at])

    def _chain(self, at: int) -> tuple[int, bool]:
        """The head of an infinitive: itself, or the participle it carries; and whether that is a passive."""
        if self.keys[at] not in {"être", "avoir"}:
            return at, False
        head = self._participle(at + 1)
        if head is None:
            return at, False
        if self.keys[at] == "avoir" and self.keys[head] == "été":
            return self._participle(head + 1) or head, True
        return head, self.keys[at] == "être" and not known.MOVED.match(self.keys[head])

    # --- groups ----------------------------------------------------------------------------------------------------

    def _avoir(self, at: int, form: Form) -> int | None:
        if self._is_no_auxiliary(at):
            return None
        head = self._participle(at + 1)
        if head is None:
            return self._have(at, form)
        tense = Tense.FUTURE if form.tense is Tense.FUTURE and form.mood is Mood.INDICATIVE else Tense.PAST
        if self.keys[head] == "été":
            carried = self._participle(head + 1)
            return self._add(at, carried or head, replace_tense(form, tense), passive=carried is not None)
        if self.keys[head] in known.LEANING:
            carried = self._infinitive(head + 1)
            if carried is not None:
                head, passive = self._chain(carried)
                return self._add(at, head, replace_tense(form, tense), passive=passive)
        return self._add(at, head, replace_tense(form, tense))

    def _is_no_auxiliary(self, at: int) -> bool:
        """« la aura », « les avions », and « A » for « À »."""
        if self.words[at].form == "A":
            return self._participle(at + 1) is None
        return not BUILT_SURE(at, self)

    def _have(self, at: int, form: Form) -> int | None:
        """« a lieu », « avait peur »; « il y a deux jours » is a date."""
        if at > 1 and self.keys[at - 1] == "y" and self.keys[at - 2] in {"il", "n'"} and self._counts(at + 1):
            return None
        if self._is_nominal(at):
            return None
        takes_place = (
            at + 1 < len(self.keys)
            and self.keys[self._skip(at + 1) if self._skip(at + 1) < len(self.keys) else at] == "lieu"
        )
        return self._add(at, at, form, announcing=takes_place and form.tense is not Tense.PAST)

    def _counts(self, at: int) -> bool:
        if at >= len(self.keys):
            return False
        key = self.keys[at]
        return key[0].isdigit() or key in known.words(
            "un une deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante cent quelques plusieurs"
            " environ près plus moins peu longtemps presque tout maintenant déjà à"
        )

    def _etre(self, at: int, form: Form) -> int | None:
        if not BUILT_SURE(at, self):
            return None
        head = self._participle(at + 1)
        if head is None:
            return self._copula(at, form)
        reflexive = any(key in {"s'", "se", "m'", "t'"} for key in self.keys[self._start(at) : at])
        if reflexive or known.MOVED.match(self.keys[head]):
            tense = Tense.FUTURE if form.tense is Tense.FUTURE and form.mood is Mood.INDICATIVE else Tense.PAST
            return self._add(at, head, replace_tense(form, tense))
        if known.BOUND.match(self.keys[head]):
            carried = self._bound(head + 1)
            if carried is not None:
                inner, passive = self._chain(carried)
                return self._add(at, inner, _put_ahead(form), announcing=True, passive=passive)
        if known.AHEAD.match(self.keys[head]):
            return self._add(at, head, _put_ahead(form), announcing=True, passive=True)
        return self._add(at, head, form, passive=True)

    def _bound(self, at: int) -> int | None:
        if at < len(self.keys) and self.keys[at] in {"à", "de", "d'"}:
            at += 1
        return self._infinitive(at) if at < len(self.keys) else None

    def _copula(self, at: int, form: Form) -> int | None:
        if self.keys[at] == "soit" and not self._is_spoken(at):
            return None
        if form.mood is Mood.CONDITIONAL:
            form = replace_tense(form, Tense.PRESENT)
        return self._add(at, at, form)

    def _modal(self, at: int, form: Form) -> int | None:
        carried = self._infinitive(at + 1)
        if carried is None:
            return self._plain(at, form)
        head, passive = self._chain(carried)
        if head != carried and self.keys[carried] == "avoir":
            return self._add(at, head, replace_tense(form, Tense.PAST), passive=passive)
        ahead = self.keys[at][0] != "p" or form.tense is Tense.FUTURE
        tense = Tense.FUTURE if ahead and form.tense is Tense.PRESENT else form.tense
        return self._add(at, head, replace_tense(form, tense), passive=passive, announcing=ahead)

    def _going(self, at: int, form: Form) -> int | None:
        carried = self._infinitive(at + 1)
        if carried is None:
            return self._plain(at, form)
        head, passive = self._chain(carried)
        return self._add(at, head, _put_ahead(form), announcing=True, passive=passive)

    def _coming(self, at: int, form: Form) -> int | None:
        after = self._skip(at + 1)
        if after < len(self.keys) and self.keys[after] in {"de", "d'"}:
            carried = self._infinitive(after + 1)
            if carried is not None:
                head, passive = self._chain(carried)
                return self._add(at, head, replace_tense(form, Tense.PAST), passive=passive)
        return self._plain(at, form)

    def _plain(self, at: int, form: Form) -> int | None:
        if self._is_nominal(at) or not (form.sure or self._is_spoken(at)):
            return None
        if not form.sure and self.keys[at].endswith(("ons", "ez", "ai", "as")) and not self._is_person(at):
            return None
        return self._add(at, at, form)

    def _is_person(self, at: int) -> bool:
        return any(key in {"nous", "vous", "je", "j'", "tu"} for key in self.keys[max(at - 3, 0) : at])

    def _bare(self, at: int, form: Form) -> int | None:
        """A participle on its own: « prévue le 16 juillet », « , ratifié mardi, »."""
        if not form.sure or (self.words[at].form[0].isupper() and at and self.words[at - 1].key.isalpha()):
            return None
        if at and (self.keys[at - 1] in DETERMINERS or self.keys[at - 1] in PREPOSITIONS or self.keys[at - 1] == "que"):
            return None
        if known.AHEAD.match(self.keys[at]):
            return self._add(at, at, replace_tense(form, Tense.FUTURE), announcing=True)
        return self._add(at, at, form)

    def _gerund(self, at: int, form: Form) -> int | None:
        if self.keys[at] == "ayant" or self.keys[at] == "étant":
            head = self._participle(at + 1)
            return self._add(at, head, replace_tense(form, Tense.PAST)) if head else None
        before = self.keys[at - 1] if at else ","
        if before in DETERMINERS and before != "en":
            return None
        if before not in {"en", ","} and not self._is_spoken(at):
            return None
        return self._add(at, at, form)

    def _bare_infinitive(self, at: int, form: Form) -> int | None:
        start = self._infinitive_start(at)
        before = self.keys[start - 1] if start else ""
        if start == at and before not in INFINITIVE_LEADS:
            return None
        if start < at and before not in INFINITIVE_LEADS and self.keys[start] not in CLITICS:
            return None
        head, passive = self._chain(at)
        if head != at and self.keys[at] == "avoir":
            form = replace_tense(form, Tense.PAST)
        else:
            form = self._prospect(form, start)
        ahead = form.tense is Tense.FUTURE
        return self._add(start, head, form, passive=passive, announcing=ahead, negated=before == "sans")

    def _infinitive_start(self, at: int) -> int:
        start = at
        while start and (self.keys[start - 1] in BEFORE_INFINITIVE or self.keys[start - 1] in NEGATORS):
            start -= 1
        return start

    def _prospect(self, form: Form, start: int) -> Form:
        """« a décidé de partir »: ahead of a verb that plans."""
        last = self.found[-1] if self.found else None
        if last is None or start > self._index_after(last) + 3:
            return form
        head = next(word.key for word in reversed(self.words[:start]) if word.start == last.head.start)
        return replace_tense(form, Tense.FUTURE) if known.PROSPECTIVE.match(head) else form

    def _index_after(self, predicate: Predicate) -> int:
        return next(n for n in range(len(self.words)) if self.words[n].end >= predicate.span.end)

    def _add(
        self,
        at: int,
        head: int,
        form: Form,
        *,
        announcing: bool = False,
        passive: bool = False,
        negated: bool = False,
    ) -> int:
        start = self._start(at)
        word = self.words[head]
        inner = (
            Span(word.start, word.start + len(word.form.split("-")[0]))
            if _base(word.key) != word.key
            else Span(word.start, word.end)
        )
        self.found.append(
            Predicate(
                Span(self.words[start].start, word.end),
                inner,
                form.tense,
                form.mood,
                negated or self._is_negated(start, head),
                announcing,
                passive,
            )
        )
        return head + 1

    def _is_negated(self, start: int, head: int) -> bool:
        inside = self.keys[start : head + 1]
        if "ne" not in inside and "n'" not in inside:
            return False
        return any(
            key in NEGATORS for key in [*inside, *self.keys[head + 1 : head + 4], *self.keys[max(start - 6, 0) : start]]
        )


def replace_tense(form: Form, tense: Tense | None) -> Form:
    return form._replace(tense=tense)


def _put_ahead(form: Form) -> Form:
    return form if form.tense is Tense.PAST else form._replace(tense=Tense.FUTURE)


def BUILT_SURE(at: int, reader: _Reader) -> bool:
    key = reader.keys[at]
    if key in {"suis", "es", "sommes", "as", "avions", "vas", "fus", "dois"}:
        return reader._is_spoken(at) and reader._is_person(at)
    if key in {"est", "aura", "avoir", "soit"}:
        return not (
            at and reader.keys[at - 1] in DETERMINERS | {"d'", "l'"} - {"tout", "ce"} and not reader._is_spoken(at)
        )
    return True


def _base(key: str) -> str:
    """« souligne » in « souligne-t-elle »."""
    if "-" not in key:
        return key
    stem, _, tail = key.partition("-")
    return stem if tail.removeprefix("t-") in SUBJECTS else key


READERS = {
    Kind.AVOIR: _Reader._avoir,
    Kind.ETRE: _Reader._etre,
    Kind.MODAL: _Reader._modal,
    Kind.GOING: _Reader._going,
    Kind.COMING: _Reader._coming,
    Kind.FINITE: _Reader._plain,
    Kind.PARTICIPLE: _Reader._bare,
    Kind.GERUND: _Reader._gerund,
    Kind.INFINITIVE: _Reader._bare_infinitive,
}
