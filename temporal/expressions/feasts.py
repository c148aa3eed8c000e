"""Feasts: « Noël », « le lundi de Pâques »; the year may be open."""

from dataclasses import dataclass
from typing import ClassVar

from temporal.calendar import FIRST_YEAR, LAST_YEAR, civil, format_year
from temporal.context import Context
from temporal.expressions.base import PUBLICATION, Expression, Meaning, dated
from temporal.expressions.choosing import Which, choose, unanchored
from temporal.feasts import Feast, feast_day
from temporal.mention import Words
from temporal.periods import day
from temporal.reasons import reason


@dataclass(frozen=True, slots=True)
class FeastDay(Expression):
    """A feast, of a said year or of the one that the clause and the publication tell."""

    symbols: ClassVar = ("{feast_day}", "{day}", "{when}")
    feast: Feast
    year: int | None = None
    which: Which = Which.OPEN

    def resolve(self, context: Context, /) -> Meaning | None:
        if self.year is not None:
            return self._in(self.year) if FIRST_YEAR <= self.year <= LAST_YEAR else None
        if context.publication is None:
            story = context.story
            return self._in(civil(story.day)[0], "year") if story is not None else unanchored("XXXX-XX-XX")
        return self._open(context, context.publication)

    def _in(self, year: int, *inferred: str) -> Meaning:
        return dated(day(feast_day(self.feast, year)), self._computed(year), inferred=inferred)

    def _computed(self, year: int) -> Words:
        return reason("computed", year=format_year(year))

    def _open(self, context: Context, anchor: int) -> Meaning:
        this_year = civil(anchor)[0]
        years = [year for year in (this_year - 1, this_year, this_year + 1) if FIRST_YEAR <= year <= LAST_YEAR]
        days = {feast_day(self.feast, year): year for year in years}
        sign = {Which.LAST: -1, Which.NEXT: 1}.get(self.which)
        chosen, _ = choose(list(days), anchor, context.lean().sign if sign is None else sign)
        because, inferred = self._computed(days[chosen]), ("year", "direction")
        return dated(day(chosen), because, anchored_to=PUBLICATION, anchor=anchor, inferred=inferred)
