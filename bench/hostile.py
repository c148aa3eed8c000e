"""Hostile text: the worst repetitions we know, as one document, beside merely finding its words.

What matters is the last column: four times the text should cost four times as much, whatever is repeated. Where
every word is a date, most of the cost is saying so many dates.
"""

from bench import command
from bench.tagging import words
from extraction.article import Article

SMALL, LARGE = 250_000, 1_000_000
REPEATED = {
    "every word a date": "lundi ",
    "dates joined without a blank": "mars-",
    "whole dates": "le lundi 3 mars 2024 à 18 h 30 ",
    "ranges in one another": "du 3 au 5 mars et ",
    "dates and verbs": "hier a été lundi ",
    "sentences": "Il part lundi. ",
    "numbers": "1 ",
    "numbers and slashes": "1/1/",
    "clock times cut short": "18:",
    "lists that never end": "les 3, 5, ",
    "ages": "5 ans, ",
    "small words": "il y a de la du le ",
    "one long word": "a",
    "one long number": "1",
    "verbs": "a été signé ",
    "joining words": "qui que dont où , ",
    "brackets": "(",
    "points": "M. ",
    "decomposed letters": "e\u0301te\u0301 ",
    "another script": "жук ",
}


def run() -> None:
    """Measure and print."""
    width = max(map(len, REPEATED))
    print(f"\nHostile text, {LARGE:,} characters of it; the last column: what it costs over four times a quarter\n")
    for name, unit in REPEATED.items():
        small, large = (repeated(unit, length) for length in (SMALL, LARGE))
        less, more, words_alone = command.seconds([small]), command.seconds([large]), words([large])
        linear = more / max(less, 0.01) * SMALL / LARGE
        print(f"  {name:<{width}}  {more:6.2f} s  {more / words_alone:6,.0f} times re.findall   {linear:4.2f}")


def repeated(unit: str, length: int) -> Article:
    """An article of so many characters."""
    return Article((unit * (length // len(unit) + 1))[:length], lang="fr", published="2024-11-19")
