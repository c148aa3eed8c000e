"""French weeks and week-ends by their place: « la première semaine de mars », « le week-end de Pâques »."""

from temporal.calendar import Unit
from temporal.expressions import Expression, FeastDay, HalfOfMonth, NthUnit, Plain, RelativeUnit, UnitOf
from temporal.feasts import Feast
from temporal.grammar import Near
from temporal.languages.fr.lexicon import fr

#: Units that a month has several of.
OF_MONTHS = frozenset({Unit.WEEK, Unit.WEEKEND})


@fr.rule("[le]? {ordinal} {unit} de|du|d' {period}", "[le]? {ordinal} {unit} du {season_of}")
def nth_unit(
    ordinal: int, unit: Unit, period: Expression | None = None, season_of: Expression | None = None
) -> NthUnit | None:
    """« la première semaine de janvier », « le deuxième week-end de mars »."""
    of = period or season_of
    return None if of is None or unit not in OF_MONTHS else NthUnit(unit, ordinal, of)


@fr.rule("[le]? dernier|dernière {unit} de|du|d' {period}")
def last_unit_of(unit: Unit, period: Expression) -> NthUnit | None:
    """« la dernière semaine d'août »."""
    return NthUnit(unit, -1, period) if unit in OF_MONTHS else None


@fr.rule("[le]? {ordinal} quinzaine de|d' {month_of}")
def nth_fortnight(ordinal: int, month_of: Expression) -> HalfOfMonth | None:
    """« la deuxième quinzaine d'août »."""
    return HalfOfMonth(ordinal == 1, month_of) if 1 <= ordinal <= 2 else None


@fr.rule("[le]? {unit} de|du|d' {feast_day}")
def unit_of_a_feast(unit: Unit, feast_day: Expression) -> UnitOf | None:
    """« le week-end de Pâques », « la semaine de Noël »."""
    return UnitOf(unit, feast_day) if unit in OF_MONTHS else None


@fr.rule("[le]? {unit} pascal")
def easter_weekend(unit: Unit) -> UnitOf | None:
    """« le week-end pascal »."""
    return UnitOf(unit, FeastDay(Feast.EASTER)) if unit is Unit.WEEKEND else None


@fr.signal("dans|durant|pendant {whole}", "au cours|courant de {whole}", "dans le courant de {whole}")
def in_the_week(whole: RelativeUnit, near: Near) -> Plain | None:
    """« il reviendra dans la semaine »: the publication's; « plusieurs fois dans la semaine » is any."""
    often = near.before().lower().endswith((" fois ", " jours ", " jour ", " heures "))
    return Plain((whole,)) if whole.unit is Unit.WEEK and not often else None
