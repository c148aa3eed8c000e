"""What can be said of time, in any language: the words of the rules' meanings."""

from temporal.expressions.base import Expression, Meaning
from temporal.expressions.calendar_days import CalendarDay
from temporal.expressions.choosing import Which, beside
from temporal.expressions.clock import Clock, PartOfDay, ThisNight
from temporal.expressions.days import DayAlone, DayFrom, DayOffset, Nowadays, RunningDay
from temporal.expressions.distances import Distance
from temporal.expressions.durations import Duration, Elapsed, Generic, Recurrence, Reference, Stretch, together
from temporal.expressions.feasts import FeastDay
from temporal.expressions.named import CalendarMonth, Half, NamedPeriod, OrEach, Quarter, SeasonOf
from temporal.expressions.nth import HalfOfMonth, NthUnit, NthWeekday
from temporal.expressions.parts import Approximate, EarlierIn, LaterIn, PartOf
from temporal.expressions.periods import CalendarYear, Century, Decade, ShortYear
from temporal.expressions.ranges import Between, FromTo, completed
from temporal.expressions.relative import NewYear, RelativeUnit, StoryUnit, UnitOf
from temporal.expressions.signals import (
    About,
    After,
    Ahead,
    Apart,
    AtTheEarliest,
    AtTheLatest,
    Before,
    By,
    CountedFrom,
    From,
    Lasting,
    Past,
    Plain,
    Signal,
    Since,
    Uncertain,
    Until,
    Within,
)
from temporal.expressions.weekdays import HabitualWeekday, Weekday

__all__ = [
    "About",
    "After",
    "Ahead",
    "Apart",
    "Approximate",
    "AtTheEarliest",
    "AtTheLatest",
    "Before",
    "Between",
    "By",
    "CalendarDay",
    "CalendarMonth",
    "CalendarYear",
    "Century",
    "Clock",
    "CountedFrom",
    "DayAlone",
    "DayFrom",
    "DayOffset",
    "Decade",
    "Distance",
    "Duration",
    "EarlierIn",
    "Elapsed",
    "Expression",
    "FeastDay",
    "From",
    "FromTo",
    "Generic",
    "HabitualWeekday",
    "Half",
    "HalfOfMonth",
    "Lasting",
    "LaterIn",
    "Meaning",
    "NamedPeriod",
    "NewYear",
    "Nowadays",
    "NthUnit",
    "NthWeekday",
    "OrEach",
    "PartOf",
    "PartOfDay",
    "Past",
    "Plain",
    "Quarter",
    "Recurrence",
    "Reference",
    "RelativeUnit",
    "RunningDay",
    "SeasonOf",
    "ShortYear",
    "Signal",
    "Since",
    "StoryUnit",
    "Stretch",
    "ThisNight",
    "Uncertain",
    "UnitOf",
    "Until",
    "Weekday",
    "Which",
    "Within",
    "beside",
    "completed",
    "together",
]
