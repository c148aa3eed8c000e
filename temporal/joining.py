"""A day and its hour as one mention, for the schemes that have it so (TimeML: “Tuesday at 3 pm” is one TIME)."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from temporal.calendar import Precision
from temporal.language import Language
from temporal.mention import Derivation, Mention, SaidDate, TimexType

#: Small words between a day and its hour: « mardi, à ».
MOST_BETWEEN = 2


def joined(said: Sequence[SaidDate], text: str, language: Language) -> list[SaidDate]:
    """The said dates, each day that its hour follows made one with it."""
    found: list[SaidDate] = []
    for date in said:
        if found and _belongs(found[-1], date, text, language):
            found[-1] = _one(found[-1], date, text)
        else:
            found.append(date)
    return found


def mentions_of(said: Sequence[SaidDate]) -> tuple[Mention, ...]:
    """Their mentions in order, each once."""
    ordered = sorted((mention for date in said for mention in date.mentions), key=lambda mention: mention.start)
    return tuple(next(same) for _, same in groupby(ordered, key=lambda mention: mention.start))


def _belongs(day: SaidDate, hour: SaidDate, text: str, language: Language) -> bool:
    """Whether the hour stands on that very day, with nothing but small words between."""
    first, last = day.date, hour.date
    if len(day.mentions) != 1 or len(hour.mentions) != 1 or first is None or last is None:
        return False
    if first.precision is not Precision.DAY or last.precision is not Precision.MINUTE:
        return False
    between = text[day.end : hour.start].replace(",", " , ").split()
    small = len(between) <= MOST_BETWEEN and all(language.grammar.is_weak(word.lower()) for word in between)
    return small and (last.earliest or "").startswith(first.earliest or "-")


def _one(day: SaidDate, hour: SaidDate, text: str) -> SaidDate:
    first, last = day.mentions[0], hour.mentions[0]
    derivation = Derivation(last.rule, first.start, last.end, lambda: (first.derivation, last.derivation))
    whole = text[first.start : last.end]
    mention = replace(last, text=whole, start=first.start, type=TimexType.TIME, derivation=derivation)
    return replace(hour, start=day.start, mentions=(mention,))
