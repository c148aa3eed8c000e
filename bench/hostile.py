"""Hostile text: the worst repetitions we know, as one document, beside merely finding its words.

The last column says whether four times the text costs four times as much (1.00), whatever is repeated. Where every
word is a date, there is so much to say: the columns before it divide by the dates, and tell what it costs, as a floor,
merely to write that many of them as JSON.
"""

from collections.abc import Sequence
from time import perf_counter

import orjson

from bench import command
from bench.tagging import words
from extraction.article import Article
from temporal import Mention, tag
from temporal.as_data import mention_data

ROUNDS = 2
#: Seconds that starting a process may take more or less.
NOISE = 0.05
SMALL, LARGE = 100_000, 400_000
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
    print(f"\nHostile text, {LARGE:,} characters of it in one document, {SMALL:,} for the last column\n")
    for name, unit in REPEATED.items():
        small, large = (repeated(unit, length) for length in (SMALL, LARGE))
        less, more = (min(command.seconds([article]) for _ in range(ROUNDS)) for article in (small, large))
        alone, mentions = min(words([large]) for _ in range(ROUNDS)), tag(large.text, large.published, "fr")
        written = min(writing(mentions) for _ in range(ROUNDS))
        times = f"{more / alone:5,.0f} times re.findall" if more > NOISE else "     no more than re.findall"
        each = f"{more / len(mentions) * 1e6:4.0f} µs a date" if len(mentions) > 1 else ""
        floor = f"writing alone {written / alone:3.0f} times" if len(mentions) > 1 else ""
        linear = f"{more / less * SMALL / LARGE:4.2f}" if min(less, more) > NOISE else ""
        print(f"  {name:<{width}}  {max(more, 0):6.2f} s  {times:<28}  {each:<14}  {floor:<24}  {linear}")


def writing(mentions: Sequence[Mention]) -> float:
    """Seconds of writing so many mentions as JSON."""
    start = perf_counter()
    orjson.dumps([mention_data(mention) for mention in mentions])
    return perf_counter() - start


def repeated(unit: str, length: int) -> Article:
    """An article of so many characters."""
    return Article((unit * (length // len(unit) + 1))[:length], lang="fr", published="2024-11-19")
