"""The chart: the longest phrase at each place, the order of ties, and how a reading tells its derivation."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from temporal.expressions.base import Expression, Meaning
from temporal.fold import fold
from temporal.grammar import Grammar, Near
from temporal.parser import Chart, Node, parse
from temporal.reading import derivation
from temporal.scan import Scanner, Word

LEXICON = {"weekday": {"lundi": 0, "mardi": 1}, "month": {"mars": 3}, "number": {"deux": 2}}


@dataclass(frozen=True, slots=True)
class Said(Expression):
    """What was said, and nothing more."""

    words: tuple[object, ...]

    def resolve(self, _: object, /) -> Meaning | None:
        return None


class Language:
    """A grammar of its own for each test, and what it finds in a text."""

    def __init__(self) -> None:
        self.grammar = Grammar("xx", LEXICON, "le de à du au deux")

    def words(self, text: str) -> list[Word]:
        return [word for run in Scanner(self.grammar, r"[^\W\d_]+", lambda _: []).runs(fold(text)) for word in run]

    def nodes(self, text: str) -> list[Node]:
        return list(parse(self.words(text), self.grammar, text))

    def found(self, text: str) -> list[tuple[str, str]]:
        """(words, rule) of each phrase found."""
        return [(text[node.start : node.end], node.rule.name if node.rule else "") for node in self.nodes(text)]


@pytest.fixture
def xx() -> Language:
    return Language()


def test_the_longest_phrase_wins_whatever_its_role_and_place(xx: Language) -> None:
    @xx.grammar.trap("lundi")
    def trap() -> bool:
        return True

    @xx.grammar.rule("{weekday}")
    def short(weekday: int) -> Said:
        return Said((weekday,))

    @xx.grammar.rule("{weekday} {month}")
    def longer(weekday: int, month: int) -> Said:
        return Said((weekday, month))

    assert xx.found("lundi mars") == [("lundi mars", "longer")]
    assert xx.found("mardi") == [("mardi", "short")]


def test_a_tie_goes_to_a_trap_then_to_a_signal_then_to_a_mention(xx: Language) -> None:
    @xx.grammar.rule("le {weekday}")
    def mention(weekday: int) -> Said:
        return Said((weekday,))

    assert xx.found("le lundi") == [("le lundi", "mention")]

    @xx.grammar.signal("le {weekday}")
    def signal(weekday: int) -> Said:
        return Said((weekday,))

    assert xx.found("le lundi") == [("le lundi", "signal")]

    @xx.grammar.trap("le {weekday}")
    def trap(weekday: int) -> bool:
        return weekday == 0

    assert xx.found("le lundi") == []
    assert xx.found("le mardi") == [("le mardi", "signal")]


def test_a_tie_of_one_role_goes_to_the_rule_declared_first(xx: Language) -> None:
    @xx.grammar.rule("le {weekday}")
    def first(weekday: int) -> Said | None:
        return Said((weekday,)) if weekday == 0 else None

    @xx.grammar.rule("le lundi|mardi")
    def second() -> Said:
        return Said(())

    assert xx.found("le lundi") == [("le lundi", "first")]
    assert xx.found("le mardi") == [("le mardi", "second")]


def test_a_trap_hides_what_is_within_it_and_nothing_after_it(xx: Language) -> None:
    @xx.grammar.rule("{weekday}")
    def mention(weekday: int) -> Said:
        return Said((weekday,))

    @xx.grammar.trap("de {weekday} {month}")
    def trap(weekday: int, month: int) -> bool:
        return bool(weekday or month)

    assert xx.found("lundi de lundi mars mardi") == [("lundi", "mention"), ("mardi", "mention")]


def test_phrases_never_overlap_and_the_leftmost_begins(xx: Language) -> None:
    @xx.grammar.rule("{number} {month}")
    def left(number: int, month: int) -> Said:
        return Said((number, month))

    @xx.grammar.rule("{month} {number} {weekday}")
    def right(month: int, number: int, weekday: int) -> Said:
        return Said((month, number, weekday))

    assert xx.found("deux mars deux lundi") == [("deux mars", "left")]
    assert xx.found("mars deux lundi") == [("mars deux lundi", "right")]


def test_a_function_that_refuses_leaves_its_words_to_others(xx: Language) -> None:
    @xx.grammar.rule("{weekday} {month}")
    def refused(weekday: int, month: int) -> None:
        del weekday, month

    @xx.grammar.rule("{weekday}")
    def taken(weekday: int) -> Said:
        return Said((weekday,))

    assert xx.found("lundi mars") == [("lundi", "taken")]


def test_where_one_way_to_read_the_words_is_refused_another_is_tried(xx: Language) -> None:
    @xx.grammar.part("first", "{weekday}")
    def never(weekday: int) -> None:
        del weekday

    @xx.grammar.part("first", "lundi|mardi")
    def always() -> int:
        return 7

    @xx.grammar.rule("{first} {month}")
    def mention(first: int, month: int) -> Said:
        return Said((first, month))

    assert [node.value for node in xx.nodes("lundi mars")] == [Said((7, 3))]


def test_the_same_words_mean_what_they_say_in_each_text(xx: Language) -> None:
    @xx.grammar.rule("{weekday} {month}")
    def mention(weekday: int, month: int, near: Near) -> Said | None:
        return None if near.before() else Said((weekday, month))

    assert [node.value for node in xx.nodes("lundi mars")] == [Said((0, 3))]
    assert [node.value for node in xx.nodes("mardi mars")] == [Said((1, 3))]
    assert xx.nodes("un mardi mars") == []


def test_a_part_fills_other_phrases_and_never_stands_alone(xx: Language) -> None:
    @xx.grammar.part("day", "{weekday}", "le {weekday}")
    def day(weekday: int) -> int:
        return weekday

    assert xx.found("le lundi") == []

    @xx.grammar.rule("de {first:day} à {last:day}")
    def between(first: int, last: int) -> Said:
        return Said((first, last))

    assert xx.found("de lundi à le mardi") == [("de lundi à le mardi", "between")]
    assert [node.value for node in xx.nodes("de lundi à mardi")] == [Said((0, 1))]


def test_a_value_of_zero_is_a_meaning_and_only_none_and_false_refuse(xx: Language) -> None:
    @xx.grammar.part("day", "{weekday}")
    def day(weekday: int) -> int:
        return weekday

    @xx.grammar.rule("le {day}")
    def mention(day: int) -> Said:
        return Said((day,))

    assert xx.found("le lundi") == [("le lundi", "mention")]


def test_an_expression_fills_every_slot_it_names(xx: Language) -> None:
    @xx.grammar.rule("{weekday}")
    def mention(weekday: int) -> Said:
        return Said((weekday,))

    @xx.grammar.signal("du {first:when} au {last:when}")
    def from_to(first: Expression, last: Expression) -> Said:
        return Said((first, last))

    assert Said.symbols == ("{when}",)
    assert xx.found("du lundi au mardi") == [("du lundi au mardi", "from_to")]


def test_a_phrase_may_stand_in_itself(xx: Language) -> None:
    @xx.grammar.part("list", "{weekday}", "{weekday} de {list}")
    def chain(weekday: int, list: tuple[int, ...] = ()) -> tuple[int, ...]:  # noqa: A002 - the slot's name
        return (weekday, *list)

    @xx.grammar.rule("le {list}")
    def mention(list: tuple[int, ...]) -> Said:  # noqa: A002 - the slot's name
        return Said(list)

    assert [node.value for node in xx.nodes("le lundi de mardi de lundi")] == [Said((0, 1, 0))]


def test_near_shows_the_phrase_where_it_stands(xx: Language) -> None:
    seen: list[tuple[str, str, str]] = []

    @xx.grammar.rule("le {weekday}")
    def mention(weekday: int, near: Near) -> Said:
        seen.append((near.before(), near.said, near.after()))
        return Said((weekday,))

    xx.found("Dès LE Lundi, il part")
    assert seen == [("Dès ", "LE Lundi", ", il part")]


def test_a_derivation_names_the_rules_below_and_leaves_bare_words_out(xx: Language) -> None:
    @xx.grammar.part("day", "{weekday}")
    def day(weekday: int) -> int:
        return weekday

    @xx.grammar.rule("de {first:day} à {last:day}")
    def between(first: int, last: int) -> Said:
        return Said((first, last))

    [node] = xx.nodes("de lundi à mardi")
    told = derivation(node)
    assert (told.rule, told.start, told.end) == ("between", 0, 16)
    assert [(part.rule, part.start, part.end, part.parts) for part in told.parts] == [
        ("day", 3, 8, ()),
        ("day", 11, 16, ()),
    ]


def test_a_word_of_several_words_stands_in_the_derivation_under_its_class(xx: Language) -> None:
    xx.grammar.know("deictic", "après demain", 2)

    @xx.grammar.rule("{deictic}")
    def mention(deictic: int) -> Said:
        return Said((deictic,))

    [node] = xx.nodes("après  demain")
    assert node.value == Said((2,))
    assert [part.rule for part in derivation(node).parts] == ["deictic"]


def rich() -> Language:
    """A grammar in which everything may stand in everything."""
    language = Language()
    language.grammar.rule("{weekday}", "le? {weekday}", "{number} {month}")(lambda **said: Said(tuple(said.items())))
    language.grammar.rule("{when} de {other:when}")(lambda **said: Said(tuple(said.items())))
    language.grammar.signal("du {first:when} au {last:when}")(lambda **said: Said(tuple(said.items())))
    return language


RICH = rich()
soup = st.lists(st.sampled_from("lundi mardi mars deux le de du au à".split()), max_size=20).map(" ".join)


@given(text=soup)
def test_phrases_come_in_order_and_their_parts_tile_them(text: str) -> None:
    at = 0
    for node in RICH.nodes(text):
        assert at <= node.start < node.end <= len(text)
        assert (node.parts[0].start, node.parts[-1].end) == (node.start, node.end)
        assert all(left.end < right.start for left, right in zip(node.parts, node.parts[1:], strict=False))
        at = node.end


@given(text=soup)
def test_no_phrase_of_the_chart_is_longer_than_the_one_taken_at_its_place(text: str) -> None:
    words = RICH.words(text)
    chart = Chart(words, RICH.grammar, text)
    for node in RICH.nodes(text):
        [at] = [number for number, word in enumerate(words) if word.start == node.start]
        longest = max(item.length for item in chart.phrases(at))
        assert words[at + longest - 1].end == node.end
