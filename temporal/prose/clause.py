"""What a clause is: its words, its predicates, its place in the sentence."""

from enum import StrEnum
from typing import NamedTuple

from temporal.syntax import Predicate, Span


class Role(StrEnum):
    """What a clause is to its sentence."""

    MAIN = "main"
    SUBORDINATE = "subordinate"  # « que … », « qui … », « lorsque … »
    PARTICIPIAL = "participial"  # « , ratifié mardi par le parlement, »
    REPORTING = "reporting"  # « , a indiqué la KCNA », « , selon un communiqué, »
    ASIDE = "aside"  # in brackets


class Clause(NamedTuple):
    """A stretch of a sentence around one main predicate, or none (a headline, a list).

    ``span`` runs from its first word to its last, over what is inserted in it; ``parts`` are its own pieces.
    ``within`` is the clause it depends on.
    """

    span: Span
    predicates: tuple[Predicate, ...]
    subordinator: str | None = None
    role: Role = Role.MAIN
    parts: tuple[Span, ...] = ()
    within: "Clause | None" = None
