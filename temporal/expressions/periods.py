"""Years and longer: « 1975 », « en 98 », « les années 80 », « le XIXe siècle »."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from temporal.calendar import FIRST_YEAR, LAST_YEAR, Unit, civil
from temporal.context import Context
from temporal.expressions.base import Expression, Meaning, dated
from temporal.periods import (
    century,
    decade,
    millennium,
    year,
)
from temporal.reasons import reason


@dataclass(frozen=True, slots=True)
class CalendarYear(Expression):
    """A year, astronomical (« 44 av. J.-C. » is -43)."""

    symbols: ClassVar = ("{year_of}", "{period}", "{when}")
    year: int

    def resolve(self, _: Context, /) -> Meaning | None:
        if not FIRST_YEAR <= self.year <= LAST_YEAR:
            return None
        return dated(year(self.year), reason("stated"))


@dataclass(frozen=True, slots=True)
class ShortYear(Expression):
    """A year in two digits (« 98 »): the latest such year at most ten years after the publication."""

    symbols: ClassVar = ("{year_of}", "{period}", "{when}")
    digits: int

    def resolve(self, context: Context, /) -> Meaning | None:
        return dated(year(self.year(context)), reason("two_digits"), inferred=("century",))

    def year(self, context: Context, ahead: int = 10) -> int:
        """In four digits, at most so many years after the publication; without one, 1930 to 2029."""
        limit = civil(context.publication)[0] + ahead if context.publication is not None else 2029
        return limit - (limit - self.digits) % 100


@dataclass(frozen=True, slots=True)
class Decade(Expression):
    """« les années 80 » (two digits: 80; the latest that has begun) or « les années 1980 » (1980)."""

    symbols: ClassVar = ("{period}", "{when}")
    first: int

    def resolve(self, context: Context, /) -> Meaning | None:
        if self.first >= 100:
            return dated(decade(self.first // 10 * 10), reason("stated"))
        first = ShortYear(self.first).year(context, ahead=0)
        return dated(decade(first), reason("two_digits"), inferred=("century",))


@dataclass(frozen=True, slots=True)
class Century(Expression):
    """« le XIXe siècle » is 19, « le Ier siècle av. J.-C. » is -1."""

    symbols: ClassVar[Sequence[str]] = ("{century_expression}", "{period}", "{when}")
    number: int
    unit: Unit = Unit.CENTURY

    def resolve(self, _: Context, /) -> Meaning | None:
        longest = 99 if self.unit is Unit.CENTURY else 9
        if self.number == 0 or abs(self.number) > longest:
            return None
        named = century if self.unit is Unit.CENTURY else millennium
        return dated(named(self.number), reason("stated"))
