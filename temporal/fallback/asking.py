"""Asking dateparser: one question, one answer, in the terms of our calendar."""

from dataclasses import dataclass
from datetime import datetime

from temporal.calendar import MINUTES_A_DAY, Precision, Unit, day_number, format_minute
from temporal.dates import FuzzyDate, within
from temporal.periods import Period, holding

TIME = "time"
#: dateparser's periods as units. Of a part of the day, it is only sure which day it is in.
UNITS = {
    "part_of_day": Unit.DAY,
    "day": Unit.DAY,
    "week": Unit.WEEK,
    "month": Unit.MONTH,
    "quarter": Unit.QUARTER,
    "year": Unit.YEAR,
}


@dataclass(frozen=True, slots=True)
class Answer:
    """The moment dateparser names, the period it stands for, and the parts of it that the words told."""

    moment: datetime
    period: str
    parts: tuple[str, ...]

    @property
    def day(self) -> int:
        """Day number."""
        return day_number(self.moment.year, self.moment.month, self.moment.day)

    @property
    def date(self) -> FuzzyDate:
        """The bounds of the whole period, never its first day alone; the minute, for a time."""
        if self.period == TIME:
            return within(self._minute, self._minute, Precision.MINUTE)
        return self._holding.date

    @property
    def value(self) -> str:
        """As TIMEX3 writes it."""
        return format_minute(self._minute) if self.period == TIME else self._holding.value

    @property
    def _minute(self) -> int:
        return self.day * MINUTES_A_DAY + self.moment.hour * 60 + self.moment.minute

    @property
    def _holding(self) -> Period:
        return holding(UNITS[self.period], self.day)


@dataclass(frozen=True, slots=True)
class Question:
    """An expression asked in a language, on a day and at a time, preferring the past or the future."""

    expression: str
    language: str
    base: datetime
    prefer: str

    def ask(self) -> Answer | None:
        """What dateparser answers, or None. LookupError when it does not know the language."""
        from dateparser.date import DateDataParser  # noqa: PLC0415 - slow to import, and seldom needed

        language = self.language.partition("-")[0].lower()
        settings = {
            "RELATIVE_BASE": self.base,
            "PREFER_DATES_FROM": self.prefer,
            "RETURN_TIME_AS_PERIOD": True,
        }
        try:
            data = DateDataParser(languages=[language], settings=settings).get_date_data(self.expression)
        except ValueError as problem:
            msg = f"no grammar reads the language {self.language!r}, and dateparser does not know it"
            raise LookupError(msg) from problem
        if data.date_obj is None or data.period is None:
            return None
        parts: tuple[str, ...] = getattr(data, "parts", ())  # its type stubs lack them
        return Answer(data.date_obj.replace(tzinfo=None), data.period, parts)
