"""All of a query of mentions that its SQL depends on, and the values that it is run with."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from store.filters import Q
from store.intervals import FAR_FUTURE, FAR_PAST, OPEN_START, UNDATED
from store.query import Match, MentionQuery, Order
from store.shapes import Arm
from store.statements import LIMITS_EACH_ARM, WORDS
from store.windows import earliest_start, is_resumed

SHAPES_KEPT = 256
#: The lead of what lies in the window, whatever the order.
LYING = "lying"
Values = Mapping[str, Sequence[str]]


class Asked(NamedTuple):
    """A filter by its name, and how many values are asked for."""

    name: str
    many: int


@dataclass(frozen=True, slots=True)
class MentionShape:
    """All of a query of mentions that its SQL depends on; the rest are values.

    ``lead`` is what mentions are found by, if not by the order (:mod:`store.mention_leads`). ``one_by_one``: what the
    lead has found is looked at as it is found, for it may be enough before all is.
    """

    arms: tuple[Arm, ...]
    match: Match
    has_start: bool
    has_end: bool
    filters: tuple[Asked, ...]
    published: bool
    order: Order
    resumed: bool
    limits_each_arm: bool
    lead: str = ""
    one_by_one: bool = False

    @property
    def has_window(self) -> bool:
        """Whether it asks for some time."""
        return self.has_start or self.has_end

    def many(self, name: str) -> int:
        """How many values are asked of the filter."""
        return dict(self.filters).get(name, 0)

    def from_the_first(self) -> "MentionShape":
        """The same without a page before."""
        return replace(self, arms=tuple(arm._replace(resumed=False) for arm in self.arms), resumed=False)


class Plan(NamedTuple):
    """A shape, the values of its filters by name, and what all names bound in its SQL stand for."""

    shape: MentionShape
    values: Values
    bound: dict[str, Any]

    def led_by(self, lead: str, *, one_by_one: bool = False) -> "Plan":
        """The same with a lead."""
        return self._replace(shape=replace(self.shape, lead=lead, one_by_one=one_by_one))


def plan_of(query: MentionQuery, classes: Sequence[int], values: Values, dialect: str) -> Plan:
    """How to find mentions of these classes, by the order; ``values`` are those of the filters."""
    return Plan(_shape(query, classes, values, dialect), values, _bound(query, classes, values))


def _shape(query: MentionQuery, classes: Sequence[int], values: Values, dialect: str) -> MentionShape:
    return MentionShape(
        arms=tuple(Arm(each == UNDATED, each == OPEN_START, is_resumed(query, each)) for each in classes),
        match=query.match,
        has_start=query.start is not None,
        has_end=query.end is not None,
        filters=tuple(Asked(name, len(found)) for name, found in values.items()),
        published=query.published is not None,
        order=query.order,
        resumed=query.after is not None,
        limits_each_arm=LIMITS_EACH_ARM[dialect],
    )


def bound_of(classes: Sequence[int], values: Values) -> dict[str, Any]:
    """What the names of classes, in their places, and of the values of filters stand for."""
    found: dict[str, Any] = {f"class_{place}": each for place, each in enumerate(classes)}
    for name, each in values.items():
        found |= {f"{name}_{place}": value for place, value in enumerate(each)}
    if Q.name in values:
        found[WORDS] = " ".join(values[Q.name])
    return found


def _bound(query: MentionQuery, classes: Sequence[int], values: Values) -> dict[str, Any]:
    found = {
        "from": FAR_PAST if query.start is None else query.start,
        "to": FAR_FUTURE if query.end is None else query.end,
        "limit": query.limit,
        **bound_of(classes, values),
    }
    found |= {f"low_{place}": earliest_start(query, each) for place, each in enumerate(classes)}
    found |= {f"after_{place}": each for place, each in enumerate(query.after or ())}
    return found | (dict(zip(("told_from", "told_to"), query.published.bounds, strict=True)) if query.published else {})
