"""English verb groups and clauses: a sentence, and what each predicate's head, tense, mood and marks are."""

import pytest

from temporal.languages.en import SYNTAX
from temporal.prose import read
from temporal.syntax import Mood, Span

MOODS = {Mood.INDICATIVE: "", Mood.CONDITIONAL: " if", Mood.PARTICIPLE: " -ed"}

TABLE = """
The treaty, ratified by parliament in May, was signed in June. | ratified past passive -ed / signed past passive
The summit will open on Monday, the minister said Tuesday. | open future ahead / said past
The trial was due to start on Monday. | start past ahead
The trial has been postponed to Thursday. | postponed future passive ahead
The company is expected to close the plant in March. | close future ahead
He did not attend the meeting on Friday. | attend past negated
They hadn't been told before Monday. | told past passive negated
The minister, who was elected in 2014, resigned yesterday. | elected past passive / resigned past
A meeting scheduled for July 16 has been cancelled. | scheduled future -ed ahead / cancelled past passive
She says she will leave on Monday. | says present / leave future ahead
The factory closed in 2010 and reopened in 2015. | closed past / reopened past
According to a report published Monday, the bank lost money. | published past -ed / lost past
Born in 1943, the singer grew up in Ohio. | Born past -ed / grew past
The president is going to visit Rome next week. | visit future ahead
The plan to ban the drug in May would hurt farmers. | hurt future if
The suspect may have been killed on Monday. | killed past passive if
The election held on Sunday was won by the left. | held past -ed / won past passive
The court ruled Thursday that the law was illegal. | ruled past / was past
Parliament votes on Tuesday. | votes present
No verb on Monday |
"""


def rows(table: str) -> list[tuple[str, str]]:
    pairs = (line.partition("|") for line in table.strip().splitlines())
    return [(sentence.strip(), expected.strip()) for sentence, _, expected in pairs]


@pytest.mark.parametrize(("sentence", "expected"), rows(TABLE))
def test_a_group_tells_its_head_tense_and_mood(sentence: str, expected: str) -> None:
    predicates = SYNTAX.verbs(SYNTAX.split(sentence, Span(0, len(sentence))))
    told = [
        sentence[each.head.start : each.head.end]
        + f" {each.tense}"
        + " passive" * each.passive
        + MOODS[each.mood]
        + " negated" * each.negated
        + " ahead" * each.announcing
        for each in predicates
    ]
    assert " / ".join(told) == expected


@pytest.mark.parametrize(
    ("marked", "head"),
    [
        ("The treaty, ratified by parliament [in May], was signed in June.", "ratified"),
        ("The treaty, ratified by parliament in May, was signed [in June].", "signed"),
        ("Police arrested two men after a bomb exploded [on Sunday].", "exploded"),
        ("[On Sunday], police arrested two men after a bomb exploded.", "arrested"),
        ("The summit will open on Monday, the minister said [Tuesday].", "said"),
        ("If the bill passes [on Monday], he will resign.", "passes"),
        ("A meeting scheduled for [July 16] was cancelled.", "scheduled"),
    ],
)
def test_an_expression_hangs_on_its_predicate(marked: str, head: str) -> None:
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    predicate = read(text, SYNTAX).predicate_for(start, end)
    assert predicate is not None
    assert text[predicate.head.start : predicate.head.end] == head


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("The summit will open on Monday, the minister said.", ["main", "reporting"]),
        ('"We leave on Monday," he said.', ["main", "reporting"]),
        ("According to a report, the bank lost money.", ["reporting", "main"]),
        ("He left on Monday and said nothing.", ["main", "main"]),
        ("Dr. Smith met Mr. Jones in the U.S. on Jan. 3.", ["main"]),
    ],
)
def test_who_said_it_is_a_clause_of_its_own(text: str, roles: list[str]) -> None:
    assert [clause.role for sentence in read(text, SYNTAX).sentences() for clause in sentence.clauses] == roles
