"""What every reader of verb groups returns, and the chain of infinitives that several of them share."""

from collections.abc import Callable
from typing import NamedTuple

from temporal.languages.fr.verbs import irregular
from temporal.languages.fr.verbs.forms import Form
from temporal.languages.fr.verbs.irregular import words
from temporal.languages.fr.verbs.line import Line
from temporal.syntax import Mood, Tense

#: Infinitives that carry another: « devrait pouvoir en faire », « va faire construire ».
CARRYING = words("pouvoir devoir vouloir aller faire laisser")


class Group(NamedTuple):
    """A verb group as read. ``start`` and ``head`` are indexes into the line.

    ``compound``: an auxiliary carries its head, and may carry another (« a été secouru et *transporté* »).
    ``anterior``: that auxiliary is in the past itself (« avait signé »).
    """

    start: int
    head: int
    tense: Tense | None
    mood: Mood
    passive: bool = False
    announcing: bool = False
    compound: bool = False
    negated: bool = False
    anterior: bool = False


Reader = Callable[[Line, int, Form, Group | None], Group | None]


def is_ahead(form: Form) -> bool:
    """Whether the form itself looks ahead: « sera », not « serait »."""
    return form.tense is Tense.FUTURE and form.mood is Mood.INDICATIVE


def chain(line: Line, at: int) -> tuple[int, bool, bool]:
    """What an infinitive carries in the end: the head, whether it is passive, whether it is past (« avoir signé »)."""
    for _ in range(len(CARRYING)):
        further = line.infinitive(at + 1) if line.keys[at] in CARRYING else None
        if further is None:
            break
        at = further
    if line.keys[at] not in {"être", "avoir"}:
        return at, False, False
    head = line.participle(at + 1)
    if head is None:
        return at, False, False
    if line.keys[at] == "être":
        moved = irregular.MOVED.match(line.keys[head]) is not None
        return head, not moved, False
    if line.keys[head] == "été":
        carried = line.participle(head + 1)
        return carried or head, carried is not None, True
    return head, False, True
