"""One expression in a language without a grammar: dateparser's answer, and marked as such.

Never for running text, where dateparser finds a Saturday in « dans sa ». What it answers is checked by asking
again: with the other preference, to learn whether the direction was said, and on another day, to learn whether the
anchor matters. What only a guess can explain is not answered.
"""

from dataclasses import replace
from datetime import MINYEAR, datetime, timedelta

from temporal.anchor import read_anchor
from temporal.calendar import MINUTES_A_DAY, civil, day_number, format_day
from temporal.fallback.asking import TIME, Answer, Question
from temporal.mention import Derivation, Mention, TimexType
from temporal.reasons import reason

RULE = "dateparser"
PAST, FUTURE = "past", "future"
TURNED = {PAST: FUTURE, FUTURE: PAST}
#: The parts that words may tell by themselves: a day alone, or with a year and no month, is a misreading.
TOLD = {("year",), ("year", "month"), ("year", "month", "day"), ("month",), ("month", "day")}
#: Far enough that whatever depends on the anchor comes out different: year, month, day, weekday and time.
ELSEWHERE = timedelta(days=403, hours=5, minutes=7)
YEARS_A_CENTURY = 100
#: Where no anchor is given any day will do: what depends on it stays unresolved.
ANY_DAY = day_number(2000, 1, 1)
#: TIMEX3 of what has no anchor.
UNRESOLVED = {
    "part_of_day": "XXXX-XX-XX",
    "day": "XXXX-XX-XX",
    "week": "XXXX-WXX",
    "month": "XXXX-XX",
    "quarter": "XXXX-QX",
    "year": "XXXX",
    TIME: "XXXX-XX-XXTXX:XX",
}


def normalize_with_dateparser(expression: str, anchor: str | None, language: str, prefer: str | None) -> Mention | None:
    """The mention that the whole expression is, to dateparser, or None.

    ``prefer`` is ``"past"`` (the default) or ``"future"``. Without an anchor, what depends on it has no date.
    ValueError when the anchor is no date, or lies before the year 1; LookupError for an unknown language.
    """
    day, minute = (ANY_DAY, None) if anchor is None else read_anchor(anchor)
    question = _question(expression.strip(), language, day, minute, prefer or PAST)
    answer = question.ask()
    turned = replace(question, prefer=TURNED[question.prefer]).ask()
    if answer is None or turned is None or not _is_told(answer):
        return None
    settled = _settled(question, answer, turned)
    elsewhere = replace(question, base=_elsewhere(question.base)).ask()
    if settled is None or (minute is None and _counts_hours(settled, elsewhere)):
        return None
    mention = _mention(expression, settled, _inferred(answer, turned))
    if not mention.inferred and elsewhere is not None and elsewhere.date == answer.date:
        return mention
    return _unresolved(mention, settled) if anchor is None else _anchored(mention, day)


def _question(expression: str, language: str, day: int, minute: int | None, prefer: str) -> Question:
    """Counted from the end of the anchor's day when the past is preferred, so that the day itself is past."""
    year, month, day_of_month = civil(day)
    if year < MINYEAR:
        msg = f"dateparser counts from the year 1 on, not from {format_day(day)}"
        raise ValueError(msg)
    if minute is None:
        minute = MINUTES_A_DAY - 1 if prefer == PAST else 0
    base = datetime(year, month, day_of_month, minute // 60, minute % 60)  # noqa: DTZ001 - civil time has no zone
    return Question(expression, language, base, prefer)


def _elsewhere(base: datetime) -> datetime:
    return base - ELSEWHERE if base.year > YEARS_A_CENTURY else base + ELSEWHERE


def _is_told(answer: Answer) -> bool:
    return tuple(part for part in answer.parts if part != TIME) in TOLD


def _settled(question: Question, answer: Answer, turned: Answer) -> Answer | None:
    """The answer where the preference may turn it: by its year or its week, a time by a day, a short year by a century.

    A weekday told on that very weekday, which dateparser takes a week away, is the day itself. Anything else
    that the preference turns is a number misread: « 19日 », the 19th, as 19 days, « 2021年 » as 2021 years.
    """
    apart = abs(turned.day - answer.day)
    if apart == 0 or "year" not in answer.parts or apart == (1 if answer.period == TIME else 7):
        return answer
    if _a_century_apart(answer, turned):
        return min(answer, turned, key=lambda one: abs(one.moment - question.base))
    beside = timedelta(days=1 if question.prefer == PAST else -1)
    seen_from_beside = replace(question, base=question.base + beside).ask()
    is_the_day = seen_from_beside is not None and seen_from_beside.moment.date() == question.base.date()
    return seen_from_beside if is_the_day else None


def _a_century_apart(answer: Answer, turned: Answer) -> bool:
    return abs(answer.moment.year - turned.moment.year) == YEARS_A_CENTURY


def _counts_hours(answer: Answer, elsewhere: Answer | None) -> bool:
    """Whether the time follows the time it is asked at, as « vor zwei Stunden » does."""
    return answer.period == TIME and (elsewhere is None or answer.moment.time() != elsewhere.moment.time())


def _inferred(answer: Answer, turned: Answer) -> tuple[str, ...]:
    """What the words left open: the unit above those they told, and the direction."""
    if answer.date == turned.date:
        return ()
    if _a_century_apart(answer, turned):
        return ("century",)
    if "year" not in answer.parts:
        return ("year", "direction")
    return ("day" if answer.period == TIME else "week", "direction")


def _mention(expression: str, answer: Answer, inferred: tuple[str, ...]) -> Mention:
    text = expression.strip()
    start = expression.index(text)
    end = start + len(text)
    return Mention(
        text=text,
        start=start,
        end=end,
        type=TimexType.TIME if answer.period == TIME else TimexType.DATE,
        value=answer.value,
        mod=None,
        date=answer.date,
        anchor=None,
        anchored_to=None,
        inferred=inferred,
        rule=RULE,
        because=reason("dateparser"),
        derivation=Derivation(RULE, start, end),
    )


def _anchored(mention: Mention, day: int) -> Mention:
    return replace(mention, anchor=format_day(day), anchored_to="publication")


def _unresolved(mention: Mention, answer: Answer) -> Mention:
    value, because = UNRESOLVED[answer.period], reason("no_anchor")
    return replace(mention, value=value, date=None, inferred=(), because=because)
