"""Read a text: find its expressions, resolve each in its context, hand the context on."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from temporal import prose
from temporal.anchor import read_anchor
from temporal.calendar import MINUTES_A_DAY, RANK, OutsideCalendarError, Precision, format_day
from temporal.composing import compose, is_composed
from temporal.context import Context
from temporal.expressions.base import MENTION, Expression, Meaning
from temporal.expressions.calendar_days import CalendarDay
from temporal.expressions.distances import Distance
from temporal.expressions.durations import Reference
from temporal.expressions.signals import Dates, Plain, Signal
from temporal.fold import fold
from temporal.grammar import Role
from temporal.joining import joined, mentions_of
from temporal.language import Language
from temporal.mention import Derivation, Mention, Reading, SaidDate, TimexType
from temporal.parser import Node, parse
from temporal.scheme import TaggingScheme

#: TIMEX3 of a day of any week.
WEEKLY = "XXXX-WXX-"
#: … and of every day, or of a part of it.
DAILY = ("P1D", "XXXX-XX-XX")


class Phrase(NamedTuple):
    """A phrase found: its mentions' nodes and the signal that binds them."""

    node: Node
    mentions: tuple[Node, ...]
    signal: Signal


class Resolved(NamedTuple):
    """What a phrase was found to mean, and the context after it."""

    mentions: tuple[Mention, ...]
    dates: tuple[SaidDate, ...]
    after: Context
    is_guess: bool = False

    @property
    def days(self) -> Iterator[int]:
        """The days (day numbers) that its mentions tell."""
        for mention in self.mentions:
            date = mention.date
            if date is not None and date.earliest_start is not None and RANK[date.precision] <= RANK[Precision.DAY]:
                yield date.earliest_start // MINUTES_A_DAY


def read(text: str, anchor: str | None, language: Language, scheme: TaggingScheme | None = None) -> Reading:
    """Every mention of a text and the dates they make. ValueError when the anchor is no date."""
    if is_composed(text):
        return _read(text, anchor, language, scheme)
    composed = compose(text)
    reading = _read(composed.text, anchor, language, scheme)
    mentions = tuple(composed.mention(mention) for mention in reading.mentions)
    dates = tuple(composed.said(said) for said in reading.dates)
    return Reading(mentions, dates, prose.read(text, language.syntax))


def _read(text: str, anchor: str | None, language: Language, scheme: TaggingScheme | None) -> Reading:
    context = starting(anchor, announcements=language.announcements)
    told = prose.read(text, language.syntax)
    followed = scheme or language.scheme
    found = list(phrases(text, language, followed))
    resolved = list(_resolved(found, text, context, told))
    if any(phrase.is_guess for phrase in resolved):
        days = frozenset(day for phrase in resolved if not phrase.is_guess for day in phrase.days)
        resolved = list(_resolved(found, text, context.but(days=days), told)) if days else resolved
    dates = tuple(date for phrase in resolved for date in phrase.dates)
    if not followed.hour_apart:
        together = tuple(joined(dates, text, language))
        return Reading(mentions_of(together), together, told)
    return Reading(tuple(mention for phrase in resolved for mention in phrase.mentions), dates, told)


def _resolved(found: list[Phrase], text: str, context: Context, told: prose.Prose) -> Iterator["Resolved"]:
    """The phrases in order, each in the context that those before it leave."""
    at = 0
    for phrase in found:
        context = context.past(text[at : phrase.node.start])
        at = phrase.node.end
        resolved = resolve(phrase, text, context, told)
        context = resolved.after
        yield resolved


@lru_cache(maxsize=64)
def starting(anchor: str | None, prefer: int = 0, announcements: re.Pattern[str] | None = None) -> Context:
    """The context before the first word. ValueError when the anchor is no date."""
    day, minute = (None, None) if anchor is None else read_anchor(anchor)
    return Context(publication=day, minute=minute, prefer=prefer, announcements=announcements)


def phrases(text: str, language: Language, scheme: TaggingScheme) -> Iterator[Phrase]:
    """The phrases of a text, in order."""
    for run in language.scanner.runs(fold(text)):
        for node in parse(run, language.grammar, text):
            yield _phrase(node, scheme)


def _phrase(node: Node, scheme: TaggingScheme) -> Phrase:
    if node.rule is not None and node.rule.role is Role.MENTION:
        return Phrase(node, (node,), Plain((_as_typed(node.value, scheme),)))
    distance = node.value.mentions[0]
    if scheme.distance_is_date and isinstance(distance, Distance):
        return Phrase(node, (node,), replace(node.value, mentions=(replace(distance, as_date=True),)))
    slots = tuple(part for part, slot in zip(node.parts, node.slots, strict=True) if slot)
    return Phrase(node, slots, node.value)


def _as_typed(expression: Expression, scheme: TaggingScheme) -> Expression:
    if isinstance(expression, Reference) and expression.type is not scheme.reference_type:
        return replace(expression, type=scheme.reference_type)
    return expression


def resolve(phrase: Phrase, text: str, context: Context, told: prose.Prose) -> Resolved:
    """The phrase's mentions and dates in this context; none when the calendar has no such date."""
    _, mentioned, signal = phrase
    meanings: list[Meaning] = []
    here = after = context
    for said, expression in zip(mentioned, signal.mentions, strict=True):
        here = signal.context(after.at(told, said.start, said.end))
        meaning = _meaning(expression, here)
        if meaning is None:
            return Resolved((), (), context)
        meanings.append(meaning)
        if isinstance(expression, CalendarDay):
            after = after.dating(meaning.date)
        after = _after(after, meaning, said.start, leads=signal.leads)
    adjusted = signal.adjusted(tuple(meanings))
    mentions = tuple([_mention(said, meaning, phrase, text) for said, meaning in zip(mentioned, adjusted, strict=True)])
    dates = tuple([date if date and date.is_in_calendar else None for date in signal.dates(adjusted, here)])
    return Resolved(mentions, _said(phrase, mentions, dates), after, any(meaning.is_guess for meaning in meanings))


def _after(context: Context, meaning: Meaning, at: int, *, leads: bool) -> Context:
    """The context once this was said."""
    if meaning.type is TimexType.SET and meaning.value.startswith(WEEKLY):
        return context.but(recurring=meaning.value if context.recurring is None else "")
    if meaning.type is TimexType.SET and meaning.value.startswith(DAILY):
        return context.but(recurring="")
    if meaning.date is None or not (leads or RANK[meaning.date.precision] < RANK[Precision.DAY]):
        return context
    return context.after(meaning.date, at, anaphoric=meaning.anchored_to == MENTION)


def _meaning(expression: Expression, context: Context) -> Meaning | None:
    """What the expression means, or None when that lies outside the calendar (« demain » on 9999-12-31)."""
    try:
        meaning = expression.resolve(context)
    except OutsideCalendarError:
        return None
    return meaning if meaning is None or meaning.date is None or meaning.date.is_in_calendar else None


def _said(phrase: Phrase, mentions: tuple[Mention, ...], dates: Dates) -> tuple[SaidDate, ...]:
    node = phrase.node
    signal = node.rule.name if node.rule and phrase.mentions != (node,) else None
    if len(dates) == 1:
        return (SaidDate(node.start, node.end, mentions, dates[0], signal),)
    return tuple(
        SaidDate(mention.start, mention.end, (mention,), date, signal)
        for mention, date in zip(mentions, dates, strict=True)
    )


def _mention(node: Node, meaning: Meaning, phrase: Phrase, text: str) -> Mention:
    return Mention(
        text=text[node.start : node.end],
        start=node.start,
        end=node.end,
        type=meaning.type,
        value=meaning.value,
        mod=meaning.mod,
        date=meaning.date,
        anchor=None if meaning.anchor is None else format_day(meaning.anchor),
        anchored_to=meaning.anchored_to,
        inferred=meaning.inferred,
        rule=_rule_of(node, phrase),
        because=meaning.because,
        derivation=derivation(node),
    )


def _rule_of(node: Node, phrase: Phrase) -> str:
    """The rule that read the mention; what only the signal understands (« du [19] au 23 juillet ») has the signal's."""
    own = node.rule if node.rule is not None and node.rule.role is Role.MENTION else phrase.node.rule
    return own.name if own is not None else "word"


def derivation(node: Node) -> Derivation:
    """The rules that read the node, without the bare words."""
    name = node.rule.name if node.rule else "word"
    return Derivation(name, node.start, node.end, lambda: tuple(derivation(part) for part in node.parts if part.rule))
