"""A grammar: the forms of a phrase, its places, the words it teaches, and what it refuses at declaration."""

import pytest

from temporal.grammar import Grammar, Near, Role, State, forms

TEXT = "Une ligne.\nIl part le lundi matin sans bruit.\nUne autre."
START = TEXT.index("lundi")


def grammar(weak: str = "le a") -> Grammar:
    return Grammar("xx", {"weekday": {"lundi": 0, "mardi": 1}, "last": {"dernier": "", "passé": ""}}, weak)


def symbols(state: State) -> list[tuple[str, ...]]:
    """Every way from a state to a form that ends, as the symbols on it."""
    ends: list[tuple[str, ...]] = [()] * len(state.ends)
    return ends + [(symbol, *rest) for symbol, after in state.after.items() for rest in symbols(after)]


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("hier", [("hier",)]),
        ("le? hier", [("le", "hier"), ("hier",)]),
        ("le? {day} {month}?", [("le", "{day}", "{month}"), ("le", "{day}"), ("{day}", "{month}"), ("{day}",)]),
        ("[le]? {first:day}", [("[le]", "{first:day}"), ("{first:day}",)]),
        ("de|du jour", [("de|du", "jour")]),
    ],
)
def test_an_optional_place_doubles_the_forms_of_a_phrase(phrase: str, expected: list[tuple[str, ...]]) -> None:
    assert list(forms(phrase)) == expected


def test_alternatives_are_one_place_that_every_one_of_its_words_fills() -> None:
    xx = grammar()
    xx.rule("de|du {weekday}")(lambda weekday: weekday)

    assert symbols(xx.root) == [("de|du", "{weekday}")]
    assert xx.words["de"] == xx.words["du"] == [("de|du", None)]


def test_a_slot_is_filled_by_its_class_under_its_own_name() -> None:
    xx = grammar()
    xx.rule("{weekday} {other:weekday}")(lambda weekday, other: (weekday, other))

    [form] = xx.root.after["{weekday}"].after["{weekday}"].ends
    assert form.slots == ("weekday", "other")


def test_a_class_in_brackets_wants_a_word_of_the_class_and_leaves_its_value_aside() -> None:
    xx = grammar()
    xx.rule("{weekday} [last]")(lambda weekday: weekday)

    [form] = xx.root.after["{weekday}"].after["{last}"].ends
    assert form.slots == ("weekday", None)


def test_a_function_is_given_the_values_of_its_slots_whatever_is_left_out() -> None:
    xx = grammar()

    @xx.rule("{weekday} le? {other:weekday}?")
    def said(weekday: int, near: str, between: int = 5, other: int = 6) -> tuple[object, ...]:
        return weekday, near, between, other

    ends = xx.root.after["{weekday}"]
    assert [form.meaning([1, "near"]) for form in ends.ends] == [(1, "near", 5, 6)]
    assert [form.meaning([1, None, "near"]) for form in ends.after["le"].ends] == [(1, "near", 5, 6)]
    assert [form.meaning([1, 2, "near"]) for form in ends.after["{weekday}"].ends] == [(1, "near", 5, 2)]


def test_phrases_that_begin_alike_share_their_way() -> None:
    xx = grammar()
    xx.rule("le {weekday}", "le {weekday} [last]")(lambda weekday: weekday)

    assert list(xx.root.after) == ["le"]
    assert sorted(symbols(xx.root)) == [("le", "{weekday}"), ("le", "{weekday}", "{last}")]


def test_each_phrase_is_a_rule_in_the_order_of_declaration_with_the_name_of_its_function() -> None:
    xx = grammar()

    @xx.rule("hier", "avant {weekday}?")
    def before(weekday: int = 0) -> int:
        return weekday

    @xx.trap("place {weekday}")
    def square(weekday: int) -> int:
        return weekday

    said = [(rule.name, rule.phrase, rule.order, rule.role) for rule in xx.rules]
    assert said == [
        ("before", "hier", 0, Role.MENTION),
        ("before", "avant {weekday}?", 1, Role.MENTION),
        ("square", "place {weekday}", 2, Role.TRAP),
    ]


def test_only_a_part_fills_a_class() -> None:
    xx = grammar()
    xx.part("day", "{weekday}")(lambda weekday: weekday)
    xx.signal("depuis {day}")(lambda day: day)

    assert [(rule.role, rule.fills) for rule in xx.rules] == [(Role.PART, "{day}"), (Role.SIGNAL, None)]


def test_a_declared_function_stays_itself() -> None:
    def yesterday() -> int:
        return -1

    assert grammar().rule("hier")(yesterday) is yesterday


@pytest.mark.parametrize(
    ("phrase", "missing"),
    [
        ("le {day}", "missing a required argument: 'weekday'"),
        ("le {weekday}?", "missing a required argument: 'weekday'"),
        ("le {weekday} {month}", "got an unexpected keyword argument 'month'"),
        ("le [weekday]", "missing a required argument: 'weekday'"),
    ],
)
def test_a_phrase_that_does_not_fit_its_function_fails_at_once_and_is_named(phrase: str, missing: str) -> None:
    def named(weekday: int) -> int:
        return weekday

    with pytest.raises(TypeError) as caught:
        grammar().rule(phrase)(named)
    assert str(caught.value) == f"xx: the phrase {phrase!r} does not fit named: {missing}"


def test_a_signal_without_a_slot_fails_at_once_for_it_has_nothing_to_bind() -> None:
    with pytest.raises(TypeError) as caught:
        grammar().signal("dans la semaine")(lambda: None)
    assert str(caught.value) == "xx: the phrase 'dans la semaine' of <lambda> has no slot for a mention"


def test_a_function_that_names_near_is_given_the_words_around() -> None:
    xx = grammar()

    @xx.rule("{weekday}")
    def named(weekday: int, near: Near) -> int | None:
        return weekday if near.said else None

    @xx.rule("hier")
    def plain() -> int:
        return -1

    assert [rule.peeks for rule in xx.rules] == [True, False]


def test_near_ends_at_the_line_and_keeps_the_case() -> None:
    near = Near(TEXT, START, START + len("lundi"))

    assert near.said == "lundi"
    assert near.before() == "Il part le "
    assert near.after() == " matin sans bruit."
    assert (near.before(3), near.after(6)) == ("le ", " matin")


def test_near_at_the_edges_of_a_text_is_empty() -> None:
    near = Near("Lundi", 0, 5)

    assert (near.before(), near.said, near.after()) == ("", "Lundi", "")


def test_a_word_knows_every_class_it_is_in_and_each_once() -> None:
    xx = Grammar("xx", {"month": {"mars": 3}, "planet": {"mars": "Mars"}})
    xx.know("month", "mars", 3)

    assert xx.words["mars"] == [("{month}", 3), ("{planet}", "Mars")]


def test_a_word_of_several_words_fills_its_class_as_a_phrase_does() -> None:
    xx = Grammar("xx", {"daypart": {"après - midi": "AF"}})

    assert symbols(xx.root) == [("après", "-", "midi")]
    assert [(rule.name, rule.fills, rule.role, rule.build()) for rule in xx.rules] == [
        ("daypart", "{daypart}", Role.PART, "AF")
    ]
    assert "après - midi" not in xx.words


def test_a_word_is_known_in_each_of_its_spellings_in_phrases_too() -> None:
    xx = Grammar("xx", {"season": {"été": 1}}, "dès", lambda word: {word, word.replace("é", "e").replace("è", "e")})
    xx.rule("hélas {season}")(lambda season: season)

    assert xx.words["été"] == xx.words["ete"] == [("{season}", 1)]
    assert xx.words["hélas"] == xx.words["helas"] == [("hélas", None)]
    assert (xx.is_weak("dès"), xx.is_weak("des"), xx.is_weak("été")) == (True, True, False)
